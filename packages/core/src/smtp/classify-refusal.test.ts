import { describe, expect, it } from 'vitest';
import { classifyRefusal } from './classify-refusal.ts';
import { explainRefusal } from './explain-refusal.ts';
import { refusalError, refusalErrorCode } from './refusal-error.ts';
import { REFUSAL_RULES } from './refusal-rules.ts';
import type { SmtpReply, SmtpStage } from './reply.ts';
import { parseReply } from './reply.ts';

const replyOf = (line: string): SmtpReply => parseReply(line) ?? { code: 0, text: line };
const classify = (stage: SmtpStage, line: string) => classifyRefusal({ reply: replyOf(line), stage });

/** Replies as servers send them; who says so is in the first column. */
const SEEN: readonly (readonly [
  server: string,
  stage: SmtpStage,
  reply: string,
  why: string,
  code: string,
])[] = [
  ['Postfix', 'rcpt', '554 5.7.1 <x@elsewhere.test>: Relay access denied', 'relay-denied', 'E_AUTH'],
  ['Postfix', 'rcpt', '454 4.7.1 <x@elsewhere.test>: Relay access denied', 'relay-denied', 'E_AUTH'],
  ['Postfix', 'mail', '530 5.7.0 Must issue a STARTTLS command first', 'tls-required', 'E_AUTH'],
  [
    'Postfix',
    'auth',
    '535 5.7.8 Error: authentication failed: (reason unavailable)',
    'auth-failed',
    'E_AUTH',
  ],
  ['Postfix', 'auth', '503 5.5.1 Error: authentication not enabled', 'auth-mechanism', 'E_AUTH'],
  [
    'Postfix',
    'auth',
    '454 4.7.0 Temporary authentication failure: Connection lost',
    'temporary',
    'E_TRANSPORT',
  ],
  [
    'Postfix',
    'starttls',
    '454 4.7.0 TLS not available due to local problem',
    'tls-unavailable',
    'E_TRANSPORT',
  ],
  ['Postfix', 'starttls', '454 4.3.0 Try again later', 'temporary', 'E_TRANSPORT'],
  ['Postfix', 'starttls', '502 5.5.1 Error: command not implemented', 'tls-unavailable', 'E_AUTH'],
  ['Postfix', 'dot', '552 5.3.4 Error: message file too big', 'message-too-big', 'E_REFUSED'],
  ['Postfix', 'mail', '552 5.3.4 Message size exceeds fixed limit', 'message-too-big', 'E_REFUSED'],
  [
    'Postfix',
    'rcpt',
    '550 5.1.1 <nobody@lab.test>: Recipient address rejected: User unknown in virtual mailbox table',
    'recipient-unknown',
    'E_RECIPIENT',
  ],
  [
    'Postfix',
    'rcpt',
    '450 4.1.1 <x@lab.test>: Recipient address rejected: unverified address',
    'recipient-unknown',
    'E_TRANSPORT',
  ],
  [
    'Postfix',
    'mail',
    '550 5.1.8 <x@no.test>: Sender address rejected: Domain not found',
    'sending-domain',
    'E_REFUSED',
  ],
  ['Postfix', 'rcpt', '452 4.5.3 Error: too many recipients', 'too-many-recipients', 'E_TRANSPORT'],
  [
    'Postfix',
    'rcpt',
    '452 4.2.2 <full@lab.test>: Recipient address rejected: mailbox full',
    'mailbox-full',
    'E_TRANSPORT',
  ],
  ['Postfix', 'mail', '451 4.7.1 Service unavailable - try again later', 'temporary', 'E_TRANSPORT'],
  [
    'Postfix',
    'greeting',
    '421 4.7.0 mx.test Error: too many connections from 192.0.2.1',
    'rate-limited',
    'E_TRANSPORT',
  ],
  ['Postfix', 'mail', '501 5.1.7 Bad sender address syntax', 'sending-domain', 'E_REFUSED'],
  ['Postfix', 'rcpt', '501 5.1.3 Bad recipient address syntax', 'recipient-unknown', 'E_RECIPIENT'],
  ['Postfix', 'data', '503 5.5.1 Error: need RCPT command', 'protocol', 'E_PROTOCOL'],
  ['Postfix', 'dot', '550 5.7.1 header From: spam', 'content', 'E_REFUSED'],
  [
    'postgrey',
    'rcpt',
    '450 4.2.0 <b@lab.test>: Recipient address rejected: Greylisted',
    'greylisted',
    'E_TRANSPORT',
  ],
  ['Exim', 'rcpt', '550 relay not permitted', 'relay-denied', 'E_AUTH'],
  ['Exim', 'auth', '535 Incorrect authentication data', 'auth-failed', 'E_AUTH'],
  ['Exim', 'dot', '552 Message size exceeds maximum permitted', 'message-too-big', 'E_REFUSED'],
  ['Exim', 'rcpt', '550 Unrouteable address', 'recipient-unknown', 'E_RECIPIENT'],
  ['OpenSMTPD', 'dot', '554 5.3.4 Message too big for system: 100', 'message-too-big', 'E_REFUSED'],
  ['OpenSMTPD', 'rcpt', '550 Invalid recipient: <x@test>', 'recipient-unknown', 'E_RECIPIENT'],
  ['Momentum', 'rcpt', '550 5.7.1 relaying denied', 'relay-denied', 'E_AUTH'],
  ['Momentum, old', 'rcpt', '550 550 5.7.1 relaying denied', 'relay-denied', 'E_AUTH'],
  ['Momentum', 'auth', '535 5.7.8 Sorry.', 'auth-failed', 'E_AUTH'],
  ['Momentum', 'auth', '550 Unexpected auth error', 'auth-failed', 'E_AUTH'],
  [
    'SparkPost',
    'dot',
    '550 5.7.1 Unconfigured Sending Domain <unknown.example.com>',
    'sending-domain',
    'E_REFUSED',
  ],
  ['SparkPost', 'dot', '550 5.6.0 JSON parsing error in X-MSYS-API', 'content', 'E_REFUSED'],
  [
    'SparkPost',
    'dot',
    '421 4.3.3 [internal] smtpapi unable to generate unique transmission id',
    'temporary',
    'E_TRANSPORT',
  ],
  ['PowerMTA', 'greeting', '521 pmta01.example.com does not accept mail from you', 'policy', 'E_REFUSED'],
  ['PowerMTA', 'rcpt', '550 5.7.1 relaying denied: <victim@example.org>', 'relay-denied', 'E_AUTH'],
  ['PowerMTA', 'rcpt', '550 5.7.1 recipient is in suppression list "x": <a@b.test>', 'policy', 'E_REFUSED'],
  ['PowerMTA', 'mail', '452 4.3.2 Server resources temporarily exhausted', 'temporary', 'E_TRANSPORT'],
  ['RFC 4954', 'auth', '534 5.7.9 Authentication mechanism is too weak', 'auth-mechanism', 'E_AUTH'],
  ['RFC 4954', 'auth', '538 5.7.11 Encryption required', 'tls-required', 'E_AUTH'],
  ['RFC 4954', 'auth', '504 5.5.4 Unrecognized authentication type', 'auth-mechanism', 'E_AUTH'],
  ['RFC 4954', 'mail', '530 5.7.0 Authentication required', 'auth-required', 'E_AUTH'],
  ['RFC 5321', 'greeting', '554 no SMTP service here', 'policy', 'E_REFUSED'],
  ['RFC 5321', 'rcpt', '550 no', 'permanent', 'E_REFUSED'],
  ['a filter', 'dot', '550 5.7.1 text mentions "relaying denied"', 'policy', 'E_REFUSED'],
  ['garbage', 'dot', '354 go on', 'protocol', 'E_PROTOCOL'],
];

describe('replies', () => {
  it.each(SEEN)('%s at %s: %s is %s', (_, stage, line, why, code) => {
    const refusal = classify(stage, line);
    expect(refusal.class).toBe(why);
    expect(refusalErrorCode(refusal)).toBe(code);
    expect(refusal.isTemporary).toBe(line.startsWith('4'));
    expect(refusal.summary.split('\n')).toHaveLength(1);
  });

  it('reads a refused client that never logged in, on a port that offers it, as a missing login', () => {
    const reply = replyOf('554 5.7.1 <unknown[127.0.0.1]>: Client host rejected: Access denied');
    const at = { reply, stage: 'rcpt' } as const;
    const extensions = ['AUTH PLAIN LOGIN'];
    expect(classifyRefusal({ ...at, session: { extensions } }).class).toBe('auth-required');
    expect(classifyRefusal({ ...at, session: { authMechanism: 'PLAIN', extensions } }).class).toBe('policy');
    expect(classifyRefusal(at).class).toBe('policy');
  });

  it('keeps escape sequences of a server away from the terminal, and long texts short', () => {
    const { summary } = classify('rcpt', `550 \u001b[31mred ${'x'.repeat(500)}`);
    expect(summary).not.toMatch(/\p{Cc}/u);
    expect(summary.length).toBeLessThan(260);
  });

  it('has a source for every rule', () => {
    for (const rule of REFUSAL_RULES) expect(rule.source).not.toBe('');
  });
});

describe('failures without a reply', () => {
  it.each([
    ['host-not-found', 'E_HOST', false],
    ['dns-failed', 'E_TRANSPORT', true],
    ['connection-refused', 'E_UNAVAILABLE', true],
    ['timeout', 'E_TRANSPORT', true],
    ['connection-lost', 'E_TRANSPORT', true],
    ['tls-untrusted', 'E_AUTH', false],
    ['tls-version', 'E_AUTH', false],
    ['tls-mode', 'E_PROTOCOL', false],
    ['tls-unavailable', 'E_AUTH', false],
  ] as const)('%s is %s', (why, code, isTemporary) => {
    const refusal = classifyRefusal({ failure: { class: why, detail: 'x' }, stage: 'connect' });
    expect(refusal).toEqual({ class: why, isTemporary, stage: 'connect', summary: 'x' });
    expect(refusalErrorCode(refusal)).toBe(code);
    expect(refusalError(refusal, 'y')).toMatchObject({ code, details: { refusal }, message: 'y' });
  });
});

it('explains with the name of the platform and the command for the target', () => {
  const refusal = classify('rcpt', '550 5.7.1 relaying denied');
  const said = explainRefusal(refusal, { platformTitle: 'Momentum', targetName: 'momo1' });
  expect(said.meaning).toContain('Momentum');
  expect(said.nextStep).toContain('mtaops doctor --target momo1');
  expect(JSON.stringify(explainRefusal(refusal))).not.toMatch(/\{server\}|--target/);
});
