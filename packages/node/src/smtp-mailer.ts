import { isIP, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { TLSSocket } from 'node:tls';
import type { ConnectOptions, MailConnection, Mailer, SmtpListener, SmtpSession } from '@mtaops/core';
import { MtaopsError } from '@mtaops/core';
import type SmtpConnection from 'nodemailer/lib/smtp-connection';
import { connectError } from './smtp/connect-error.ts';
import { createDialogue, extensionsOf } from './smtp/dialogue.ts';
import { attempt, type Link } from './smtp/link.ts';
import { customAuth, logIn } from './smtp/log-in.ts';
import { createMask } from './smtp/mask-secrets.ts';
import { type OpenedSocket, openSocket, TimedOut } from './smtp/open-socket.ts';
import { watchForTls } from './smtp/tls-mode.ts';
import { tlsOptionsOf } from './smtp/tls-options.ts';
import { transact } from './smtp/transaction.ts';

/** Bounds inside nodemailer; ours on every reply come first. */
const FAR_AWAY_MS = 60 * 60 * 1000;
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
    link = createLink(Connection, opened, listener, options);
    const session = await greet(link, opened, startedMs);
    return mailConnection(link, session);
  } catch (error) {
    link?.dialogue.stop();
    link?.connection.close();
    throw await connectError(listener, options, link, error);
  }
}

function createLink(
  Connection: typeof SmtpConnection,
  { socket }: OpenedSocket,
  listener: SmtpListener,
  options: ConnectOptions,
): Link {
  const dialogue = createDialogue({
    mask: createMask(options.password),
    onOverdue: () => end(new TimedOut('no answer')),
    timeoutMs: options.timeoutMs,
    ...(options.onTranscript ? { onTranscript: options.onTranscript } : {}),
  });
  const connection = new Connection({
    connection: socket,
    connectionTimeout: FAR_AWAY_MS,
    customAuth,
    greetingTimeout: options.timeoutMs,
    host: listener.host,
    ignoreTLS: listener.tls === 'none',
    logger: dialogue.logger,
    name: listener.clientName ?? clientName(socket),
    port: listener.port,
    requireTLS: listener.tls === 'require',
    secure: listener.tls === 'implicit',
    secured: listener.tls === 'implicit',
    socketCloseTimeout: QUIT_MS,
    socketTimeout: FAR_AWAY_MS,
    tls: tlsOptionsOf(listener),
    transactionLog: true,
  });
  const link: Link = {
    connection,
    dialogue,
    isResetDue: false,
    isSmtpUtf8Forced: false,
    listener,
    timeoutMs: options.timeoutMs,
    ...(options.password ? { password: options.password } : {}),
  };
  const end = (fault: unknown): void => {
    link.fault ??= fault;
    connection.close();
    if (connection._socket) connection._socket.destroy();
  };
  const onAbort = (): void => end(options.signal?.reason);
  options.signal?.addEventListener('abort', onAbort, { once: true });
  connection.on('error', (error: unknown) => {
    link.fault ??= error;
  });
  connection.on('end', () => {
    dialogue.stop();
    options.signal?.removeEventListener('abort', onAbort);
  });
  sayUtf8ForHeaders(link);
  return link;
}

/**
 * nodemailer adds SMTPUTF8 for an address only; RFC 6531 §3.4 wants it for a UTF-8 header too and there is no option.
 * Its one method that sends commands is therefore wrapped (not in its types; a test sees to it that it stays).
 */
function sayUtf8ForHeaders(link: Link): void {
  const inner = link.connection as unknown as { _sendCommand(command: string, logged?: string): void };
  const send = inner._sendCommand.bind(link.connection);
  inner._sendCommand = (command, logged) =>
    send(link.isSmtpUtf8Forced && command.startsWith('MAIL FROM:') ? `${command} SMTPUTF8` : command, logged);
}

/** Greeting, EHLO, STARTTLS, EHLO, AUTH. */
async function greet(link: Link, opened: OpenedSocket, startedMs: number): Promise<SmtpSession> {
  const { connection, dialogue, listener } = link;
  if (opened.socket.destroyed) throw new Error('connection closed');
  const watch = watchForTls(link);
  try {
    await attempt(link, (done) => connection.connect(done));
  } finally {
    watch.stop();
  }
  // nodemailer takes anything but 2xx for a reason to try HELO; what is no SMTP at all is no reason.
  if (dialogue.exchanges.some(({ received, reply }) => received !== undefined && !reply))
    throw new Error('not SMTP');
  const readyMs = performance.now();
  const socket = connection._socket || opened.socket;
  const secure = socket instanceof TLSSocket ? socket : undefined;
  const ehlo = dialogue.exchanges.findLast(({ stage }) => stage === 'ehlo');
  const extensions = extensionsOf(ehlo?.received ?? '');
  const remoteAddress = opened.socket.remoteAddress ?? '';
  const mechanism = await logIn(link, { extensions, isSecure: secure !== undefined, remoteAddress });
  const tlsMs = opened.tlsMs ?? startTlsMs(link);
  return {
    banner: dialogue.exchanges[0]?.reply?.text ?? '',
    extensions,
    host: listener.host,
    phasesMs: {
      connect: readyMs - startedMs - (tlsMs ?? 0),
      ...(tlsMs === undefined ? {} : { tls: tlsMs }),
      ...(mechanism ? { auth: performance.now() - readyMs } : {}),
    },
    port: listener.port,
    remoteAddress,
    ...(secure ? { tls: tlsOf(secure) } : {}),
    ...(mechanism ? { authMechanism: mechanism } : {}),
  };
}

/** From the STARTTLS command to the EHLO that follows the handshake. */
function startTlsMs({ dialogue: { exchanges } }: Link): number | undefined {
  const at = exchanges.findIndex(({ stage }) => stage === 'starttls');
  const [command, after] = [exchanges[at], exchanges[at + 1]];
  return at >= 0 && command && after ? after.startedMs - command.startedMs : undefined;
}

function tlsOf(socket: TLSSocket): NonNullable<SmtpSession['tls']> {
  const { name, standardName } = socket.getCipher();
  return {
    cipher: standardName || name,
    trusted: socket.authorized,
    version: socket.getProtocol() ?? 'unknown',
  };
}

/** RFC 5321 §4.1.4: a name with a dot, or else the address as a literal. */
function clientName(socket: Socket): string {
  const name = hostname();
  if (name.includes('.') && isIP(name) === 0) return name;
  const address = socket.localAddress ?? '127.0.0.1';
  return isIP(address) === 6 && !address.startsWith('::ffff:')
    ? `[IPv6:${address}]`
    : `[${address.replace('::ffff:', '')}]`;
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
