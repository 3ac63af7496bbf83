import type { ConnectOptions, MailConnection, Mailer, SmtpListener, SmtpSession } from '@mtaops/core';
import { MtaopsError } from '@mtaops/core';
import { connectError } from './smtp/connect-error.ts';
import { createLink } from './smtp/create-link.ts';
import { greet } from './smtp/greet.ts';
import type { Link } from './smtp/link.ts';
import { openSocket } from './smtp/open-socket.ts';
import { transact } from './smtp/transaction.ts';

/** QUIT is a courtesy. */
const QUIT_MS = 2000;

/**
 * SMTP by nodemailer's connection, loaded when the first connection is opened.
 *
 * nodemailer speaks the protocol; TCP and implicit TLS are opened here, so that a refused connection, a wrong name
 * and a crossed TLS mode are told apart, and its transaction log is kept, since it passes on no reply of what went well
 * and does not say whether the end of data had been sent when a connection broke.
 */
export function createSmtpMailer(): Mailer {
  return { connect };
}

async function connect(listener: SmtpListener, options: ConnectOptions): Promise<MailConnection> {
  if (listener.auth && (options.password?.reveal() ?? '') === '') {
    throw new MtaopsError(
      'E_CONFIG',
      `no password for ${listener.auth.user} at ${listener.host}:${listener.port}`,
    );
  }
  const startedMs = performance.now();
  const loading = import('nodemailer/lib/smtp-connection');
  let link: Link | undefined;
  try {
    const opened = await openSocket(listener, options);
    const { default: Connection } = await loading;
    link = createLink(Connection, opened.socket, listener, options);
    const session = await greet(link, opened, startedMs);
    return mailConnection(link, session);
  } catch (error) {
    link?.dialogue.stop();
    link?.connection.close();
    throw await connectError(listener, options, link, error);
  }
}

function mailConnection(link: Link, session: SmtpSession): MailConnection {
  return {
    get isOpen() {
      return !link.connection.destroyed;
    },
    send: (mail) => transact(link, session, mail),
    session,
    [Symbol.asyncDispose]: async () => {
      if (link.connection.destroyed) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, Math.min(QUIT_MS, link.timeoutMs));
      link.connection.once('end', resolve);
      link.connection.quit();
      await promise;
      clearTimeout(timer);
      link.dialogue.stop();
      link.connection.close();
      if (link.connection._socket) link.connection._socket.destroySoon();
    },
  };
}
