import { isScalar, MAX_DEPTH, parseValue } from './parse-value.ts';
import { tokensOfValue } from './print.ts';
import type { ConfigDocument, ItemNode, JunkNode, StanzaNode } from './syntax.ts';
import type { Token } from './token.ts';
import { TokenCursor } from './token-cursor.ts';
import { tokenize } from './tokenize.ts';

/**
 * Parse one configuration file, losing nothing: `printDocument` gives the same text back.
 *
 * Grammar: B4/conf-overview and A3/ecelerity.conf, with the leniency of the vendor's own files. Never throws; what does not
 * fit becomes a problem with its place and parsing goes on behind it. `+=` and `-=` are in no document and are
 * reported. Momentum 2.x listener syntax is recognised and named.
 */
export function parseConfig(text: string): ConfigDocument {
  const { tokens, problems } = tokenize(text);
  const cursor = new TokenCursor(tokens, problems);
  const items = parseItems(cursor, undefined, 0);
  const byPlace = cursor.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { end: cursor.peek(), items, problems: byPlace };
}

function parseItems(cursor: TokenCursor, stanza: Token | undefined, depth: number): readonly ItemNode[] {
  const items: ItemNode[] = [];
  for (;;) {
    if (cursor.peek().kind === 'end') return items;
    if (stanza && cursor.is('}')) return items;
    items.push(parseItem(cursor, depth));
  }
}

function parseItem(cursor: TokenCursor, depth: number): ItemNode {
  const name = cursor.take();
  if (name.kind === 'punctuation') {
    cursor.report(
      'unmatched-bracket',
      name,
      `unexpected ${name.text}`,
      `remove ${name.text}, or open it first`,
    );
    return { kind: 'junk', tokens: [name] };
  }
  const word = name.text.toLowerCase();
  if ((word === 'include' || word === 'readonly_include') && isScalar(cursor)) {
    return { keyword: name, kind: 'include', target: cursor.take() };
  }
  if (startsStanza(cursor)) return parseStanza(cursor, name, depth);
  if (isIncrement(cursor, name)) return parseIncrement(cursor, name, depth);
  if (name.kind === 'bare' && (cursor.is('=') || cursor.is('[') || cursor.is('(')))
    return parseOption(cursor, name, depth);
  return parseJunk(cursor, name);
}

/** After a name: `{`, `= {`, `label {` or `label = {`. */
function startsStanza(cursor: TokenCursor): boolean {
  const at = isScalar(cursor) ? 1 : 0;
  return cursor.is('{', at) || (cursor.is('=', at) && cursor.is('{', at + 1));
}

function parseStanza(cursor: TokenCursor, type: Token, depth: number): ItemNode {
  const label = isScalar(cursor) ? cursor.take() : undefined;
  const equals = cursor.is('=') ? cursor.take() : undefined;
  const open = cursor.take();
  if (depth > MAX_DEPTH) return skipStanza(cursor, [type, label, equals, open]);
  const items = parseItems(cursor, type, depth + 1);
  const close = cursor.is('}') ? cursor.take() : undefined;
  const stanza: StanzaNode = { close, equals, items, kind: 'stanza', label, open, type };
  if (!close) reportUnclosed(cursor, stanza);
  return stanza;
}

function skipStanza(cursor: TokenCursor, head: readonly (Token | undefined)[]): JunkNode {
  const tokens = head.filter((token) => token !== undefined);
  const [first] = tokens;
  if (first)
    cursor.report('nested-too-deep', first, 'nested deeper than any real file', 'flatten the stanzas');
  for (let open = 1; open > 0 && cursor.peek().kind !== 'end'; ) {
    if (cursor.is('{')) open += 1;
    if (cursor.is('}')) open -= 1;
    tokens.push(cursor.take());
  }
  return { kind: 'junk', tokens };
}

function reportUnclosed(cursor: TokenCursor, stanza: StanzaNode): void {
  const name = stanzaName(stanza);
  const culprit = misplacedBrace(stanza);
  const hint = culprit
    ? `add } for ${stanzaName(culprit)}, opened at line ${culprit.type.line}: the brace at line ${culprit.close?.line} stands further left`
    : `add } at the end of ${name}`;
  cursor.report('unclosed-stanza', stanza.type, `end of file inside ${name} opened here`, hint);
}

/** The innermost stanza whose closing brace is indented less than its opening: it took its parent's brace. */
function misplacedBrace(stanza: StanzaNode): StanzaNode | undefined {
  for (const item of stanza.items) {
    if (item.kind !== 'stanza') continue;
    const inner = misplacedBrace(item);
    if (inner) return inner;
    if (item.close && item.close.line > item.type.line && item.close.column < item.type.column) return item;
  }
  return undefined;
}

function stanzaName(stanza: StanzaNode): string {
  return stanza.label ? `${stanza.type.text} ${stanza.label.text}` : stanza.type.text;
}

/** `Name += …`: the sign is glued to the name or stands before the `=`. */
function isIncrement(cursor: TokenCursor, name: Token): boolean {
  if (cursor.is('=')) return /.[+-]$/.test(name.text);
  return /^[+-]$/.test(cursor.peek().text) && cursor.is('=', 1);
}

function parseIncrement(cursor: TokenCursor, name: Token, depth: number): JunkNode {
  const tokens = [name];
  if (!cursor.is('=')) tokens.push(cursor.take());
  cursor.report(
    'increment-assignment',
    name,
    'the configuration language has no += or -=',
    'write the whole list with =',
  );
  tokens.push(cursor.take());
  const value = parseValue(cursor, depth);
  return { kind: 'junk', tokens: value ? [...tokens, ...tokensOfValue(value)] : tokens };
}

function parseOption(cursor: TokenCursor, name: Token, depth: number): ItemNode {
  const equals = cursor.is('=') ? cursor.take() : undefined;
  if (!equals && cursor.is('('))
    cursor.report('missing-equals', name, `= is missing after ${name.text}`, `write ${name.text} = ( … )`);
  const nextAssignment = equals && cursor.peek().line > equals.line && cursor.is('=', 1);
  const value = nextAssignment ? undefined : parseValue(cursor, depth);
  if (!value) {
    cursor.report('missing-value', name, `${name.text} has no value`, 'give it a value, or remove the line');
    return { kind: 'junk', tokens: equals ? [name, equals] : [name] };
  }
  if (value.kind === 'list' && /_listener$/i.test(name.text)) {
    cursor.report(
      'legacy-listener',
      name,
      `${name.text} = ( … ) is Momentum 2.x listener syntax`,
      `write ${name.text} { Listen "ADDRESS:PORT" { … } }`,
    );
  }
  return { equals, kind: 'option', name, value };
}

/** What stands there is not shown: it may be the rest of a password with a blank in it. */
function parseJunk(cursor: TokenCursor, name: Token): JunkNode {
  cursor.report(
    'unexpected-text',
    name,
    'text here is neither an assignment nor a stanza',
    'complete it with = value or { … }, quote it as part of a value, or remove it',
  );
  return { kind: 'junk', tokens: [name] };
}
