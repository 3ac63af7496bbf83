import type { Certificate } from '../x509/certificate.ts';
import { type CertificatePurpose, findUnfitness } from '../x509/choose.ts';

/** What a certificate is fit for while it is valid: both for most, one for those that CAs issue in pairs. */
export function purposesOf(certificate: Certificate): readonly CertificatePurpose[] {
  return (['sign', 'encrypt'] as const).filter(
    (purpose) => findUnfitness(certificate, purpose, certificate.notBefore) === undefined,
  );
}
