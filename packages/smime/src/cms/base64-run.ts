import { bufferView, type Octets } from '../der/octets.ts';
import { base64LinesLength, writeBase64Lines } from '../mime/base64.ts';

/** Octets of one full line (RFC 2045 §6.8: 76 characters). */
const LINE_OCTETS = 57;

/** Octets a stage encodes at a time; with its text it stays in a processor's second-level cache. */
export const BLOCK_OCTETS = LINE_OCTETS * 1024;

/** Encodes a run of parts as one base64 body, without joining them first. */
export type Base64Run = {
  readonly write: (part: Octets) => void;
  /** Writes the last, shorter line; gives the position after it. */
  readonly end: () => number;
};

/**
 * Base64 lines of several parts into `target` from position `start` on; `target` must have the room
 * (`base64LinesLength` of the total). What does not fill a line is carried to the next part.
 */
export function startBase64Run(target: Octets, start: number): Base64Run {
  const out = bufferView(target);
  const carry = Buffer.allocUnsafe(LINE_OCTETS);
  let carried = 0;
  let at = start;
  return {
    end: () => {
      at = writeBase64Lines(carry.subarray(0, carried), out, at);
      carried = 0;
      return at;
    },
    write: (part) => {
      let rest = bufferView(part);
      if (carried > 0) {
        const taken = rest.copy(carry, carried);
        carried += taken;
        if (carried < LINE_OCTETS) return;
        at = writeBase64Lines(carry, out, at);
        carried = 0;
        rest = rest.subarray(taken);
      }
      const whole = rest.length - (rest.length % LINE_OCTETS);
      at = writeBase64Lines(rest.subarray(0, whole), out, at);
      carried = rest.copy(carry, 0, whole);
    },
  };
}

/**
 * As {@link startBase64Run}, handing the text on in blocks instead of keeping it. The block handed on is
 * overwritten by the next one.
 *
 * @param octetCount - Total that will be written, as far as known; only sizes the blocks.
 */
export function startBase64Stage(octetCount: number, sink: (text: Octets) => void): Base64Run {
  const lines = Math.ceil(Math.min(octetCount, BLOCK_OCTETS) / LINE_OCTETS);
  const block = Buffer.allocUnsafe(Math.max(lines, 1) * LINE_OCTETS);
  const text = Buffer.allocUnsafe(base64LinesLength(block.length));
  let filled = 0;
  let written = 0;

  const flush = (octets: Octets) => {
    const length = writeBase64Lines(octets, text, 0);
    written += length;
    if (length > 0) sink(text.subarray(0, length));
  };
  return {
    end: () => {
      flush(block.subarray(0, filled));
      filled = 0;
      return written;
    },
    write: (part) => {
      const source = bufferView(part);
      let from = 0;
      if (filled > 0) {
        from = source.copy(block, filled);
        filled += from;
        if (filled < block.length) return;
        flush(block);
        filled = 0;
      }
      for (; source.length - from >= block.length; from += block.length) {
        flush(source.subarray(from, from + block.length));
      }
      filled = source.copy(block, 0, from);
    },
  };
}
