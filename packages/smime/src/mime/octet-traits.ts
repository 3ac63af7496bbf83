import { isAscii } from 'node:buffer';

const LF = 10;
const CR = 13;

/** RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6: octets on a line, its CRLF not counted. */
export const MAX_LINE_OCTETS = 998;

/** Where in a range of octets the first of each kind is that does not pass everywhere; -1 when there is none. */
export type OctetTraits = {
  /** Any octet over 127. */
  readonly isEightBit: boolean;
  readonly nul: number;
  /** CR without LF after it. */
  readonly bareCr: number;
  /** LF without CR before it. */
  readonly bareLf: number;
  /** Start of a line of more than {@link MAX_LINE_OCTETS} octets. */
  readonly longLine: number;
};

/** Scan `source[start, end)`; offsets in the result count from the start of `source`. */
export function scanOctets(source: Buffer, start: number, end: number): OctetTraits {
  const range = source.subarray(start, end);
  const absolute = (offset: number): number => (offset < 0 ? -1 : start + offset);
  return {
    ...findBareLineEnds(range, absolute),
    isEightBit: !isAscii(range),
    longLine: absolute(findLongLine(range)),
    nul: absolute(range.indexOf(0)),
  };
}

function findBareLineEnds(
  range: Buffer,
  absolute: (offset: number) => number,
): { readonly bareCr: number; readonly bareLf: number } {
  let bareCr = -1;
  let bareLf = -1;
  const { length } = range;
  for (let at = 0; at < length; at += 1) {
    const octet = range[at];
    if (octet === CR) {
      if (range[at + 1] === LF) at += 1;
      else if (bareCr < 0) bareCr = at;
    } else if (octet === LF && bareLf < 0) bareLf = at;
  }
  return { bareCr: absolute(bareCr), bareLf: absolute(bareLf) };
}

/** Leaps from line end to line end, as far at a time as a line may be long. */
function findLongLine(range: Buffer): number {
  let lineStart = 0;
  while (range.length - lineStart > MAX_LINE_OCTETS) {
    const reach = lineStart + MAX_LINE_OCTETS + 1; // where the LF of a CRLF may be at the latest
    const lf = range.lastIndexOf(LF, reach);
    if (lf < lineStart) return lineStart;
    if (lf === reach && range[lf - 1] !== CR && range.indexOf(LF, lineStart) === lf) return lineStart;
    lineStart = lf + 1;
  }
  return -1;
}
