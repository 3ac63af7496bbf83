import type { Refusal, RefusalExplanation } from '@mtaops/core';

type Line = RefusalExplanation & { readonly fits: (refusal: Refusal, text: string) => boolean };

/** What Momentum's own refusals mean; undefined where the general words say it all. */
export function explainRefusal(refusal: Refusal): RefusalExplanation | undefined {
  const text = refusal.reply?.text ?? '';
  const found = LINES.find((line) => line.fits(refusal, text));
  return found && { causes: found.causes, meaning: found.meaning, nextStep: found.nextStep };
}

const LINES: readonly Line[] = [
  {
    causes: [
      'the address of this client is not in Relay_Hosts of the listener; an inner list (Listen, Peer) replaces the outer one',
      'the client did not log in, or went on after a 535',
      'a Lua policy decides (can_relay), for example the default policy with its own tables',
      'Momentum before 4.4.0: false refusals (SD-2350)',
    ],
    fits: ({ class: why }) => why === 'relay-denied' || why === 'auth-required',
    meaning:
      'Momentum takes mail for other domains only from Relay_Hosts, after a login, or where a policy allows it.',
    nextStep:
      'look for this client in rejectlog.ec; add its network to Relay_Hosts of the listener, or log in',
  },
  {
    causes: ['the data source of auth_ds does not answer'],
    fits: ({ class: why }, text) => why === 'auth-failed' && /unexpected auth error/i.test(text),
    meaning: 'Not the password: Momentum could not ask its user database.',
    nextStep: 'check the auth_ds data source and its database; paniclog.ec has the error',
  },
  {
    causes: [
      'wrong user or password',
      'the listener asks another dictionary than the one the user is in',
      'a failed login is logged only with log_authentication in the dictionary and acctlog configured',
    ],
    fits: ({ class: why, stage }) => why === 'auth-failed' && stage !== 'http',
    meaning: 'Momentum refused the login.',
    nextStep: 'check user and password; then the SMTP_Auth settings of the listener',
  },
  {
    causes: ['more connections than Server_Max_Inbound_Connections or the limit of the listener'],
    fits: ({ class: why }, text) => why === 'rate-limited' && /concurrency/i.test(text),
    meaning: 'Momentum has as many connections as it may have.',
    nextStep: 'use fewer connections, or raise the concurrency of the listener',
  },
  {
    causes: ['the number of messages (batch) or recipients over one connection is limited'],
    fits: ({ class: why }, text) => why === 'rate-limited' && /batch|per connection/i.test(text),
    meaning: 'Momentum wants a new connection after so many messages.',
    nextStep: 'open a new connection for the rest; nothing is wrong with the message',
  },
  {
    causes: [
      'max_message_size of the listener',
      'the size tables of the default Lua policy (20 MB) below it',
    ],
    fits: ({ class: why, isTemporary }) => why === 'message-too-big' && !isTemporary,
    meaning: 'The message is over the size limit; Momentum announces none in EHLO.',
    nextStep: 'raise max_message_size on the listener, and the limits of the default policy where it is used',
  },
  {
    causes: ['the legacy module limits messages (legacy_message_threshold, 1 MiB by default)'],
    fits: ({ class: why }) => why === 'message-too-big',
    meaning: 'Momentum does not take large messages at this moment.',
    nextStep: 'send again later, or raise legacy_message_threshold',
  },
  {
    causes: ['a bare CR or LF, a line over 998 octets, or a missing Date, From or Message-ID'],
    fits: ({ class: why }, text) => why === 'content' && /lone CR or LF|line too long|header/i.test(text),
    meaning:
      'Momentum checks the syntax of messages and refused this one; the listener options rfc2822_* decide how.',
    nextStep: 'send a message that follows RFC 5322: mtaops smime send builds one',
  },
  {
    causes: ['the recipient is blackholed by policy'],
    fits: ({ class: why }, text) => why === 'policy' && /blackholed/i.test(text),
    meaning: 'A rule throws mail for this recipient away and says so.',
    nextStep: 'look for the address in the blackhole and sieve rules of the configuration',
  },
  {
    causes: ['a policy script with an error', 'files of the configuration that ecuser cannot read'],
    fits: ({ class: why }, text) => why === 'temporary' && /temporary issue, please retry/i.test(text),
    meaning: 'A policy script of Momentum failed; it will go on doing so.',
    nextStep: 'look in paniclog.ec for the Lua error and at the owner of the scripts',
  },
];
