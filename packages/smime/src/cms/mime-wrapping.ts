import { randomBytes } from 'node:crypto';
import { asciiOctets, bufferView, type Octets, totalLength } from '../der/octets.ts';
import { base64LinesLength } from '../mime/base64.ts';
import { startBase64Run } from './base64-run.ts';

/** Values of the smime-type parameter (RFC 8551 §3.2.2), in their exact spelling. */
export type SmimeType = 'signed-data' | 'enveloped-data' | 'authEnveloped-data';

/** Header of an application/pkcs7-mime entity, blank line included. */
export function pkcs7MimeHeader(type: SmimeType): Octets {
  return asciiOctets(
    [
      `Content-Type: application/pkcs7-mime; smime-type=${type};`,
      ' name="smime.p7m"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="smime.p7m"',
      '\r\n',
    ].join('\r\n'),
  );
}

/** An application/pkcs7-mime entity around the parts of a DER encoding, in one array of exactly its size. */
export function wrapPkcs7Mime(type: SmimeType, parts: readonly Octets[]): Octets {
  const header = pkcs7MimeHeader(type);
  const out = allocate(header.length + base64LinesLength(totalLength(parts)));
  out.set(header);
  const lines = startBase64Run(out, header.length);
  for (const part of parts) lines.write(part);
  lines.end();
  return out;
}

/** Text around the two parts of multipart/signed (RFC 1847 §2.1): header before, signature after. */
export function multipartSignedFrame(
  micalg: readonly string[],
  boundary = `smime-${randomBytes(18).toString('hex')}`,
): { readonly before: Octets; readonly between: Octets; readonly after: Octets } {
  const joined = micalg.join(',');
  const before = [
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature";',
    ` micalg=${micalg.length > 1 ? `"${joined}"` : joined}; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    '',
  ];
  // The CRLF before a boundary line belongs to the boundary, so the entity is followed by one of its own.
  const between = [
    '',
    `--${boundary}`,
    'Content-Type: application/pkcs7-signature; name="smime.p7s"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="smime.p7s"',
    '\r\n',
  ];
  const lines = (text: readonly string[]) => asciiOctets(text.join('\r\n'));
  return { after: lines(['', `--${boundary}--`, '']), before: lines(before), between: lines(between) };
}

/** A multipart/signed entity: the signed entity octet for octet, then the signature. */
export function wrapMultipartSigned(entity: Octets, signature: Octets, micalg: readonly string[]): Octets {
  const frame = multipartSignedFrame(micalg);
  const base64Length = base64LinesLength(signature.length);
  const out = allocate(totalLength([frame.before, entity, frame.between, frame.after]) + base64Length);
  let at = 0;
  for (const part of [frame.before, entity, frame.between]) {
    out.set(part, at);
    at += part.length;
  }
  const lines = startBase64Run(out, at);
  lines.write(signature);
  out.set(frame.after, lines.end());
  return out;
}

/** Uninitialised memory of its own; every octet of it is written before it is handed out. */
export function allocate(length: number): Octets {
  const buffer = Buffer.allocUnsafeSlow(length);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, length);
}

/** For tests and messages: the octets as text, one character per octet. */
export function asText(octets: Octets): string {
  return bufferView(octets).toString('latin1');
}
