import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { covers } from '../config/domain-key.ts';
import { matchDomain } from '../config/domain-pattern.ts';
import { type Directive, directivesOf, sectionsOf } from '../config/node.ts';
import type { SourcePolicy } from '../config/source-policy.ts';
import { splitList } from '../config/words.ts';
import { type Case, generatorPolicies } from './case.ts';
import { everyDomainSection } from './dkim-options.ts';
import { remove, write } from './edit.ts';

export const headerRewriting: Check<Case> = {
  evaluate: (one) => {
    const policies = generatorPolicies(one).map(({ policy }) => policy);
    const removing = [
      ...policies.flatMap((policy) => policy.settings.get('remove-header')?.directive ?? []),
      ...everyDomainSection(one.configuration.nodes).flatMap(({ children }) =>
        directivesOf(children, 'remove-header'),
      ),
    ];
    const seen = [
      ...[...new Set(removing)].flatMap(judgeRemoval),
      ...policies.flatMap((policy) => judgeRewriteList(one, policy)),
      ...policies.flatMap(judgeDate),
    ];
    return seen.length > 0 ? seen : [pass('no header that matters is removed or rewritten')];
  },
  group: 'smime',
  id: 'PMTA-SMIME-02',
  remedy: 'Take the MIME headers out of remove-header, and the signing domain out of the rewrite-list.',
  restsOn: ['remove-header of the source and of <domain>, rewrite-list, add-date-header'],
  rule: {
    fail: 'MIME-Version or Content-* is removed, or the From domain of signed mail rewritten',
    pass: 'none of these',
    warn: 'From, Date, Subject or Message-ID is removed, Date is replaced',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.7 and 3.3.14",
  tags: ['smime'],
  title: 'MIME headers and From are left alone',
  why: 'Without its MIME headers an S/MIME message is a heap of base64; with another From the signer no longer matches.',
};

function judgeRemoval({ key, location, rawValue }: Directive): readonly Observation[] {
  const names = splitList(rawValue.replaceAll('"', ''));
  const mime = names.filter((name) => /^(mime-version|content-.+)$/i.test(name));
  const others = names.filter((name) => /^(from|date|subject|message-id)$/i.test(name));
  const kept = names.filter((name) => !mime.includes(name) && !others.includes(name)).join(',');
  const remedy = kept === '' ? remove(location, key) : write(location, `${key} ${kept}`);
  const cure = { evidence: [location], remedy };
  return [
    ...(mime.length > 0 ? [fail(`${mime.join(', ')} are removed from every message`, cure)] : []),
    ...(others.length > 0 ? [warn(`${others.join(', ')} are removed from every message`, cure)] : []),
  ];
}

function judgeRewriteList(
  { configuration, signDomains }: Case,
  policy: SourcePolicy,
): readonly Observation[] {
  const name = policy.settings.get('rewrite-list')?.directive.args[0];
  const list = name === undefined ? [] : rewriteList(configuration, name);
  return list.flatMap((entry) => {
    const from = entry.args[0]?.toLowerCase() ?? '';
    const hit = signDomains.filter(
      (domain) => covers(domain, from) || matchDomain(from, domain) !== undefined,
    );
    if (hit.length === 0) return [];
    return [
      fail(`From of ${hit.join(', ')} becomes ${entry.args[1]}: the signer’s address no longer matches`, {
        evidence: [entry.location],
        remedy: remove(entry.location, `from-domain ${entry.rawValue}`),
      }),
    ];
  });
}

function rewriteList({ nodes }: Configuration, name: string): readonly Directive[] {
  return sectionsOf(nodes, 'rewrite-list')
    .filter(({ argument }) => argument === name)
    .flatMap(({ children }) => directivesOf(children, 'from-domain'));
}

function judgeDate(policy: SourcePolicy): readonly Observation[] {
  const directive = policy.settings.get('add-date-header')?.directive;
  if (directive?.args[0]?.toLowerCase() !== 'override') return [];
  const remedy = write(directive.location, 'add-date-header yes');
  return [warn('Date is replaced', { evidence: [directive.location], remedy })];
}
