import { isAscii } from 'node:buffer';
import { MtaopsError } from '@mtaops/core';
import { BARE_LINE_END, LEADING_DOT, scanLineEnds } from './line-ends.ts';

/** What the octets of a message ask of the server. */
export type ContentNeeds = {
  /** 8-bit octets in the body: 8BITMIME. */
  readonly is8Bit: boolean;
  /** UTF-8 in the header: SMTPUTF8 (RFC 6531 §3.4). */
  readonly isUtf8Header: boolean;
};

/** {@link ContentNeeds} and what else sending has to know of a message in memory. */
export type CheckedContent = { readonly needs: ContentNeeds; readonly hasLeadingDots: boolean };

const PLAIN: ContentNeeds = { is8Bit: false, isUtf8Header: false };

/**
 * Look through a finished message once. The octets go out as they are, so what the wire cannot carry is refused
 * here instead of being rewritten on the way.
 *
 * @throws MtaopsError `E_INPUT` with the line: a bare CR or LF (RFC 5321 §2.3.8), or a header that is neither ASCII
 *   nor UTF-8 (RFC 6532).
 */
export function checkContent(content: Uint8Array): CheckedContent {
  const found = scanLineEnds(content);
  if ((found & BARE_LINE_END) !== 0) throw bareLineEnd(content);
  return {
    hasLeadingDots: (found & LEADING_DOT) !== 0,
    needs: isAscii(content) ? PLAIN : needsOf8Bit(content),
  };
}

function needsOf8Bit(content: Uint8Array): ContentNeeds {
  const found = Buffer.from(content.buffer, content.byteOffset, content.length).indexOf('\r\n\r\n');
  const headerEnd = content[0] === 0x0d ? 0 : found < 0 ? content.length : found;
  const header = content.subarray(0, headerEnd);
  const isUtf8Header = !isAscii(header);
  if (isUtf8Header) checkUtf8(header);
  return { is8Bit: !isAscii(content.subarray(headerEnd)), isUtf8Header };
}

function bareLineEnd(content: Uint8Array): MtaopsError {
  let line = 1;
  for (let at = 0; at < content.length; at += 1) {
    const isCr = content[at] === 0x0d;
    if (isCr && content[at + 1] === 0x0a) {
      line += 1;
      at += 1;
    } else if (isCr || content[at] === 0x0a) return bareLineEndError(isCr ? 'CR' : 'LF', `line ${line}`);
  }
  return new MtaopsError('E_BUG', 'a bare line end was seen and not found again');
}

/** @param place - `line 3`, or what is known of it. */
export function bareLineEndError(name: string, place: string): MtaopsError {
  return new MtaopsError('E_INPUT', `${place} of the message ends with a bare ${name}, not with CRLF`, {
    hint: 'servers refuse such mail since the SMTP smuggling fixes; convert line ends before signing',
  });
}

function checkUtf8(header: Uint8Array): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(header);
  } catch {
    throw new MtaopsError('E_INPUT', 'the header of the message has 8-bit octets that are not UTF-8', {
      hint: 'encode such header fields as RFC 2047 encoded words',
    });
  }
}
