import { MtaopsError } from './errors.ts';
import type { Dns } from './ports/dns.ts';
import type { DnsRecord, NameServers } from './ports/name-servers.ts';

/** {@link Dns} by asking a resolver. */
export function dnsOf(servers: NameServers, timeoutMs: number): Dns {
  return {
    lookup: async (name, type, signal) => {
      const answer = await servers.ask({ name, timeoutMs, type }, signal);
      if (answer.status === 'failed')
        throw new MtaopsError(
          'E_TRANSPORT',
          `cannot look up ${name} at ${servers.resolver}: ${answer.detail}`,
        );
      const records = answer.records.filter((record) => record.type === type).map(textOf);
      if (records.length > 0) return { kind: 'records', records };
      return { kind: 'nothing', reason: answer.status === 'nxdomain' ? 'NXDOMAIN' : 'NODATA' };
    },
  };
}

function textOf(record: DnsRecord): string {
  if (record.type === 'TXT') return record.strings.join('');
  if ('address' in record) return record.address;
  return record.preference === undefined ? record.target : `${record.preference} ${record.target}`;
}
