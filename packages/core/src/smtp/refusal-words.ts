import type { RefusalClass, RefusalExplanation } from './refusal.ts';

/** An explanation in which `{server}` stands for who refused. */
export type RefusalWords = RefusalExplanation & {
  /** The next step is an edit of one's own; a look at the server would not help. */
  readonly isOurs?: true;
};

/** What each class means anywhere, its causes in order of likelihood, and the next step. */
export const REFUSAL_WORDS: Readonly<Record<RefusalClass, RefusalWords>> = {
  'auth-failed': {
    causes: [
      'wrong user name or password',
      'the account may not send by SMTP',
      'locked after failed logins',
      'a credential of another region or tenant',
    ],
    meaning: '{server} knows the login mechanism and refused these credentials.',
    nextStep: 'check user and password once, by hand; do not retry in a loop, accounts get locked',
  },
  'auth-mechanism': {
    causes: [
      'the mechanism is offered only after STARTTLS',
      'the listener has no login at all',
      'the target allows only mechanisms that are not offered',
    ],
    meaning: 'There is no login mechanism that both sides have.',
    nextStep:
      'set smtp.auth.mechanisms of the target to one that is offered, or remove auth where none is needed',
  },
  'auth-required': {
    causes: [
      'no SMTP_USER and SMTP_PASSWORD, or no auth on the target',
      'the client is not in a network that may send without login',
    ],
    meaning: '{server} takes mail here only after a login.',
    nextStep: 'set SMTP_USER and SMTP_PASSWORD, or smtp.auth of the target',
  },
  'connection-lost': {
    causes: [
      'the server or a balancer closed the connection',
      'a firewall cut it',
      'the message or the rate was not to its liking',
    ],
    meaning: 'The connection ended in the middle of the dialogue.',
    nextStep: 'try again; if it repeats, look at the log of the server for this minute',
  },
  'connection-refused': {
    causes: [
      'the MTA is not running',
      'it listens on another port or address',
      'a firewall rejects the connection',
    ],
    meaning: 'The machine answers, but nothing takes connections there, or there is no way to it.',
    nextStep: 'check host and port, and that the MTA runs',
  },
  content: {
    causes: [
      'a line over 998 octets or a bare LF',
      'a header that is missing or malformed',
      'a filter took it for spam or for malware',
    ],
    meaning: '{server} read the message and refused what is in it.',
    nextStep: 'look at the message with --dry-run --out FILE; the reply says what is wrong',
  },
  'dns-failed': {
    causes: ['the resolver cannot be reached', 'the name servers of the domain fail'],
    meaning: 'DNS gave neither an address nor a no.',
    nextStep: 'try again later, or give the address instead of the name',
  },
  greylisted: {
    causes: ['the first mail of this sender from this address'],
    meaning: '{server} asks every newcomer to come back.',
    nextStep:
      'send again in some minutes; for an injection listener, switch greylisting off for the generation nodes',
  },
  'host-not-found': {
    causes: ['a typing error in the host name', 'a name that only another network or VPN knows'],
    isOurs: true,
    meaning: 'The host name does not exist in DNS.',
    nextStep: 'check SMTP_HOST, or host of the target',
  },
  'mailbox-full': {
    causes: ['the recipient is over quota', 'the disk of the server is full'],
    meaning: 'There is no room for the message.',
    nextStep: 'tell the recipient by another way, or send again later',
  },
  'message-too-big': {
    causes: [
      'a large attachment; signing and encrypting make it about 1.4 times larger each',
      'a low limit for this client',
    ],
    meaning: 'The message is over the size that {server} takes.',
    nextStep: 'send less, or raise the message size limit of the listener',
  },
  permanent: {
    causes: ['see the reply'],
    meaning: '{server} refused, and trying the same again will not help.',
    nextStep: 'read the reply; --verbose shows the dialogue',
  },
  policy: {
    causes: [
      'the client address is not allowed',
      'a suppression list holds the recipient',
      'a rule of the operator',
    ],
    meaning: '{server} could take the mail and will not.',
    nextStep: 'ask who runs it, with the reply and the time',
  },
  protocol: {
    causes: [
      'another service listens on that port',
      'a proxy changes the dialogue',
      'an address or parameter that the server cannot parse',
    ],
    meaning: 'The dialogue is not what SMTP asks for.',
    nextStep: 'check host and port; --verbose shows the dialogue',
  },
  'rate-limited': {
    causes: [
      'too many connections at once',
      'too many messages in an hour or a day',
      'too many messages over one connection',
    ],
    meaning: '{server} takes no more for the moment.',
    nextStep: 'send slower or over fewer connections, and again later',
  },
  'recipient-unknown': {
    causes: ['a typing error in the address', 'the mailbox was removed'],
    isOurs: true,
    meaning: 'The address does not exist on {server}.',
    nextStep: 'correct the address and take it off the list',
  },
  'relay-denied': {
    causes: [
      'no login, or a login before TLS that never happened',
      'the client address is not in the networks that may relay',
      'the login is good but its account may not relay',
    ],
    meaning: '{server} takes mail for its own domains only, from this client as it stands now.',
    nextStep:
      'log in (SMTP_USER and SMTP_PASSWORD, or smtp.auth of the target), or let the server relay for this address',
  },
  'sending-domain': {
    causes: [
      'the domain of From is not set up or not verified there',
      'it belongs to another account, subaccount or region',
      'a typing error in From',
    ],
    meaning: '{server} does not send for this sender address or its domain.',
    nextStep: 'set up and verify the domain of From, exactly as written, or use one that is',
  },
  temporary: {
    causes: ['load, a restart or a full disk on the server', 'a check that could not be made, such as DNS'],
    meaning: '{server} cannot take it now and expects another attempt.',
    nextStep: 'send again later',
  },
  timeout: {
    causes: ['a firewall drops the packets', 'the server waits for TLS on this port', 'it is overloaded'],
    meaning: 'No answer came in time.',
    nextStep: 'check host, port and TLS mode, or give more time with --timeout',
  },
  'tls-mode': {
    causes: ['port 465 speaks TLS from the first byte, ports 25 and 587 begin in plain SMTP'],
    isOurs: true,
    meaning: 'The port and the TLS mode do not fit each other.',
    nextStep: 'set tls of the target to what the port speaks, or change the port',
  },
  'tls-required': {
    causes: ['the client did not start TLS', 'TLS is switched off for this target'],
    isOurs: true,
    meaning: 'No login and no mail without TLS here.',
    nextStep: 'set tls: require (or implicit for port 465)',
  },
  'tls-unavailable': {
    causes: [
      'no certificate is configured on the listener',
      'something on the way strips STARTTLS',
      'the wrong port',
    ],
    meaning: 'TLS was asked for and {server} does not provide it.',
    nextStep:
      'configure a certificate on the listener; only on a trusted network set tls: opportunistic or none',
  },
  'tls-untrusted': {
    causes: [
      'a private CA that this machine does not know',
      'an expired certificate',
      'a host name that is not in the certificate',
    ],
    meaning: 'TLS works, but who is at the other end could not be proved, so nothing was sent.',
    nextStep:
      'name the CA in ca of the listener (or NODE_EXTRA_CA_CERTS), or use the name in the certificate',
  },
  'tls-version': {
    causes: ['the server speaks TLS 1.0 or 1.1 only', 'its cipher list is too narrow or too old'],
    meaning: 'Both sides have no TLS version of today (1.2 or newer) and cipher in common.',
    nextStep: 'enable TLS 1.2 and 1.3 on the listener',
  },
  'too-many-recipients': {
    causes: ['the limit of recipients in one message'],
    meaning: 'Some recipients were not taken with this message.',
    nextStep: 'send to the remaining recipients in a second message',
  },
};
