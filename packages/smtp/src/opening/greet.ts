import { TLSSocket } from 'node:tls';
import type { SmtpListener, SmtpSession } from '@mtaops/core';
import { logIn } from '../login/log-in.ts';
import { type Answer, isYes, refusalOf } from '../wire/answer.ts';
import { clientName } from './client-name.ts';
import type { Dialogue } from './dialogue.ts';
import { Refused, refusedFor } from './refused.ts';

/** How the way to the greeting went, and how TLS is started on it. */
export type Start = {
  readonly startedMs: number;
  /** Duration of the handshake where it came first (implicit TLS). */
  readonly tlsMs?: number | undefined;
  readonly shakeHands: () => Promise<TLSSocket>;
};

/** Greeting, EHLO, STARTTLS, EHLO, AUTH; returns what is then known of the connection. */
export async function greet(
  dialogue: Dialogue,
  listener: SmtpListener,
  password: string,
  start: Start,
): Promise<SmtpSession> {
  const { wire } = dialogue;
  const greeting = await dialogue.hear('greeting');
  if (greeting.reply?.code !== 220) throw noGreeting(greeting);
  const offered = await sayHello(dialogue, listener);
  const startedTlsMs = performance.now();
  const isStarted = await startTls(dialogue, listener, offered, start);
  const tlsMs = isStarted ? performance.now() - startedTlsMs : start.tlsMs;
  const extensions = isStarted ? await sayHello(dialogue, listener) : offered;
  const readyMs = performance.now();
  const secure = wire.socket instanceof TLSSocket ? wire.socket : undefined;
  const remoteAddress = wire.socket.remoteAddress ?? '';
  const server = { extensions, isSecure: secure !== undefined };
  const authMechanism = await logIn(dialogue, listener, password, server);
  return {
    banner: greeting.reply.text,
    extensions,
    host: listener.host,
    phasesMs: {
      connect: readyMs - start.startedMs - (tlsMs ?? 0),
      ...(tlsMs === undefined ? {} : { tls: tlsMs }),
      ...(authMechanism ? { auth: performance.now() - readyMs } : {}),
    },
    port: listener.port,
    remoteAddress,
    ...(secure ? { tls: tlsOf(secure) } : {}),
    ...(authMechanism ? { authMechanism } : {}),
  };
}

function noGreeting(answer: Answer): Refused {
  const refusal = refusalOf(answer, 'greeting', {});
  if (refusal) return new Refused(refusal);
  return refusedFor('greeting', 'protocol', `the server's greeting is not one of SMTP: "${answer.received}"`);
}

/** EHLO, or HELO where that is not known; its keywords. */
async function sayHello(dialogue: Dialogue, listener: SmtpListener): Promise<readonly string[]> {
  const name = listener.clientName ?? clientName(dialogue.wire.socket);
  const answer = await dialogue.ask(`EHLO ${name}`, 'ehlo');
  if (isYes(answer, 'ehlo')) return extensionsOf(answer.received);
  const refusal = refusalOf(answer, 'ehlo', {});
  const isUnknown = answer.reply !== undefined && answer.reply.code >= 500;
  const hello = isUnknown ? await dialogue.ask(`HELO ${name}`, 'ehlo') : undefined;
  if (hello && isYes(hello, 'ehlo')) return [];
  throw refusal ? new Refused(refusal) : new Error('no refusal in a no');
}

/** Keywords with their parameters, upper case; the first line is the server's name. */
function extensionsOf(received: string): readonly string[] {
  const lines = received.split(/\r?\n/).slice(1);
  return lines.map((line) => line.slice('250-'.length).trim().toUpperCase()).filter((line) => line !== '');
}

/** @returns Whether TLS was started here. */
async function startTls(
  dialogue: Dialogue,
  { tls }: SmtpListener,
  extensions: readonly string[],
  { shakeHands }: Start,
): Promise<boolean> {
  if (tls === 'none' || tls === 'implicit') return false;
  if (!extensions.includes('STARTTLS')) {
    if (tls === 'opportunistic') return false;
    throw refusedFor('starttls', 'tls-unavailable', 'the server offers no STARTTLS');
  }
  const answer = await dialogue.ask('STARTTLS', 'starttls');
  const refusal = refusalOf(answer, 'starttls', { extensions });
  if (refusal) throw new Refused(refusal);
  await dialogue.secure(shakeHands);
  return true;
}

function tlsOf(socket: TLSSocket): NonNullable<SmtpSession['tls']> {
  const { name, standardName } = socket.getCipher();
  return {
    cipher: standardName || name,
    trusted: socket.authorized,
    version: socket.getProtocol() ?? 'unknown',
  };
}
