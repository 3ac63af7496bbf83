import type { ApiRefusalRule } from '@mtaops/core';

/**
 * Errors of `POST /transmissions`, by code and text: the API reference, its table of extended error codes, and the
 * announced form without codes. Codes are reused by the vendor for different things, so the text goes first.
 */
export const API_REFUSALS: readonly ApiRefusalRule[] = [
  {
    class: 'sending-domain',
    isTemporary: true,
    means: 'the sending domain waits for the compliance check, up to an hour',
    text: /compliance pending for sending domain/i,
  },
  {
    class: 'sending-domain',
    means: 'SparkPost has blocked the sending domain',
    text: /blocked sending domain/i,
  },
  {
    class: 'sending-domain',
    means: 'the sending domain is not set up or not verified in this account',
    text: /unconfigured (?:or unverified )?sending domain/i,
  },
  // Several mailboxes in From, or none that can be read.
  {
    class: 'content',
    means: 'From does not hold exactly one address with a domain',
    text: /no sending domain specified|no local part in sender/i,
  },
  { class: 'sending-domain', means: 'the sending domain is refused', code: /^700[014]$/ },
  { class: 'policy', means: 'the recipient is on the suppression list', code: /^1902$/ },
  { class: 'policy', means: 'the recipient is on the suppression list', text: /\bwas suppressed\b/i },
  { class: 'content', means: 'SparkPost could not take the message apart', code: /^1901$/ },
  { class: 'content', means: 'the request is not UTF-8', code: /^1305$/ },
  {
    class: 'message-too-big',
    means: 'message too big',
    text: /message size limit|estimated message size/i,
  },
  { class: 'sending-domain', means: 'the return path is refused', text: /\breturn_path\b/i },
  {
    class: 'recipient-unknown',
    means: 'not a mail address',
    text: /invalid recipient address|at least one valid recipient/i,
  },
  { class: 'recipient-unknown', means: 'no valid recipient', code: /^5002$/ },
  {
    class: 'permanent',
    means: 'the DKIM key is unknown or not verified',
    status: /^400$/,
    text: /\bDKIM key\b/i,
  },
  { class: 'permanent', means: 'the IP pool does not exist or is empty', text: /\bIP pool\b/i },
  // A limit is answered with 420, and nothing of the call was sent.
  {
    class: 'policy',
    means: 'the sandbox limit is used up, for good',
    status: /^420$/,
    text: /\(sandbox\)/i,
  },
  {
    class: 'rate-limited',
    isTemporary: true,
    means: 'the sending limit of the account is reached; nothing was sent',
    status: /^420$/,
  },
  { class: 'rate-limited', isTemporary: true, means: 'too many requests', status: /^429$/ },
  {
    class: 'auth-failed',
    means:
      'the API key is unknown here: wrong, deleted, of the other region, or not allowed from this address',
    status: /^401$/,
  },
  {
    class: 'policy',
    means: 'the plan of the account does not include this',
    code: /^1601$/,
    status: /^403$/,
  },
  { class: 'auth-failed', means: 'the API key lacks the grant transmissions/modify', status: /^403$/ },
  { class: 'temporary', code: /^1502$/, isTemporary: true, means: 'SparkPost has no resources for it now' },
  { class: 'permanent', code: /^1910$/, means: 'message generation is not set up for this account' },
  {
    class: 'protocol',
    code: /^(?:1200|1300|1301|1400|2002|2007)$/,
    means: 'SparkPost did not understand the request',
  },
  // 2xx with errors beside the results: made, but not as asked.
  { class: 'permanent', code: /^2000$/, means: 'taken in part only' },
];
