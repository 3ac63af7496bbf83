import { isMtaopsError, MtaopsError } from '@mtaops/core';
import { BER, encodingOf, readBer } from '../der/ber-reader.ts';
import type { Octets } from '../der/octets.ts';
import { isPem, parsePem } from '../der/pem.ts';
import { type PathCertificate, parsePathCertificate } from './certificate.ts';

/** Labels of PEM blocks that hold a certificate; OpenSSL's TRUSTED form has settings after it. */
const LABELS: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];

/**
 * Trust anchors or intermediates out of a file: PEM (other blocks are passed over) or DER, one or several in a row.
 * In a bundle a certificate that cannot be read is left out, since the others do not depend on it.
 *
 * @throws MtaopsError `E_INPUT` when there is none that can be read.
 */
export function parseTrustFile(octets: Octets): readonly PathCertificate[] {
  const encodings = isPem(octets)
    ? parsePem(octets).flatMap(({ label, octets: body }) => (LABELS.includes(label) ? [body] : []))
    : derSequences(octets);
  const certificates: PathCertificate[] = [];
  let problem = 'no certificate in the file';
  for (const encoding of encodings) {
    try {
      certificates.push(parsePathCertificate(encodingOf(readBer(encoding))));
    } catch (error) {
      if (!isMtaopsError(error)) throw error;
      problem = error.message;
    }
  }
  if (certificates.length > 0) return certificates;
  throw new MtaopsError('E_INPUT', problem, { hint: 'expected certificates in PEM or DER' });
}

function derSequences(octets: Octets): readonly Octets[] {
  const encodings: Octets[] = [];
  for (let at = 0; octets[at] === BER.sequence; ) {
    const element = readBer(octets, at);
    encodings.push(encodingOf(element));
    at = element.end;
  }
  return encodings;
}
