import { isMtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import type { CertificatePath } from '../path/build-path.ts';
import type { PathCertificate } from '../path/certificate.ts';
import type { Reason } from '../read/reason.ts';
import type { VerifyReport } from '../read/report.ts';
import { judgeMessage, type VerifyOptions } from '../read/verify-message.ts';
import { findSignerPath } from '../read/verify-signer.ts';
import { matchAddress } from '../x509/address.ts';
import { type Certificate, parseCertificate } from '../x509/certificate.ts';
import { findUnfitness } from '../x509/choose.ts';
import { unquoteFromLines } from './mbox.ts';

/** What a message gives to a certificate store. */
export type Harvest =
  | {
      readonly kind: 'accepted';
      /** The author, as the message spells it. */
      readonly address: string;
      /** The signer's certificate, the author's encryption certificate when that is another, then intermediates; no root. */
      readonly certificates: readonly Certificate[];
      /** False when none of them can be encrypted to. */
      readonly canEncrypt: boolean;
    }
  | {
      readonly kind: 'rejected';
      readonly address: string | null;
      /** Every reason, the first one to be told. */
      readonly reasons: readonly Pick<Reason, 'code' | 'message'>[];
    }
  /** Nobody claims to have signed it, or nobody here can open it: nothing to judge. */
  | {
      readonly kind: 'nothing';
      readonly address: string | null;
      readonly reasons: readonly Pick<Reason, 'code' | 'message'>[];
    };

/**
 * The certificates of a signed message that may go into a store: only when the message is verified as `verifyMessage`
 * means it: all of it signed, signature and path good, the author's address in the certificate.
 *
 * An encryption certificate beside it counts when it is for the same address, fit to encrypt to, and has a
 * valid path of its own. Where the message went through an mbox file, its quoting (`>From`) is tried without too.
 */
export async function harvestMessage(octets: Octets, options: VerifyOptions): Promise<Harvest> {
  const judged = await judgeUnquoted(octets, options);
  const { embedded, inputs, report, verdicts } = judged;
  const address = report.author;
  if (!isSigned(report)) return { address, kind: 'nothing', reasons: reasonsOf(report) };
  const signer = verdicts.findLast((verdict) => verdict.report.address === 'match');
  if (!report.verified || address === null || !signer?.path || !signer.certificate)
    return { address, kind: 'rejected', reasons: reasonsOf(report) };
  const paths: CertificatePath[] = [signer.path];
  for (const candidate of embedded) {
    if (!isEncryptionCertificate(candidate, address, options.at)) continue;
    const found = findSignerPath(candidate, inputs);
    if (found.status === 'ok') paths.push(found.path);
  }
  const leaves = [
    signer.certificate,
    ...paths.slice(1).flatMap(({ certificates }) => certificates.at(-1) ?? []),
  ];
  const intermediates = paths.flatMap(({ certificates }) => certificates.slice(0, -1).toReversed());
  const certificates = distinct([...leaves, ...intermediates]);
  const canEncrypt = leaves.some(({ der }) => isFit(parseCertificate(der), options.at));
  return { address, canEncrypt, certificates, kind: 'accepted' };
}

/** A message that is broken where the signature should be counts as signed: its sender should hear of it. */
function isSigned({ layers, reasons }: VerifyReport): boolean {
  if (layers.some(({ kind }) => kind === 'signed')) return true;
  return layers.length === 0 && reasons.some(({ code }) => code !== 'not-smime');
}

async function judgeUnquoted(octets: Octets, options: VerifyOptions) {
  const judged = await judgeMessage(octets, options);
  const isBroken = judged.report.reasons.some(({ code }) => code === 'digest-mismatch');
  const unquoted = isBroken ? unquoteFromLines(octets) : undefined;
  return unquoted ? judgeMessage(unquoted, options) : judged;
}

function reasonsOf({ reasons, signers }: VerifyReport): readonly Pick<Reason, 'code' | 'message'>[] {
  const errors = reasons.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return errors.map(({ code, message }) => ({ code, message }));
  const isUnchecked = signers.some(({ revocation }) => revocation === 'unknown');
  return isUnchecked
    ? [{ code: 'revocation-unknown', message: 'nothing shows that the certificate is not revoked' }]
    : [{ code: 'no-signature', message: 'no signature covers the message' }];
}

function isEncryptionCertificate(candidate: PathCertificate, address: string, at: Date): boolean {
  try {
    const certificate = parseCertificate(candidate.der);
    const names = certificate.emailAddresses.some((own) => matchAddress(own.address, address) !== 'none');
    return names && isFit(certificate, at);
  } catch (error) {
    if (!isMtaopsError(error)) throw error;
    return false;
  }
}

function isFit(certificate: Certificate, at: Date): boolean {
  return findUnfitness(certificate, 'encrypt', at) === undefined;
}

function distinct(certificates: readonly PathCertificate[]): readonly Certificate[] {
  const read = certificates.map(({ der }) => parseCertificate(der));
  return [...new Map(read.map((certificate) => [certificate.fingerprint, certificate])).values()];
}
