import { base64LinesLength, writeBase64Lines } from '../cms/base64-lines.ts';
import { bufferView, type Octets } from '../der/octets.ts';

/** Base64 in lines of 76 characters (RFC 2045 §6.8), every one ended by CRLF, the last too; empty for no octets. */
export function encodeBase64Lines(octets: Octets): Buffer<ArrayBuffer> {
  const target = Buffer.allocUnsafe(base64LinesLength(octets.length));
  const lines = writeBase64Lines(target, 0);
  lines.write(octets);
  lines.end();
  return target;
}

/** Decode base64 as mail has it: white space and foreign characters skipped (RFC 2045 §6.8), padding optional. */
export function decodeBase64(octets: Octets): Buffer<ArrayBuffer> {
  const text = bufferView(octets).toString('latin1');
  // Buffer stops at the first padding; concatenated encodings occur in mail.
  const pieces = text.split(/=+/).filter((piece) => piece !== '');
  if (pieces.length <= 1) return Buffer.from(pieces[0] ?? '', 'base64');
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}
