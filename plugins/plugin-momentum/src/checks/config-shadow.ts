import { fail, note, type Observation, pass, warn } from '@mtaops/core';
import type { OptionTable } from '../config/option-table.ts';
import { mergeScopes, type Scope, type Setting, settingIn } from '../config/scope.ts';
import { asBoolean, formatValue, showValue, textOf } from '../config/value.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';

export const configShadow = configuredCheck(
  {
    group: 'configuration',
    id: 'mom.config.shadow',
    remedy: 'merge the setting into the tree, config writeback, remove it from the file of local changes',
    restsOn: ['Local_Changes_File', 'configuration files'],
    rule: {
      fail: 'the file of local changes switches a listener off or changes relaying, TLS or DKIM',
      pass: 'there is no file of local changes, or it overrides nothing',
      warn: 'it overrides an option that the tree sets as well',
    },
    severity: 'high',
    source: 'B4/config/ref-local-changes-file',
    title: 'No file of local changes shadows the tree',
    why: 'The file is loaded after everything else: whoever edits the tree sees no effect and does not know why.',
  },
  (model) => {
    const { localChanges } = model.configuration;
    if (!localChanges) return [pass('there is no file of local changes')];
    const changes = mergeScopes([localChanges], new Map());
    const seen = compare(changes, model.configuration.tree, model.options);
    return seen.length > 0 ? seen : [note(`${localChanges.file} overrides nothing`)];
  },
);

const SENSITIVE =
  /^(?:relay_|open_relay|tls|use_ssl|opendkim|dkim|domainkeys|auth.*parameters|smtp_extensions|proxy_protocol)/;

function compare(local: Scope, tree: Scope | undefined, options: OptionTable): readonly Observation[] {
  const own = [...local.settings.values()].flatMap((settings) => {
    const setting = settings.at(-1);
    return setting ? judge(setting, settingIn(tree, setting.name), local, options) : [];
  });
  const below = local.children.flatMap((child) =>
    compare(
      child,
      tree?.children.find(({ label, type }) => label === child.label && type === child.type),
      options,
    ),
  );
  return [...own, ...below];
}

function judge(
  setting: Setting,
  before: Setting | undefined,
  scope: Scope,
  options: OptionTable,
): readonly Observation[] {
  const key = setting.name.toLowerCase();
  const isOff = key === 'enable' && asBoolean(textOf(setting.value)) === false;
  const isSame = before !== undefined && formatValue(before.value) === formatValue(setting.value);
  if (isSame) return [];
  const where = scope.type === 'global' ? '' : ` of ${scope.title}`;
  const restart = options.get(key)?.some(({ needsRestart }) => needsRestart)
    ? '; then restart, a reload does not apply it'
    : '';
  const cure = {
    evidence: before ? [setting.place, before.place] : [setting.place],
    remedy: `remove ${setting.name} at ${showPlace(setting.place)}, or merge it into ${showPlace(before?.place)}${restart}`,
  };
  const was = before ? `, which the tree sets to ${showValue(before.name, before.value)}` : '';
  if (isOff)
    return [fail(`local changes switch off ${scope.title}${was ? ', which the tree enables' : ''}`, cure)];
  const message = `local changes set ${setting.name}${where} to ${showValue(setting.name, setting.value)}${was}`;
  if (SENSITIVE.test(key)) return [fail(message, cure)];
  return before ? [warn(message, cure)] : [];
}
