export type Canonicalization = 'simple' | 'relaxed';

/** One header field without its line end (RFC 6376 §3.4.1, §3.4.2). */
export function canonicalField(raw: string, how: Canonicalization): string {
  if (how === 'simple') return raw;
  const colon = raw.indexOf(':');
  const name = raw.slice(0, colon).trim().toLowerCase();
  const value = raw
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${name}:${value.replace(/^ | $/g, '')}`;
}

/** The body (RFC 6376 §3.4.3, §3.4.4); only the first `limit` octets of it when `l=` says so. */
export function canonicalBody(body: string, how: Canonicalization, limit?: number): string {
  const text = how === 'simple' ? body : body.replace(/[ \t]+/g, ' ').replace(/ (?=\r\n|$)/g, '');
  const trimmed = trimEmptyLines(text);
  const ended = trimmed === '' ? (how === 'simple' ? '\r\n' : '') : `${trimmed}\r\n`;
  return limit === undefined ? ended : ended.slice(0, limit);
}

/** Without line ends at the end; a loop, since a regular expression takes quadratic time over many of them. */
function trimEmptyLines(text: string): string {
  let end = text.length;
  while (end >= 2 && text[end - 1] === '\n' && text[end - 2] === '\r') end -= 2;
  return text.slice(0, end);
}
