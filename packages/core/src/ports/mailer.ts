import type { Secret } from '../secret.ts';
import type { Envelope, SmtpListener, SmtpSession, Submission } from '../smtp/submission.ts';

export type ConnectOptions = {
  /** Bound on each step: connect, greeting, every reply. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** The password that goes with `listener.auth`; never part of the listener itself. */
  readonly password?: Secret;
  /** Receives the dialogue line by line, credentials already masked. */
  readonly onTranscript?: (direction: 'client' | 'server', line: string) => void;
};

/** A finished message: the very octets that go on the wire, dot-stuffing apart. */
export type OutgoingMail = {
  readonly envelope: Envelope;
  /** CRLF line ends throughout. */
  readonly content: Uint8Array<ArrayBuffer>;
};

/** One logged-in SMTP connection; disposing says QUIT. */
export interface MailConnection extends AsyncDisposable {
  readonly session: SmtpSession;
  /** False once the server or a fault has ended it; `send` would fail then. */
  readonly isOpen: boolean;
  /**
   * One mail transaction. What the server says about the mail is a value, and so is a connection that breaks:
   * before the end of data the recipients are `deferred`, after it `unknown`.
   *
   * @throws MtaopsError `E_INPUT`, before anything is said, when the mail cannot go through this server unharmed: 8-bit
   *   octets without 8BITMIME, UTF-8 addresses or header without SMTPUTF8, bare CR or LF, an address that is none.
   */
  send(mail: OutgoingMail): Promise<Submission>;
}

/** Opens SMTP connections. */
export interface Mailer {
  /**
   * Connect, start TLS, log in, as the listener asks. No credential leaves over a connection without TLS unless
   * the listener is on loopback and says so.
   *
   * @throws MtaopsError with `details.refusal` (class, stage, reply): `E_HOST`, `E_UNAVAILABLE`, `E_TRANSPORT`,
   *   `E_PROTOCOL` (crossed port and TLS mode, garbage), `E_AUTH` (TLS missing or untrusted, login refused).
   */
  connect(listener: SmtpListener, options: ConnectOptions): Promise<MailConnection>;
}
