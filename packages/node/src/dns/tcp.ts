import { connect } from 'node:net';
import type { DnsQuestion, DnsServer, NameServerAnswer } from '@mtaops/core';
import { networkFailure, timedOut } from './failure.ts';
import { decodeAnswer, encodeQuestion, malformed } from './wire.ts';

/** Ask by TCP: every message stands behind its length in two octets (RFC 1035 §4.2.2). */
export async function askByTcp(
  server: DnsServer,
  question: DnsQuestion,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<NameServerAnswer> {
  const id = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const octets = await encodeQuestion(question, id);
  const socket = connect({ host: server.host, noDelay: true, port: server.port });
  const timer = setTimeout(() => socket.destroy(new Error('time is up')), timeoutMs);
  const stop = (): void => void socket.destroy(new Error('stopped'));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    socket.write(Buffer.concat([lengthOf(octets), octets]));
    const answer = await readMessage(socket);
    if (answer === undefined) return networkFailure(Object.assign(new Error(), { code: 'ECONNRESET' }));
    const read = await decodeAnswer(answer, question, id, 'tcp');
    return read ?? malformed('the answer is to another question');
  } catch (error) {
    const isLate = error instanceof Error && error.message === 'time is up';
    return isLate ? timedOut('TCP', timeoutMs) : networkFailure(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    socket.destroy();
  }
}

/** The first message, or undefined when the connection ends before it is whole. */
async function readMessage(socket: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  let received: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk]);
    const end = received.length < 2 ? Number.POSITIVE_INFINITY : 2 + received.readUInt16BE(0);
    if (received.length >= end) return received.subarray(2, end);
  }
  return undefined;
}

function lengthOf(octets: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(octets.length);
  return length;
}
