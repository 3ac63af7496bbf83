import {
  classifyRefusal,
  contentSizeBytes,
  MtaopsError,
  needsSmtpUtf8,
  type OutgoingMail,
  type SmtpSession,
  type Submission,
} from '@mtaops/core';
import { checkContent } from './check-content.ts';

/** What a mail asks of the server, after it is known that the server has it. */
export type WireNeeds = {
  readonly is8Bit: boolean;
  /** SMTPUTF8 for the header alone; for an address nodemailer says it by itself. */
  readonly isSmtpUtf8ForHeader: boolean;
  /** What had to be left out. */
  readonly notes: readonly string[];
};

/**
 * Compare a mail with what the server offers, before a word of it is said.
 *
 * @throws MtaopsError `E_INPUT` when the mail cannot go through this server unharmed.
 */
export function wireNeeds({ content, envelope }: OutgoingMail, session: SmtpSession): WireNeeds {
  const offers = (keyword: string): boolean =>
    session.extensions.some((extension) => extension.split(/[ =]/)[0] === keyword);
  const addresses = [envelope.from, ...envelope.to];
  for (const address of addresses) checkAddress(address);
  if (envelope.to.length === 0) throw new MtaopsError('E_INPUT', 'the envelope names no recipient');
  const { is8Bit, isUtf8Header } = 'open' in content ? content.needs : checkContent(content);
  const server = `${session.host}:${session.port}`;
  const utf8Address = addresses.find(needsSmtpUtf8);
  if ((utf8Address ?? isUtf8Header) && !offers('SMTPUTF8')) {
    const what = utf8Address === undefined ? 'a header field in UTF-8' : `the address ${utf8Address}`;
    throw new MtaopsError('E_INPUT', `${what} needs SMTPUTF8, which ${server} does not offer`, {
      hint: 'use addresses in ASCII and encoded words (RFC 2047) in the header, or another server',
    });
  }
  if (is8Bit && !offers('8BITMIME')) {
    throw new MtaopsError(
      'E_INPUT',
      `the message has 8-bit octets, which ${server} does not take (no 8BITMIME)`,
      {
        hint: 'encode its parts as base64 or quoted-printable before signing',
      },
    );
  }
  const isDsnLost = envelope.dsn !== undefined && !offers('DSN');
  return {
    is8Bit,
    isSmtpUtf8ForHeader: isUtf8Header && utf8Address === undefined,
    notes: isDsnLost ? [`${server} does not offer DSN: the delivery notification options were left out`] : [],
  };
}

function checkAddress(address: string): void {
  if (/[\p{Cc}<>]/u.test(address) || address !== address.trim()) {
    throw new MtaopsError('E_INPUT', `not an address for an envelope: ${JSON.stringify(address)}`);
  }
}

/** Refuse what is over the limit of EHLO's SIZE (RFC 1870), without sending it; undefined when it fits. */
export function refuseTooBig(
  { content, envelope }: OutgoingMail,
  session: SmtpSession,
): Submission | undefined {
  const announced = session.extensions.find((extension) => /^SIZE \d+$/.test(extension));
  const limit = Number(announced?.slice('SIZE '.length) ?? 0);
  const sizeBytes = contentSizeBytes(content);
  if (limit === 0 || sizeBytes <= limit) return undefined;
  const detail = `the message has ${sizeBytes} octets, ${session.host} takes ${limit} at most (SIZE)`;
  const refusal = classifyRefusal({ failure: { class: 'message-too-big', detail }, stage: 'mail' });
  return { phasesMs: {}, recipients: envelope.to.map((address) => ({ address, refusal, state: 'refused' })) };
}
