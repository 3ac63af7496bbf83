import type { Refusal, RefusalExplanation } from '@mtaops/core';

type Line = RefusalExplanation & { readonly fits: (refusal: Refusal, text: string) => boolean };

/** What SparkPost's refusals mean, after the vendor's knowledge base; undefined where the general words say it all. */
export function explainRefusal(refusal: Refusal): RefusalExplanation | undefined {
  const text = refusal.reply?.text ?? '';
  const found = LINES.find((line) => line.fits(refusal, text));
  return found && { causes: found.causes, meaning: found.meaning, nextStep: found.nextStep };
}

const LINES: readonly Line[] = [
  {
    causes: [
      'the connection has no TLS: without STARTTLS no login is offered',
      'no login (AUTH) before the message',
      'the user is not SMTP_Injection',
      'the sending domain is not ready',
    ],
    fits: ({ class: why }) => why === 'relay-denied' || why === 'auth-required' || why === 'tls-required',
    meaning:
      'SparkPost relays only for a client that has logged in; it says "relaying denied" when that did not happen.',
    nextStep:
      'use port 587 or 2525 with tls: require, user SMTP_Injection and an API key with "Send via SMTP" as password',
  },
  {
    causes: [
      'the key is of the other region (US and EU are separate services)',
      'the key was deleted or mistyped',
      'the key may only be used from other addresses',
    ],
    fits: ({ class: why, stage }, text) =>
      why === 'auth-failed' && stage === 'http' && !/forbidden|permission/i.test(text),
    meaning: 'SparkPost does not know this API key here.',
    nextStep: 'check the host (api.sparkpost.com or api.eu.sparkpost.com), then the key',
  },
  {
    causes: ['the key was made without "Transmissions: Read/Write"'],
    fits: ({ class: why, stage }) => why === 'auth-failed' && stage === 'http',
    meaning: 'The API key is good, but may not send.',
    nextStep: 'make a new key with the grant transmissions/modify',
  },
  {
    causes: [
      'the user name is not SMTP_Injection, in this spelling',
      'the key lacks "Send via SMTP"',
      'the key is of the other region',
      'the key may only be used from other addresses',
    ],
    fits: ({ class: why }) => why === 'auth-failed',
    meaning: 'SparkPost refused the login; the password must be an API key with the grant smtp/inject.',
    nextStep:
      'make a new key with "Send via SMTP" and check the host (smtp.sparkpostmail.com or smtp.eu.sparkpostmail.com)',
  },
  {
    causes: ['the domain was added a moment ago'],
    fits: ({ class: why }, text) => why === 'sending-domain' && /compliance pending/i.test(text),
    meaning: 'The sending domain is verified and waits for the compliance check.',
    nextStep: 'wait up to an hour, then send again',
  },
  {
    causes: ['complaints or an abuse case about the domain'],
    fits: ({ class: why }, text) => why === 'sending-domain' && /blocked|restricted/i.test(text),
    meaning: 'SparkPost has blocked the sending domain.',
    nextStep: 'write to SparkPost support',
  },
  {
    causes: [
      'the domain of From is not among the sending domains, in exactly this form (a subdomain counts separately)',
      'it is not verified yet',
      'it belongs to another subaccount or is not shared with this one',
      'it is set up in the other region only',
    ],
    fits: ({ class: why }, text) => why === 'sending-domain' && !/return_path/i.test(text),
    meaning:
      'SparkPost checks the domain of the From header, not the envelope sender, against the sending domains of the account.',
    nextStep: 'add and verify the domain of From under Sending Domains, or send from one that is ready',
  },
  {
    causes: ['the address bounced, complained or unsubscribed before'],
    fits: ({ class: why }, text) => why === 'policy' && /suppress/i.test(text),
    meaning: 'The recipient is on the suppression list, so nothing was sent.',
    nextStep: 'find out why; take the address off the suppression list only if the recipient asks for it',
  },
  {
    causes: [
      'the hourly, daily or monthly limit of the plan',
      'a new account: limits grow over the first week',
    ],
    fits: ({ class: why }, text) => why === 'rate-limited' && /sending limit/i.test(text),
    meaning: 'The sending limit is reached. Mail over it is refused, not queued.',
    nextStep: 'send again after the window, or raise the limit of the plan',
  },
  {
    causes: ['more than 10 connections at once', 'more than 100 messages over one connection'],
    fits: ({ class: why }, text) => why === 'rate-limited' && /concurrency|batch/i.test(text),
    meaning: 'SparkPost limits connections and messages per connection.',
    nextStep: 'use fewer connections, and a new one every 100 messages',
  },
  {
    causes: ['JSON folded inside a string', 'a value of the wrong type', 'campaign_id over 64 bytes'],
    fits: ({ class: why }, text) => why === 'content' && /X-MSYS-API|smtpapi/i.test(text),
    meaning: 'The message carries an X-MSYS-API header that SparkPost cannot read.',
    nextStep:
      'remove the X-MSYS-API header from the message, or write it as JSON in ASCII on lines folded between tokens',
  },
  {
    causes: ['attachments: base64 in a signed and encrypted message makes them up to 2.6 times larger'],
    fits: ({ class: why }) => why === 'message-too-big',
    meaning: 'SparkPost takes 20 MB in all, every encoding included; it announces no SIZE.',
    nextStep: 'send less: about 7 MB of attachments signed and encrypted, 10 MB with one of the two',
  },
];
