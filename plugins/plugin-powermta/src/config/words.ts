/** Pieces of a directive's value. */
export type Words = {
  readonly words: readonly string[];
  /** What is not closed. */
  readonly problem?: 'quote' | 'regex';
};

/**
 * Split a value at blanks. Double quotes keep blanks together, with `\"` and `\\` inside (User's Guide 5.0, 3.3.15).
 *
 * @param hasRegex - Take `/…/` at the start of a word as one word, `\/` inside included; only for directives that
 *   take patterns, since paths begin with a slash too.
 */
export function splitWords(value: string, hasRegex = false): Words {
  const words: string[] = [];
  let at = 0;
  let problem: Words['problem'];
  while (at < value.length) {
    if (isBlank(value.charAt(at))) {
      at += 1;
      continue;
    }
    const word = value.charAt(at) === '"' ? quoted(value, at) : bare(value, at, hasRegex);
    problem ??= word.problem;
    words.push(word.text);
    at = word.stop;
  }
  return problem === undefined ? { words } : { problem, words };
}

/** Comma-separated, blanks around commas tolerated; empty entries are left out. */
export function splitList(value: string): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

type Word = { readonly text: string; readonly stop: number; readonly problem?: 'quote' | 'regex' };

function isBlank(character: string): boolean {
  return (
    character === ' ' || character === '\t' || character === '\r' || character === '\v' || character === '\f'
  );
}

function quoted(value: string, start: number): Word {
  let text = '';
  for (let at = start + 1; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '"') return { stop: at + 1, text };
    const next = value.charAt(at + 1);
    if (character === '\\' && (next === '"' || next === '\\')) {
      text += next;
      at += 1;
    } else text += character;
  }
  return { problem: 'quote', stop: value.length, text };
}

function bare(value: string, start: number, hasRegex: boolean): Word {
  let at = start;
  if (hasRegex && value.charAt(start) === '/') {
    at = closingSlash(value, start);
    if (at < 0) return { problem: 'regex', stop: value.length, text: value.slice(start) };
  }
  while (at < value.length && !isBlank(value.charAt(at))) at += 1;
  return { stop: at, text: value.slice(start, at) };
}

function closingSlash(value: string, start: number): number {
  for (let at = start + 1; at < value.length; at += 1) {
    if (value.charAt(at) === '\\') at += 1;
    else if (value.charAt(at) === '/') return at;
  }
  return -1;
}
