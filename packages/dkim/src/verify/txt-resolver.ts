import type { NameServers } from '@mtaops/core';

/** The way mailauth asks: strings of each record, or an error whose `code` is the one of Node's resolver. */
export type TxtResolver = (name: string, type: string) => Promise<string[][]>;

const CODES: Readonly<Record<string, string>> = {
  nodata: 'ENODATA',
  nxdomain: 'ENOTFOUND',
  refused: 'EREFUSED',
  servfail: 'ESERVFAIL',
  timeout: 'ETIMEOUT',
};

/** Each name is asked once, however many signatures use it. */
export function createTxtResolver(dns: NameServers, timeoutMs: number): TxtResolver {
  const known = new Map<string, Promise<string[][]>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const asking = resolveTxt(name, dns, timeoutMs);
    known.set(name, asking);
    return asking;
  };
}

async function resolveTxt(name: string, dns: NameServers, timeoutMs: number): Promise<string[][]> {
  const answer = await dns.ask({ name, timeoutMs, type: 'TXT' });
  if (answer.status === 'answer')
    return answer.records.flatMap((record) => (record.type === 'TXT' ? [[...record.strings]] : []));
  const why = answer.status === 'failed' ? answer.reason : answer.status;
  const detail = answer.status === 'failed' ? answer.detail : `${name}: ${answer.status}`;
  throw Object.assign(new Error(detail), { code: CODES[why] ?? 'ESERVFAIL' });
}
