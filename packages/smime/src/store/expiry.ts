import type { Certificate } from '../x509/certificate.ts';
import { findIntermediates } from '../x509/chain.ts';
import {
  type CertificatePurpose,
  chooseEncryptionCertificate,
  chooseSigningCertificate,
} from '../x509/choose.ts';

/** When an address can no longer sign or be encrypted to, as a store stands. */
export type Expiry = {
  readonly address: string;
  /** Purposes that end then. */
  readonly purposes: readonly CertificatePurpose[];
  /** The certificate that is in use until then. */
  readonly certificate: Certificate;
  /** End of the certificate or of an intermediate above it, whichever comes first. */
  readonly until: Date;
  /** The intermediate that ends first; undefined when the certificate itself does. */
  readonly because: Certificate | undefined;
  /** Whole days from `at`, negative when it is over. */
  readonly days: number;
};

const DAY_MS = 86_400_000;

/**
 * The ends that matter: one for each certificate in use, that is the one that would be chosen, or the last one that
 * could be when all have ended. One that a newer has made needless is not listed. Soonest first.
 *
 * @param shelves - Certificates by address, intermediates among them.
 */
export function expiryCalendar(
  shelves: ReadonlyMap<string, readonly Certificate[]>,
  at: Date,
): readonly Expiry[] {
  const found: Expiry[] = [];
  for (const [address, certificates] of shelves) {
    const inUse = new Map<Certificate, CertificatePurpose[]>();
    for (const purpose of ['sign', 'encrypt'] as const) {
      const certificate = findInUse(certificates, address, purpose, at);
      if (certificate) inUse.set(certificate, [...(inUse.get(certificate) ?? []), purpose]);
    }
    for (const [certificate, purposes] of inUse) {
      found.push({ address, certificate, purposes, ...endOf(certificate, certificates, at) });
    }
  }
  return found.toSorted(
    (a, b) => a.until.getTime() - b.until.getTime() || a.address.localeCompare(b.address),
  );
}

function findInUse(
  certificates: readonly Certificate[],
  address: string,
  purpose: CertificatePurpose,
  at: Date,
): Certificate | undefined {
  const choose = purpose === 'sign' ? chooseSigningCertificate : chooseEncryptionCertificate;
  const { chosen, refused } = choose(certificates, address, at);
  if (chosen) return chosen;
  const ended = refused.flatMap(({ certificate, code }) => {
    const lastDay = choose([certificate], address, certificate.notAfter).chosen;
    return code === 'expired' && lastDay ? [lastDay] : [];
  });
  return ended.toSorted((a, b) => b.notAfter.getTime() - a.notAfter.getTime())[0];
}

function endOf(
  certificate: Certificate,
  pool: readonly Certificate[],
  at: Date,
): Pick<Expiry, 'because' | 'days' | 'until'> {
  const [first = certificate] = [certificate, ...findIntermediates(certificate, pool)].toSorted(
    (a, b) => a.notAfter.getTime() - b.notAfter.getTime(),
  );
  return {
    because: first === certificate ? undefined : first,
    days: Math.floor((first.notAfter.getTime() - at.getTime()) / DAY_MS),
    until: first.notAfter,
  };
}
