import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { DnsQuestion, DnsServer, NameServerAnswer } from '@mtaops/core';
import { networkFailure, timedOut } from './failure.ts';
import { decodeAnswer, encodeQuestion } from './wire.ts';

/** A lost datagram is sent again at these parts of the time there is; an answer to any of them counts. */
const SEND_AT = [0, 0.25, 0.5] as const;

/**
 * Ask by UDP. The socket is connected, so that only the server's datagrams are heard and a closed port is noticed, and
 * its port is random; together with the random id that makes forging an answer a matter of luck (RFC 5452 §4).
 */
export async function askByUdp(
  server: DnsServer,
  question: DnsQuestion,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<NameServerAnswer & { readonly isCut?: boolean }> {
  const id = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const octets = await encodeQuestion(question, id);
  const socket = createSocket({ type: isIPv6(server.host) ? 'udp6' : 'udp4' });
  const { promise, resolve } = Promise.withResolvers<NameServerAnswer & { readonly isCut?: boolean }>();
  const timers = [setTimeout(() => resolve(timedOut('UDP', timeoutMs)), timeoutMs)];
  const stop = (): void => resolve({ detail: 'stopped', reason: 'timeout', status: 'failed' });
  signal?.addEventListener('abort', stop, { once: true });
  socket.on('error', (error) => resolve(networkFailure(error)));
  socket.on('message', (answer) => {
    decodeAnswer(answer, question, id, 'udp').then((read) => read && resolve(read), resolve);
  });
  socket.connect(server.port, server.host, () => {
    for (const part of SEND_AT) timers.push(setTimeout(() => send(), part * timeoutMs));
  });
  const send = (): void => socket.send(octets, (error) => error && resolve(networkFailure(error)));
  try {
    return await promise;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    socket.close();
  }
}
