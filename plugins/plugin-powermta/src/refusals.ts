import type { Refusal, RefusalExplanation } from '@mtaops/core';

type Line = RefusalExplanation & { readonly fits: (refusal: Refusal, text: string) => boolean };

/**
 * What PowerMTA's refusals mean. Code and wording of its relay, login and size refusals are UNVERIFIED in the vendor's
 * documentation, so only class and keyword are looked at.
 */
export function explainRefusal(refusal: Refusal): RefusalExplanation | undefined {
  const text = refusal.reply?.text ?? '';
  const found = LINES.find((line) => line.fits(refusal, text));
  return found && { causes: found.causes, meaning: found.meaning, nextStep: found.nextStep };
}

const LINES: readonly Line[] = [
  {
    causes: ['relay-debug is on: it turns the permanent refusal into a temporary one'],
    fits: ({ class: why, isTemporary }) => why === 'relay-denied' && isTemporary,
    meaning: 'PowerMTA does not relay for this client; the 4xx will not go away by waiting.',
    nextStep:
      'give the <source> of this client always-allow-relaying yes, or log in; then switch relay-debug off',
  },
  {
    causes: [
      'no <source> with always-allow-relaying yes matches this client (out of the box only 127.0.0.1)',
      'the client did not log in, or the <source> of its <smtp-user> lacks always-allow-relaying',
      'the domain is not among relay-domain, relay-address or host-name',
    ],
    fits: ({ class: why }) => why === 'relay-denied',
    meaning: 'PowerMTA relays only where the <source> of the connection or of the user allows it.',
    nextStep: 'add a <source> for the network of this client with always-allow-relaying yes, or log in',
  },
  {
    causes: ['smtp-service no in the <source> that matches this client'],
    fits: ({ class: why }, text) => why === 'policy' && /does not accept mail/i.test(text),
    meaning: 'PowerMTA takes no mail from this client at all.',
    nextStep: 'set smtp-service yes in the <source> for the network of this client',
  },
  {
    causes: [
      'require-auth true in the <source>',
      'the client address falls into a <source> that was not meant for it',
    ],
    fits: ({ class: why }) => why === 'auth-required',
    meaning: 'PowerMTA takes mail from this client only after a login.',
    nextStep:
      'set user and password of an <smtp-user> (SMTP_USER and SMTP_PASSWORD, or smtp.auth of the target)',
  },
  {
    causes: [
      'wrong name or password of the <smtp-user>',
      'PLAIN and LOGIN are offered only over TLS unless allow-unencrypted-plain-auth yes',
      'locked for a while after failed logins (smtp-max-auth-failure-rate)',
    ],
    fits: ({ class: why, stage }) => why === 'auth-failed' && stage !== 'http',
    meaning: 'PowerMTA refused the login.',
    nextStep: 'check the <smtp-user>; wait for the window of smtp-max-auth-failure-rate before another try',
  },
  {
    causes: ['max-message-size of the <source>'],
    fits: ({ class: why }) => why === 'message-too-big',
    meaning: 'The message is over max-message-size; SIZE in EHLO names the limit, SIZE 0 means none.',
    nextStep: 'raise max-message-size in the <source> of this client',
  },
  {
    causes: ['the recipient is on a suppression list of PowerMTA'],
    fits: ({ class: why }, text) => why === 'policy' && /suppression list/i.test(text),
    meaning: 'PowerMTA refuses recipients on its suppression lists; the reply names the list.',
    nextStep: 'find out why the address is on it before taking it off',
  },
  {
    causes: [
      'memory above max-memory-usage-percent',
      'the spool is full, or its disk nearly so',
      'all connection slots busy',
    ],
    fits: ({ class: why, reply }, text) =>
      why === 'temporary' &&
      (/resources|spool|disk/i.test(text) || reply?.enhanced?.startsWith('4.3.') === true),
    meaning: 'PowerMTA is at a limit of its machine.',
    nextStep: 'look at pmta show status (spool, memory, connections), then send again',
  },
];
