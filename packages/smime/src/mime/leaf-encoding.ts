import { decodeBase64, encodeBase64Lines } from './base64.ts';
import { canonicalLineEnds } from './line-ends.ts';
import type { MimePart } from './part.ts';
import { isIdentity } from './part.ts';
import { encodeQuotedPrintable, repairQuotedPrintable } from './quoted-printable.ts';

/** A leaf's body in a new transfer encoding; the decoded content is the same. */
export type EncodedLeaf = {
  readonly transferEncoding: 'base64' | 'quoted-printable';
  readonly body: Buffer<ArrayBuffer>;
};

/**
 * Encode a leaf so that it is 7-bit, in short lines and without bare CR or NUL. Text becomes quoted-printable; binary
 * and all that is not text becomes base64 of the very octets; what is encoded already is repaired in its encoding.
 *
 * @returns Undefined when the transfer encoding is unknown or the type may not be encoded (RFC 2046 §5.2).
 */
export function encodeLeaf(source: Buffer<ArrayBuffer>, part: MimePart): EncodedLeaf | undefined {
  const body = source.subarray(part.bodyStart, part.end);
  const { transferEncoding: old } = part;
  if (old === 'quoted-printable') return { body: repairQuotedPrintable(body), transferEncoding: old };
  if (old === 'base64') return { body: encodeBase64Lines(decodeBase64(body)), transferEncoding: old };
  if (!isIdentity(old) || isUnencodable(part.mediaType)) return undefined;
  if (old !== 'binary' && isLineText(part))
    return { body: encodeQuotedPrintable(canonicalLineEnds(body)), transferEncoding: 'quoted-printable' };
  return { body: encodeBase64Lines(body), transferEncoding: 'base64' };
}

/** Composite types and those of RFC 2046 §5.2 and RFC 3464 that must stay readable 7bit. */
function isUnencodable(mediaType: string): boolean {
  return /^(?:multipart\/|message\/(?!global$))/.test(mediaType);
}

/** Text in which an LF octet is a line end, which it is not in UTF-16 and UTF-32. */
function isLineText({ mediaType, parameters }: MimePart): boolean {
  return (
    mediaType.startsWith('text/') &&
    !/^(?:utf-?(?:16|32)|ucs|iso-10646)/i.test(parameters.get('charset') ?? '')
  );
}
