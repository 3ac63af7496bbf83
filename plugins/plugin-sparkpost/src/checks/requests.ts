import type { Evidence, HostRequest, Target, Workload } from '@mtaops/core';
import { type DomainFacts, domainFacts } from './domain-facts.ts';
import { items, replyTo, textAt } from './reply.ts';

/** Everything the doctor may ask of the API: GET only, never a verify. Paths below the base URL. */
export const PATHS = {
  account: '/account?include=usage',
  domain: (name: string) => `/sending-domains/${encodeURIComponent(name)}`,
  domainKeys: (name: string) => `/sending-domains/${encodeURIComponent(name)}/dkim-keys`,
  domains: '/sending-domains',
  events: '/events/message?per_page=1',
  /** Of the last 24 hours, which is the default. */
  health:
    '/events/message?per_page=10000&events=injection,delivery,bounce,policy_rejection,generation_failure,initial_open,open,click',
  inboundDomains: '/inbound-domains',
  ipPool: (id: string) => `/ip-pools/${encodeURIComponent(id)}`,
  ipPools: '/ip-pools',
  relayWebhooks: '/relay-webhooks',
  /** Needs no key: is the API there at all. */
  samples: '/events/message/samples?events=bounce',
  subaccount: (id: number) => `/subaccounts/${id}`,
  suppression: (recipient: string) => `/suppression-list/${encodeURIComponent(recipient)}`,
  webhooks: '/webhooks',
} as const;

/** What to ask next: everything that needs no earlier answer first, then the DNS names that the answers name. */
export function accountRequests(
  evidence: Evidence,
  workload: Workload,
  target: Target | undefined,
): readonly HostRequest[] {
  const domains = workload.signDomains ?? [];
  const subaccount = target?.api?.endpoint.subaccount;
  const gets = [
    PATHS.account,
    PATHS.domains,
    PATHS.events,
    PATHS.health,
    PATHS.ipPools,
    PATHS.webhooks,
    PATHS.inboundDomains,
    PATHS.relayWebhooks,
    ...domains.flatMap((name) => [PATHS.domain(name), PATHS.domainKeys(name)]),
    ...(workload.recipients ?? []).map(PATHS.suppression),
    ...(workload.ipPool === undefined ? [] : [PATHS.ipPool(workload.ipPool)]),
    ...(subaccount === undefined ? [] : [PATHS.subaccount(subaccount)]),
  ];
  return [
    { anonymous: true, kind: 'get', path: PATHS.samples },
    ...gets.map((path) => ({ kind: 'get', path }) as const),
    ...domains.flatMap((name) => domainRecords(name, domainFacts(evidence, name))),
    ...bounceRecords(evidence),
    ...inboundRecords(evidence),
  ];
}

/** The public key, and the DMARC policy of the domain and of its parents down to two labels. */
function domainRecords(name: string, facts: DomainFacts | undefined): readonly HostRequest[] {
  const key = facts?.keyName;
  return [
    ...(key === undefined ? [] : [{ kind: 'dns', name: key, type: 'TXT' } as const]),
    ...dmarcNames(name).map((record) => ({ kind: 'dns', name: record, type: 'TXT' }) as const),
  ];
}

/** Where a DMARC policy for a domain may be; the organisational domain is not known here, so every parent counts. */
export function dmarcNames(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => `_dmarc.${labels.slice(at).join('.')}`);
}

function bounceRecords(evidence: Evidence): readonly HostRequest[] {
  return bounceDomains(evidence).map((name) => ({ kind: 'dns', name, type: 'CNAME' }) as const);
}

/** Sending domains of the account that are verified as bounce domains by CNAME. */
export function bounceDomains(evidence: Evidence): readonly string[] {
  const reply = replyTo(evidence, PATHS.domains);
  return items(reply)
    .filter((domain) => textAt(domain, 'status', 'cname_status') === 'valid')
    .flatMap((domain) => textAt(domain, 'domain')?.toLowerCase() ?? []);
}

function inboundRecords(evidence: Evidence): readonly HostRequest[] {
  return items(replyTo(evidence, PATHS.inboundDomains)).flatMap((one) => {
    const name = textAt(one, 'domain')?.toLowerCase();
    return name === undefined ? [] : [{ kind: 'dns', name, type: 'MX' } as const];
  });
}
