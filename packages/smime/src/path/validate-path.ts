import { isMtaopsError } from '@mtaops/core';
import type { PathCertificate } from './certificate.ts';
import { allowsKeyUsage } from './extension.ts';
import {
  findForbiddenName,
  type NameConstraints,
  NO_NAME_CONSTRAINTS,
  narrowNameConstraints,
} from './name-constraints.ts';
import {
  certificatePoliciesOf,
  inhibitAnyPolicyOf,
  policyConstraintsOf,
  policyMappingsOf,
} from './policy-extensions.ts';
import {
  createPolicyGraph,
  descendPolicies,
  holdsPolicy,
  mapPolicies,
  type PolicyGraph,
} from './policy-graph.ts';
import type { PathProblem, PathProblemCode } from './problem.ts';

/** The inputs of RFC 5280 §6.1.1 beside the path itself. */
export type PolicyInputs = {
  /** Acceptable policies in the trust anchor's domain; empty means any. */
  readonly policies?: readonly string[];
  readonly requireExplicitPolicy?: boolean;
  readonly inhibitPolicyMapping?: boolean;
  readonly inhibitAnyPolicy?: boolean;
};

/** Extensions that this validation, or the caller, obeys; any other one that is critical refuses the path. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  '2.5.29.14', // subjectKeyIdentifier
  '2.5.29.15', // keyUsage
  '2.5.29.17', // subjectAltName
  '2.5.29.18', // issuerAltName
  '2.5.29.19', // basicConstraints
  '2.5.29.30', // nameConstraints
  '2.5.29.31', // cRLDistributionPoints
  '2.5.29.32', // certificatePolicies
  '2.5.29.33', // policyMappings
  '2.5.29.35', // authorityKeyIdentifier
  '2.5.29.36', // policyConstraints
  '2.5.29.37', // extKeyUsage
  '2.5.29.46', // freshestCRL
  '2.5.29.54', // inhibitAnyPolicy
]);

type State = {
  graph: PolicyGraph;
  constraints: NameConstraints;
  explicitPolicy: number;
  policyMapping: number;
  anyPolicy: number;
  pathLength: number;
};

/**
 * Validate a path (RFC 5280 §6.1, policies by RFC 9618) except signatures, which the builder has checked, and
 * revocation.
 *
 * @param path - From the certificate that the anchor issued down to the end entity; the anchor is not in it.
 * @param isAuthority - The last certificate is meant to sign CRLs or certificates, not mail; no difference here.
 * @returns All problems found, empty when the path is good.
 */
export function validatePath(
  path: readonly PathCertificate[],
  at: Date,
  inputs: PolicyInputs = {},
): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const count = path.length;
  const state: State = {
    anyPolicy: inputs.inhibitAnyPolicy ? 0 : count + 1,
    constraints: NO_NAME_CONSTRAINTS,
    explicitPolicy: inputs.requireExplicitPolicy ? 0 : count + 1,
    graph: createPolicyGraph(),
    pathLength: count,
    policyMapping: inputs.inhibitPolicyMapping ? 0 : count + 1,
  };
  path.forEach((certificate, index) => {
    const isLast = index === count - 1;
    const add = (code: PathProblemCode, message: string): void => {
      problems.push({ code, message, subject: certificate.subject.text });
    };
    try {
      checkCertificate(certificate, state, at, isLast, add);
      if (!isLast) prepareNext(certificate, state, add);
      else wrapUp(certificate, state, inputs, add);
    } catch (error) {
      if (!isMtaopsError(error)) throw error;
      add('malformed-extension', error.message);
    }
  });
  return problems;
}

type Add = (code: PathProblemCode, message: string) => void;

/** §6.1.3. */
function checkCertificate(
  certificate: PathCertificate,
  state: State,
  at: Date,
  isLast: boolean,
  add: Add,
): void {
  checkValidity(certificate, at, add);
  if (isLast || !certificate.isSelfIssued) {
    const forbidden = findForbiddenName(state.constraints, certificate);
    if (forbidden !== undefined) add('name-constraints', `the issuer's name constraints forbid ${forbidden}`);
  }
  const isAnyAllowed = state.anyPolicy > 0 || (!isLast && certificate.isSelfIssued);
  state.graph = descendPolicies(state.graph, certificatePoliciesOf(certificate), isAnyAllowed);
  if (state.explicitPolicy <= 0 && !state.graph) add('policy', 'an issuer demands a policy and none holds');
  for (const [oid, { critical }] of certificate.extensions) {
    if (critical && !KNOWN_EXTENSIONS.has(oid))
      add('unknown-critical-extension', `critical extension ${oid} is unknown`);
  }
}

function checkValidity(certificate: PathCertificate, at: Date, add: Add): void {
  if (at < certificate.notBefore)
    add('not-yet-valid', `not valid before ${certificate.notBefore.toISOString()}`);
  if (at > certificate.notAfter) add('expired', `expired on ${certificate.notAfter.toISOString()}`);
}

/** §6.1.4: what a certificate that issued the next one must be, and what it changes for those below. */
function prepareNext(certificate: PathCertificate, state: State, add: Add): void {
  state.graph = mapPolicies(state.graph, policyMappingsOf(certificate), state.policyMapping > 0);
  state.constraints = narrowNameConstraints(state.constraints, certificate);
  if (!certificate.isSelfIssued) {
    state.explicitPolicy = Math.max(0, state.explicitPolicy - 1);
    state.policyMapping = Math.max(0, state.policyMapping - 1);
    state.anyPolicy = Math.max(0, state.anyPolicy - 1);
  }
  const limits = policyConstraintsOf(certificate);
  state.explicitPolicy = Math.min(state.explicitPolicy, limits.requireExplicitPolicy ?? Infinity);
  state.policyMapping = Math.min(state.policyMapping, limits.inhibitPolicyMapping ?? Infinity);
  state.anyPolicy = Math.min(state.anyPolicy, inhibitAnyPolicyOf(certificate) ?? Infinity);
  const basic = certificate.basicConstraints;
  if (certificate.version < 3 || !basic?.isCa)
    add('basic-constraints', 'issued a certificate but is not a CA');
  if (!certificate.isSelfIssued) {
    if (state.pathLength <= 0) add('path-length', 'more CAs below than an issuer allows');
    state.pathLength -= 1;
  }
  if (basic?.pathLength !== undefined) state.pathLength = Math.min(state.pathLength, basic.pathLength);
  if (!allowsKeyUsage(certificate.extensions, 'keyCertSign'))
    add('key-usage', 'issued a certificate but its keyUsage has no keyCertSign');
}

/** §6.1.5. */
function wrapUp(certificate: PathCertificate, state: State, inputs: PolicyInputs, add: Add): void {
  if (!certificate.isSelfIssued) state.explicitPolicy = Math.max(0, state.explicitPolicy - 1);
  if (policyConstraintsOf(certificate).requireExplicitPolicy === 0) state.explicitPolicy = 0;
  if (state.explicitPolicy <= 0 && !holdsPolicy(state.graph, inputs.policies ?? []))
    add('policy', 'no acceptable policy holds for the whole path');
}
