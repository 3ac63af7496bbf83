import type {
  DnsFailureReason,
  DnsQuestion,
  DnsRecord,
  DnsTransport,
  NameServerAnswer,
  NameServers,
} from '@mtaops/core';
import type { Answer, DecodedPacket } from 'dns-packet';

/** RFC 9715 §3.2: what passes nearly every network without fragments. */
const UDP_PAYLOAD_BYTES = 1232;

const RCODE_NXDOMAIN = 3;

const RCODES: Readonly<Record<number, readonly [DnsFailureReason, string]>> = {
  1: ['error', 'the server finds the question malformed (FORMERR)'],
  2: ['servfail', 'the server failed (SERVFAIL)'],
  4: ['error', 'the server does not know this kind of question (NOTIMP)'],
  5: ['refused', 'the server refuses to answer (REFUSED)'],
  9: ['refused', 'the server is not responsible for the zone (NOTAUTH)'],
};

/** The questions octet for octet; recursion is desired from the resolver only, and so is the DNSSEC state (AD, RFC 6840 §5.7). */
export async function encodeQuestion(question: DnsQuestion, id: number): Promise<Uint8Array> {
  const { default: packet } = await import('dns-packet');
  const isForResolver = question.server === undefined;
  return packet.encode({
    additionals: [
      {
        ednsVersion: 0,
        extendedRcode: 0,
        flag_do: false,
        flags: 0,
        name: '.',
        options: [],
        type: 'OPT',
        udpPayloadSize: UDP_PAYLOAD_BYTES,
      },
    ],
    flags: isForResolver ? packet.RECURSION_DESIRED | packet.AUTHENTIC_DATA : 0,
    id,
    questions: [{ class: 'IN', name: question.name === '' ? '.' : question.name, type: question.type }],
    type: 'query',
  });
}

/** Undefined when the octets do not answer this question: a late or forged datagram, to be ignored (RFC 5452 §9.1). */
export async function decodeAnswer(
  octets: Uint8Array,
  question: DnsQuestion,
  id: number,
  transport: DnsTransport,
): Promise<(NameServerAnswer & { readonly isCut?: boolean }) | undefined> {
  const { default: packet } = await import('dns-packet');
  let decoded: DecodedPacket;
  try {
    decoded = packet.decode(Buffer.from(octets));
  } catch {
    return malformed('the answer is no DNS message');
  }
  const [asked] = decoded.questions ?? [];
  if (decoded.id !== id || !decoded.flag_qr) return undefined;
  // A server that refuses may leave the question out.
  if (asked && (nameOf(asked.name) !== question.name.toLowerCase() || asked.type !== question.type))
    return undefined;
  const rcode = (decoded.flags ?? 0) & 0xf;
  if (decoded.flag_tc)
    return { detail: 'the answer was cut (TC)', isCut: true, reason: 'truncated', status: 'failed' };
  if (rcode !== 0 && rcode !== RCODE_NXDOMAIN) {
    const [reason, detail] = RCODES[rcode] ?? ['error', `the server answered with code ${rcode}`];
    return { detail, reason, status: 'failed' };
  }
  return readReply(decoded, question, { rcode, sizeBytes: octets.length, transport });
}

function readReply(
  decoded: DecodedPacket,
  question: DnsQuestion,
  seen: { readonly rcode: number; readonly sizeBytes: number; readonly transport: DnsTransport },
): NameServerAnswer {
  const records = (decoded.answers ?? []).flatMap(readRecord);
  const authority = (decoded.authorities ?? []).flatMap(readRecord);
  const hasAnswer = records.some(({ type }) => type === question.type);
  const isReferral = !decoded.flag_aa && authority.some(({ type }) => type === 'NS') && records.length === 0;
  if (question.server && seen.rcode === 0 && isReferral && !authority.some(({ type }) => type === 'SOA')) {
    const [zone] = authority;
    const detail = `the server is not responsible: it refers to the servers of ${zone?.name || 'the root'}`;
    return { detail, reason: 'refused', status: 'failed' };
  }
  return {
    authority,
    isAuthenticated: decoded.flag_ad,
    isAuthoritative: decoded.flag_aa,
    records,
    sizeBytes: seen.sizeBytes,
    status: seen.rcode === RCODE_NXDOMAIN ? 'nxdomain' : hasAnswer ? 'answer' : 'nodata',
    transport: seen.transport,
    wasTruncated: false,
  };
}

function readRecord(answer: Answer): readonly DnsRecord[] {
  const base = { name: nameOf(answer.name), ttlSeconds: ('ttl' in answer && answer.ttl) || 0 };
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return [{ ...base, address: answer.data, type: answer.type }];
    case 'CNAME':
    case 'NS':
      return [{ ...base, target: nameOf(answer.data), type: answer.type }];
    case 'MX':
      return [
        {
          ...base,
          preference: answer.data.preference ?? 0,
          target: nameOf(answer.data.exchange),
          type: 'MX',
        },
      ];
    case 'SOA':
      return [
        {
          ...base,
          negativeTtlSeconds: Math.min(base.ttlSeconds, answer.data.minimum ?? base.ttlSeconds),
          target: nameOf(answer.data.mname),
          type: 'SOA',
        },
      ];
    case 'TXT': {
      const parts = Array.isArray(answer.data) ? answer.data : [answer.data];
      return [{ ...base, strings: parts.map((part) => Buffer.from(part).toString('latin1')), type: 'TXT' }];
    }
    default:
      return [];
  }
}

const nameOf = (name: string): string => name.toLowerCase().replace(/\.$/, '');

export function malformed(detail: string): Extract<NameServerAnswer, { status: 'failed' }> {
  return { detail, reason: 'malformed', status: 'failed' };
}

/** For {@link NameServers.resolver}. */
export function serverTitle(host: string, port: number): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  return port === 53 ? shown : `${shown}:${port}`;
}
