import { fail, type Location, type Observation, warn } from '@mtaops/core';
import { type OptionTable, suggestName } from '../config/option-table.ts';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { parseToolErrors, parseValidation } from '../console/tool-errors.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { parseNetwork } from '../network/network.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';

export const configParse = configuredCheck(
  {
    group: 'configuration',
    id: 'mom.config.parse',
    remedy: 'correct the line named, run validate_config, only then config reload',
    restsOn: ['configuration files', 'validate_config', 'ec_dump_config'],
    rule: {
      fail: 'a file has a syntax error, an include leads nowhere, or validate_config does not say Configuration valid',
      pass: 'every file parses and the own test of the product, where it was run, agrees',
      warn: 'a name is in no table of options, which does not have all of them',
    },
    severity: 'critical',
    source: 'B4/conf-overview, B4/executable/validate-config, B4/executable/ec-dump-config',
    title: 'The configuration parses',
    why: 'A server that cannot parse its files keeps the old configuration on reload and does not start at all after a crash.',
  },
  (model) => [...syntax(model), ...hostNames(model), ...toolVerdict(model), ...unknownNames(model)],
);

function syntax({ configuration }: Configured): readonly Observation[] {
  return configuration.diagnostics.map(({ hint, level, location, message }) =>
    (level === 'error' ? fail : warn)(message, {
      evidence: [location],
      remedy: `${showPlace(location)}: ${hint}`,
    }),
  );
}

/** Host names in Relay_Hosts are an error since 2007 (BC legacy). */
function hostNames({ configuration }: Configured): readonly Observation[] {
  return [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    const setting = settingIn(scope, 'relay_hosts');
    const names = setting ? wordsOf(setting.value).filter(({ text }) => !parseNetwork(text)) : [];
    return names.map(({ place, text }) =>
      fail(`"${text}" in Relay_Hosts is neither an address nor a network`, {
        evidence: [place],
        remedy: `${showPlace(place)}: write the address of ${text}`,
      }),
    );
  });
}

function toolVerdict({ evidence }: Configured): readonly Observation[] {
  const said = outputOf(evidence, COMMANDS.validate);
  if (!said.ok) return [];
  const verdict = parseValidation(said.value);
  if (verdict === 'valid') return [];
  if (verdict === 'none') return [fail('validate_config finds no configuration')];
  const dumped = outputOf(evidence, COMMANDS.dumpConfig);
  const errors = dumped.ok ? parseToolErrors(dumped.value) : [];
  if (errors.length === 0) return [fail('validate_config does not call the configuration valid')];
  return errors.map(({ message, place }) =>
    fail(
      `ec_dump_config: ${message}`,
      place ? { evidence: [place], remedy: `correct ${showPlace(place)}` } : {},
    ),
  );
}

/** Scope types whose options the vendor's table lists; modules have their own, which it does not. */
const LISTED_SCOPES = new Set([
  'global',
  'binding',
  'binding_group',
  'domain',
  'pathway',
  'esmtp_listener',
  'ecstream_listener',
  'http_listener',
  'control_listener',
  'listen',
  'peer',
]);

function unknownNames({ configuration, options }: Configured): readonly Observation[] {
  return [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    if (!LISTED_SCOPES.has(scope.type)) return [];
    const assignments = [...scope.settings.values()]
      .flat()
      .filter(({ name }) => !options.has(name.toLowerCase()))
      .map(({ name, place }) =>
        unknownName(name, place, scope, suggestName(options, name, scope.type, 'option')),
      );
    return [...assignments, ...scope.children.flatMap((child) => misspeltStanza(child, scope, options))];
  });
}

/** Short module names are near to anything. */
const LEAST_STANZA_LENGTH = 7;

function misspeltStanza(
  { places: [place], type }: Scope,
  scope: Scope,
  options: OptionTable,
): readonly Observation[] {
  if (!place || options.has(type) || type.length < LEAST_STANZA_LENGTH) return [];
  const suggestion = suggestName(options, type, scope.type, 'stanza');
  return suggestion === undefined ? [] : [unknownName(type, place, scope, suggestion)];
}

function unknownName(
  name: string,
  place: Location,
  scope: Scope,
  suggestion: string | undefined,
): Observation {
  const hint = suggestion === undefined ? 'look it up, or remove it' : `write ${suggestion}?`;
  return warn(`${name} is not a known name in the ${scope.title} scope`, {
    evidence: [place],
    remedy: `${showPlace(place)}: ${hint}`,
  });
}
