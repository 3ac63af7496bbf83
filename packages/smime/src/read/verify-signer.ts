import { type CertificatePath, findPath, type PathResult } from '../path/build-path.ts';
import type { PathCertificate } from '../path/certificate.ts';
import { allowsKeyUsage } from '../path/extension.ts';
import { namesOf } from '../path/name-constraints.ts';
import { createRevocationCheck, type RevocationInputs } from '../path/revocation.ts';
import { digestOfSignature } from '../path/signature.ts';
import { matchAddress } from '../x509/address.ts';
import type { SignerCheck } from './check-signer.ts';
import type { Reason } from './reason.ts';
import type { SignerReport } from './report.ts';

const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
const ANY_USAGE = '2.5.29.37.0';
/** Public CAs give three years at most (S/MIME BR §6.3.2); nobody who means to renew gives thirty. */
const LONG_VALIDITY_DAYS = 30 * 366;
const DAY_MS = 86_400_000;

export type SignerInputs = RevocationInputs & { readonly checksRevocation: boolean };

export type SignerVerdict = {
  readonly report: SignerReport;
  readonly reasons: readonly Reason[];
  /** The certificate whose key verifies; undefined when there is none. */
  readonly certificate: PathCertificate | undefined;
  /** Its path to a trusted certificate; undefined unless there is a valid one. */
  readonly path: CertificatePath | undefined;
};

/** Judge one signer beyond the signature itself: path, purpose, address. */
export function judgeSigner(
  check: SignerCheck,
  layer: number,
  author: string | undefined,
  inputs: SignerInputs,
): SignerVerdict {
  const { attributes, certificate, digest, signature } = check;
  const reasons: Reason[] = check.reasons.map((reason) => ({ ...reason, layer, severity: 'error' }));
  const add = (code: Reason['code'], message: string, severity: Reason['severity'] = 'error'): void => {
    reasons.push({ code, layer, message, severity });
  };
  const report = {
    digest: digest ?? null,
    layer,
    signature,
    signingTime: attributes?.signingTime?.toISOString() ?? null,
  };
  if (digest === 'md5')
    add('weak-digest', 'the signature uses md5, with which anything can be signed in its place');
  if (digest === 'sha1') add('weak-digest', 'the signature uses sha1, which is too weak today', 'warning');
  if (!certificate)
    return { certificate, path: undefined, reasons, report: { ...report, ...NO_CERTIFICATE } };
  const found = findSignerPath(certificate, inputs);
  warnOfWeakIssuers(found, add);
  addPathReasons(found, certificate, attributes?.signingTime, inputs, add);
  const isForSigning = checkPurpose(certificate, add);
  const emails = emailsOf(certificate);
  const address = compareAddress(emails, author, certificate, add);
  const path = found.status === 'ok' && !isForSigning ? 'bad' : pathState(found);
  const revocation = revocationState(found, inputs);
  return {
    certificate,
    path: found.status === 'ok' ? found.path : undefined,
    reasons,
    report: {
      ...report,
      ...describeCertificate(certificate, emails),
      address,
      chain: chainOf(found),
      path,
      revocation,
    },
  };
}

/** The path of an end entity, revocation looked at when it is to be. */
export function findSignerPath(certificate: PathCertificate, inputs: SignerInputs): PathResult {
  return inputs.checksRevocation
    ? findPath(certificate, inputs, createRevocationCheck(inputs))
    : findPath(certificate, inputs);
}

/** A path that fails for nothing but missing revocation data is not bad: nobody knows. */
function pathState(found: PathResult): SignerReport['path'] {
  const isOnlyUnknown =
    found.status !== 'ok' && found.problems.every(({ code }) => code === 'revocation-unknown');
  return isOnlyUnknown ? 'unknown' : found.status;
}

function revocationState(found: PathResult, { checksRevocation }: SignerInputs): SignerReport['revocation'] {
  if (!checksRevocation) return 'not-checked';
  if (found.status === 'ok') return 'good';
  return found.problems.some(({ code }) => code === 'revoked') ? 'revoked' : 'unknown';
}

const NO_CERTIFICATE = {
  address: 'none',
  chain: [],
  email: null,
  emails: [],
  issuer: null,
  notAfter: null,
  notBefore: null,
  path: 'unknown',
  revocation: 'not-checked',
  serialNumber: null,
  subject: null,
} as const;

type Add = (code: Reason['code'], message: string, severity?: Reason['severity']) => void;

function describeCertificate(certificate: PathCertificate, emails: readonly string[]) {
  return {
    email: emails[0] ?? null,
    emails,
    issuer: certificate.issuer.text,
    notAfter: certificate.notAfter.toISOString(),
    notBefore: certificate.notBefore.toISOString(),
    serialNumber: certificate.serialHex,
    subject: certificate.subject.text,
  };
}

function chainOf(found: PathResult): readonly string[] {
  if (found.status !== 'ok') return [];
  const { anchor, certificates } = found.path;
  return [...certificates.toReversed(), anchor].map(({ subject }) => subject.text);
}

/** What a path hangs on must not be forgeable; certificates with a wanted MD5 or SHA-1 digest have been made. */
function warnOfWeakIssuers(found: PathResult, add: Add): void {
  if (found.status !== 'ok') return;
  for (const { signatureAlgorithm, subject } of found.path.certificates) {
    const digest = digestOfSignature(signatureAlgorithm);
    if (digest === 'md5' || digest === 'sha1')
      add('weak-digest', `${subject.text}: the certificate is signed with ${digest}`, 'warning');
  }
}

function addPathReasons(
  found: PathResult,
  certificate: PathCertificate,
  signingTime: Date | undefined,
  inputs: SignerInputs,
  add: Add,
): void {
  const days = (certificate.notAfter.getTime() - certificate.notBefore.getTime()) / DAY_MS;
  if (days > LONG_VALIDITY_DAYS)
    add('long-validity', `the certificate is valid for ${Math.round(days / 365)} years`, 'warning');
  if (found.status === 'ok') return;
  for (const { code, message, subject } of found.problems) add(code, `${subject}: ${message}`);
  const isTooLate = found.problems.every(({ code }) => code === 'expired');
  if (!signingTime || !isTooLate || findPath(certificate, { ...inputs, at: signingTime }).status !== 'ok')
    return;
  add(
    'was-valid-at-signing',
    `the path was valid at the claimed signing time ${signingTime.toISOString()}`,
    'warning',
  );
}

/** RFC 8550 §4.4: what a certificate must allow to sign mail. False when it forbids it. */
function checkPurpose(certificate: PathCertificate, add: Add): boolean {
  const { extensions } = certificate;
  const usage = certificate.extendedKeyUsage;
  const mayForMail = !usage || usage.includes(EMAIL_PROTECTION) || usage.includes(ANY_USAGE);
  const maySign =
    allowsKeyUsage(extensions, 'digitalSignature') || allowsKeyUsage(extensions, 'nonRepudiation');
  if (!mayForMail) add('key-usage', 'extendedKeyUsage of the certificate does not allow emailProtection');
  if (!maySign) add('key-usage', 'keyUsage of the certificate does not allow signatures');
  if (certificate.basicConstraints?.isCa) add('signer-is-ca', 'the signer is a certification authority');
  const bits = certificate.publicKey()?.asymmetricKeyDetails?.modulusLength ?? 2048;
  if (bits < 2048) add('small-key', `the key has ${bits} bits; 2048 are the least today`, 'warning');
  return mayForMail && maySign;
}

/** rfc822Name and SmtpUTF8Mailbox of subjectAltName, then emailAddress of the subject; each once. */
export function emailsOf(certificate: PathCertificate): readonly string[] {
  const found = namesOf(certificate).flatMap((name) =>
    name.kind === 'rfc822' || name.kind === 'smtpUtf8Mailbox' ? [name.text] : [],
  );
  return [...new Set(found)];
}

function compareAddress(
  emails: readonly string[],
  author: string | undefined,
  certificate: PathCertificate,
  add: Add,
): SignerReport['address'] {
  if (author === undefined) return 'none';
  if (emails.length === 0) {
    add(
      'certificate-without-address',
      `${certificate.subject.text}: the certificate names no e-mail address`,
    );
    return 'none';
  }
  const matches = emails.map((email) => matchAddress(email, author));
  if (matches.includes('exact')) return 'match';
  if (matches.includes('local-part-case')) {
    add(
      'address-case',
      `the certificate is for ${emails.join(', ')}, which differs from ${author} in case`,
      'warning',
    );
    return 'match';
  }
  return 'mismatch';
}
