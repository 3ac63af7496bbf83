import { type DnsQuestion, isMtaopsError, type NameServerAnswer } from '@mtaops/core';
import { timedOut } from './failure.ts';
import { decodeAnswer, encodeQuestion, malformed } from './wire.ts';

/** No DNS message is longer. */
const MAX_MESSAGE_BYTES = 65_535;

/** Ask a resolver by HTTPS (RFC 8484): POST of the same octets, id 0 so that caches in between can help. */
export async function askByHttps(
  url: string,
  question: DnsQuestion,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<NameServerAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      body: Buffer.from(await encodeQuestion(question, 0)),
      headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
      method: 'POST',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (!response.ok) return { detail: `HTTP status ${response.status}`, reason: 'error', status: 'failed' };
    const octets = new Uint8Array(await response.arrayBuffer());
    if (octets.length > MAX_MESSAGE_BYTES) return malformed('the answer is no DNS message');
    return (
      (await decodeAnswer(octets, question, 0, 'https')) ?? malformed('the answer is to another question')
    );
  } catch (error) {
    if (timeout.aborted) return timedOut('HTTPS', timeoutMs);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const detail = isMtaopsError(cause) || cause instanceof Error ? cause.message : String(cause);
    return { detail, reason: 'unreachable', status: 'failed' };
  }
}
