import { bufferView, type Octets } from '../der/octets.ts';
import { writeBase64Lines } from '../mime/base64.ts';

/** Octets of one full line (RFC 2045 §6.8: 76 characters). */
const LINE_OCTETS = 57;

/** Encodes a run of parts as one base64 body, without joining them first. */
export type Base64Run = {
  readonly write: (part: Octets) => void;
  /** Writes the last, shorter line and gives the position after it. */
  readonly end: () => number;
};

/**
 * Base64 lines of several parts into `target` from position `start` on; `target` must have the room
 * (`base64LinesLength` of the total). What does not fill a line is carried to the next part.
 */
export function startBase64Run(target: Octets, start: number): Base64Run {
  const out = bufferView(target);
  const carry = Buffer.alloc(LINE_OCTETS);
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
        rest = rest.subarray(taken);
      }
      const whole = rest.length - (rest.length % LINE_OCTETS);
      at = writeBase64Lines(rest.subarray(0, whole), out, at);
      carried = rest.copy(carry, 0, whole);
    },
  };
}
