import { createHash } from 'node:crypto';
import { BER, childrenOf, octetsOf } from '../der/ber-reader.ts';
import { algorithmOf } from '../der/ber-values.ts';
import { equalOctets, hexOf } from '../der/octets.ts';
import type { PathCertificate } from '../path/certificate.ts';
import { digestName } from '../path/signature.ts';
import type { SignedAttributes } from './attributes.ts';
import { ATTRIBUTE } from './oids.ts';
import type { CertificateReference } from './signed-data.ts';

/** Certificates that a SignerInfo or RecipientInfo may mean; several may share a key identifier. */
export function findReferenced(
  reference: CertificateReference,
  pool: readonly PathCertificate[],
): readonly PathCertificate[] {
  return pool.filter((certificate) => isReferenced(reference, certificate));
}

export function isReferenced(reference: CertificateReference, certificate: PathCertificate): boolean {
  if ('issuer' in reference)
    return reference.serialHex === certificate.serialHex && reference.issuer.key === certificate.issuer.key;
  const keyId = certificate.subjectKeyId ?? sha1(certificate.publicKeyOctets);
  return equalOctets(keyId, reference.subjectKeyId);
}

/** Method 1 of RFC 5280 §4.2.1.2, for certificates without the extension. */
function sha1(octets: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha1').update(octets).digest());
}

/**
 * True when the signingCertificate attribute names this certificate, or there is none (RFC 5035 §4: the first
 * ESSCertID is the signer's). Undefined when its hash is not one we know.
 */
export function matchesSigningCertificate(
  attribute: SignedAttributes['signingCertificate'],
  certificate: PathCertificate,
): boolean | undefined {
  if (!attribute) return true;
  const [list] = childrenOf(attribute.value);
  const [first] = list ? childrenOf(list) : [];
  if (!first) return false;
  const fields = childrenOf(first);
  const hash = fields.find(({ identifier }) => identifier === BER.octetString);
  const algorithm = fields[0]?.identifier === BER.sequence ? algorithmOf(fields[0]).oid : undefined;
  const byDefault = attribute.oid === ATTRIBUTE.signingCertificate ? 'sha1' : 'sha256';
  const digest = algorithm === undefined ? byDefault : digestName(algorithm);
  if (!hash || digest === undefined) return undefined;
  return createHash(digest).update(certificate.der).digest('hex') === hexOf(octetsOf(hash));
}
