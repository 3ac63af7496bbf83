import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { domainPolicy } from '../config/domain-policy.ts';
import { directivesOf, sectionName } from '../config/node.ts';
import { flagOf, placeOf, type SourcePolicy } from '../config/source-policy.ts';
import { type Case, defaultVmta, generatorPolicies } from './case.ts';
import { everyDomainSection } from './dkim-options.ts';
import { remove, setFor, write } from './edit.ts';
import { globalFlag } from './watched-files.ts';

export const contentMechanisms: Check<Case> = {
  evaluate: (one) => {
    const seen = [
      ...generatorPolicies(one).flatMap(({ policy }) => judgeSource(one, policy)),
      ...pickup(one),
      ...otherDelivery(one),
    ];
    return seen.length > 0 ? seen : [pass('mail goes on by SMTP, without merging and without copies')];
  },
  group: 'smime',
  id: 'PMTA-SMIME-04',
  remedy: 'Switch mail merge, pickup-remove-dot and bcc off for the generator’s source; deliver by SMTP.',
  restsOn: ['allow-mailmerge and bcc of the source, pickup-remove-dot, type of <domain>'],
  rule: {
    fail: 'a destination of ours is not delivered by SMTP',
    pass: 'none of these',
    warn: 'mail merge, silent copies, pickup-remove-dot, or a domain that is not delivered by SMTP',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.7, 3.3.10.51 and 9.5",
  tags: ['smime'],
  title: 'Nothing else changes or copies the content',
  why: 'Mail merge replaces [words] in XMRG submissions, other kinds of delivery hand the body over in another form.',
};

function judgeSource({ configuration }: Case, policy: SourcePolicy): readonly Observation[] {
  const seen: Observation[] = [];
  for (const key of ['allow-mailmerge', 'always-allow-api-submission']) {
    const place = placeOf(policy, key);
    if (!place || !flagOf(policy, key, false)) continue;
    const remedy = setFor(configuration, policy, key, 'no');
    seen.push(
      warn(`${key} yes: [words] in the text are replaced in mail-merge submissions`, {
        evidence: [place],
        remedy,
      }),
    );
  }
  const bcc = policy.settings.get('bcc')?.directive;
  if (bcc && (bcc.args[0] ?? '') !== '') {
    const remedy = remove(bcc.location, `bcc ${bcc.rawValue}`);
    seen.push(warn(`a copy of every message goes to ${bcc.args[0]}`, { evidence: [bcc.location], remedy }));
  }
  return seen;
}

function pickup({ configuration }: Case): readonly Observation[] {
  const { location, value } = globalFlag(configuration, 'pickup-remove-dot', false);
  if (!value || !location) return [];
  const remedy = write(location, 'pickup-remove-dot no');
  return [
    warn('pickup-remove-dot yes takes a leading dot off every line of pickup files', {
      evidence: [location],
      remedy,
    }),
  ];
}

/** Delivery that hands the body over as JSON, standard input or a file; `discard` changes nothing that arrives. */
function otherDelivery(one: Case): readonly Observation[] {
  const vmta = defaultVmta(one);
  const ours = one.destinationDomains.flatMap((domain) => {
    const directive = domainPolicy(one.configuration, domain, vmta).settings.get('type')?.directive;
    const type = directive?.args[0]?.toLowerCase() ?? 'smtp';
    if (!directive || type === 'smtp') return [];
    const remedy = write(directive.location, 'type smtp');
    return [
      fail(`mail to ${domain} is not delivered by SMTP but by ${type}`, {
        evidence: [directive.location],
        remedy,
      }),
    ];
  });
  const others = everyDomainSection(one.configuration.nodes).flatMap((section) =>
    directivesOf(section.children, 'type')
      .filter(({ args }) => /^(http-delivery|pipe|file)$/i.test(args[0] ?? ''))
      .map(({ args, location }) =>
        warn(`${sectionName(section)} is delivered by ${args[0]}, not by SMTP`, {
          evidence: [location],
          remedy: write(location, 'type smtp'),
        }),
      ),
  );
  return [...ours, ...others];
}
