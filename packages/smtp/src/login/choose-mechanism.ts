import type { AuthMechanism } from '@mtaops/core';
import { refusedFor } from '../opening/refused.ts';

/**
 * Safest first: CRAM-MD5 does not give the password away even to a false server. LOGIN before PLAIN, since it is
 * what SparkPost documents and some relays grant relaying after LOGIN only. XOAUTH2 needs a token, so only by name.
 */
const DEFAULT_ORDER: readonly AuthMechanism[] = ['CRAM-MD5', 'LOGIN', 'PLAIN'];

/** Mechanisms a server offers, from its EHLO keywords; `AUTH=LOGIN PLAIN` is an old spelling still in use. */
function offeredMechanisms(extensions: readonly string[]): readonly string[] {
  const names = extensions
    .filter((extension) => /^AUTH[ =]/.test(extension))
    .flatMap((extension) => extension.slice('AUTH '.length).split(/[\s=]+/))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * The first allowed mechanism that is offered.
 *
 * @throws Refused when there is none.
 */
export function chooseMechanism(
  extensions: readonly string[],
  isSecure: boolean,
  allowed: readonly AuthMechanism[] = DEFAULT_ORDER,
): AuthMechanism {
  const offered = offeredMechanisms(extensions);
  const chosen = allowed.find((mechanism) => offered.includes(mechanism));
  if (chosen) return chosen;
  if (!isSecure && extensions.includes('STARTTLS')) {
    const detail = 'the server offers a login only after STARTTLS; the password was not sent';
    throw refusedFor('auth', 'tls-required', detail);
  }
  const when = isSecure ? ' after TLS' : '';
  if (offered.length === 0) throw refusedFor('auth', 'auth-mechanism', `the server offers no AUTH${when}`);
  const detail = `${allowed.join(', ')} not offered${when}; offered: ${offered.join(', ')}`;
  throw refusedFor('auth', 'auth-mechanism', detail);
}
