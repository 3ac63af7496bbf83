import { type Files, MtaopsError, nearestName, type SmimeSettings, type Target } from '@mtaops/core';
import { buildSmime, buildTargets } from './build-targets.ts';
import { type ConfigProblem, formatProblem, sortProblems } from './problem.ts';
import type { RawConfiguration } from './schema.ts';
import { findConfigurationFiles, type SearchPorts } from './search.ts';
import { defaultTree, overridesTree, type SettingFlags, type Settings, settingsOf } from './settings.ts';
import { overlayTree, partAt, treeOf, type ValueTree } from './value-tree.ts';

/** A valid configuration, defaults included. */
export type Configuration = {
  /** The files it was read from, highest precedence first. */
  readonly files: readonly string[];
  readonly profile?: string;
  readonly settings: Settings;
  /** Sorted by name. */
  readonly targets: readonly Target[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly smime: SmimeSettings;
  /** Every value with its origin, as written. */
  readonly tree: ValueTree;
};

/** What the command line says about the configuration. */
export type ConfigurationChoice = {
  /** Read this file alone, and no other. */
  readonly file?: string | undefined;
  readonly profile?: string | undefined;
  readonly flags?: SettingFlags;
  /** Check that platforms exist; by default a platform that no plugin brings is noticed when it is used. */
  readonly platformIds?: readonly string[];
};

export type ConfigurationPorts = SearchPorts & { readonly files: Pick<Files, 'info' | 'read'> };

/** The outcome of reading a configuration: usable, or all that is wrong with it. */
export type LoadResult = {
  /** The files that were read, highest precedence first. */
  readonly files: readonly string[];
  /** Their text, for excerpts. */
  readonly texts: Readonly<Record<string, string>>;
} & ({ readonly configuration: Configuration } | { readonly problems: readonly ConfigProblem[] });

/**
 * Read and merge all that makes the configuration. Lowest precedence first: defaults, the system's file, the user's,
 * the project's, the profile, the environment (`MTAOPS_…`), flags. See docs/configuration.md.
 *
 * Loads the YAML parser and the schema only when there is something to check.
 *
 * @throws MtaopsError `E_CONFIG` with the first problem and its place (`details.problems` has all), `E_NO_INPUT` when
 *   a file cannot be read, `E_USAGE` when a flag makes no sense.
 */
export async function loadConfiguration(
  choice: ConfigurationChoice,
  ports: ConfigurationPorts,
): Promise<Configuration> {
  const result = await readConfiguration(choice, ports);
  if ('configuration' in result) return result.configuration;
  throw configurationError(result.problems);
}

/** The same, with what is wrong as a value. @throws MtaopsError `E_NO_INPUT`. */
export async function readConfiguration(
  choice: ConfigurationChoice,
  ports: ConfigurationPorts,
): Promise<LoadResult> {
  const paths = choice.file === undefined ? await findConfigurationFiles(ports) : [choice.file];
  const overrides = overridesTree(ports.environment, choice.flags ?? {});
  if (paths.length === 0 && choice.profile === undefined && overrides === undefined) {
    return {
      configuration: build({ version: 1 }, defaultTree(), paths, choice, ports),
      files: [],
      texts: {},
    };
  }
  const { parseFiles } = await import('./parse-files.ts');
  const parsed = await parseFiles(paths, ports.files);
  const read = { files: paths, texts: parsed.texts };
  if (parsed.problems.length > 0) return { ...read, problems: sortProblems(parsed.problems) };
  const version: ValueTree = treeOf(paths.length === 0 ? { version: 1 } : {}, { kind: 'default' });
  const written = [...parsed.trees].reverse().reduce(overlayTree, overlayTree(defaultTree(), version));
  const withProfile = choice.profile === undefined ? written : applyProfile(written, choice.profile, paths);
  const tree = overrides === undefined ? withProfile : overlayTree(withProfile, overrides);
  const { validate } = await import('./validate.ts');
  const checked = validate(tree, choice.platformIds);
  return 'problems' in checked
    ? { ...read, problems: sortProblems(checked.problems) }
    : { ...read, configuration: build(checked.configuration, tree, paths, choice, ports) };
}

function applyProfile(tree: ValueTree, profile: string, paths: readonly string[]): ValueTree {
  const overlay = partAt(tree, ['profiles', profile]);
  if (overlay) return overlayTree(tree, overlay);
  const profiles = partAt(tree, ['profiles']);
  const known = profiles?.kind === 'map' ? [...profiles.entries.keys()] : [];
  const near = nearestName(profile, known);
  throw new MtaopsError(
    'E_CONFIG',
    `no profile «${profile}» in ${paths.join(', ') || 'the configuration: there is no file'}`,
    {
      hint: near === undefined ? `known: ${known.join(', ') || 'none'}` : `did you mean «${near}»?`,
    },
  );
}

function build(
  raw: RawConfiguration,
  tree: ValueTree,
  files: readonly string[],
  { profile }: ConfigurationChoice,
  { environment, workingDirectory }: ConfigurationPorts,
): Configuration {
  const surroundings = { home: environment['HOME'], workingDirectory };
  return {
    files,
    groups: raw.groups ?? {},
    ...(profile === undefined ? {} : { profile }),
    settings: settingsOf(raw),
    smime: buildSmime(raw, tree, surroundings),
    targets: buildTargets(raw, tree, surroundings),
    tree,
  };
}

function configurationError(problems: readonly ConfigProblem[]): MtaopsError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const hint = [first?.hint, more === '' ? undefined : 'mtaops config validate shows all']
    .filter(Boolean)
    .join('; ');
  const isUsage = problems.every(({ origin }) => origin.kind === 'flag');
  return new MtaopsError(
    isUsage ? 'E_USAGE' : 'E_CONFIG',
    `${first ? formatProblem(first) : 'invalid'}${more}`,
    {
      details: { problems },
      ...(hint === '' ? {} : { hint }),
    },
  );
}
