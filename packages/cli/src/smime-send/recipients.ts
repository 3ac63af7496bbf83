import { MtaopsError } from '@mtaops/core';
import {
  type Certificate,
  type CertificateChoice,
  chooseEncryptionCertificate,
  type RefusedCertificate,
} from '@mtaops/smime';
import type { CertificateStore } from '../smime-store/certificate-store.ts';

/** A recipient for whom nothing usable was found. */
export type MissingCertificate = {
  readonly address: string;
  /** One line: none at all, or what speaks against each candidate. */
  readonly reason: string;
  readonly refused: readonly RefusedCertificate[];
};

export type RecipientCertificates = {
  readonly found: ReadonlyMap<string, Certificate>;
  readonly missing: readonly MissingCertificate[];
  /** What the user should know of the choices made: a local part in other case, an expiry that is near. */
  readonly warnings: readonly string[];
};

const EXPIRY_WARNING_DAYS = 30;

/**
 * Choose the certificate of each recipient: first among those given by hand, then in the files that carry the
 * address, then in the whole store.
 */
export async function findRecipientCertificates(
  addresses: readonly string[],
  sources: { readonly given: readonly Certificate[]; readonly store: CertificateStore },
  at: Date,
): Promise<RecipientCertificates> {
  const found = new Map<string, Certificate>();
  const missing: MissingCertificate[] = [];
  const warnings: string[] = [];
  for (const address of addresses) {
    const choice = await chooseFor(address, sources, at);
    if (choice.chosen) {
      found.set(address, choice.chosen);
      warnings.push(...warningsOf(address, choice, choice.chosen, at));
    } else missing.push({ address, reason: reasonOf(choice.refused), refused: choice.refused });
  }
  return { found, missing, warnings };
}

/** @throws MtaopsError `E_INPUT` that names every recipient in `missing` with the reason. */
export function refuseMissing(missing: readonly MissingCertificate[], storePath: string): void {
  if (missing.length === 0) return;
  const list = missing.map(({ address, reason }) => `${address} (${reason})`).join('; ');
  throw new MtaopsError('E_INPUT', `no usable certificate for ${list}; nothing was sent`, {
    details: {
      missing: missing.map(({ address, reason, refused }) => ({
        address,
        reason,
        refused: refused.map(({ certificate, code, reason: why }) => ({
          code,
          fingerprint: certificate.fingerprint,
          reason: why,
          subject: certificate.subject.text,
        })),
      })),
    },
    hint: `put ${missing[0]?.address}.crt into ${storePath}, name the file with --recipient-cert, or leave these recipients out with --skip-unencryptable`,
  });
}

async function chooseFor(
  address: string,
  { given, store }: { readonly given: readonly Certificate[]; readonly store: CertificateStore },
  at: Date,
): Promise<CertificateChoice> {
  const tried = new Map<string, RefusedCertificate>();
  for (const candidates of [async () => given, () => store.named(address), () => store.all()]) {
    const choice = chooseEncryptionCertificate(await candidates(), address, at);
    for (const refused of choice.refused) tried.set(refused.certificate.fingerprint, refused);
    if (choice.chosen) return choice;
  }
  return { refused: [...tried.values()] };
}

/** Certificates of other people are no news; what speaks against this person's own is. */
function reasonOf(refused: readonly RefusedCertificate[]): string {
  const own = refused.filter(({ code }) => code !== 'address');
  if (own.length === 0) return 'none found';
  return own.map(({ certificate, reason }) => `${certificate.subject.text} ${reason}`).join(', ');
}

function warningsOf(
  address: string,
  choice: CertificateChoice,
  chosen: Certificate,
  at: Date,
): readonly string[] {
  const days = Math.floor((chosen.notAfter.getTime() - at.getTime()) / 86_400_000);
  const expiry = chosen.notAfter.toISOString().slice(0, 10);
  return [
    ...(choice.match === 'local-part-case'
      ? [`the certificate for ${address} spells the part before the @ in other case`]
      : []),
    ...(days < EXPIRY_WARNING_DAYS ? [`the certificate of ${address} expires on ${expiry}`] : []),
  ];
}
