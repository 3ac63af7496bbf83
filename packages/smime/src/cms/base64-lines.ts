import { bufferView, type Octets } from '../der/octets.ts';

/** Octets and characters of one line: 57 octets make 76 characters (RFC 2045 §6.8). */
const LINE_OCTETS = 57;
const LINE_CHARS = 76;

/** Lines encoded at a time: about 15 kB, so that spreading them into lines finds them in the cache. */
const BLOCK_LINES = 256;
const BLOCK_OCTETS = LINE_OCTETS * BLOCK_LINES;

/** Size of `octetCount` octets as base64 in CRLF-ended lines of 76. */
export function base64LinesLength(octetCount: number): number {
  const full = Math.floor(octetCount / LINE_OCTETS);
  const rest = octetCount % LINE_OCTETS;
  return full * (LINE_CHARS + 2) + (rest === 0 ? 0 : Math.ceil(rest / 3) * 4 + 2);
}

/** Encodes a run of parts as one base64 body, without joining them first. */
export type Base64Lines = {
  readonly write: (part: Octets) => void;
  /** Writes the last, shorter line and gives the position after it. */
  readonly end: () => number;
};

/**
 * Base64 lines into `target` from position `start` on; `target` must have the room ({@link base64LinesLength} of the total).
 *
 * Each block is encoded into the end of its own place and its lines moved forward one by one, 2 GB/s; inserting line
 * ends with a regular expression runs at an eighth of that.
 */
export function writeBase64Lines(target: Octets, start: number): Base64Lines {
  const out = bufferView(target);
  const carry = Buffer.alloc(LINE_OCTETS);
  let carried = 0;
  let at = start;

  const encode = (octets: Buffer) => {
    for (let from = 0; from < octets.length; from += BLOCK_OCTETS) {
      at = encodeBlock(out, at, octets, from, Math.min(from + BLOCK_OCTETS, octets.length));
    }
  };
  return {
    end: () => {
      encode(carry.subarray(0, carried));
      carried = 0;
      return at;
    },
    write: (part) => {
      let rest = bufferView(part);
      if (carried > 0) {
        const taken = rest.copy(carry, carried, 0);
        carried += taken;
        if (carried < LINE_OCTETS) return;
        encode(carry);
        rest = rest.subarray(taken);
      }
      const whole = rest.length - (rest.length % LINE_OCTETS);
      encode(rest.subarray(0, whole));
      carried = rest.copy(carry, 0, whole);
    },
  };
}

function encodeBlock(out: Buffer, start: number, octets: Buffer, from: number, to: number): number {
  const end = start + base64LinesLength(to - from);
  let read = end - Math.ceil((to - from) / 3) * 4;
  out.write(octets.toString('base64', from, to), read, 'latin1');
  let at = start;
  while (read < end) {
    const next = Math.min(read + LINE_CHARS, end);
    out.copyWithin(at, read, next);
    at += next - read;
    read = next;
    out[at++] = 0x0d;
    out[at++] = 0x0a;
  }
  return at;
}
