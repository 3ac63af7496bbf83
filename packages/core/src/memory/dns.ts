import { MtaopsError } from '../errors.ts';
import type { Dns, DnsAnswer } from '../ports/dns.ts';

/**
 * Declared names: `TYPE name` → records, or `SERVFAIL`. Any other name is NXDOMAIN, a known one without the type NODATA.
 */
export function memoryDns(zone: Readonly<Record<string, readonly string[] | 'SERVFAIL'>>): Dns {
  return {
    lookup: async (name, type): Promise<DnsAnswer> => {
      const records = zone[`${type} ${name}`];
      if (records === 'SERVFAIL') throw new MtaopsError('E_TRANSPORT', `cannot look up ${name}: SERVFAIL`);
      if (records) return { kind: 'records', records };
      const isKnown = Object.keys(zone).some((key) => key.endsWith(` ${name}`));
      return { kind: 'nothing', reason: isKnown ? 'NODATA' : 'NXDOMAIN' };
    },
  };
}
