import type { DnsServer, NameServerAnswer, NameServers } from '@mtaops/core';
import { labelOf, type NamedServer } from './server-label.ts';

/** The servers of the zone that a name lies in; `silent` are those that cannot be asked, with the reason. */
export type AuthoritativeServers = {
  /** Empty for the root. Undefined when it could not be found out. */
  readonly zone?: string;
  readonly servers: readonly NamedServer[];
  readonly silent: readonly { readonly label: string; readonly detail: string }[];
};

/**
 * Find the name servers responsible for a name: NS is asked from the name upwards, then their addresses. IPv6 is used
 * only for servers without an IPv4 address, since many machines have no way to it.
 *
 * A server on the machine of the given resolver is asked at the resolver's own port.
 */
export async function findAuthoritativeServers(
  name: string,
  dns: NameServers,
  timeoutMs: number,
): Promise<AuthoritativeServers> {
  let zone: string | undefined = name;
  while (zone !== undefined) {
    const answer: NameServerAnswer = await dns.ask({ name: zone, timeoutMs, type: 'NS' });
    // Where the name is a broken CNAME, a resolver fails for every type; its zone answers all the same.
    if (answer.status === 'failed' && answer.reason === 'servfail' && zone === name) {
      zone = parentOf(zone);
      continue;
    }
    if (answer.status === 'failed') {
      const detail = `asking ${dns.resolver} for the name servers: ${answer.detail}`;
      return { servers: [], silent: [{ detail, label: `name servers of ${zone || 'the root'}` }] };
    }
    const hosts = answer.records.flatMap((record) =>
      record.type === 'NS' && record.name === zone ? [record.target] : [],
    );
    if (hosts.length > 0) return { zone, ...(await locate(hosts.toSorted(), dns, timeoutMs)) };
    zone = nextZone(zone, answer);
  }
  return { servers: [], silent: [{ detail: 'no zone above it has name servers', label: name }] };
}

/** The zone that the answer names, else the parent; undefined above the root. */
function nextZone(zone: string, answer: Exclude<NameServerAnswer, { status: 'failed' }>): string | undefined {
  if (zone === '') return undefined;
  const named = answer.authority.find(({ type }) => type === 'SOA')?.name;
  if (named !== undefined && named !== zone && (named === '' || zone.endsWith(`.${named}`))) return named;
  return parentOf(zone);
}

const parentOf = (zone: string): string => (zone.includes('.') ? zone.slice(zone.indexOf('.') + 1) : '');

async function locate(
  hosts: readonly string[],
  dns: NameServers,
  timeoutMs: number,
): Promise<Pick<AuthoritativeServers, 'servers' | 'silent'>> {
  const located = await Promise.all(
    hosts.map(async (host) => ({ host, ...(await addressesOf(host, dns, timeoutMs)) })),
  );
  const servers = located.flatMap(({ addresses, host }) =>
    addresses.map((address) => {
      const server = serverAt(address, dns);
      return { label: `${host} (${labelOf(server)})`, server };
    }),
  );
  const silent = located.flatMap(({ addresses, detail, host }) =>
    addresses.length > 0 ? [] : [{ detail, label: host }],
  );
  return { servers, silent };
}

function serverAt(address: string, { resolverServer }: NameServers): DnsServer {
  return { host: address, port: resolverServer?.host === address ? resolverServer.port : 53 };
}

async function addressesOf(
  host: string,
  dns: NameServers,
  timeoutMs: number,
): Promise<{ readonly addresses: readonly string[]; readonly detail: string }> {
  let detail = 'it has no address';
  for (const type of ['A', 'AAAA'] as const) {
    const answer = await dns.ask({ name: host, timeoutMs, type });
    if (answer.status === 'failed') detail = `its address is not known: ${answer.detail}`;
    else {
      const addresses = answer.records.flatMap((record) => (record.type === type ? [record.address] : []));
      if (addresses.length > 0) return { addresses: addresses.toSorted(), detail: '' };
    }
  }
  return { addresses: [], detail };
}
