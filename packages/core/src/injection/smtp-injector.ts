import type { ConnectOptions, MailConnection, Mailer } from '../ports/mailer.ts';
import type { SmtpListener } from '../smtp/submission.ts';
import type { InjectionOpened, Injector } from './injector.ts';

/**
 * Injection over one SMTP connection, opened for the first message and opened again when the server has ended
 * it between two messages (PowerMTA and SparkPost do so after some number of them).
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
    inject: async (mail) => (await connected()).send(mail),
    open: async () => {
      await connected();
    },
    [Symbol.asyncDispose]: async () => {
      await connection?.[Symbol.asyncDispose]();
    },
  };
}
