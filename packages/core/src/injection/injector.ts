import type { OutgoingMail } from '../ports/mailer.ts';
import type { SmtpSession, Submission } from '../smtp/submission.ts';

/** Told when a way in is open: once for HTTP, at every new connection for SMTP. */
export type InjectionOpened =
  | { readonly via: 'smtp'; readonly session: SmtpSession; readonly user?: string }
  | { readonly via: 'api'; readonly url: string };

/**
 * One way into an MTA, SMTP or HTTP alike. Messages go one after the other; disposing ends the connection.
 */
export interface Injector extends AsyncDisposable {
  /** Open the way in now, so that what is wrong with it shows before the first message is made. */
  open(): Promise<void>;
  /**
   * Hand one message over. What the MTA says of it is a value, so is a message that could not be handed over
   * because the connection broke; throws only when there is no way in at all (see `Mailer.connect`, `Http`).
   */
  inject(mail: OutgoingMail): Promise<Submission>;
}
