import { Resolver } from 'node:dns/promises';
import { type Dns, type DnsAnswer, type DnsType, MtaopsError } from '@mtaops/core';

const NOTHING: Readonly<Record<string, 'NODATA' | 'NXDOMAIN'>> = { ENODATA: 'NODATA', ENOTFOUND: 'NXDOMAIN' };

/**
 * The name servers of the system, asked directly: /etc/hosts plays no part.
 *
 * @param options.servers - `ADDRESS:PORT`, instead of the system's.
 * @param options.timeoutMs - Of one try; there are two.
 */
export function createSystemDns(
  options: { readonly servers?: readonly string[]; readonly timeoutMs?: number } = {},
): Dns {
  const { servers, timeoutMs = 3000 } = options;
  return {
    lookup: async (name, type, signal) => {
      signal?.throwIfAborted();
      const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
      if (servers) resolver.setServers(servers);
      const cancel = (): void => resolver.cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return { kind: 'records', records: await recordsOf(resolver, name, type) };
      } catch (error) {
        return noRecords(error, name, type);
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
  };
}

async function recordsOf(resolver: Resolver, name: string, type: DnsType): Promise<readonly string[]> {
  if (type === 'TXT') return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
  if (type === 'CNAME') return (await resolver.resolveCname(name)).map(normalName);
  const hosts = await resolver.resolveMx(name);
  return hosts
    .toSorted((a, b) => a.priority - b.priority || a.exchange.localeCompare(b.exchange))
    .map(({ exchange, priority }) => `${priority} ${normalName(exchange)}`);
}

function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** `ENOTFOUND` and `ENODATA` are answers; SERVFAIL, REFUSED, a time-out and the like are none. */
function noRecords(error: unknown, name: string, type: DnsType): DnsAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const reason = NOTHING[code];
  if (reason) return { kind: 'nothing', reason };
  throw new MtaopsError('E_TRANSPORT', `cannot look up ${type} ${name}: ${code}`, {
    cause: error,
    hint: 'check the name servers of this machine',
  });
}
