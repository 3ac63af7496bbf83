import { equalOctets } from '../der/octets.ts';
import type { PathCertificate } from './certificate.ts';
import { keyFor } from './inherited-key.ts';
import type { PathProblem } from './problem.ts';
import { checkSignature } from './signature.ts';
import { type PolicyInputs, validatePath } from './validate-path.ts';

export type PathInputs = PolicyInputs & {
  readonly anchors: readonly PathCertificate[];
  /** Certificates that may stand between; untrusted, in any order, useless ones among them. */
  readonly intermediates: readonly PathCertificate[];
  /** The time the path must be good at. */
  readonly at: Date;
};

/** A path that ends at a trust anchor. */
export type CertificatePath = {
  readonly anchor: PathCertificate;
  /** From the one the anchor issued down to the end entity; empty when the end entity is the anchor itself. */
  readonly certificates: readonly PathCertificate[];
};

/** `bad`: a path exists and is not valid; `unknown`: none leads to a trust anchor. */
export type PathResult =
  | { readonly status: 'ok'; readonly path: CertificatePath }
  | { readonly status: 'bad' | 'unknown'; readonly problems: readonly PathProblem[] };

/** Longer chains are refused; PKITS has 7, the public PKIs 4. */
const MAX_LENGTH = 16;
/** Signature checks for one end entity; a mesh of cross-certificates otherwise grows without bound. */
const MAX_CHECKS = 256;

type Search = {
  readonly inputs: PathInputs;
  readonly accept: (path: CertificatePath) => readonly PathProblem[];
  readonly verified: Map<PathCertificate, Map<PathCertificate, boolean>>;
  checks: number;
  best: readonly PathProblem[] | undefined;
  nearMiss: PathProblem | undefined;
};

/**
 * Find a valid path from `endEntity` to a trust anchor: depth first, all issuers of a name tried, issuers with the
 * wanted key identifier first, no certificate or key twice in a path.
 *
 * @param accept - Last word on a path that is otherwise valid (revocation); its problems send the search on.
 */
export function findPath(
  endEntity: PathCertificate,
  inputs: PathInputs,
  accept: (path: CertificatePath) => readonly PathProblem[] = () => [],
): PathResult {
  const search: Search = {
    accept,
    best: undefined,
    checks: 0,
    inputs,
    nearMiss: undefined,
    verified: new Map(),
  };
  const path = extend(search, [endEntity]);
  if (path) return { path, status: 'ok' };
  if (search.best) return { problems: search.best, status: 'bad' };
  if (search.nearMiss) return { problems: [search.nearMiss], status: 'bad' };
  return { problems: [noIssuer(endEntity)], status: 'unknown' };
}

function noIssuer({ isSelfIssued, issuer, subject }: PathCertificate): PathProblem {
  return isSelfIssued
    ? {
        code: 'self-signed',
        message: 'self-signed and not among the trusted certificates',
        subject: subject.text,
      }
    : {
        code: 'issuer-unknown',
        message: `no path to a trusted issuer; issued by ${issuer.text}`,
        subject: subject.text,
      };
}

/** `below` runs from the lowest issuer found so far (first) down to the end entity (last). */
function extend(search: Search, below: readonly PathCertificate[]): CertificatePath | undefined {
  const [top] = below;
  if (!top) return undefined;
  const { anchors, intermediates } = search.inputs;
  if (anchors.some((anchor) => equalOctets(anchor.der, top.der)))
    return complete(search, top, below.slice(1));
  for (const anchor of issuersOf(top, anchors)) {
    const found = isIssuedBy(search, top, anchor) ? complete(search, anchor, below) : undefined;
    if (found) return found;
  }
  if (below.length >= MAX_LENGTH) return undefined;
  for (const issuer of issuersOf(top, intermediates)) {
    if (below.some((other) => isSameHolder(other, issuer)) || !isIssuedBy(search, top, issuer)) continue;
    const found = extend(search, [issuer, ...below]);
    if (found) return found;
  }
  return undefined;
}

/** Same name and key: going through it again gains nothing and may never end. */
function isSameHolder(a: PathCertificate, b: PathCertificate): boolean {
  return a.subject.key === b.subject.key && equalOctets(a.spki, b.spki);
}

function issuersOf(
  certificate: PathCertificate,
  pool: readonly PathCertificate[],
): readonly PathCertificate[] {
  const named = pool.filter((candidate) => candidate.subject.key === certificate.issuer.key);
  const wanted = certificate.authorityKeyId;
  if (!wanted || named.length < 2) return named;
  const rank = (candidate: PathCertificate): number => {
    const id = candidate.subjectKeyId;
    return id && equalOctets(id, wanted) ? 0 : 1;
  };
  return named.toSorted((a, b) => rank(a) - rank(b));
}

function isIssuedBy(search: Search, certificate: PathCertificate, issuer: PathCertificate): boolean {
  const known = search.verified.get(certificate)?.get(issuer);
  if (known !== undefined) return known;
  const subject = certificate.subject.text;
  if (search.checks >= MAX_CHECKS) {
    search.nearMiss = { code: 'path-too-complex', message: `no path found in ${MAX_CHECKS} steps`, subject };
    return false;
  }
  search.checks += 1;
  const { signature, signatureAlgorithm, tbs } = certificate;
  const verdict = checkSignature(signatureAlgorithm, keyFor(issuer, search.inputs), tbs, signature);
  if (verdict === 'bad')
    search.nearMiss ??= {
      code: 'bad-certificate-signature',
      message: `not signed by ${issuer.subject.text}`,
      subject,
    };
  if (verdict === 'unknown')
    search.nearMiss ??= {
      code: 'unsupported-algorithm',
      message: 'its signature cannot be checked here',
      subject,
    };
  const inner = search.verified.get(certificate) ?? new Map<PathCertificate, boolean>();
  search.verified.set(certificate, inner.set(issuer, verdict === 'ok'));
  return verdict === 'ok';
}

function complete(
  search: Search,
  anchor: PathCertificate,
  certificates: readonly PathCertificate[],
): CertificatePath | undefined {
  const problems: PathProblem[] = [];
  // RFC 5280 does not look at an anchor's dates. One that has expired is refused all the same, as everywhere; one that
  // is younger than the asked time was trusted by hand.
  if (search.inputs.at > anchor.notAfter) {
    const message = `the trusted certificate expired on ${anchor.notAfter.toISOString()}`;
    problems.push({ code: 'expired', message, subject: anchor.subject.text });
  }
  problems.push(...validatePath(certificates, search.inputs.at, search.inputs));
  const path = { anchor, certificates };
  if (problems.length === 0) problems.push(...search.accept(path));
  if (problems.length === 0) return path;
  search.best ??= problems;
  return undefined;
}
