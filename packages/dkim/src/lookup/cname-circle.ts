import type { DnsServer, NameServers } from '@mtaops/core';

/** Resolvers give up at about this many. */
const MOST_HOPS = 8;

/**
 * The names of a circle of CNAMEs, if that is why a server fails for a name: BIND says SERVFAIL to TXT then, but tells each
 * CNAME when asked for it.
 */
export async function findCnameCircle(
  name: string,
  where: { readonly server: DnsServer; readonly timeoutMs: number },
  dns: NameServers,
): Promise<readonly string[] | undefined> {
  const path = [name];
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const at = path.at(-1) ?? name;
    const answer = await dns.ask({ ...where, name: at, type: 'CNAME' });
    const records = answer.status === 'failed' ? [] : answer.records;
    const alias = records.find((record) => record.type === 'CNAME' && record.name === at);
    if (alias?.type !== 'CNAME') return undefined;
    if (path.includes(alias.target)) return path;
    path.push(alias.target);
  }
  return undefined;
}
