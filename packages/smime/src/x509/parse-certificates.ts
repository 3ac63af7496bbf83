import { MtaopsError } from '@mtaops/core';
import { derFromBer } from '../der/ber.ts';
import { expectTag, readChildren, readElement, readOid, readOnly, readSequence } from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { isPem, parsePem } from '../der/pem.ts';
import { type Certificate, looksLikeCertificate, parseCertificate } from './certificate.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CERTIFICATE_LABELS: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const PKCS7_LABELS: readonly string[] = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'];

/**
 * All certificates of a file, in its order: PEM (any number of blocks, other blocks ignored), DER (one or several
 * in a row), or a CMS SignedData with certificates (`.p7c`, `.p7b`; PEM, DER or BER).
 *
 * @throws MtaopsError `E_INPUT` when there is none, or one is broken.
 */
export function parseCertificates(octets: Octets): readonly Certificate[] {
  const certificates = isPem(octets) ? fromPem(octets) : fromBinary(octets);
  if (certificates.length > 0) return certificates;
  throw new MtaopsError('E_INPUT', 'no certificate in the file', {
    hint: 'expected PEM (-----BEGIN CERTIFICATE-----), DER or a PKCS#7 file (.p7c, .p7b)',
  });
}

function fromPem(octets: Octets): readonly Certificate[] {
  return parsePem(octets).flatMap(({ label, octets: body }) => {
    // A TRUSTED CERTIFICATE (OpenSSL) has its trust settings after the certificate.
    if (CERTIFICATE_LABELS.includes(label)) return [parseCertificate(readElement(body).encoding)];
    return PKCS7_LABELS.includes(label) ? fromSignedData(derFromBer(body)) : [];
  });
}

function fromBinary(octets: Octets): readonly Certificate[] {
  if (octets[0] !== TAG.sequence) return [];
  if (octets[1] === 0x80) return fromSignedData(derFromBer(octets));
  const elements = readChildren(octets);
  const [first] = elements;
  if (first === undefined) return [];
  const content = readChildren(first);
  if (content[0]?.tag === TAG.oid) return fromSignedData(derFromBer(octets));
  const certificates = elements.filter(looksLikeCertificate);
  return certificates.map((element) => parseCertificate(element.encoding));
}

/** ContentInfo { signedData, [0] SignedData { version, digestAlgorithms, encapContentInfo, certificates [0], … } }. */
function fromSignedData(der: Octets): readonly Certificate[] {
  const [type, wrapped] = readSequence(readOnly(der), 'PKCS#7 file');
  if (readOid(type, 'content type') !== SIGNED_DATA) return [];
  const [signedData] = readChildren(expectTag(wrapped, 0xa0, 'SignedData'));
  const certificates = readSequence(signedData, 'SignedData').find((part) => part.tag === 0xa0);
  if (certificates === undefined) return [];
  return readChildren(certificates)
    .filter((choice) => choice.tag === TAG.sequence)
    .map((choice) => parseCertificate(choice.encoding));
}
