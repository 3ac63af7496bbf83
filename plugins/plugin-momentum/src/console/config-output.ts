import { parseConfig } from '../config/parse.ts';
import { mergeScopes, type Scope } from '../config/scope.ts';

/** A part of the running configuration, as `config showrecurse` prints it in the grammar of the files. */
export function parseShownScope(output: string, command: string): Scope {
  return mergeScopes([{ document: parseConfig(output), file: command }], new Map());
}
