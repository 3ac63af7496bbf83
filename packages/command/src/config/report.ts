import { MtaopsError } from '@mtaops/core';
import type { Ports } from '../ports.ts';
import { formatExcerpt } from './excerpt.ts';
import type { ConfigurationChoice } from './load.ts';
import { formatOrigin } from './origin.ts';
import { type ConfigProblem, formatProblem } from './problem.ts';
import { PROJECT_FILE } from './search.ts';
import { type ConfigurationVerdict, validateConfiguration } from './validate-configuration.ts';
import { formatPath } from './value-tree.ts';

/** A problem as `--json` shows it. Without `file`, it is in `source`: an environment variable or a flag. */
export type ReportedProblem = {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly source?: string;
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
};

/** The document of `mtaops config validate --json`. */
export type ConfigurationReport = {
  readonly schema: 'mtaops.config-validate/1';
  readonly ok: boolean;
  readonly files: readonly string[];
  readonly targets: number;
  readonly groups: number;
  readonly profiles: number;
  readonly problems: readonly ReportedProblem[];
  readonly warnings: readonly string[];
};

/**
 * Check a configuration, platforms included.
 *
 * @throws MtaopsError `E_NO_INPUT` when there is no configuration file.
 */
export async function reportConfiguration(
  choice: ConfigurationChoice,
  ports: Pick<Ports, 'environment' | 'files' | 'platforms' | 'userId' | 'workingDirectory'>,
): Promise<{ readonly report: ConfigurationReport; readonly verdict: ConfigurationVerdict }> {
  const platformIds = ports.platforms.list().map(({ id }) => id);
  const verdict = await validateConfiguration({ ...choice, platformIds }, ports);
  if (verdict.files.length === 0) {
    throw new MtaopsError(
      'E_NO_INPUT',
      `no configuration file: no ${PROJECT_FILE} here or above, none of the user, none in /etc/mtaops`,
      {
        hint: 'mtaops init writes a commented one',
      },
    );
  }
  const { counts, files, problems, warnings } = verdict;
  const report: ConfigurationReport = {
    schema: 'mtaops.config-validate/1',
    ok: problems.length === 0,
    files,
    ...counts,
    problems: problems.map(reported),
    warnings,
  };
  return { report, verdict };
}

function reported({ hint, message, origin, path }: ConfigProblem): ReportedProblem {
  const place =
    origin.kind === 'file'
      ? { column: origin.column, file: origin.file, line: origin.line }
      : { source: formatOrigin(origin) };
  return { ...place, message, path: formatPath(path), ...(hint === undefined ? {} : { hint }) };
}

/** For people: errors with their lines and warnings as talk, and one line of result when it is valid. */
export function formatVerdict(verdict: ConfigurationVerdict): {
  readonly talk: readonly string[];
  readonly summary?: string;
} {
  const { counts, files, problems, texts, warnings } = verdict;
  const talk = [
    ...problems.flatMap((problem) => [
      `error: ${formatProblem(problem)}`,
      ...indented(formatExcerpt(problem, texts)),
      ...(problem.hint === undefined ? [] : [`hint: ${problem.hint}`]),
    ]),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  if (problems.length > 0) return { talk };
  const { groups, profiles, targets } = counts;
  const size = [plural(targets, 'target'), plural(groups, 'group'), plural(profiles, 'profile')].join(', ');
  return { summary: `${files.join(', ')}: valid (${size})`, talk };
}

function indented(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n').map((line) => `  ${line}`);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
