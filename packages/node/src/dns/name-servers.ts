import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import {
  type DnsQuestion,
  type DnsServer,
  MtaopsError,
  type NameServerAnswer,
  type NameServers,
} from '@mtaops/core';
import { askByHttps } from './https.ts';
import { askByTcp } from './tcp.ts';
import { askByUdp } from './udp.ts';
import { serverTitle } from './wire.ts';

/** A resolver: addresses to try in turn, or the URL of one that is asked by HTTPS. */
export type DnsResolver =
  | { readonly kind: 'servers'; readonly servers: readonly DnsServer[] }
  | { readonly kind: 'https'; readonly url: string };

/**
 * DNS by UDP, TCP and HTTPS; dns-packet reads and writes the messages. Node's own resolver is not enough: it can neither
 * say whether an answer was authoritative, nor tell NXDOMAIN from an empty answer for every type, nor choose TCP.
 *
 * @param resolver - What is asked when a question names no server; by default the system's (`/etc/resolv.conf`).
 */
export function createNameServers(resolver?: DnsResolver): NameServers {
  const chosen = resolver ?? { kind: 'servers', servers: getServers().map(parseServer) };
  const first = chosen.kind === 'servers' ? chosen.servers[0] : undefined;
  return {
    ask: (question, signal) => {
      if (question.server) return askServer(question.server, question, question.timeoutMs, signal);
      if (chosen.kind === 'https') return askByHttps(chosen.url, question, question.timeoutMs, signal);
      return askInTurn(chosen.servers, question, signal);
    },
    resolver: chosen.kind === 'https' ? chosen.url : first ? serverTitle(first.host, first.port) : 'none',
    ...(first && { resolverServer: first }),
  };
}

/**
 * Read `--resolver` or `MTAOPS_DNS`: `HOST`, `HOST:PORT`, `[IPv6]:PORT` or an `https://` URL.
 *
 * @throws MtaopsError `E_USAGE`
 */
export function parseDnsResolver(text: string): DnsResolver {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) throw new MtaopsError('E_USAGE', `not a URL: ${text}`);
    return { kind: 'https', url: text };
  }
  return { kind: 'servers', servers: [parseServer(text)] };
}

/** Servers that give no answer are passed over; what the last one said is reported. */
async function askInTurn(
  servers: readonly DnsServer[],
  question: DnsQuestion,
  signal: AbortSignal | undefined,
): Promise<NameServerAnswer> {
  let answer: NameServerAnswer = {
    detail: 'the system has no resolver',
    reason: 'unreachable',
    status: 'failed',
  };
  const deadline = performance.now() + question.timeoutMs;
  for (const [at, server] of servers.entries()) {
    const leftMs = (deadline - performance.now()) / (servers.length - at);
    answer = await askServer(server, question, Math.max(1, leftMs), signal);
    if (answer.status !== 'failed' || signal?.aborted) return answer;
  }
  return answer;
}

async function askServer(
  server: DnsServer,
  question: DnsQuestion,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<NameServerAnswer> {
  if (question.transport === 'tcp') return askByTcp(server, question, timeoutMs, signal);
  const started = performance.now();
  const { isCut, ...answer } = await askByUdp(server, question, timeoutMs, signal);
  if (!isCut || question.transport === 'udp') return answer;
  const leftMs = Math.max(1, timeoutMs - (performance.now() - started));
  const whole = await askByTcp(server, question, leftMs, signal);
  if (whole.status !== 'failed') return { ...whole, wasTruncated: true };
  return { ...whole, detail: `the answer by UDP was cut, and by TCP: ${whole.detail}` };
}

const PORT = 53;

/**
 * `HOST`, `HOST:PORT`, `[IPv6]:PORT` or a bare IPv6 address.
 *
 * @throws MtaopsError `E_USAGE`
 */
export function parseServer(text: string): DnsServer {
  if (isIP(text) > 0) return { host: text, port: PORT };
  const match = /^(?:\[([^\]]+)\]|([^:[\]\s/]+))(?::(\d{1,5}))?$/.exec(text);
  const host = match?.[1] ?? match?.[2];
  const port = match?.[3] === undefined ? PORT : Number(match[3]);
  if (host === undefined || port < 1 || port > 65_535)
    throw new MtaopsError('E_USAGE', `not a name server: ${text}`, { hint: 'give HOST or HOST:PORT' });
  return { host, port };
}
