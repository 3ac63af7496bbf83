import type { ChangeKind } from './change.ts';

/** A rewriting of text that can be undone on both sides: when they are equal then, this is what happened. */
type Rewriting = {
  readonly kind: ChangeKind;
  readonly message: string;
  readonly undo: (text: string) => string;
};

/** Tags end at the next `<` at the latest, so that a text of open tags takes no longer than another. */
const IMAGE = /<img\b[^<>]{0,4000}>/gi;
const ONE_POINT = /\b(?:width|height)\s*[=:]\s*["']?[01](?:px)?\b/i;
const LINK = /(<a\b[^<>]{0,2000}?\bhref\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

const perLine =
  (change: (line: string) => string) =>
  (text: string): string =>
    text.split('\n').map(change).join('\n');

/** Harmless ones first; line ends are LF. */
const REWRITINGS: readonly Rewriting[] = [
  {
    kind: 'trailing-blanks',
    message: 'blanks at the end of lines are gone or new',
    undo: perLine((line) => line.trimEnd()),
  },
  {
    kind: 'blank-lines',
    message: 'blank lines at the end are gone or new',
    undo: (text) => {
      let end = text.length;
      while (end > 0 && text[end - 1] === '\n') end -= 1;
      return text.slice(0, end);
    },
  },
  {
    kind: 'from-escaped',
    message: 'lines that start with "From " got a ">" in front',
    undo: perLine((line) => (line.startsWith('>From ') ? line.slice(1) : line)),
  },
  {
    kind: 'dots',
    message: 'lines that start with a dot lost or gained one',
    undo: perLine((line) => line.replace(/^\.+/, '')),
  },
  {
    kind: 'tracking-pixel',
    message: 'a tracking pixel was added',
    undo: (text) => text.replace(IMAGE, (tag) => (ONE_POINT.test(tag) ? '' : tag)),
  },
  {
    kind: 'links-rewritten',
    message: 'the targets of links were rewritten',
    undo: (text) => text.replace(LINK, '$1""'),
  },
];

/** What is left when no rewriting explains it: the stretch that was taken out and the one put in its place. */
export type Replacement = {
  readonly removed: string;
  readonly added: string;
  /** What follows it in both. */
  readonly rest: string;
};

function findReplacement(sent: string, delivered: string): Replacement {
  const shortest = Math.min(sent.length, delivered.length);
  let start = 0;
  while (start < shortest && sent[start] === delivered[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && sent.at(-1 - tail) === delivered.at(-1 - tail)) tail += 1;
  if (start + tail === sent.length) {
    const length = delivered.length - sent.length;
    start = findStartOfInsertion(delivered, start, length);
    return { added: delivered.slice(start, start + length), removed: '', rest: sent.slice(start) };
  }
  return {
    added: delivered.slice(start, delivered.length - tail),
    removed: sent.slice(start, sent.length - tail),
    rest: sent.slice(sent.length - tail),
  };
}

/** `<b>x</b><p>` before `<p>` may as well have begun one `<` later: begin where a tag or a line does. */
function findStartOfInsertion(text: string, start: number, length: number): number {
  for (let at = start; at > 0; at -= 1) {
    if (text[at] === '<' || text[at - 1] === '\n') return at;
    if (text[at - 1] !== text[at + length - 1]) return start;
  }
  return start;
}

export type Explanation = {
  readonly rewritings: readonly Rewriting[];
  /** Undefined when the rewritings explain all. */
  readonly left?: Replacement;
};

/** Find the rewritings that turn one text into the other; both have LF line ends. */
export function explainText(sent: string, delivered: string): Explanation {
  const rewritings: Rewriting[] = [];
  let [one, other] = [sent, delivered];
  for (const rewriting of REWRITINGS) {
    if (one === other) break;
    const undone = [rewriting.undo(one), rewriting.undo(other)] as const;
    if (differenceOf(...undone) >= differenceOf(one, other)) continue;
    rewritings.push(rewriting);
    [one, other] = undone;
  }
  return one === other ? { rewritings } : { left: findReplacement(one, other), rewritings };
}

/** How many lines one text has that the other has not. */
function differenceOf(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const line of one.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1);
  let difference = 0;
  for (const count of counts.values()) difference += Math.abs(count);
  return difference;
}
