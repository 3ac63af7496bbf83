import { type NameServerAnswer, systemCodeOf } from '@mtaops/core';

type Failed = Extract<NameServerAnswer, { status: 'failed' }>;

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the server closed the connection',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  ENOTFOUND: 'the name server’s own name does not resolve',
};

/** An error of a socket. */
export function networkFailure(error: unknown): Failed {
  const code = systemCodeOf(error);
  const detail = WORDS[code] ?? (error instanceof Error ? error.message : String(error));
  return { detail: `${detail}${code === '' ? '' : ` (${code})`}`, reason: 'unreachable', status: 'failed' };
}

export function timedOut(way: string, timeoutMs: number): Failed {
  return { detail: `no answer by ${way} within ${timeoutMs / 1000} s`, reason: 'timeout', status: 'failed' };
}
