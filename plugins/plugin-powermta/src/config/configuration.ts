import type { Diagnostic, Location } from '@mtaops/core';
import type { Node, ParsedFile } from './node.ts';

/** An `include` line and where it leads. */
export type IncludeEdge = {
  readonly location: Required<Location>;
  /** As written. */
  readonly pattern: string;
  readonly isWildcard: boolean;
  /** Files read, in the order taken. */
  readonly targets: readonly string[];
  /** Why it leads nowhere, or not everywhere. */
  readonly problem?: IncludeProblem;
};

export type IncludeProblem = {
  readonly kind: 'missing' | 'unreadable' | 'none-match' | 'loop' | 'url' | 'too-many';
  readonly detail: string;
};

/** The configuration as the server reads it: `config-defaults`, then `config`, includes put in where they stand. */
export type Configuration = {
  readonly mainPath: string;
  /** Each file once, in the order of first reading. */
  readonly files: readonly ParsedFile[];
  readonly nodes: readonly Node[];
  readonly includes: readonly IncludeEdge[];
  /** What the parser and the checks of single lines object to, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Set when the main file itself could not be read; then everything above is empty. */
  readonly unreadable?: string;
};

/** Linux layout (User's Guide 5.0, 3.1 and 5.8). */
export const MAIN_PATH = '/etc/pmta/config';
export const DEFAULTS_PATH = '/etc/pmta/config-defaults';
