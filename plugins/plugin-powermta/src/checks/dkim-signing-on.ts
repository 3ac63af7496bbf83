import { type Check, fail, note, type Observation, pass } from '@mtaops/core';
import { domainPolicy } from '../config/domain-policy.ts';
import { showSettings } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { parseSettings } from '../host/tables.ts';
import { type Case, defaultVmta } from './case.ts';

/** Stands for any domain that no `<domain>` section is made for. */
export const ANY_DOMAIN = 'any.invalid';

export const dkimSigningOn: Check<Case> = {
  evaluate: (one) => {
    const domains = one.destinationDomains.length > 0 ? one.destinationDomains : [ANY_DOMAIN];
    return domains.map((domain) => judge(one, domain));
  },
  group: 'dkim',
  id: 'PMTA-DKIM-03',
  remedy: '`dkim-sign yes` inside <domain *>.',
  restsOn: ['dkim-sign of each destination: pmta show settings, else <domain> merged'],
  rule: {
    fail: 'off for a destination',
    pass: 'on for every destination; `if-x-dkim-options-present` is told',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.10.19",
  title: 'Mail is signed with DKIM',
  why: 'dkim-sign belongs to the destination and is off by default: with keys and without it, mail goes out unsigned.',
};

function judge(one: Case, domain: string): Observation {
  const vmta = defaultVmta(one);
  const shown = domain === ANY_DOMAIN ? 'mail to a domain without a section of its own' : `mail to ${domain}`;
  const setting = domainPolicy(one.configuration, domain, vmta).settings.get('dkim-sign');
  const evidence = setting ? [setting.directive.location] : [];
  const running = outputOf(one.evidence, showSettings(vmta === undefined ? domain : `${domain}/${vmta}`));
  const told =
    domain !== ANY_DOMAIN && running.ok ? parseSettings(running.value).get('dkim-sign') : undefined;
  const value = (told ?? setting?.directive.args[0] ?? 'no').toLowerCase();
  if (value === 'yes' || value === 'true') return pass(`${shown} is signed`, evidence);
  if (value === 'if-x-dkim-options-present')
    return note(`${shown} is signed when it has X-DKIM-Options`, evidence);
  const remedy = setting
    ? `${setting.directive.location.file}:${setting.directive.location.line}: write \`dkim-sign yes\``
    : `${one.configuration.mainPath}: add \`dkim-sign yes\` inside \`<domain *>\``;
  return fail(`${shown} goes out unsigned: dkim-sign ${setting ? 'no' : 'is not set, and off by default'}`, {
    evidence,
    remedy,
  });
}
