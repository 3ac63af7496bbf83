import type { ConnectOptions, MailConnection, Mailer } from '../ports/mailer.ts';
import type { RecipientOutcome, SmtpListener, Submission } from '../smtp/submission.ts';
import type { InjectionOpened, Injector } from './injector.ts';

/**
 * Injection over one SMTP connection, opened for the first message and opened again when the server has ended
 * it between two messages (PowerMTA and SparkPost do so after some number of them). A message that meets such an end
 * at its very first command is handed over once more on a new connection: nothing of it had been sent.
 */
export function createSmtpInjector(
  mailer: Mailer,
  listener: SmtpListener,
  options: ConnectOptions & { readonly onOpened?: (opened: InjectionOpened) => void },
): Injector {
  let connection: MailConnection | undefined;
  const connected = async (): Promise<MailConnection> => {
    if (connection?.isOpen) return connection;
    connection = await mailer.connect(listener, options);
    options.onOpened?.({
      session: connection.session,
      via: 'smtp',
      ...(listener.auth ? { user: listener.auth.user } : {}),
    });
    return connection;
  };
  return {
    inject: async (mail) => {
      const used = connection?.isOpen ? connection : undefined;
      const submission = await (await connected()).send(mail);
      if (!used || !isAboutConnection(submission)) return submission;
      await used[Symbol.asyncDispose]();
      connection = undefined;
      return (await connected()).send(mail);
    },
    open: async () => {
      await connected();
    },
    [Symbol.asyncDispose]: async () => {
      await connection?.[Symbol.asyncDispose]();
    },
  };
}

function isAboutConnection({ recipients }: Submission): boolean {
  return recipients.length > 0 && recipients.every(isEndOfConnection);
}

/** Lost before MAIL was answered, or Momentum's `452 4.5.3 … batch limit reached`: so many messages, no more. */
function isEndOfConnection({ refusal }: RecipientOutcome): boolean {
  if (refusal?.stage !== 'mail') return false;
  if (refusal.class === 'connection-lost') return true;
  return refusal.class === 'rate-limited' && refusal.reply?.enhanced === '4.5.3';
}
