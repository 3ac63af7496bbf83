import type {
  DnsFailureReason,
  DnsQuestion,
  DnsRecord,
  NameServerAnswer,
  NameServers,
} from '../ports/name-servers.ts';

/** Name → records; a failure stands for a server that gives no answer for that name. */
export type MemoryZone = Readonly<
  Record<string, readonly DnsRecord[] | { readonly failure: DnsFailureReason }>
>;

export type MemoryNameServerContent = {
  /** What the resolver says, and every server that has no zone of its own. */
  readonly zone: MemoryZone;
  /** `HOST:PORT` → what that server says instead, or the reason why it says nothing at all. */
  readonly servers?: Readonly<Record<string, MemoryZone | DnsFailureReason>>;
};

/** Longer answers do not fit into a datagram. */
const UDP_BYTES = 1232;

/** The longest chain of CNAMEs that is followed. */
const MOST_HOPS = 16;

/** Name servers in memory that follow CNAMEs within what they know. */
export function memoryNameServers(
  content: MemoryNameServerContent,
): NameServers & { readonly asked: readonly DnsQuestion[] } {
  const asked: DnsQuestion[] = [];
  return {
    ask: async (question) => {
      asked.push(question);
      const { server } = question;
      const own = server && content.servers?.[`${server.host}:${server.port}`];
      if (typeof own === 'string') return failed(own);
      return lookUp(own ?? content.zone, question, server !== undefined);
    },
    asked,
    resolver: 'memory',
  };
}

function lookUp(zone: MemoryZone, question: DnsQuestion, isAuthoritative: boolean): NameServerAnswer {
  const found: DnsRecord[] = [];
  let name = question.name.toLowerCase();
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const here = zone[name];
    if (here !== undefined && 'failure' in here) return failed(here.failure);
    const wanted = here?.filter(({ type }) => type === question.type) ?? [];
    found.push(...wanted);
    const alias = here?.find(({ type }) => type === 'CNAME');
    if (wanted.length > 0) return reply('answer', question, found, isAuthoritative);
    if (alias === undefined || !('target' in alias)) {
      const isThere = Object.keys(zone).some((known) => known === name || known.endsWith(`.${name}`));
      return reply(isThere ? 'nodata' : 'nxdomain', question, found, isAuthoritative);
    }
    found.push(alias);
    name = alias.target;
  }
  return failed('servfail');
}

function reply(
  status: 'answer' | 'nodata' | 'nxdomain',
  { transport }: DnsQuestion,
  records: readonly DnsRecord[],
  isAuthoritative: boolean,
): NameServerAnswer {
  const sizeBytes = sizeOf(records);
  const isLong = sizeBytes > UDP_BYTES;
  if (isLong && transport === 'udp') return failed('truncated');
  return {
    authority: [],
    isAuthenticated: false,
    isAuthoritative,
    records,
    sizeBytes,
    status,
    transport: transport ?? (isLong ? 'tcp' : 'udp'),
    wasTruncated: isLong && transport === undefined,
  };
}

/** Of the texts alone: near enough. */
function sizeOf(records: readonly DnsRecord[]): number {
  return records.flatMap((record) => (record.type === 'TXT' ? record.strings : [])).join('').length;
}

function failed(reason: DnsFailureReason): NameServerAnswer {
  return { detail: `${reason} (memory)`, reason, status: 'failed' };
}
