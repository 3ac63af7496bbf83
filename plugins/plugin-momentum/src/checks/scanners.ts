import type { Location } from '@mtaops/core';
import { settingIn, walkScopes } from '../config/scope.ts';
import { asBoolean, textOf } from '../config/value.ts';
import { parseModuleList } from '../console/module-list.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import type { Configured } from './model.ts';

/** Modules that look into messages for viruses or spam (B4/modules/4-antivirus and the list of modules). */
const SCANNERS = new Set([
  'brightmail',
  'clamav',
  'cloudmark',
  'commtouch',
  'csapi',
  'eleven',
  'spamassassin',
  'beik',
]);

export type Scanner = {
  readonly name: string;
  readonly action: string | undefined;
  readonly evidence: readonly Location[];
};

/** Scanners in the configuration that are not switched off, and those the running server has besides. */
export function loadedScanners({ configuration, evidence }: Configured): readonly Scanner[] {
  const configured = [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    if (!SCANNERS.has(scope.type)) return [];
    const enabled = settingIn(scope, 'enabled');
    if (enabled && asBoolean(textOf(enabled.value)) === false) return [];
    const action = settingIn(scope, 'action');
    return [
      {
        action: action && textOf(action.value).toLowerCase(),
        evidence: action ? [action.place] : scope.places,
        name: scope.type,
      },
    ];
  });
  const modules = outputOf(evidence, COMMANDS.modules);
  const running = modules.ok ? parseModuleList(modules.value) : [];
  const others = running.filter(
    ({ isEnabled, scope }) =>
      isEnabled && SCANNERS.has(scope) && !configured.some(({ name }) => name === scope),
  );
  return [...configured, ...others.map(({ scope }) => ({ action: undefined, evidence: [], name: scope }))];
}
