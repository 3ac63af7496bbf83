import { isMtaopsError } from '@mtaops/core';
import { equalOctets } from '../der/octets.ts';
import { type CertificatePath, findPath, type PathInputs } from './build-path.ts';
import type { PathCertificate } from './certificate.ts';
import { type Crl, type CrlEntry, findCrlEntry } from './crl.ts';
import { ALL_REASONS, type DistributionPoint, distributionPointsOf } from './distribution-point.ts';
import { allowsKeyUsage, authorityKeyIdOf } from './extension.ts';
import { keyFor } from './inherited-key.ts';
import { checkOcspResponse, type OcspResponse } from './ocsp.ts';
import type { PathProblem } from './problem.ts';
import { describeRevocation, type RevocationStatus } from './revocation-status.ts';
import { checkSignature } from './signature.ts';

/** CRLs to go by and the certificates that may have signed them. */
export type RevocationInputs = PathInputs & {
  readonly crls: readonly Crl[];
  readonly ocspResponses?: readonly OcspResponse[];
};

/** CRL signatures checked for one end entity; each may be megabytes long. */
const MAX_CHECKS = 64;

type Check = {
  readonly inputs: RevocationInputs;
  readonly signed: Map<Crl, boolean>;
  /** CRL signers whose own status is being found out; their own CRL is what says so in a CA with two keys. */
  readonly pending: Set<PathCertificate>;
  checks: number;
};

/**
 * A check for `findPath` that wants every certificate of a path shown to be not revoked (RFC 5280 §6.3), by the CRLs
 * given. Any that is revoked, or of which no CRL says so, is a problem.
 */
export function createRevocationCheck(
  inputs: RevocationInputs,
): (path: CertificatePath) => readonly PathProblem[] {
  const check: Check = { checks: 0, inputs, pending: new Set(), signed: new Map() };
  return (path) => checkPath(check, path);
}

function checkPath(check: Check, { anchor, certificates }: CertificatePath): readonly PathProblem[] {
  return certificates.flatMap((certificate, index): readonly PathProblem[] => {
    const issuer = certificates[index - 1] ?? anchor;
    const found = statusOf(check, certificate, issuer);
    const subject = certificate.subject.text;
    if (found.status === 'good') return [];
    if (found.status === 'unknown') return [{ code: 'revocation-unknown', message: found.message, subject }];
    return [{ code: 'revoked', message: describeRevocation(found), subject }];
  });
}

/** By an OCSP answer that says something, else by CRLs. */
function statusOf(check: Check, certificate: PathCertificate, issuer: PathCertificate): RevocationStatus {
  for (const response of check.inputs.ocspResponses ?? []) {
    const found = checkOcspResponse(response, certificate, issuer, check.inputs.at);
    if (found.status !== 'unknown') return found;
  }
  return statusByCrls(check, certificate, issuer);
}

/** RFC 5280 §6.3.3: go through distribution points and CRLs until all reasons are covered. */
function statusByCrls(check: Check, certificate: PathCertificate, issuer: PathCertificate): RevocationStatus {
  let covered = 0;
  let message = 'no CRL covers it';
  try {
    for (const point of [...distributionPointsOf(certificate), issuerPoint(certificate)]) {
      for (const crl of check.inputs.crls) {
        const reasons = point.reasons & crl.scope.reasons;
        if ((reasons & ~covered) === 0 || !isInScope(crl, certificate, point)) continue;
        const problem = findFault(check, crl, issuer);
        if (problem !== undefined) {
          message = problem;
          continue;
        }
        const entry = entryOf(check, crl, certificate, issuer);
        if (entry) return { date: entry.date, reason: entry.reason, status: 'revoked' };
        covered |= reasons;
      }
    }
  } catch (error) {
    if (!isMtaopsError(error)) throw error;
    message = error.message;
  }
  return covered === ALL_REASONS ? { status: 'good' } : { message, status: 'unknown' };
}

/** The CRL that the issuer publishes anyway, last step of §6.3.3. */
function issuerPoint({ issuer }: PathCertificate): DistributionPoint {
  return { crlIssuers: undefined, names: [`directory:${issuer.key}`], reasons: ALL_REASONS };
}

/** §6.3.3 (b): is this CRL, a complete one, about the certificate and the distribution point? */
function isInScope(
  { baseNumber, issuer, scope }: Crl,
  certificate: PathCertificate,
  point: DistributionPoint,
): boolean {
  if (baseNumber !== undefined) return false;
  if (point.crlIssuers) {
    if (!scope.isIndirect || !point.crlIssuers.includes(`directory:${issuer.key}`)) return false;
  } else if (issuer.key !== certificate.issuer.key) return false;
  const wanted = point.names ?? point.crlIssuers ?? [];
  if (scope.names && !scope.names.some((name) => wanted.includes(name))) return false;
  const isCa = certificate.basicConstraints?.isCa ?? false;
  if (scope.onlyAttributeCertificates) return false;
  return isCa ? !scope.onlyUserCertificates : !scope.onlyCaCertificates;
}

/** Why a CRL must not be used now; undefined when it may. */
function findFault(check: Check, crl: Crl, issuer: PathCertificate): string | undefined {
  const { at } = check.inputs;
  if (at < crl.thisUpdate)
    return `its CRL is from ${crl.thisUpdate.toISOString()}, later than the asked time`;
  if (crl.nextUpdate && at > crl.nextUpdate)
    return `its CRL is out of date since ${crl.nextUpdate.toISOString()}`;
  if (crl.hasUnknownCritical()) return 'its CRL has an unknown critical extension';
  return isSignedBySomebodyFit(check, crl, issuer) ? undefined : 'the signature of its CRL cannot be trusted';
}

/** The certificate's entry, with the delta CRL that continues this one (§5.2.4); undefined when it is not revoked. */
function entryOf(
  check: Check,
  crl: Crl,
  certificate: PathCertificate,
  issuer: PathCertificate,
): CrlEntry | undefined {
  const { issuer: name, serialHex } = certificate;
  const delta = check.inputs.crls
    .filter((other) => continues(other, crl) && findFault(check, other, issuer) === undefined)
    .toSorted((a, b) => Number((b.number ?? 0n) - (a.number ?? 0n)))[0];
  const entry = (delta && findCrlEntry(delta, name.key, serialHex)) ?? findCrlEntry(crl, name.key, serialHex);
  return entry?.reason === 8 ? undefined : entry;
}

function continues(delta: Crl, base: Crl): boolean {
  if (delta.baseNumber === undefined || delta.number === undefined || base.number === undefined) return false;
  return (
    delta.issuer.key === base.issuer.key &&
    delta.scope.key === base.scope.key &&
    delta.baseNumber <= base.number &&
    delta.number >= base.number
  );
}

/** §6.3.3 (f), (g): somebody of the CRL issuer's name, fit to sign CRLs and himself on a good path, signed it. */
function isSignedBySomebodyFit(check: Check, crl: Crl, issuer: PathCertificate): boolean {
  const known = check.signed.get(crl);
  if (known !== undefined) return known;
  const { anchors, intermediates } = check.inputs;
  const others = [...intermediates, ...anchors].filter((one) => one.subject.key === crl.issuer.key);
  const candidates = issuer.subject.key === crl.issuer.key ? [issuer, ...others] : others;
  const isFit = orderByKeyId(candidates, crl).some(
    (candidate) =>
      allowsKeyUsage(candidate.extensions, 'cRLSign') &&
      hasSigned(check, crl, candidate) &&
      (candidate === issuer || isTrusted(check, candidate)),
  );
  // While a status is pending the answer may lean on it, and holds for that question only.
  if (check.pending.size === 0) check.signed.set(crl, isFit);
  return isFit;
}

function orderByKeyId(candidates: readonly PathCertificate[], crl: Crl): readonly PathCertificate[] {
  const wanted = authorityKeyIdOf(crl.extensions);
  if (!wanted) return candidates;
  const fits = (candidate: PathCertificate): boolean => {
    const id = candidate.subjectKeyId;
    return id !== undefined && equalOctets(id, wanted);
  };
  return candidates.toSorted((a, b) => Number(fits(b)) - Number(fits(a)));
}

function hasSigned(check: Check, crl: Crl, candidate: PathCertificate): boolean {
  if (check.checks >= MAX_CHECKS) return false;
  check.checks += 1;
  const key = keyFor(candidate, check.inputs);
  return checkSignature(crl.signatureAlgorithm, key, crl.tbs, crl.signature) === 'ok';
}

/** A CRL signer beside the path must be on a good path himself, revocation included. */
function isTrusted(check: Check, candidate: PathCertificate): boolean {
  if (check.pending.has(candidate)) return true;
  if (check.pending.size >= 4) return false;
  check.pending.add(candidate);
  try {
    return findPath(candidate, check.inputs, (path) => checkPath(check, path)).status === 'ok';
  } finally {
    check.pending.delete(candidate);
  }
}
