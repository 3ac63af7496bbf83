import { isIP, type Socket } from 'node:net';
import { hostname } from 'node:os';
import type { ConnectOptions, SmtpListener } from '@mtaops/core';
import type SmtpConnection from 'nodemailer/lib/smtp-connection';
import { createDialogue } from './dialogue.ts';
import type { Link } from './link.ts';
import { customAuth } from './log-in.ts';
import { createMask } from './mask-secrets.ts';
import { TimedOut } from './open-socket.ts';
import { tlsOptionsOf } from './tls-options.ts';

/** Bounds inside nodemailer; ours on every reply come first. */
const FAR_AWAY_MS = 60 * 60 * 1000;
/** How long a server may take to close its side after we closed ours. */
const CLOSE_MS = 2000;

/** nodemailer on an open socket, with its dialogue kept and every wait bounded. */
export function createLink(
  Connection: typeof SmtpConnection,
  socket: Socket,
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
    socketCloseTimeout: CLOSE_MS,
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

/** RFC 5321 §4.1.4: a name with a dot, or else the address as a literal. */
function clientName(socket: Socket): string {
  const name = hostname();
  if (name.includes('.') && isIP(name) === 0) return name;
  const address = socket.localAddress ?? '127.0.0.1';
  return isIP(address) === 6 && !address.startsWith('::ffff:')
    ? `[IPv6:${address}]`
    : `[${address.replace('::ffff:', '')}]`;
}
