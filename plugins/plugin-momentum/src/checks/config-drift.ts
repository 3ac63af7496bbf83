import { note, type Observation, pass, warn } from '@mtaops/core';
import { childrenOf, type Scope } from '../config/scope.ts';
import { type ConfigValue, showValue, wordsOf } from '../config/value.ts';
import { parseShownScope } from '../console/config-output.ts';
import { parseEccfgStatus } from '../console/tool-errors.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

const SHOW = 'config showrecurse esmtp_listener';

export const configDrift = configuredCheck(
  {
    group: 'configuration',
    id: 'mom.config.drift',
    remedy:
      'commit or revert the edit; config reload when the files are right, config writeback when the server is',
    restsOn: [`ec_console ${SHOW}`, 'eccfg status', 'configuration files'],
    rule: {
      pass: 'the listeners run as the files say, and nothing is uncommitted; no repository is fine too',
      warn: 'what runs differs from the files, or eccfg shows changes that are not committed',
    },
    severity: 'medium',
    source: 'B4/conf-overview, B4/console-commands/config, KB/basic-ecconfigd',
    title: 'The server runs what the files say',
    why: 'A change that was never reloaded takes effect at the next restart, and one that was never written back is lost.',
  },
  (model) => [...repository(model), ...running(model)],
);

function repository({ evidence }: Configured): readonly Observation[] {
  const status = outputOf(evidence, COMMANDS.eccfg);
  if (!status.ok)
    return status.reason === 'absent' ? [note('there is no repository of the configuration')] : [];
  return parseEccfgStatus(status.value).map(({ path, state }) =>
    warn(`${path} is not committed (${state})`, { remedy: `eccfg commit or eccfg revert for ${path}` }),
  );
}

function running({ configuration, evidence }: Configured): readonly Observation[] {
  const shown = outputOf(evidence, COMMANDS.drift);
  if (!shown.ok) return [notLearnt('running listeners are not known', shown)];
  const [onDisk] = childrenOf(configuration.root, 'esmtp_listener');
  const differences = differ(onDisk, parseShownScope(shown.value, SHOW));
  return differences.length > 0 ? differences : [pass('the SMTP listeners run as configured')];
}

/** What is configured and does not run, and the other way round. */
function differ(disk: Scope | undefined, live: Scope): readonly Observation[] {
  const found: Observation[] = [];
  for (const name of new Set([...(disk?.settings.keys() ?? []), ...live.settings.keys()])) {
    const configured = disk?.settings.get(name)?.at(-1);
    const current = live.settings.get(name)?.at(-1);
    const [a, b] = [configured && normal(configured.value), current && normal(current.value)];
    if (a === b) continue;
    const title = `${configured?.name ?? current?.name ?? name} of ${disk?.title ?? live.title}`;
    const shown = (setting: typeof configured): string =>
      setting ? showValue(setting.name, setting.value) : 'nothing';
    const message = `${title}: ${shown(configured)} in the files, ${shown(current)} in the running server`;
    found.push(
      warn(
        configured ? `configured, not reloaded: ${message}` : `set in the running server only: ${message}`,
        {
          evidence: configured ? [configured.place] : [],
          remedy: configured
            ? 'config reload, after validate_config'
            : 'config writeback, or config reload to drop it',
        },
      ),
    );
  }
  return [...found, ...differingChildren(disk, live)];
}

function differingChildren(disk: Scope | undefined, live: Scope): readonly Observation[] {
  const isSame = (a: Scope, b: Scope): boolean => a.type === b.type && a.label === b.label;
  const common = live.children.flatMap((child) => {
    const twin = disk?.children.find((one) => isSame(one, child));
    if (twin) return differ(twin, child);
    return [
      warn(`${child.title} runs and is not in the files`, {
        remedy: 'config writeback, or config reload to drop it',
      }),
    ];
  });
  const absent = (disk?.children ?? []).filter((one) => !live.children.some((child) => isSame(one, child)));
  return [
    ...common,
    ...absent.map(({ places, title }) =>
      warn(`configured, not reloaded: ${title} does not run`, {
        evidence: places,
        remedy: 'config reload, after validate_config',
      }),
    ),
  ];
}

/** Values as the console prints and the files write them: quotes and layout do not matter. */
function normal(value: ConfigValue): string {
  if (value.kind === 'dictionary') {
    const entries = value.entries.map(
      ({ key, value: inner }) => `${key.toLowerCase()}=${inner ? normal(inner) : ''}`,
    );
    return `[${entries.toSorted().join(' ')}]`;
  }
  return wordsOf(value)
    .map(({ text }) => text)
    .join(' ');
}
