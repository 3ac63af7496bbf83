import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { SmtpSession } from '@mtaops/core';
import { extensionsOf, isGarbage } from './exchange-log.ts';
import { attempt, type Link } from './link.ts';
import { logIn } from './log-in.ts';
import type { OpenedSocket } from './open-socket.ts';
import { watchForTls } from './tls-mode.ts';

/** Greeting, EHLO, STARTTLS, EHLO, AUTH. */
export async function greet(link: Link, opened: OpenedSocket, startedMs: number): Promise<SmtpSession> {
  const { connection, dialogue, listener } = link;
  if (opened.socket.destroyed) throw new Error('connection closed');
  const remoteAddress = opened.socket.remoteAddress ?? '';
  const watch = watchForTls(link);
  try {
    await attempt(link, (done) => connection.connect(done));
  } finally {
    watch.stop();
  }
  // nodemailer takes anything but 2xx for a reason to try HELO; what is no SMTP at all is no reason.
  if (dialogue.exchanges.some(isGarbage)) throw new Error('not SMTP');
  const readyMs = performance.now();
  const socket: Socket = connection._socket || opened.socket;
  const secure = socket instanceof TLSSocket ? socket : undefined;
  const ehlo = dialogue.exchanges.findLast(({ stage }) => stage === 'ehlo');
  const extensions = extensionsOf(ehlo?.received ?? '');
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
