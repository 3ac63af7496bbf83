import { decodeCharset, decodeEncodedWords } from './encoded-word.ts';

/** `value` in lower case, e.g. `text/html` or `attachment`; parameter names in lower case. */
export type ParameterisedValue = {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
};

type Piece = { readonly value: string; readonly isExtended: boolean };

/**
 * Parse the value of Content-Type, Content-Disposition and the like: RFC 2045 §5.1 with comments, and the
 * continuations, charsets and percent escapes of RFC 2231. Reads on past faults: an unquoted value may hold anything
 * up to `;`. Of a parameter given twice the first counts.
 */
export function parseParameterisedValue(text: string): ParameterisedValue {
  const clean = removeComments(text);
  const semicolon = clean.indexOf(';');
  const value = (semicolon < 0 ? clean : clean.slice(0, semicolon)).trim().toLowerCase();
  const plain = new Map<string, string>();
  const pieces = new Map<string, Map<number, Piece>>();
  for (const [name, raw] of semicolon < 0 ? [] : rawParameters(clean.slice(semicolon))) {
    const match = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(name);
    if (!match?.[1]) continue;
    if (match[2] === undefined && match[3] === undefined) {
      if (!plain.has(name)) plain.set(name, decodeEncodedWords(raw));
      continue;
    }
    const list = pieces.get(match[1]) ?? new Map<number, Piece>();
    const index = Number(match[2] ?? 0);
    if (!list.has(index)) list.set(index, { isExtended: match[3] === '*', value: raw });
    pieces.set(match[1], list);
  }
  // The extended form wins over a plain one given for old readers (RFC 5987's advice).
  for (const [name, list] of pieces) plain.set(name, joinPieces(list));
  return { parameters: plain, value };
}

function* rawParameters(text: string): Generator<readonly [string, string]> {
  const pattern = /;\s*(?:([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"?|([^;]*)))?/g;
  for (const [, name, quoted, token] of text.matchAll(pattern)) {
    if (name === undefined) continue;
    yield [name.toLowerCase(), quoted?.replace(/\\([\s\S])/g, '$1') ?? token?.trim() ?? ''];
  }
}

function joinPieces(list: ReadonlyMap<number, Piece>): string {
  let charset = 'utf-8';
  const octets: Buffer[] = [];
  for (let index = 0; ; index += 1) {
    const piece = list.get(index);
    if (!piece) break;
    let { value } = piece;
    if (piece.isExtended && index === 0) {
      const match = /^([^']*)'[^']*'/.exec(value);
      if (match) {
        charset = match[1] || charset;
        value = value.slice(match[0].length);
      }
    }
    octets.push(piece.isExtended ? decodePercent(value) : Buffer.from(value, 'utf8'));
  }
  const joined = Buffer.concat(octets);
  return decodeCharset(joined, charset) ?? joined.toString('latin1');
}

function decodePercent(text: string): Buffer {
  const latin1 = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(latin1, 'latin1');
}

/** RFC 5322 comments out of a structured value; those inside quotes stay. */
function removeComments(text: string): string {
  if (!text.includes('(')) return text;
  let depth = 0;
  let isQuoted = false;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && (isQuoted || depth > 0)) {
      if (depth === 0) kept += text.slice(at, at + 2);
      at += 1;
    } else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted;
      kept += char;
    } else if (char === '(' && !isQuoted) depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += char;
  }
  return kept;
}
