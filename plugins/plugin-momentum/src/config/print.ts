import type { ConfigDocument, EntryNode, ItemNode, LooseNode, ValueNode } from './syntax.ts';
import type { Token } from './token.ts';

/** The text of a document: for an unchanged one the very text it was parsed from. */
export function printDocument(document: ConfigDocument): string {
  const parts: string[] = [];
  for (const token of tokensOf(document)) parts.push(token.trivia, token.text);
  return parts.join('');
}

/** All tokens of a document in the order of the text. */
export function* tokensOf(document: ConfigDocument): Generator<Token> {
  for (const item of document.items) yield* itemTokens(item);
  yield document.end;
}

function* itemTokens(item: ItemNode): Generator<Token> {
  if (item.kind === 'junk') yield* item.tokens;
  else if (item.kind === 'include') {
    yield item.keyword;
    yield item.target;
  } else if (item.kind === 'option') {
    yield item.name;
    yield* present(item.equals);
    yield* valueTokens(item.value);
  } else {
    yield item.type;
    yield* present(item.label);
    yield* present(item.equals);
    yield item.open;
    for (const child of item.items) yield* itemTokens(child);
    yield* present(item.close);
  }
}

function* valueTokens(node: ValueNode | LooseNode | EntryNode): Generator<Token> {
  if (node.kind === 'scalar' || node.kind === 'loose') yield node.token;
  else if (node.kind === 'entry') {
    yield node.key;
    yield* present(node.equals);
    if (node.value) yield* valueTokens(node.value);
  } else {
    yield node.open;
    for (const part of node.kind === 'list' ? node.items : node.entries) yield* valueTokens(part);
    yield* present(node.close);
  }
}

function present(token: Token | undefined): readonly Token[] {
  return token ? [token] : [];
}

/** All tokens of a value in the order of the text. */
export function tokensOfValue(value: ValueNode): readonly Token[] {
  return [...valueTokens(value)];
}
