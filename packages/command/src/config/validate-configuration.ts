import { cautionsOf } from './caution.ts';
import {
  type ConfigurationChoice,
  type ConfigurationPorts,
  type LoadResult,
  readConfiguration,
} from './load.ts';
import { type ConfigProblem, formatProblem, sortProblems } from './problem.ts';
import { partAt } from './value-tree.ts';

/** What a check of a configuration came to. */
export type ConfigurationVerdict = {
  /** The files that were read, highest precedence first. */
  readonly files: readonly string[];
  /** Empty when the configuration is valid. */
  readonly problems: readonly ConfigProblem[];
  /** Valid, but weak; one line each. */
  readonly warnings: readonly string[];
  readonly counts: { readonly targets: number; readonly groups: number; readonly profiles: number };
  /** Text of the files by path, for excerpts. */
  readonly texts: Readonly<Record<string, string>>;
};

/**
 * Check a configuration on its own and with each of its profiles (or only with the chosen one), and find all problems
 * at once.
 *
 * @throws MtaopsError `E_NO_INPUT` when a file cannot be read, `E_CONFIG` when the chosen profile does not exist.
 */
export async function validateConfiguration(
  choice: ConfigurationChoice,
  ports: ConfigurationPorts,
): Promise<ConfigurationVerdict> {
  const base = await readConfiguration(choice, ports);
  const profiles = choice.profile === undefined ? profilesOf(base) : [];
  const others = await Promise.all(
    profiles.map((profile) => readConfiguration({ ...choice, profile }, ports)),
  );
  const results = [base, ...others];
  const targets = results.flatMap((result) =>
    'configuration' in result ? result.configuration.targets : [],
  );
  const own = 'configuration' in base ? base.configuration : undefined;
  return {
    counts: {
      groups: Object.keys(own?.groups ?? {}).length,
      profiles: profiles.length,
      targets: own?.targets.length ?? 0,
    },
    files: base.files,
    problems: sortProblems(
      distinct(
        results.flatMap((result) => ('problems' in result ? result.problems : [])),
        formatProblem,
      ),
    ),
    texts: base.texts,
    warnings: [...new Set(targets.flatMap(cautionsOf))],
  };
}

function profilesOf(result: LoadResult): readonly string[] {
  const profiles = 'configuration' in result ? partAt(result.configuration.tree, ['profiles']) : undefined;
  return profiles?.kind === 'map' ? [...profiles.entries.keys()] : [];
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
