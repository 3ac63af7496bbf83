import { X509Certificate } from 'node:crypto';
import { equalOctets } from '../der/octets.ts';
import { type Certificate, isSelfIssued } from './certificate.ts';

/**
 * The intermediates between `leaf` and its root, nearest first, taken from `pool` (any order, duplicates and strangers
 * allowed). The leaf and the root are not in the result: a reader must have the root already, and Outlook and Thunderbird
 * do not fetch intermediates.
 *
 * An issuer counts when its name and key identifier fit **and** its key verifies the signature. Of several the one
 * valid longest is taken. Cross-certificates that form a loop end the chain. This is for embedding; it is no path validation.
 */
export function findIntermediates(leaf: Certificate, pool: readonly Certificate[]): readonly Certificate[] {
  const seen = new Set([leaf.fingerprint]);
  const chain: Certificate[] = [];
  for (let current = leaf; !isSelfIssued(current); ) {
    const issuer = findIssuer(current, pool);
    if (issuer === undefined || seen.has(issuer.fingerprint) || isSelfIssued(issuer)) break;
    seen.add(issuer.fingerprint);
    chain.push(issuer);
    current = issuer;
  }
  return chain;
}

function findIssuer(certificate: Certificate, pool: readonly Certificate[]): Certificate | undefined {
  return pool
    .filter((candidate) => equalOctets(candidate.subject.der, certificate.issuer.der))
    .filter((candidate) => keyIdFits(certificate, candidate))
    .toSorted((a, b) => b.notAfter.getTime() - a.notAfter.getTime())
    .find((candidate) => hasSigned(candidate, certificate));
}

function keyIdFits(certificate: Certificate, issuer: Certificate): boolean {
  const { authorityKeyId } = certificate;
  const { subjectKeyId } = issuer;
  if (authorityKeyId === undefined || subjectKeyId === undefined) return true;
  return equalOctets(authorityKeyId, subjectKeyId);
}

/** True when the issuer's key verifies the certificate's signature; false also for algorithms OpenSSL lacks. */
function hasSigned(issuer: Certificate, certificate: Certificate): boolean {
  try {
    return new X509Certificate(certificate.der).verify(issuer.publicKey.keyObject());
  } catch {
    return false;
  }
}
