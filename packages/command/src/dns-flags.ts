import { MtaopsError } from '@mtaops/core';
import { Flags } from '@oclif/core';

/** Flags of every command that asks name servers. */
export const dnsFlags = {
  resolver: Flags.string({
    description:
      'resolver to ask: HOST, HOST:PORT, or the https:// URL of one (RFC 8484); the system’s by default',
    env: 'MTAOPS_DNS',
    helpGroup: 'DNS',
    helpValue: 'SERVER',
  }),
  authoritative: Flags.string({
    description: 'ask this server instead of those of the zone; may be repeated',
    helpGroup: 'DNS',
    helpValue: 'SERVER',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'resolver-only': Flags.boolean({
    description: 'believe the resolver and ask no authoritative server',
    exclusive: ['authoritative'],
    helpGroup: 'DNS',
  }),
  timeout: Flags.string({
    default: '5',
    description: 'seconds that each question may take',
    helpGroup: 'DNS',
    helpValue: 'SECONDS',
  }),
};

/** @throws MtaopsError `E_USAGE` */
export function timeoutMsOf(seconds: string): number {
  const timeoutMs = Number(seconds) * 1000;
  if (Number.isFinite(timeoutMs) && timeoutMs >= 1 && timeoutMs <= 3_600_000) return timeoutMs;
  throw new MtaopsError('E_USAGE', `not a number of seconds: ${seconds}`, { hint: 'give --timeout 5' });
}
