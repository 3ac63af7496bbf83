import { formatOrigin, type Origin } from './origin.ts';
import type { Path } from './value-tree.ts';

/** One thing that is wrong with a configuration. Never holds a value from a place where a secret may stand. */
export type ConfigProblem = {
  readonly origin: Origin;
  readonly path: Path;
  /** What is wrong, one line, lower case. */
  readonly message: string;
  /** The edit that cures it. */
  readonly hint?: string;
};

/** `mtaops.yaml:12:5: message`. */
export function formatProblem({ origin, message }: ConfigProblem): string {
  return `${formatOrigin(origin)}: ${message}`;
}

/** In the order of the files, from top to bottom. */
export function sortProblems(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const key = ({ origin }: ConfigProblem): [string, number, number] =>
    origin.kind === 'file' ? [origin.file, origin.line, origin.column] : [formatOrigin(origin), 0, 0];
  return problems.toSorted((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    return fileA.localeCompare(fileB) || lineA - lineB || columnA - columnB;
  });
}
