/** A lexical token of an address header (RFC 5322 §3.2), quotes, escapes and the outer parentheses undone. */
export type AddressToken = {
  readonly kind: 'atom' | 'quoted' | 'literal' | 'special' | 'comment';
  readonly text: string;
  /** Blanks or a comment before it. */
  readonly isApart: boolean;
};

/** The tokens of an address header, or what is wrong with it in words. */
export function tokenizeAddresses(text: string): AddressToken[] | string {
  if (/[^\P{Cc}\t]/u.test(text)) return 'a control character';
  const tokens: AddressToken[] = [];
  let isApart = false;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      isApart = true;
      at += 1;
      continue;
    }
    const token = readToken(text, at);
    if (typeof token === 'string') return token;
    tokens.push({ isApart, kind: token.kind, text: token.text });
    isApart = token.kind === 'comment';
    at = token.end;
  }
  return tokens;
}

type Read = { readonly kind: AddressToken['kind']; readonly text: string; readonly end: number };

function readToken(text: string, at: number): Read | string {
  const char = text.charAt(at);
  if (char === '"') return readDelimited(text, at, '"', 'quoted') ?? 'a quote that is not closed';
  if (char === '[') return readDelimited(text, at, ']', 'literal') ?? 'a "[" without "]"';
  if (char === '(') return readComment(text, at) ?? 'a comment that is not closed';
  if ('<>,;:@.)]\\'.includes(char)) return { end: at + 1, kind: 'special', text: char };
  const atom = /[^\s"(),.:;<>@[\\\]]+/y;
  atom.lastIndex = at;
  const match = atom.exec(text)?.[0] ?? char;
  return { end: at + match.length, kind: 'atom', text: match };
}

function readDelimited(
  text: string,
  at: number,
  closer: string,
  kind: 'quoted' | 'literal',
): Read | undefined {
  let value = '';
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === closer)
      return { end: end + 1, kind, text: kind === 'literal' ? `[${value.trim()}]` : value };
    if (char === '\\') end += 1;
    value += text.charAt(end);
  }
  return undefined;
}

function readComment(text: string, at: number): Read | undefined {
  let depth = 0;
  let value = '';
  for (let end = at; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === '\\') {
      end += 1;
      value += text.charAt(end);
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return { end: end + 1, kind: 'comment', text: value.trim() };
    if (!(char === '(' && depth === 1)) value += char;
  }
  return undefined;
}
