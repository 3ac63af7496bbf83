import { createHmac } from 'node:crypto';
import type { AuthMechanism, SmtpListener } from '@mtaops/core';
import type { Dialogue } from '../opening/dialogue.ts';
import { Refused, refusedFor } from '../opening/refused.ts';
import { type Answer, refusalOf } from '../wire/answer.ts';
import { chooseMechanism } from './choose-mechanism.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Log in as the listener asks (RFC 4954). One mechanism is tried: a second try after a 535 may lock the account out.
 *
 * @returns The mechanism used; undefined where the listener has no login.
 * @throws Refused when no credential may be sent here, none of the mechanisms fit, or the server says no.
 */
export async function logIn(
  dialogue: Dialogue,
  listener: SmtpListener,
  password: string,
  server: { readonly extensions: readonly string[]; readonly isSecure: boolean },
): Promise<AuthMechanism | undefined> {
  const { auth } = listener;
  if (!auth) return undefined;
  if (!server.isSecure) checkClearLogin(listener, dialogue.wire.socket.remoteAddress ?? '');
  const mechanism = chooseMechanism(server.extensions, server.isSecure, auth.mechanisms);
  dialogue.wire.hideReplies(true);
  const final = await EXCHANGES[mechanism](dialogue, auth.user, password);
  dialogue.wire.hideReplies(false);
  const refusal = final.reply?.code === 235 ? undefined : refusalOf(final, 'auth', server);
  if (refusal) throw new Refused(refusal);
  return mechanism;
}

/** No password in clear, except where the listener is this machine and says `tls: none`. */
function checkClearLogin({ tls }: SmtpListener, remoteAddress: string): void {
  if (tls === 'none' && LOOPBACK.test(remoteAddress)) return;
  const why = tls === 'none' ? 'tls is "none"' : 'the server offers no STARTTLS';
  const detail = `no TLS, so the password was not sent (${why})`;
  throw refusedFor('auth', tls === 'none' ? 'tls-required' : 'tls-unavailable', detail);
}

/** Says its part and returns the reply that ends it. */
type Exchange = (dialogue: Dialogue, user: string, password: string) => Promise<Answer>;

const EXCHANGES: Readonly<Record<AuthMechanism, Exchange>> = {
  // RFC 2195.
  'CRAM-MD5': async (dialogue, user, password) => {
    const challenge = await begin(dialogue, 'CRAM-MD5');
    if (challenge.reply?.code !== 334) return challenge;
    const digest = createHmac('md5', password)
      .update(Buffer.from(challenge.reply.text, 'base64'))
      .digest('hex');
    return answer(dialogue, `${user} ${digest}`);
  },
  LOGIN: async (dialogue, user, password) => {
    const name = await begin(dialogue, 'LOGIN');
    if (name.reply?.code !== 334) return name;
    const word = await answer(dialogue, user);
    return word.reply?.code === 334 ? answer(dialogue, password) : word;
  },
  // RFC 4616.
  PLAIN: (dialogue, user, password) => begin(dialogue, 'PLAIN', `\0${user}\0${password}`),
  // A bearer token as the password; the reason of a no comes as a challenge, and the answer to it is empty.
  XOAUTH2: async (dialogue, user, password) => {
    const said = await begin(dialogue, 'XOAUTH2', `user=${user}\u0001auth=Bearer ${password}\u0001\u0001`);
    return said.reply?.code === 334 ? answer(dialogue, '') : said;
  },
};

function begin(dialogue: Dialogue, mechanism: AuthMechanism, initial?: string): Promise<Answer> {
  const response = initial === undefined ? '' : ` ${base64(initial)}`;
  return dialogue.ask(`AUTH ${mechanism}${response}`, 'auth', `AUTH ${mechanism} ***`);
}

const answer = (dialogue: Dialogue, text: string): Promise<Answer> =>
  dialogue.ask(base64(text), 'auth', '***');

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
