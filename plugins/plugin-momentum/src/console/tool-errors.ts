import type { Location } from '@mtaops/core';

/** What `validate_config` says: silence means invalid (B4/executable/validate-config). */
export type Validation = 'valid' | 'none' | 'invalid';

export function parseValidation(output: string): Validation {
  if (/^Configuration valid\s*$/m.test(output)) return 'valid';
  return /^No configuration found/m.test(output) ? 'none' : 'invalid';
}

/** A syntax error as `ec_dump_config` and `config reload` print it. */
export type ToolError = { readonly message: string; readonly place?: Location };

/** The errors in the output of `ec_dump_config`; empty when it printed the configuration. */
export function parseToolErrors(output: string): readonly ToolError[] {
  const errors: ToolError[] = [];
  for (const line of output.split('\n')) {
    const syntax = /^Syntax error in (\S+) at line (\d+) near '(.*)'$/.exec(line);
    const scope = /^'(.+)' is not a valid scope name in scope '(.+)'$/.exec(line);
    const stat = /CFG-\d{5} (failed to stat .*)$/.exec(line);
    if (syntax?.[1] !== undefined)
      errors.push({
        message: `syntax error near '${syntax[3]}'`,
        place: { file: syntax[1], line: Number(syntax[2]) },
      });
    else if (scope) errors.push({ message: `'${scope[1]}' is not known in scope '${scope[2]}'` });
    else if (stat?.[1] !== undefined) errors.push({ message: stat[1] });
  }
  if (errors.length === 0 && /^Reconfigure failed\.$/m.test(output))
    errors.push({ message: 'Reconfigure failed.' });
  return errors;
}

/** Lines of `eccfg status` that tell of differences with the repository; empty for `Nothing to commit`. */
export function parseEccfgStatus(
  output: string,
): readonly { readonly state: string; readonly path: string }[] {
  return [...output.matchAll(/^([MADRC?!~])\s+(\S.*?)\s*$/gm)].map(([, state = '', path = '']) => ({
    path,
    state,
  }));
}
