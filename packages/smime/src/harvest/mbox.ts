import { bufferView, type Octets } from '../der/octets.ts';

const LF = 10;
const CR = 13;

/** True for a file that begins as an mbox does: a `From ` line, then a header field. */
export function isMbox(octets: Octets): boolean {
  const start = bufferView(octets).toString('latin1', 0, 2048);
  return /^From \S+[^\n]*\n[!-9;-~]+:/.test(start);
}

/**
 * Cut an mbox file (RFC 4155) into its messages, `From ` lines left out, quoting (`>From`) as it is. Where a message
 * starts: at a `From ` line after a blank line (or at the beginning) with a header field after it, so that a sentence that begins
 * with «From» cuts nothing.
 */
export function splitMbox(octets: Octets): readonly Octets[] {
  const source = bufferView(octets);
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < source.length; at = nextFromLine(source, at)) {
    if (isSeparator(source, at)) starts.push(at);
  }
  return starts.map((start, index) => {
    const begin = source.indexOf(LF, start) + 1;
    return octets.subarray(begin, withoutBlankLine(source, begin, starts[index + 1] ?? source.length));
  });
}

/** A message with one `>` taken from each line that mboxrd quoting would have given one; undefined when there is none. */
export function unquoteFromLines(octets: Octets): Octets | undefined {
  const text = bufferView(octets).toString('latin1');
  const unquoted = text.replaceAll(/^>(>*From )/gm, '$1');
  return unquoted === text ? undefined : new Uint8Array(Buffer.from(unquoted, 'latin1'));
}

function nextFromLine(source: Buffer, from: number): number {
  const at = source.indexOf('\nFrom ', from);
  return at < 0 ? -1 : at + 1;
}

function isSeparator(source: Buffer, at: number): boolean {
  const isAfterBlank = at === 0 || source[at - 2] === LF || (source[at - 2] === CR && source[at - 3] === LF);
  return isAfterBlank && /^From \S+[^\n]*\n[!-9;-~]+:/.test(source.toString('latin1', at, at + 2048));
}

/** The blank line before the next `From ` line belongs to the mbox. */
function withoutBlankLine(source: Buffer, begin: number, end: number): number {
  if (end === source.length) return end;
  const line = source[end - 2] === CR ? end - 2 : end - 1;
  return Math.max(begin, line);
}
