import { type AuthMechanism, classifyRefusal, type TransportFailure } from '@mtaops/core';
import type { CustomAuthenticationHandlers } from 'nodemailer/lib/smtp-connection';
import { chooseMechanism, offeredMechanisms } from './choose-mechanism.ts';
import { attempt, type Link } from './link.ts';
import { Refused } from './refused.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Log in as the listener asks. One mechanism is tried: a second try after a 535 may lock the account out.
 *
 * @returns The mechanism used.
 * @throws Refused when no credential may be sent here, none of the mechanisms fit, or the server says no.
 */
export async function logIn(
  link: Link,
  session: {
    readonly extensions: readonly string[];
    readonly isSecure: boolean;
    readonly remoteAddress: string;
  },
): Promise<AuthMechanism | undefined> {
  const { auth } = link.listener;
  if (!auth) return undefined;
  if (!session.isSecure) checkClearLogin(link, session.remoteAddress);
  const mechanism = mechanismFor(auth.mechanisms, session.extensions, session.isSecure);
  link.dialogue.isLoggingIn = true;
  try {
    const password = link.password?.reveal() ?? '';
    await attempt<boolean>(link, (done) =>
      link.connection.login(
        { method: mechanism === 'XOAUTH2' ? BEARER : mechanism, pass: password, user: auth.user },
        done,
      ),
    );
  } finally {
    link.dialogue.isLoggingIn = false;
  }
  return mechanism;
}

/** No password in clear, except where the listener is this machine and says `tls: none`. */
function checkClearLogin({ listener }: Link, remoteAddress: string): void {
  const isLocal = LOOPBACK.test(remoteAddress);
  if (isLocal && listener.tls === 'none') return;
  const why = listener.tls === 'none' ? 'tls is "none"' : 'the server offers no STARTTLS';
  throw refused(
    listener.tls === 'none' ? 'tls-required' : 'tls-unavailable',
    `no TLS, so the password was not sent (${why})`,
  );
}

function mechanismFor(
  allowed: readonly AuthMechanism[] | undefined,
  extensions: readonly string[],
  isSecure: boolean,
): AuthMechanism {
  const offered = offeredMechanisms(extensions);
  const chosen = chooseMechanism(offered, allowed);
  if (chosen) return chosen;
  if (!isSecure && extensions.includes('STARTTLS'))
    throw refused('tls-required', 'the server offers a login only after STARTTLS; the password was not sent');
  const when = isSecure ? ' after TLS' : '';
  if (offered.length === 0) throw refused('auth-mechanism', `the server offers no AUTH${when}`);
  const wanted = allowed ? allowed.join(', ') : 'CRAM-MD5, LOGIN, PLAIN';
  throw refused('auth-mechanism', `${wanted} not offered${when}; offered: ${offered.join(', ')}`);
}

const refused = (why: TransportFailure['class'], detail: string): Refused =>
  new Refused(classifyRefusal({ failure: { class: why, detail }, stage: 'auth' }));

/**
 * AUTH XOAUTH2 with a bearer token as the password. nodemailer's own wants a token service and, without one, silently
 * takes another mechanism; so it is registered under a name that nodemailer does not know.
 */
const BEARER = 'MTAOPS-XOAUTH2';

/** Mechanisms of ours, for nodemailer's `customAuth`. */
export const customAuth: Readonly<Record<string, CustomAuthenticationHandlers[string]>> = {
  [BEARER]: async ({ auth, sendCommand }) => {
    const { pass, user } = auth.credentials;
    const token = Buffer.from(`user=${user}\u0001auth=Bearer ${pass}\u0001\u0001`).toString('base64');
    const answer = await sendCommand(`AUTH XOAUTH2 ${token}`);
    // The reason comes as a challenge; the answer to it is empty, and the no follows.
    const final = answer.status === 334 ? await sendCommand('') : answer;
    if (final.status !== 235) throw new Error('login refused');
  },
};
