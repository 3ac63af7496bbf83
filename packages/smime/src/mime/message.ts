import { MtaopsError } from '@mtaops/core';
import { bufferView, type Octets } from '../der/octets.ts';
import { type HeaderField, lineAt, parseHeader } from './header-field.ts';
import type { Note } from './note.ts';

const LF = 10;
const CR = 13;

/** A message as it stands in a file; nothing is decoded, all octets are views of the input. */
export type Message = {
  readonly octets: Octets;
  /** In order, repeated ones too. */
  readonly fields: readonly HeaderField[];
  readonly body: Octets;
  /** What was odd about it: a dropped mbox line or byte order mark, a header without end. */
  readonly notes: readonly Note[];
};

/**
 * Split a message (RFC 5322) into header fields and body without changing an octet.
 *
 * Real files are taken as they are: CRLF or LF line ends or both, an mbox `From ` line or a UTF-8 byte order mark
 * in front (left out, with a note), no body, no blank line, no header at all.
 *
 * @throws MtaopsError `E_INPUT` for an empty input, a file whose lines end in bare CR, an mbox of several messages.
 */
export function parseMessage(octets: Octets): Message {
  const source = bufferView(octets);
  if (source.length === 0) throw new MtaopsError('E_INPUT', 'the message is empty');
  if (source.indexOf(LF) < 0 && source.indexOf(CR) >= 0)
    throw new MtaopsError('E_INPUT', 'the lines of the message end in bare CR, which mail does not know', {
      hint: "convert it first, e.g. with tr '\\r' '\\n' < FILE",
    });
  const notes: Note[] = [];
  const start = skipLeadIn(source, notes);
  if (notes.some(({ code }) => code === 'mbox-line')) refuseMailbox(source, start);
  const header = parseHeader(source, start, source.length);
  if (header.ending === 'no-field') {
    const line = lineAt(source, header.bodyStart);
    notes.push(
      header.fields.length === 0
        ? { code: 'no-header', line, message: `line ${line} is no header field: all is taken as body` }
        : {
            code: 'no-blank-line',
            line,
            message: `no blank line ends the header: the body starts at line ${line}`,
          },
    );
  }
  return { body: source.subarray(header.bodyStart), fields: header.fields, notes, octets: source };
}

/** In an mbox file another message starts after a blank line with a `From ` line and a header field. */
function refuseMailbox(source: Buffer<ArrayBuffer>, start: number): void {
  for (let at = source.indexOf('\nFrom ', start); at >= 0; at = source.indexOf('\nFrom ', at + 1)) {
    const isAfterBlank = source[at - 1] === LF || (source[at - 1] === CR && source[at - 2] === LF);
    const following = source.toString('latin1', at + 1, at + 2048);
    if (!isAfterBlank || !/^From \S+[^\n]*\n[!-9;-~]+:/.test(following)) continue;
    throw new MtaopsError(
      'E_INPUT',
      `the file is a mailbox of several messages: the second starts at line ${lineAt(source, at + 1)}`,
      { hint: 'split it first, e.g. with formail -s or mutt' },
    );
  }
}

/** Offset of the first header field. */
function skipLeadIn(source: Buffer, notes: Note[]): number {
  let start = 0;
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) {
    notes.push({
      code: 'byte-order-mark',
      line: 1,
      message: 'the UTF-8 byte order mark at the start is left out',
    });
    start = 3;
  }
  if (source.toString('latin1', start, start + 5) === 'From ') {
    const lf = source.indexOf(LF, start);
    notes.push({ code: 'mbox-line', line: 1, message: 'the mbox "From " line at the start is left out' });
    start = lf < 0 ? source.length : lf + 1;
  }
  return start;
}
