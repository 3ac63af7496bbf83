import type { RefusalClass } from './refusal.ts';
import type { SmtpStage } from './reply.ts';

/** One line of the table: all given members must fit; the first line that fits decides. */
export type RefusalRule = {
  readonly class: RefusalClass;
  readonly stage?: readonly SmtpStage[];
  readonly code?: RegExp;
  readonly enhanced?: RegExp;
  readonly text?: RegExp;
  /** Where the meaning is written down, or what was seen to say it. */
  readonly source: string;
};

const ENVELOPE: readonly SmtpStage[] = ['mail', 'rcpt'];
const BODY: readonly SmtpStage[] = ['data', 'dot'];

/**
 * Codes that leave no doubt come first, then wording, then codes that many servers use loosely. Wording that a
 * content filter may quote back (`relaying denied`) counts at the end of data only when it starts the text.
 */
export const REFUSAL_RULES: readonly RefusalRule[] = [
  // TLS and login
  {
    class: 'temporary',
    code: /^4/,
    enhanced: /^4\.3\.\d+$/,
    source: 'RFC 3463 §3.4: system status; Postfix with a milter that is down says so to STARTTLS already',
    stage: ['starttls'],
  },
  { class: 'tls-unavailable', source: 'RFC 3207 §4: 454, and any other no to STARTTLS', stage: ['starttls'] },
  { class: 'tls-required', code: /^538$/, source: 'RFC 4954 §6: encryption required for this mechanism' },
  { class: 'tls-required', enhanced: /^5\.7\.11$/, source: 'RFC 5248: encryption needed' },
  {
    class: 'tls-required',
    code: /^(?:530|550|554)$/,
    source: 'RFC 3207 §4: 530 Must issue a STARTTLS command first',
    stage: ['ehlo', 'auth', ...ENVELOPE],
    text: /\bSTARTTLS\b|\b(?:TLS|SSL|encrypt\w*)\b.{0,40}\b(?:required|needed|first)\b|\b(?:must|requires?)\b.{0,40}\b(?:TLS|SSL|encrypt)/i,
  },
  { class: 'auth-failed', code: /^535$/, source: 'RFC 4954 §6: credentials invalid' },
  { class: 'auth-mechanism', code: /^534$/, source: 'RFC 4954 §6: mechanism too weak', stage: ['auth'] },
  {
    class: 'auth-mechanism',
    code: /^50[0234]$/,
    source: 'RFC 4954 §4: 504 unrecognised mechanism; Postfix 503 authentication not enabled',
    stage: ['auth'],
  },
  { class: 'auth-failed', code: /^432$/, source: 'RFC 5248: 4.7.12 password transition needed' },
  { class: 'temporary', code: /^4/, source: 'RFC 4954 §6: 454 temporary failure', stage: ['auth'] },
  { class: 'auth-failed', code: /^5/, source: 'Momentum: 550 Unexpected auth error', stage: ['auth'] },
  { class: 'auth-required', code: /^530$/, source: 'RFC 4954 §6: authentication required' },

  // Relaying: the wording is the only sign, 5.7.1 alone says "policy"
  {
    class: 'relay-denied',
    source: 'Postfix, Exim, Momentum, PowerMTA: any no to RCPT that speaks of relaying',
    stage: ['connect', 'greeting', ...ENVELOPE],
    text: /\brelay(?:ing|ed)?\b/i,
  },
  {
    class: 'relay-denied',
    source: 'the same at the end of data, where a filter may quote the words',
    stage: BODY,
    text: /^(?:<[^>]*>[:.]* )?relay(?:ing)?\b.{0,80}\b(?:denied|not permitted|prohibited)\b/i,
  },

  // Sender
  {
    class: 'sending-domain',
    source: 'SparkPost: 550 5.7.1 Unconfigured Sending Domain',
    text: /\b(?:unconfigured|unverified|blocked)\b.{0,20}\bsending domain\b|compliance pending for sending domain/i,
  },
  { class: 'sending-domain', enhanced: /^[45]\.1\.[78]$/, source: "RFC 3463 §3.2: bad sender's address" },
  {
    class: 'sending-domain',
    source: 'Postfix reject_unknown_sender_domain',
    stage: ENVELOPE,
    text: /\bsender address rejected: domain not found/i,
  },

  // Size, space, numbers
  {
    class: 'message-too-big',
    enhanced: /^[45]\.3\.4$/,
    source: 'RFC 3463 §3.4: message too big for system',
    text: /^(?!allocated resources)/i,
  },
  {
    class: 'message-too-big',
    source: 'Exim 552 without a code, Momentum 421 4.3.0',
    text: /\bmessage (?:file )?(?:is )?too (?:big|large)\b|\bmessage size\b.{0,30}\bexceed|\bsize limit\b.{0,20}\bexceed|\bexceeds?\b.{0,40}\b(?:message|maximum|max\w*) (?:\w+ )?size/i,
  },
  { class: 'mailbox-full', enhanced: /^[45]\.2\.2$/, source: 'RFC 3463 §3.3: mailbox full' },
  { class: 'mailbox-full', code: /^552$/, source: 'RFC 5321 §4.2.3: storage allocation', stage: ['rcpt'] },
  {
    class: 'mailbox-full',
    source: 'wording',
    stage: ['rcpt', 'dot'],
    text: /\bmailbox (?:is )?full\b|\bover ?quota\b/i,
  },
  {
    class: 'rate-limited',
    source: 'Momentum 452 4.5.3: messages per connection; a new connection goes on',
    text: /\bbatch limit reached\b|\brecipients per connection limit\b/i,
  },
  { class: 'too-many-recipients', enhanced: /^[45]\.5\.3$/, source: 'RFC 3463 §3.6: too many recipients' },
  {
    class: 'too-many-recipients',
    source: 'wording',
    text: /\btoo many recipients\b|\brecipients per message limit\b/i,
  },

  // Come back later
  { class: 'greylisted', code: /^4/, source: 'RFC 6647; postgrey', text: /\bgr[ea]y-?list/i },
  {
    class: 'rate-limited',
    code: /^4/,
    enhanced: /^4\.4\.5$/,
    source: 'RFC 3463 §3.5: congestion; Momentum concurrency limit',
  },
  {
    class: 'rate-limited',
    source: 'SparkPost sending limit, Postfix anvil, wording',
    text: /\b(?:rate|sending|concurrency|connection|message|hourly|daily|monthly)\b.{0,20}\b(?:limit|quota)\b|\btoo many (?:concurrent )?(?:connections|messages|errors)\b|\bthrottl/i,
  },

  // Recipient
  {
    class: 'recipient-unknown',
    enhanced: /^[45]\.1\.(?:[01236]|10)$/,
    source: 'RFC 3463 §3.2, RFC 7505 (null MX)',
    stage: ['rcpt', 'dot'],
  },
  {
    class: 'recipient-unknown',
    source: 'Exim, OpenSMTPD, wording',
    stage: ['rcpt'],
    text: /\b(?:user|recipient|mailbox|address)\b.{0,20}\bunknown\b|\bunknown (?:user|recipient|mailbox|address)\b|\bno such (?:user|recipient|mailbox|address)\b|\bdoes not exist\b|\binvalid recipient\b|\bunrouteable address\b/i,
  },

  // Content and policy
  {
    class: 'content',
    enhanced: /^[45]\.6\.\d+$/,
    source: 'RFC 3463 §3.7: media errors; Momentum 550 5.6.0',
    stage: BODY,
  },
  {
    class: 'content',
    source: 'filters',
    stage: BODY,
    text: /\b(?:spam|virus|malware|phish\w*|attachment)\b|\bcontent\b.{0,20}\b(?:rejected|blocked|denied)\b/i,
  },
  {
    class: 'content',
    code: /^5/,
    enhanced: /^5\.4\.6$/,
    source: 'RFC 3463 §3.5: mail loop, too many Received',
    stage: BODY,
  },
  {
    class: 'policy',
    code: /^(?:521|554|556)$/,
    source: 'RFC 7504: no mail service here',
    stage: ['connect', 'greeting', 'ehlo'],
  },
  { class: 'policy', code: /^551$/, source: 'Momentum: recipient blackholed' },
  { class: 'policy', code: /^5/, enhanced: /^5\.7\.\d+$/, source: 'RFC 3463 §3.8: security or policy' },

  // What the protocol itself is about
  { class: 'protocol', code: /^50[0-5]$|^555$/, source: 'RFC 5321 §4.2.2: syntax, sequence, parameters' },
  { class: 'protocol', code: /^5/, enhanced: /^5\.5\.[0-24-6]$/, source: 'RFC 3463 §3.6: protocol status' },
  { class: 'temporary', code: /^4/, source: 'RFC 5321 §4.2.1' },
  { class: 'permanent', code: /^5/, source: 'RFC 5321 §4.2.1' },
];
