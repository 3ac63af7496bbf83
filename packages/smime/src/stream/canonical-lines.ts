import { concatOctets, type Octets } from '../der/octets.ts';
import { canonicalLineEnds } from '../mime/line-ends.ts';
import { scanOctets } from '../mime/octet-traits.ts';

/** What a body has that matters for carrying it; gathered over all of its chunks. */
export type BodyTraits = {
  isEightBit: boolean;
  hasNul: boolean;
  hasBareCr: boolean;
  hasBareLf: boolean;
  hasLongLine: boolean;
  /** A part says that it is binary: its line ends must stay as they are. */
  saysBinary: boolean;
};

export function noTraits(): BodyTraits {
  return {
    hasBareCr: false,
    hasBareLf: false,
    hasLongLine: false,
    hasNul: false,
    isEightBit: false,
    saysBinary: false,
  };
}

const LF = 0x0a;

/** A line longer than this is handed on without waiting for its end. */
const MAX_HELD_OCTETS = 4096;

/**
 * Body chunks with every bare LF made CRLF (RFC 8551 §3.1.1). Work is per chunk; what is held back is the last,
 * unfinished line.
 *
 * @param traits - Filled in on the way; complete when the iteration is.
 */
export async function* canonicalLines(
  chunks: AsyncIterable<Octets>,
  traits: BodyTraits,
): AsyncGenerator<Octets> {
  let held: Octets = new Uint8Array();
  for await (const chunk of chunks) {
    let rest = chunk;
    if (held.length > 0) {
      // Only the line that spans the border is copied, not the chunk.
      const end = endOfFirstLine(rest);
      const line = concatOctets(held, rest.subarray(0, end));
      rest = rest.subarray(end);
      held = new Uint8Array();
      if (rest.length === 0 && line.at(-1) !== LF && line.length < MAX_HELD_OCTETS) {
        held = line;
        continue;
      }
      yield canonical(line, traits);
    }
    const end = endOfLastLine(rest);
    if (end > 0) yield canonical(rest.subarray(0, end), traits);
    held = new Uint8Array(rest.subarray(end));
  }
  if (held.length > 0) yield canonical(held, traits);
}

/** After the first LF, or after a run too long to wait for one that does not end in the CR of a CRLF. */
function endOfFirstLine(octets: Octets): number {
  const lf = octets.indexOf(LF);
  if (lf >= 0 && lf < MAX_HELD_OCTETS) return lf + 1;
  return notInCrLf(octets, Math.min(octets.length, MAX_HELD_OCTETS));
}

function endOfLastLine(octets: Octets): number {
  const lf = octets.lastIndexOf(LF);
  return octets.length - (lf + 1) <= MAX_HELD_OCTETS ? lf + 1 : notInCrLf(octets, octets.length);
}

function notInCrLf(octets: Octets, end: number): number {
  return octets[end - 1] === 0x0d ? end - 1 : end;
}

function canonical(piece: Octets, traits: BodyTraits): Octets {
  const octets = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  const found = scanOctets(octets, 0, octets.length);
  traits.hasBareCr ||= found.bareCr >= 0;
  traits.hasLongLine ||= found.longLine >= 0;
  traits.hasNul ||= found.nul >= 0;
  traits.isEightBit ||= found.isEightBit;
  traits.saysBinary ||= saysBinary(octets);
  if (found.bareLf < 0) return octets;
  traits.hasBareLf = true;
  return canonicalLineEnds(octets);
}

function saysBinary(octets: Buffer<ArrayBuffer>): boolean {
  const mayBe = octets.includes('inary') || octets.includes('INARY');
  return mayBe && /^content-transfer-encoding:[ \t]*binary/im.test(octets.toString('latin1'));
}
