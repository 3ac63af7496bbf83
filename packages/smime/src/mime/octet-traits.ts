import { isAscii } from 'node:buffer';

const LF = 10;
const CR = 13;

/** RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6: octets on a line, its CRLF not counted. */
export const MAX_LINE_OCTETS = 998;

/** What a range of octets has that does not pass everywhere: offset of the first of each kind, -1 for none. */
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

type LineTraits = { bareCr: number; bareLf: number; longLine: number; lineStart: number };

/** Scan `source[start, end)`; offsets in the result count from the start of `source`. */
export function scanOctets(source: Buffer, start: number, end: number): OctetTraits {
  const range = source.subarray(start, end);
  const { bareCr, bareLf, longLine } = scanLines(range);
  const absolute = (offset: number): number => (offset < 0 ? -1 : start + offset);
  return {
    bareCr: absolute(bareCr),
    bareLf: absolute(bareLf),
    isEightBit: !isAscii(range),
    longLine: absolute(longLine),
    nul: absolute(range.indexOf(0)),
  };
}

/** Looks at eight octets at a time and closer only where one is below 14: this scan meets every octet sent. */
function scanLines(range: Buffer): LineTraits {
  const traits: LineTraits = { bareCr: -1, bareLf: -1, lineStart: 0, longLine: -1 };
  const head = (4 - (range.byteOffset & 3)) & 3;
  const pairedWords = range.length < head ? 0 : ((range.length - head) >> 2) & ~1;
  if (pairedWords === 0) return closeTraits(range, 0, traits);
  const words = new Int32Array(range.buffer, range.byteOffset + head, pairedWords);
  scanClosely(range, 0, head, traits);
  for (let index = 0; index < pairedWords; index += 2) {
    const one = words[index] ?? 0;
    const two = words[index + 1] ?? 0;
    // Borrows can only add a needless look, never hide an octet.
    const below14 = (((one - 0x0e0e0e0e) & ~one) | ((two - 0x0e0e0e0e) & ~two)) & 0x80808080;
    if (below14 !== 0) scanClosely(range, head + index * 4, head + index * 4 + 8, traits);
  }
  return closeTraits(range, head + pairedWords * 4, traits);
}

function closeTraits(range: Buffer, from: number, traits: LineTraits): LineTraits {
  scanClosely(range, from, range.length, traits);
  if (traits.longLine < 0 && range.length - traits.lineStart > MAX_LINE_OCTETS)
    traits.longLine = traits.lineStart;
  return traits;
}

function scanClosely(range: Buffer, from: number, to: number, traits: LineTraits): void {
  for (let at = from; at < to; at += 1) {
    const octet = range[at];
    if (octet === CR) {
      if (traits.bareCr < 0 && range[at + 1] !== LF) traits.bareCr = at;
    } else if (octet === LF) {
      const isCrLf = at > 0 && range[at - 1] === CR;
      if (traits.bareLf < 0 && !isCrLf) traits.bareLf = at;
      const length = at - traits.lineStart - (isCrLf ? 1 : 0);
      if (traits.longLine < 0 && length > MAX_LINE_OCTETS) traits.longLine = traits.lineStart;
      traits.lineStart = at + 1;
    }
  }
}
