import {
  classifyRefusal,
  type Envelope,
  MtaopsError,
  needsSmtpUtf8,
  type SmtpSession,
  type Submission,
} from '@mtaops/core';
import { type CheckedContent, type ContentNeeds, checkContent } from '../content/check-content.ts';
import type { Mail } from '../mail.ts';
import type { Offers } from './offers.ts';

/** The commands of one mail, made before the first of them is said. */
export type Plan = {
  readonly mail: string;
  readonly rcpts: readonly string[];
  /** What had to be left out. */
  readonly notes: readonly string[];
};

export const sizeOf = ({ content }: Mail): number =>
  'sizeBytes' in content ? content.sizeBytes : content.length;

/** What the octets ask of a server, and whether they may be sent at all; of a stream what it says of itself. */
export function checkMail({ content }: Mail): CheckedContent {
  return 'sizeBytes' in content ? { hasLeadingDots: true, needs: content.needs } : checkContent(content);
}

/**
 * Compare a mail with what the server offers, and write its commands (RFC 5321 §4.1.1, RFC 1870, 6152, 6531, 3461).
 *
 * @throws MtaopsError `E_INPUT` when the mail cannot go through this server unharmed.
 */
export function planMail(mail: Mail, needs: ContentNeeds, offers: Offers, session: SmtpSession): Plan {
  const { dsn, from, to } = mail.envelope;
  checkAddress(from);
  for (const address of to) checkAddress(address);
  if (to.length === 0) throw new MtaopsError('E_INPUT', 'the envelope names no recipient');
  const utf8Address = isUsual(from) && to.every(isUsual) ? undefined : [from, ...to].find(needsSmtpUtf8);
  const isUtf8 = utf8Address !== undefined || needs.isUtf8Header;
  checkOffers(utf8Address, isUtf8, needs, offers, session);
  const hasDsn = dsn !== undefined && offers.isDsn;
  let line = `MAIL FROM:<${from}>`;
  if (offers.isSize) line += ` SIZE=${sizeOf(mail)}`;
  if (needs.is8Bit) line += ' BODY=8BITMIME';
  if (isUtf8) line += ' SMTPUTF8';
  if (hasDsn) line += dsnOfMail(dsn);
  const notify = hasDsn && dsn.notify ? ` NOTIFY=${dsn.notify.join(',')}` : '';
  return {
    mail: line,
    notes: dsn && !hasDsn ? [dsnLost(session)] : NO_NOTES,
    rcpts: to.map((address) => `RCPT TO:<${address}>${notify}`),
  };
}

const NO_NOTES: readonly string[] = [];

const dsnLost = ({ host, port }: SmtpSession): string =>
  `${host}:${port} does not offer DSN: the delivery notification options were left out`;

function dsnOfMail({ envelopeId, return: what }: NonNullable<Envelope['dsn']>): string {
  return `${what ? ` RET=${what}` : ''}${envelopeId === undefined ? '' : ` ENVID=${xtext(envelopeId)}`}`;
}

/** RFC 3461 §4. */
function xtext(text: string): string {
  return text.replace(
    /[^!-*,-<>-~]/g,
    (char) => `+${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function checkOffers(
  utf8Address: string | undefined,
  isUtf8: boolean,
  { is8Bit }: ContentNeeds,
  offers: Offers,
  { host, port }: SmtpSession,
): void {
  if (isUtf8 && !offers.isSmtpUtf8) {
    const what = utf8Address === undefined ? 'a header field in UTF-8' : `the address ${utf8Address}`;
    throw new MtaopsError('E_INPUT', `${what} needs SMTPUTF8, which ${host}:${port} does not offer`, {
      hint: 'use addresses in ASCII and encoded words (RFC 2047) in the header, or another server',
    });
  }
  if (is8Bit && !offers.is8BitMime) {
    const what = `the message has 8-bit octets, which ${host}:${port} does not take (no 8BITMIME)`;
    throw new MtaopsError('E_INPUT', what, {
      hint: 'encode its parts as base64 or quoted-printable before signing',
    });
  }
}

/** An address, or none, in which nothing is odd; most are, and need no further look. */
const isUsual = (address: string): boolean => /^[!-;=?-~]*$/.test(address);

function checkAddress(address: string): void {
  if (isUsual(address)) return;
  if (/[\p{Cc}<>]/u.test(address) || address !== address.trim()) {
    throw new MtaopsError('E_INPUT', `not an address for an envelope: ${JSON.stringify(address)}`);
  }
}

/** Refuse what is over the limit of EHLO's SIZE (RFC 1870), without sending it; undefined when it fits. */
export function refuseTooBig(
  mail: Mail,
  { maxBytes }: Offers,
  { host }: SmtpSession,
): Submission | undefined {
  const sizeBytes = sizeOf(mail);
  if (maxBytes === undefined || sizeBytes <= maxBytes) return undefined;
  const detail = `the message has ${sizeBytes} octets, ${host} takes ${maxBytes} at most (SIZE)`;
  const refusal = classifyRefusal({ failure: { class: 'message-too-big', detail }, stage: 'mail' });
  return {
    phasesMs: {},
    recipients: mail.envelope.to.map((address) => ({ address, refusal, state: 'refused' })),
  };
}
