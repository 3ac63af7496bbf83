import { type Check, note, type Observation, pass, warn } from '@mtaops/core';
import { domainPolicy } from '../config/domain-policy.ts';
import { flagOf, placeOf, type SourcePolicy } from '../config/source-policy.ts';
import { type Case, defaultVmta } from './case.ts';
import { ANY_DOMAIN } from './dkim-signing-on.ts';
import { write } from './edit.ts';

export const outboundTls: Check<Case> = {
  evaluate: (one) => {
    const domains = one.destinationDomains.length > 0 ? one.destinationDomains : [ANY_DOMAIN];
    return domains.flatMap((domain) =>
      judge(domain, domainPolicy(one.configuration, domain, defaultVmta(one))),
    );
  },
  group: 'outbound',
  id: 'PMTA-OUT-01',
  remedy: '`use-starttls yes` and `smtp-tls-allow-tlsv1.1 no` inside <domain *>.',
  restsOn: ['use-starttls, smtp-tls-allow-*, smtp-hosts, default-smtp-port of <domain>'],
  rule: {
    pass: 'TLS 1.2 or later is tried',
    warn: 'use-starttls no, or TLS 1.1 or older is allowed; overridden routes are told',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.10.94",
  title: 'Mail is delivered over TLS',
  why: 'Signed is not encrypted: without TLS everybody on the way reads along.',
};

const OLD = ['sslv3', 'tlsv1', 'tlsv1.1'] as const;

function judge(domain: string, policy: SourcePolicy): readonly Observation[] {
  const to = domain === ANY_DOMAIN ? 'to a domain without a section of its own' : `to ${domain}`;
  const plain = placeOf(policy, 'use-starttls');
  const seen: Observation[] = [];
  if (plain && !flagOf(policy, 'use-starttls', true)) {
    seen.push(
      warn(`mail ${to} goes out without TLS`, {
        evidence: [plain],
        remedy: write(plain, 'use-starttls yes'),
      }),
    );
  }
  for (const suffix of OLD) {
    const key = `smtp-tls-allow-${suffix}`;
    const place = placeOf(policy, key);
    if (!place || !flagOf(policy, key, false)) continue;
    seen.push(warn(`${key} yes for mail ${to}`, { evidence: [place], remedy: write(place, `${key} no`) }));
  }
  for (const key of ['smtp-hosts', 'default-smtp-port']) {
    const setting = policy.settings.get(key);
    if (!setting || ['', '25'].includes(setting.directive.args[0] ?? '')) continue;
    seen.push(
      note(`mail ${to} takes another way: ${key} ${setting.directive.rawValue}`, [
        setting.directive.location,
      ]),
    );
  }
  return seen.length > 0 ? seen : [pass(`TLS is tried for mail ${to}`)];
}
