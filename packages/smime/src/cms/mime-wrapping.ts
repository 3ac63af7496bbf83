import { randomBytes } from 'node:crypto';
import { asciiOctets, type Octets } from '../der/octets.ts';

/** Values of the smime-type parameter (RFC 8551 §3.2.2), in their exact spelling. */
export type SmimeType = 'signed-data' | 'enveloped-data' | 'authEnveloped-data';

/** Header of an application/pkcs7-mime entity, blank line included. */
export function pkcs7MimeHeader(type: SmimeType): Octets {
  return HEADERS[type];
}

const HEADERS: Readonly<Record<SmimeType, Octets>> = {
  'authEnveloped-data': headerOf('authEnveloped-data'),
  'enveloped-data': headerOf('enveloped-data'),
  'signed-data': headerOf('signed-data'),
};

function headerOf(type: SmimeType): Octets {
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
