import type { KeyObject } from 'node:crypto';
import { BER, type BerElement, childrenOf, encodingOf, readWholeBer } from '../der/ber-reader.ts';
import { derSequence } from '../der/encode.ts';
import { importSpki, type PathCertificate } from './certificate.ts';

type Pool = {
  readonly anchors: readonly PathCertificate[];
  readonly intermediates: readonly PathCertificate[];
};

const DSA = '1.2.840.10040.4.1';
const MAX_STEPS = 8;

/**
 * The public key of a certificate. A DSA key may leave out its parameters and take those of its issuer, and so on
 * upwards (RFC 3279 §2.3.2, RFC 5280 §6.1.4 (d)). Issuers are found by name: wrong parameters make the signature fail
 * and nothing else.
 */
export function keyFor(certificate: PathCertificate, pool: Pool): KeyObject | undefined {
  if (!lacksParameters(certificate)) return certificate.publicKey();
  const algorithm = findParameters(certificate, [...pool.anchors, ...pool.intermediates]);
  const [, keyBits] = childrenOf(readWholeBer(certificate.spki));
  return algorithm && keyBits && importSpki(derSequence(encodingOf(algorithm), encodingOf(keyBits)));
}

function lacksParameters({ publicKeyAlgorithm: { oid, parameters } }: PathCertificate): boolean {
  return oid === DSA && (!parameters || parameters.identifier === BER.null);
}

function findParameters(
  certificate: PathCertificate,
  issuers: readonly PathCertificate[],
): BerElement | undefined {
  let current = certificate;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { issuer } = current;
    const next = issuers.find((one) => one.subject.key === issuer.key && one.publicKeyAlgorithm.oid === DSA);
    if (!next) return undefined;
    if (!lacksParameters(next)) return next.publicKeyAlgorithm.element;
    current = next;
  }
  return undefined;
}
