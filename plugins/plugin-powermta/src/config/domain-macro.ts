import type { Diagnostic, Location } from '@mtaops/core';
import type { Configuration } from './configuration.ts';
import { directivesOf } from './node.ts';
import { splitList } from './words.ts';

export type Macro = { readonly values: readonly string[]; readonly location: Required<Location> };

/** `domain-macro NAME a,b,c`; the same name again adds nothing, the later one counts. */
export function macrosOf(configuration: Configuration): ReadonlyMap<string, Macro> {
  return new Map(
    directivesOf(configuration.nodes, 'domain-macro').map(({ args: [name = '', ...rest], location }) => [
      name,
      { location, values: splitList(rest.join(' ')) },
    ]),
  );
}

/** A pattern can stand for this many domains at most; beyond that the rest is left out. */
const MOST_EXPANSIONS = 2000;

const REFERENCE = /\$([A-Za-z0-9_]+)/;

/** Replace `$NAME` by every value of the macro, nested ones too. Unknown names stay as they are; loops end. */
export function expandMacros(pattern: string, macros: ReadonlyMap<string, Macro>): readonly string[] {
  let open: readonly { readonly text: string; readonly used: readonly string[] }[] = [
    { text: pattern, used: [] },
  ];
  const done: string[] = [];
  while (open.length > 0 && done.length + open.length <= MOST_EXPANSIONS) {
    open = open.flatMap(({ text, used }) => {
      const name = REFERENCE.exec(text)?.[1];
      const macro = name === undefined ? undefined : macros.get(name);
      if (name === undefined || !macro || used.includes(name)) {
        done.push(text);
        return [];
      }
      return macro.values.map((value) => ({
        text: text.replace(`$${name}`, () => value),
        used: [...used, name],
      }));
    });
  }
  return done;
}

/** Macros that lead back to themselves: the server refuses the whole file (User's Guide 5.0, 3.3.10). */
export function macroLoops(macros: ReadonlyMap<string, Macro>): readonly Diagnostic[] {
  const settled = new Set<string>();
  const found: Diagnostic[] = [];
  for (const [name, { location }] of macros) {
    const loop = findLoop(name, macros, [], settled);
    if (!loop) continue;
    for (const member of loop) settled.add(member);
    const message = `domain-macro loop: ${[...loop, loop[0]].map((member) => `$${member}`).join(' → ')}`;
    found.push({ code: 'macro-loop', level: 'error', location, message });
  }
  return found;
}

/** Depth first; `settled` are macros that need no second look, which keeps the walk linear. */
function findLoop(
  name: string,
  macros: ReadonlyMap<string, Macro>,
  trail: readonly string[],
  settled: Set<string>,
): readonly string[] | undefined {
  const start = trail.indexOf(name);
  if (start >= 0) return trail.slice(start);
  if (settled.has(name) || trail.length > 200) return undefined;
  for (const value of macros.get(name)?.values ?? []) {
    for (const [, next = ''] of value.matchAll(/\$([A-Za-z0-9_]+)/g)) {
      const loop = macros.has(next) ? findLoop(next, macros, [...trail, name], settled) : undefined;
      if (loop) return loop;
    }
  }
  settled.add(name);
  return undefined;
}
