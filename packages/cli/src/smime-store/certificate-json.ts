import { type Certificate, describePublicKey, purposesOf } from '@mtaops/smime';

/** A certificate as every `--json` document of `smime certs` shows it. */
export type CertificateJson = {
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal, as `openssl x509 -serial` prints it. */
  readonly serialNumber: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly fingerprint: string;
  readonly emails: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: string;
  /** What it may be used for while it is valid; empty for a CA. */
  readonly purposes: readonly ('sign' | 'encrypt')[];
  readonly isAuthority: boolean;
};

export function certificateJson(certificate: Certificate): CertificateJson {
  return {
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    serialNumber: certificate.serialNumber,
    fingerprint: certificate.fingerprint,
    emails: certificate.emailAddresses.map(({ address }) => address),
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    key: describePublicKey(certificate.publicKey),
    purposes: purposesOf(certificate),
    isAuthority: certificate.basicConstraints?.ca === true,
  };
}

export const dayOf = (time: Date | string): string => new Date(time).toISOString().slice(0, 10);
