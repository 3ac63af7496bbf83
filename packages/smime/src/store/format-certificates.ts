import { derElement, derInteger, derOid, derSequence, derSetOf } from '../der/encode.ts';
import { bufferView, concatOctets, type Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** Certificates as PEM text, one block after the other. */
export function formatPemCertificates(certificates: readonly Certificate[]): string {
  return certificates.map(({ der }) => pemBlock('CERTIFICATE', der)).join('');
}

/** Certificates one after the other in DER; other programs read the first only. */
export function encodeDerCertificates(certificates: readonly Certificate[]): Octets {
  return concatOctets(...certificates.map(({ der }) => der));
}

/**
 * A certs-only SignedData (RFC 8551 §3.8), DER, as mail programs take it in: `.p7c`.
 *
 * ```asn1
 * SignedData ::= SEQUENCE { version 1, digestAlgorithms {}, encapContentInfo { id-data }, certificates [0], signerInfos {} }
 * ```
 */
export function encodeCertsOnly(certificates: readonly Certificate[]): Octets {
  const signedData = derSequence(
    derInteger(1),
    derSetOf([]),
    derSequence(derOid(DATA)),
    derSetOf(
      certificates.map(({ der }) => der),
      0xa0,
    ),
    derSetOf([]),
  );
  return derSequence(derOid(SIGNED_DATA), derElement(0xa0, signedData));
}

function pemBlock(label: string, der: Octets): string {
  const lines =
    bufferView(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
