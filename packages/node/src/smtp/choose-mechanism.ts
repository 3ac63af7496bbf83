import type { AuthMechanism } from '@mtaops/core';

/**
 * Safest first: CRAM-MD5 does not give the password away even to a false server. LOGIN before PLAIN, since it is
 * what SparkPost documents and some relays grant relaying after LOGIN only. XOAUTH2 needs a token, so only by name.
 */
const DEFAULT_ORDER: readonly AuthMechanism[] = ['CRAM-MD5', 'LOGIN', 'PLAIN'];

/** Mechanisms a server offers, from its EHLO keywords; `AUTH=LOGIN PLAIN` is an old spelling still in use. */
export function offeredMechanisms(extensions: readonly string[]): readonly string[] {
  const names = extensions
    .filter((extension) => /^AUTH[ =]/.test(extension))
    .flatMap((extension) => extension.slice('AUTH '.length).split(/[\s=]+/))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** The first allowed mechanism that is offered; undefined when there is none. */
export function chooseMechanism(
  offered: readonly string[],
  allowed: readonly AuthMechanism[] = DEFAULT_ORDER,
): AuthMechanism | undefined {
  return allowed.find((mechanism) => offered.includes(mechanism));
}
