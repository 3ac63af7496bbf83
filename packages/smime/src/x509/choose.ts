import { type AddressMatch, matchAddress } from './address.ts';
import type { Certificate } from './certificate.ts';
import { EXTENDED_KEY_USAGE, type KeyUsage } from './extensions.ts';
import { describePublicKey } from './public-key.ts';

/** RSA keys below this are refused for making messages (RFC 8551 §4.1, CA/B S/MIME BR §6.1.5). */
export const MIN_RSA_BITS = 2048;

export type CertificatePurpose = 'sign' | 'encrypt';

export type UnfitCode =
  | 'address'
  | 'not-yet-valid'
  | 'expired'
  | 'key-usage'
  | 'extended-key-usage'
  | 'ca'
  | 'key-kind'
  | 'key-size'
  /** Usable, but one that began later was chosen. */
  | 'older';

export type RefusedCertificate = {
  readonly certificate: Certificate;
  readonly code: UnfitCode;
  /** For people: `expired on 2025-01-31`. */
  readonly reason: string;
};

export type CertificateChoice = {
  readonly chosen?: Certificate;
  /** Present with `chosen`; tell the user about `local-part-case`. */
  readonly match?: Exclude<AddressMatch, 'none'>;
  /** Every other candidate with the first reason that speaks against it, in the order given. */
  readonly refused: readonly RefusedCertificate[];
};

/**
 * Choose the certificate that signs for `address` at the time `at`.
 *
 * Requires (RFC 8550 §4.4): address in subjectAltName or subject, inside its validity, keyUsage digitalSignature or
 * nonRepudiation if present, emailProtection or anyExtendedKeyUsage if present, not a CA, a key that signs and
 * is not too small. Of several the newest notBefore wins, an exact local part before one in other case. Revocation and
 * path are not looked at.
 */
export function chooseSigningCertificate(
  candidates: readonly Certificate[],
  address: string,
  at: Date,
): CertificateChoice {
  return choose(candidates, address, at, 'sign');
}

/**
 * Choose the certificate to encrypt to for `address` at the time `at`: as {@link chooseSigningCertificate}, with
 * keyEncipherment (RSA) or keyAgreement (EC, X25519) as the key usage.
 */
export function chooseEncryptionCertificate(
  candidates: readonly Certificate[],
  address: string,
  at: Date,
): CertificateChoice {
  return choose(candidates, address, at, 'encrypt');
}

/** The first reason why a certificate must not be used for this purpose at this time; undefined when it may. */
export function findUnfitness(
  certificate: Certificate,
  purpose: CertificatePurpose,
  at: Date,
): Omit<RefusedCertificate, 'certificate'> | undefined {
  return dateReason(certificate, at) ?? roleReason(certificate, purpose) ?? keyReason(certificate, purpose);
}

function choose(
  candidates: readonly Certificate[],
  address: string,
  at: Date,
  purpose: CertificatePurpose,
): CertificateChoice {
  const refused = new Map<Certificate, Omit<RefusedCertificate, 'certificate'>>();
  const usable: { certificate: Certificate; match: 'exact' | 'local-part-case' }[] = [];
  for (const certificate of candidates) {
    const match = bestMatch(certificate, address);
    const unfit =
      match === 'none' ? addressReason(certificate, address) : findUnfitness(certificate, purpose, at);
    if (unfit !== undefined) refused.set(certificate, unfit);
    else if (match !== 'none') usable.push({ certificate, match });
  }
  const [best, ...others] = usable.toSorted(byPreference);
  for (const { certificate } of others) {
    if (certificate.fingerprint === best?.certificate.fingerprint) continue;
    refused.set(certificate, { code: 'older', reason: 'usable, but a newer one was chosen' });
  }
  const listed = candidates.flatMap((certificate) => {
    const why = refused.get(certificate);
    return why === undefined ? [] : [{ certificate, ...why }];
  });
  return best === undefined
    ? { refused: listed }
    : { chosen: best.certificate, match: best.match, refused: listed };
}

function byPreference(
  a: { certificate: Certificate; match: AddressMatch },
  b: { certificate: Certificate; match: AddressMatch },
): number {
  if (a.match !== b.match) return a.match === 'exact' ? -1 : 1;
  const begin = b.certificate.notBefore.getTime() - a.certificate.notBefore.getTime();
  return begin !== 0 ? begin : b.certificate.notAfter.getTime() - a.certificate.notAfter.getTime();
}

function bestMatch(certificate: Certificate, address: string): AddressMatch {
  const matches = certificate.emailAddresses.map((own) => matchAddress(own.address, address));
  if (matches.includes('exact')) return 'exact';
  return matches.includes('local-part-case') ? 'local-part-case' : 'none';
}

function addressReason(certificate: Certificate, address: string): Omit<RefusedCertificate, 'certificate'> {
  const own = certificate.emailAddresses.map((entry) => entry.address);
  const reason =
    own.length === 0 ? 'names no e-mail address' : `is for ${own.join(', ')}, not for ${address}`;
  return { code: 'address', reason };
}

function dateReason(certificate: Certificate, at: Date): Omit<RefusedCertificate, 'certificate'> | undefined {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  if (at > certificate.notAfter)
    return { code: 'expired', reason: `expired on ${day(certificate.notAfter)}` };
  if (at < certificate.notBefore) {
    return { code: 'not-yet-valid', reason: `not valid before ${day(certificate.notBefore)}` };
  }
  return undefined;
}

function roleReason(
  certificate: Certificate,
  purpose: CertificatePurpose,
): Omit<RefusedCertificate, 'certificate'> | undefined {
  if (certificate.basicConstraints?.ca === true) {
    return { code: 'ca', reason: 'is a CA certificate, not one of a mailbox' };
  }
  const needed = neededUsage(certificate, purpose);
  const usage = certificate.keyUsage;
  if (usage !== undefined && !needed.some((name) => usage.includes(name))) {
    const has = usage.join(', ') || 'nothing';
    return { code: 'key-usage', reason: `keyUsage allows ${has}, not ${needed.join(' or ')}` };
  }
  const extended = certificate.extendedKeyUsage;
  const forMail = [EXTENDED_KEY_USAGE.emailProtection, EXTENDED_KEY_USAGE.any];
  if (extended !== undefined && !forMail.some((oid) => extended.includes(oid))) {
    return { code: 'extended-key-usage', reason: 'extendedKeyUsage does not allow emailProtection' };
  }
  return undefined;
}

function neededUsage(certificate: Certificate, purpose: CertificatePurpose): readonly KeyUsage[] {
  if (purpose === 'sign') return ['digitalSignature', 'nonRepudiation'];
  return certificate.publicKey.kind === 'rsa' ? ['keyEncipherment'] : ['keyAgreement'];
}

function keyReason(
  certificate: Certificate,
  purpose: CertificatePurpose,
): Omit<RefusedCertificate, 'certificate'> | undefined {
  const { curve, kind, sizeBits } = certificate.publicKey;
  const kinds = purpose === 'sign' ? ['rsa', 'rsa-pss', 'ec', 'ed25519'] : ['rsa', 'ec', 'x25519'];
  const can = kinds.includes(kind) && (kind !== 'ec' || curve !== undefined);
  const name = describePublicKey(certificate.publicKey);
  if (!can) return { code: 'key-kind', reason: `${name} cannot ${purpose}` };
  if ((kind === 'rsa' || kind === 'rsa-pss') && sizeBits < MIN_RSA_BITS) {
    return { code: 'key-size', reason: `${name} is too small; at least ${MIN_RSA_BITS} bits are needed` };
  }
  return undefined;
}
