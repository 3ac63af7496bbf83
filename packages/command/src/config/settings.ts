import { parseDuration } from './duration.ts';
import type { RawConfiguration } from './schema.ts';
import { overlayTree, treeOf, type ValueTree } from './value-tree.ts';

/** What holds for every command unless it is told otherwise. */
export type Settings = {
  /** Bound on each step of a dialogue. */
  readonly timeoutMs: number;
  /** How many targets, or connections, at once. */
  readonly concurrency: number;
  /** The least finding that makes the exit code 1. */
  readonly failOn: 'error' | 'warn' | 'unknown';
  /** `system`, or `address:port` of a DNS server. */
  readonly resolver: string;
  /** IANA name of the time zone of what is shown. */
  readonly timezone: string;
};

/** Settings that flags and the environment may give, by the name of the flag, as text. */
export type SettingFlags = Partial<Readonly<Record<SettingFlag, string>>>;
type SettingFlag = keyof typeof SETTINGS;

const SETTINGS = {
  concurrency: ['defaults', 'concurrency'],
  'encrypt-to-self': ['smime', 'encrypt_to_self'],
  'fail-on': ['defaults', 'fail_on'],
  resolver: ['defaults', 'resolver'],
  store: ['smime', 'store'],
  timeout: ['defaults', 'timeout'],
  timezone: ['defaults', 'timezone'],
} as const;

const DEFAULTS = {
  defaults: { concurrency: 8, fail_on: 'error', resolver: 'system', timeout: '15s', timezone: 'UTC' },
  smime: { encrypt_to_self: false },
} as const satisfies Partial<RawConfiguration>;

/** What holds when nothing is said. */
export function defaultTree(): ValueTree {
  return treeOf(DEFAULTS, { kind: 'default' });
}

/** The values that the environment gives (`MTAOPS_TIMEOUT`, …), over those of flags; undefined when there is none. */
export function overridesTree(
  environment: Readonly<Record<string, string | undefined>>,
  flags: SettingFlags,
): ValueTree | undefined {
  const layers = (Object.keys(SETTINGS) as SettingFlag[]).flatMap((flag) => {
    const variable = `MTAOPS_${flag.toUpperCase().replaceAll('-', '_')}`;
    const [section, key] = SETTINGS[flag];
    const layer = (text: string | undefined, origin: Parameters<typeof treeOf>[1]): readonly ValueTree[] =>
      text === undefined || text === '' ? [] : [treeOf({ [section]: { [key]: typed(text) } }, origin)];
    return [
      ...layer(environment[variable], { kind: 'environment', variable }),
      ...layer(flags[flag], { flag, kind: 'flag' }),
    ];
  });
  return layers.length === 0 ? undefined : layers.reduce(overlayTree);
}

/** A text of the environment as YAML would read it. */
function typed(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** @param raw - Validated, defaults included. */
export function settingsOf({ defaults = {} }: RawConfiguration): Settings {
  const { concurrency, fail_on, resolver, timeout, timezone } = { ...DEFAULTS.defaults, ...defaults };
  return {
    concurrency: concurrency ?? DEFAULTS.defaults.concurrency,
    failOn: fail_on ?? DEFAULTS.defaults.fail_on,
    resolver: resolver ?? DEFAULTS.defaults.resolver,
    timeoutMs: parseDuration(timeout ?? '') ?? 15_000,
    timezone: timezone ?? DEFAULTS.defaults.timezone,
  };
}
