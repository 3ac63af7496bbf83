import { createPublicKey, X509Certificate } from 'node:crypto';
import { type Evidence, fileIn, type Known } from '@mtaops/core';
import { outputOf } from './answer.ts';
import { certificateArgv, publicKeyArgv } from './command.ts';

/** What is judged of a certificate. */
export type CertificateFacts = {
  readonly notAfter: Date;
  readonly names: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly coversHost: (name: string) => boolean;
};

/** The certificate at a path: through openssl on a live host, from the file in a copied tree. */
export function certificateAt(evidence: Evidence, path: string): Known<CertificateFacts> {
  const live = outputOf(evidence, certificateArgv(path));
  if (live.ok) return readCertificate(live.value, path);
  if (live.reason === 'offline') {
    const file = fileIn(evidence, path);
    if (file.ok) return readCertificate(new TextDecoder().decode(file.value), path);
    return { detail: `${path} is not in the tree`, ok: false, reason: 'offline' };
  }
  return missing(live.detail) ? { ...live, reason: 'absent' } : live;
}

/** The public half of a private key, SubjectPublicKeyInfo in DER; live hosts only. */
export function publicKeyAt(evidence: Evidence, path: string): Known<Uint8Array> {
  const live = outputOf(evidence, publicKeyArgv(path));
  if (!live.ok) return missing(live.detail) ? { ...live, reason: 'absent' } : live;
  return readPublicKey(live.value, path);
}

export function readPublicKey(pem: string, path: string): Known<Uint8Array> {
  try {
    return { ok: true, value: createPublicKey(pem).export({ format: 'der', type: 'spki' }) };
  } catch {
    return { detail: `${path} is no public key in PEM`, ok: false, reason: 'failed' };
  }
}

/** Kind and size of a public key. */
export function keySize(spki: Uint8Array): { readonly kind: string; readonly bits: number | undefined } {
  const key = createPublicKey({ format: 'der', key: Buffer.from(spki), type: 'spki' });
  return { bits: key.asymmetricKeyDetails?.modulusLength, kind: key.asymmetricKeyType ?? 'unknown' };
}

function readCertificate(pem: string, path: string): Known<CertificateFacts> {
  try {
    const certificate = new X509Certificate(pem);
    const publicKey = certificate.publicKey.export({ format: 'der', type: 'spki' });
    return {
      ok: true,
      value: {
        coversHost: (name) => certificate.checkHost(name) !== undefined,
        names: certificate.subjectAltName ?? certificate.subject,
        notAfter: new Date(certificate.validTo),
        publicKey,
      },
    };
  } catch {
    return { detail: `${path} is no certificate in PEM`, ok: false, reason: 'failed' };
  }
}

function missing(detail: string): boolean {
  return /no such file/i.test(detail);
}
