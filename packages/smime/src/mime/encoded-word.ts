import type { Octets } from '../der/octets.ts';

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

/**
 * Decode the encoded words of a header value (RFC 2047, language tag of RFC 2231 §5 ignored). Blanks between two
 * encoded words vanish; what cannot be decoded stays as it is.
 */
export function decodeEncodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  const joined = text.replace(/(\?=)[ \t\r\n]+(?==\?[^?\s]+\?[bq]\?)/gi, '$1');
  return joined.replace(WORD, (word, charset: string, kind: string, data: string) => {
    const octets = kind.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : decodeQ(data);
    return decodeCharset(octets, charset) ?? word;
  });
}

function decodeQ(data: string): Octets {
  const text = data
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

/** Text of octets in a named charset; undefined when the charset is not known. */
export function decodeCharset(octets: Octets, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(octets);
  } catch {
    return undefined;
  }
}
