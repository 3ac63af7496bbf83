import { MtaopsError } from '@mtaops/core';

/** What the octets of a message ask of the server. */
export type ContentNeeds = { readonly is8Bit: boolean; readonly isUtf8Header: boolean };

/**
 * Look through a finished message once. The octets go out as they are, so what the wire cannot carry is refused
 * here instead of being rewritten on the way.
 *
 * @throws MtaopsError `E_INPUT` with the line: a bare CR or LF (RFC 5321 §2.3.8), or a header that is neither ASCII
 *   nor UTF-8 (RFC 6532).
 */
export function checkContent(content: Uint8Array): ContentNeeds {
  let line = 1;
  let headerEnd = -1;
  let isHeader8Bit = false;
  let isBody8Bit = false;
  for (let at = 0; at < content.length; at += 1) {
    const octet = content[at] ?? 0;
    if (octet > 0x7f) {
      if (headerEnd < 0) isHeader8Bit = true;
      else isBody8Bit = true;
    } else if (octet === 0x0d) {
      if (content[at + 1] !== 0x0a) throw bareLineEnd('CR', line);
      if (headerEnd < 0 && content[at + 2] === 0x0d && content[at + 3] === 0x0a) headerEnd = at + 2;
      at += 1;
      line += 1;
    } else if (octet === 0x0a) throw bareLineEnd('LF', line);
  }
  if (isHeader8Bit) checkUtf8(content.subarray(0, headerEnd < 0 ? content.length : headerEnd));
  return { is8Bit: isBody8Bit, isUtf8Header: isHeader8Bit };
}

function bareLineEnd(name: string, line: number): MtaopsError {
  return new MtaopsError('E_INPUT', `line ${line} of the message ends with a bare ${name}, not with CRLF`, {
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
