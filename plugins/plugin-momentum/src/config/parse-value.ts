import type { EntryNode, LooseNode, ValueNode } from './syntax.ts';
import type { TokenCursor } from './token-cursor.ts';

/** Deeper nesting than any real file has; beyond it the parser stops descending. */
export const MAX_DEPTH = 60;

/** True for a word or string, which may start or be a value. */
export function isScalar(cursor: TokenCursor, ahead = 0): boolean {
  const { kind } = cursor.peek(ahead);
  return kind === 'bare' || kind === 'quoted';
}

/** Undefined, and nothing taken, when no value starts here. */
export function parseValue(cursor: TokenCursor, depth: number): ValueNode | undefined {
  if (isScalar(cursor)) return { kind: 'scalar', token: cursor.take() };
  if (depth > MAX_DEPTH) return undefined;
  if (cursor.is('(')) return parseList(cursor, depth);
  if (cursor.is('[')) return parseDictionary(cursor, depth);
  return undefined;
}

function parseList(cursor: TokenCursor, depth: number): ValueNode {
  const open = cursor.take();
  const items: (ValueNode | LooseNode)[] = [];
  for (;;) {
    if (cursor.is(')')) return { close: cursor.take(), items, kind: 'list', open };
    if (cursor.is(',')) {
      items.push({ kind: 'loose', token: cursor.take() });
      continue;
    }
    const assigns = cursor.is('=') || cursor.is('{');
    if (
      cursor.is('}') ||
      cursor.peek().kind === 'end' ||
      (assigns && startsNewLine(cursor, items, open.line))
    ) {
      cursor.report('unclosed-list', open, 'list opened here is not closed', 'add ) at the end of the list');
      if (assigns) giveBackLine(cursor, items);
      return { close: undefined, items, kind: 'list', open };
    }
    items.push(parseValue(cursor, depth + 1) ?? stray(cursor));
  }
}

function parseDictionary(cursor: TokenCursor, depth: number): ValueNode {
  const open = cursor.take();
  const entries: (EntryNode | LooseNode)[] = [];
  for (;;) {
    if (cursor.is(']')) return { close: cursor.take(), entries, kind: 'dictionary', open };
    if (cursor.is(',')) entries.push({ kind: 'loose', token: cursor.take() });
    else if (isScalar(cursor)) entries.push(parseEntry(cursor, depth));
    else if (cursor.is('{') || cursor.is('}') || cursor.is(')') || cursor.peek().kind === 'end') {
      cursor.report(
        'unclosed-dictionary',
        open,
        'dictionary opened here is not closed',
        'add ] at the end of the dictionary',
      );
      return { close: undefined, entries, kind: 'dictionary', open };
    } else entries.push(stray(cursor));
  }
}

function parseEntry(cursor: TokenCursor, depth: number): EntryNode {
  const key = cursor.take();
  if (cursor.is('=')) {
    const equals = cursor.take();
    return { equals, key, kind: 'entry', value: parseValue(cursor, depth + 1) };
  }
  const nested = cursor.is('[') || cursor.is('(');
  const sameLine = isScalar(cursor) && cursor.peek().line === key.line && !cursor.is('=', 1);
  const value = nested || sameLine ? parseValue(cursor, depth + 1) : undefined;
  return { equals: undefined, key, kind: 'entry', value };
}

function stray(cursor: TokenCursor): LooseNode {
  const token = cursor.take();
  cursor.report('unmatched-bracket', token, `unexpected ${token.text}`, `remove ${token.text}`);
  return { kind: 'loose', token };
}

/** The words before an `=` or `{` on a later line than the list's start are the next assignment, not list members. */
function startsNewLine(
  cursor: TokenCursor,
  items: readonly (ValueNode | LooseNode)[],
  openLine: number,
): boolean {
  const last = items.at(-1);
  const { line } = cursor.peek();
  return last?.kind === 'scalar' && last.token.line > openLine && line > openLine;
}

function giveBackLine(cursor: TokenCursor, items: (ValueNode | LooseNode)[]): void {
  const line = items.at(-1);
  const lastLine = line?.kind === 'scalar' ? line.token.line : 0;
  for (;;) {
    const last = items.at(-1);
    if (last?.kind !== 'scalar' || last.token.line !== lastLine) return;
    items.pop();
    cursor.back();
  }
}
