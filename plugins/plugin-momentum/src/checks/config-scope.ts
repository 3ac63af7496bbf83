import { fail, type Observation, warn } from '@mtaops/core';
import type { OptionFact } from '../config/option-table.ts';
import { type Scope, type Setting, walkScopes } from '../config/scope.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';

export const configScope = configuredCheck(
  {
    group: 'configuration',
    id: 'mom.config.scope',
    remedy: 'move the option to a scope that takes it',
    restsOn: ['configuration files', "the vendor's table of options and scopes"],
    rule: {
      fail: 'a known option stands in a scope that does not take it',
      pass: 'every known option stands where it is valid',
      warn: 'Enabled in a listener, Enable in a module, or a listener option directly in a Pathway_Group',
    },
    severity: 'high',
    source: 'B4/config-options-summary, B4/config/ref-pathway-group',
    title: 'Every option stands in a scope that takes it',
    why: 'An option in the wrong scope is refused at the next start, or is silently without effect.',
  },
  (model) => [...walkScopes(model.configuration.root)].flatMap(({ scope }) => judgeScope(scope, model)),
);

function judgeScope(scope: Scope, { options }: Configured): readonly Observation[] {
  const isKnownScope = [...options.values()].some((facts) =>
    facts.some((fact) => fact.scopes.includes(scope.type)),
  );
  return [...scope.settings.values()].flat().flatMap((setting) => {
    const facts = options.get(setting.name.toLowerCase())?.filter(({ isStanza }) => !isStanza) ?? [];
    if (!isKnownScope) return judgeModule(scope, setting);
    if (/_listener$|^listen$/.test(scope.type) && setting.name.toLowerCase() === 'enabled')
      return [misplacedSwitch(scope, setting)];
    if (facts.length === 0) return [];
    if (scope.type === 'pathway_group' && isListenerOption(facts)) return [ignoredInGroup(setting)];
    const valid = new Set(facts.flatMap(({ scopes }) => scopes));
    return valid.has(scope.type) ? [] : [wrongScope(scope, setting, [...valid])];
  });
}

function judgeModule(scope: Scope, setting: Setting): readonly Observation[] {
  if (setting.name.toLowerCase() !== 'enable') return [];
  return [
    warn(`Enable is the switch of a listener; the module ${scope.title} has Enabled`, {
      evidence: [setting.place],
      remedy: `${showPlace(setting.place)}: write Enabled`,
    }),
  ];
}

function misplacedSwitch(scope: Scope, { place }: Setting): Observation {
  return warn(`Enabled is the switch of a module and does nothing in ${scope.title}`, {
    evidence: [place],
    remedy: `${showPlace(place)}: write Enable`,
  });
}

function isListenerOption(facts: readonly OptionFact[]): boolean {
  return facts.some(({ scopes }) => scopes.includes('esmtp_listener'));
}

function ignoredInGroup({ name, place }: Setting): Observation {
  return warn(`${name} directly in a Pathway_Group is ignored by the server`, {
    evidence: [place],
    remedy: `${showPlace(place)}: move it into the Pathway stanzas of the group`,
  });
}

function wrongScope(scope: Scope, { name, place }: Setting, valid: readonly string[]): Observation {
  const where = scope.type === 'global' ? 'the global scope' : scope.title;
  return fail(`${name} is not valid in ${where}`, {
    evidence: [place],
    remedy: `${showPlace(place)}: move it to one of ${valid.join(', ')}`,
  });
}
