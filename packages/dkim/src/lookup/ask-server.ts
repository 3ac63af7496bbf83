import type { DnsReply, NameServerAnswer, NameServers } from '@mtaops/core';
import { type DkimFinding, finding } from '../finding.ts';
import type { NamedServer } from './server-label.ts';

/** What one server says by UDP and by TCP together, and what is odd about that. */
export type BothWays = { readonly answer: NameServerAnswer; readonly findings: readonly DkimFinding[] };

/** What a resolver without EDNS takes by UDP (RFC 1035 §4.2.1). */
const SMALLEST_UDP_BYTES = 512;

/** Ask one server by UDP and by TCP at once: receivers come both ways, and a firewall may treat them differently. */
export async function askBothWays(
  { label, server }: NamedServer,
  name: string,
  dns: NameServers,
  timeoutMs: number,
): Promise<BothWays> {
  const ask = (transport: 'udp' | 'tcp'): Promise<NameServerAnswer> =>
    dns.ask({ name, server, timeoutMs, transport, type: 'TXT' });
  const [udp, tcp] = await Promise.all([ask('udp'), ask('tcp')]);
  const wasTruncated = udp.status === 'failed' && udp.reason === 'truncated';
  if (udp.status !== 'failed' && tcp.status !== 'failed') return compare(label, udp, tcp);
  if (udp.status !== 'failed') return { answer: udp, findings: tcpSilent(label, udp, tcp) };
  if (tcp.status === 'failed') return { answer: wasTruncated ? tcp : udp, findings: [] };
  const answer = { ...tcp, wasTruncated };
  if (wasTruncated) return { answer, findings: [] };
  const message = `${label} answers by TCP only (${udp.detail}); resolvers ask by UDP first and may give up`;
  const remedy = `let UDP port 53 reach ${label}`;
  return { answer, findings: [finding('dkim-udp-silent', 'warn', message, remedy)] };
}

function compare(label: string, udp: DnsReply & NameServerAnswer, tcp: NameServerAnswer): BothWays {
  if (udp.status === 'failed' || tcp.status === 'failed' || viewOf(udp) === viewOf(tcp))
    return { answer: udp, findings: [] };
  const message = `${label} says one thing by UDP and another by TCP: ${textOf(udp)} against ${textOf(tcp)}`;
  const remedy = 'find out what answers in its place: a load balancer or a firewall that meddles with DNS';
  return { answer: udp, findings: [finding('dkim-transports-disagree', 'fail', message, remedy)] };
}

function tcpSilent(label: string, udp: DnsReply, tcp: NameServerAnswer): readonly DkimFinding[] {
  const detail = tcp.status === 'failed' ? tcp.detail : '';
  const isLarge = udp.sizeBytes > SMALLEST_UDP_BYTES;
  const message = isLarge
    ? `${label} does not answer by TCP (${detail}), and the answer of ${udp.sizeBytes} octets needs it wherever UDP takes ${SMALLEST_UDP_BYTES} only`
    : `${label} does not answer by TCP (${detail}); this record fits into UDP`;
  return [
    finding(
      'dkim-tcp-silent',
      isLarge ? 'warn' : 'pass',
      message,
      `let TCP port 53 reach ${label} (RFC 7766)`,
    ),
  ];
}

/** TXT records with their strings joined, in order; equal for equal answers. */
export function textsOf(answer: Pick<DnsReply, 'records'>): readonly string[] {
  return answer.records
    .flatMap((record) => (record.type === 'TXT' ? [record.strings.join('')] : []))
    .toSorted();
}

const viewOf = (answer: DnsReply): string => JSON.stringify([textsOf(answer)]);

function textOf(answer: DnsReply): string {
  const count = textsOf(answer).length;
  return count === 0 ? 'no record' : `${count} record${count > 1 ? 's' : ''}`;
}
