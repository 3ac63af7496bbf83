import type { KeyObject } from 'node:crypto';
import { BER, encodingOf } from '../der/ber-reader.ts';
import { derSequence } from '../der/encode.ts';
import { importSpki, type PathCertificate } from './certificate.ts';

type Pool = {
  readonly anchors: readonly PathCertificate[];
  readonly intermediates: readonly PathCertificate[];
};

const DSA = '1.2.840.10040.4.1';

/**
 * The public key of a certificate. A DSA key may leave out its parameters and take those of its issuer
 * (RFC 3279 §2.3.2, RFC 5280 §6.1.4 (d)); then the first issuer by that name that has them counts, since a wrong one
 * makes the signature fail and nothing else.
 */
export function keyFor(certificate: PathCertificate, pool: Pool): KeyObject | undefined {
  const { oid, parameters, element } = certificate.publicKeyAlgorithm;
  if (oid !== DSA || (parameters && parameters.identifier !== BER.null)) return certificate.publicKey();
  const issuers = [...pool.anchors, ...pool.intermediates].filter(
    (one) => one.subject.key === certificate.issuer.key,
  );
  const donor = issuers.find(
    (one) => one.publicKeyAlgorithm.oid === DSA && one.publicKeyAlgorithm.parameters,
  );
  if (!donor) return undefined;
  const keyBits = certificate.spki.subarray(element.end - element.start + headerLength(certificate.spki));
  return importSpki(derSequence(encodingOf(donor.publicKeyAlgorithm.element), keyBits));
}

/** Octets of identifier and length in front of the content. */
function headerLength(encoding: Uint8Array): number {
  const first = encoding[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
}
