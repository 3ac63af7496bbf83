import { type Evidence, fail, type Known, pass, recordsIn, unknown, warn } from '@mtaops/core';
import { accountCheck, forKnownDomains } from './model.ts';
import { bounceDomains, dmarcNames } from './requests.ts';

export const dmarc = accountCheck(
  {
    group: 'dkim',
    id: 'SP-19',
    remedy: 'sign with the own domain, or make a bounce domain below it',
    restsOn: ['TXT at _dmarc', 'd= of the signature', 'bounce domain'],
    rule: {
      fail: 'p=quarantine or reject, and neither aligns',
      pass: 'DKIM or SPF aligns',
      warn: 'there is no policy, or p=none',
    },
    severity: 'high',
    source: 'RFC 7489 3.1; API:sending-domains',
    title: 'Mail passes DMARC',
    why: 'Receivers do what the policy says: reject.',
  },
  (model) =>
    forKnownDomains(model, (facts) => {
      const policy = policyOf(model.evidence, facts.name);
      if (!policy.ok) return [unknown(`the DMARC policy of ${facts.name}: ${policy.detail}`)];
      const { p, strict } = policy.value;
      const byDkim = facts.dkim === 'valid' && aligns(facts.signingDomain, facts.name, strict.dkim);
      const bySpf = bounceDomains(model.evidence).some((bounce) => aligns(bounce, facts.name, strict.spf));
      const how = [...(byDkim ? ['DKIM'] : []), ...(bySpf ? ['SPF'] : [])].join(' and ');
      if (!how && (p === 'quarantine' || p === 'reject'))
        return [
          fail(`neither DKIM nor SPF of ${facts.name} aligns, and its policy is ${p}`, {
            remedy: `verify DKIM of ${facts.name}, or a bounce domain below it`,
          }),
        ];
      if (p === undefined || p === 'none')
        return [
          warn(
            `${facts.name} has ${p === undefined ? 'no DMARC policy' : 'p=none'}; ${how || 'nothing'} aligns`,
          ),
        ];
      return [pass(`${how} of ${facts.name} aligns; policy ${p}`)];
    }),
);

type Policy = {
  readonly p: string | undefined;
  readonly strict: { readonly dkim: boolean; readonly spf: boolean };
};

/** The policy at the domain, else at the nearest parent that has one. */
function policyOf(evidence: Evidence, domain: string): Known<Policy> {
  for (const name of dmarcNames(domain)) {
    const answer = recordsIn(evidence, name, 'TXT');
    if (!answer.ok) return answer;
    const record =
      answer.value.kind === 'records'
        ? answer.value.records.find((text) => /^v=DMARC1\b/i.test(text))
        : undefined;
    if (record === undefined) continue;
    const tag = (key: string): string | undefined =>
      new RegExp(`;\\s*${key}\\s*=\\s*(\\w+)`, 'i').exec(record)?.[1]?.toLowerCase();
    const p = name === `_dmarc.${domain}` ? tag('p') : (tag('sp') ?? tag('p'));
    return { ok: true, value: { p, strict: { dkim: tag('adkim') === 's', spf: tag('aspf') === 's' } } };
  }
  return { ok: true, value: { p: undefined, strict: { dkim: false, spf: false } } };
}

/**
 * Relaxed alignment needs the organisational domain, for which this has no list of public suffixes: a domain and one
 * below it align, two siblings are taken as aligned when they share three labels or their last two.
 */
function aligns(domain: string, from: string, isStrict: boolean): boolean {
  if (domain === from) return true;
  if (isStrict) return false;
  return domain.endsWith(`.${from}`) || from.endsWith(`.${domain}`) || lastTwo(domain) === lastTwo(from);
}

function lastTwo(domain: string): string {
  return domain.split('.').slice(-2).join('.');
}
