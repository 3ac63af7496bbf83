import { bufferView, type Octets } from '../der/octets.ts';

const LINE_CHARACTERS = 76;
const LINE_OCTETS = 57;
/** 15 KB of text at a time stays in the first-level cache between encoding and moving. */
const BLOCK_LINES = 200;

/** Length of {@link encodeBase64Lines}'s result. */
export function base64LinesLength(octetCount: number): number {
  const characters = Math.ceil(octetCount / 3) * 4;
  return characters + 2 * Math.ceil(characters / LINE_CHARACTERS);
}

/** Base64 in lines of 76 characters (RFC 2045 §6.8), every one ended by CRLF, the last too; empty for no octets. */
export function encodeBase64Lines(octets: Octets): Buffer<ArrayBuffer> {
  const lines = Buffer.allocUnsafe(base64LinesLength(octets.length));
  writeBase64Lines(octets, lines, 0);
  return lines;
}

/**
 * As {@link encodeBase64Lines}, into `target` at `offset`.
 *
 * Encodes a block to where its last line ends up and moves the lines down one by one, which is several times faster
 * than breaking one long string.
 *
 * @returns The offset after what was written.
 */
export function writeBase64Lines(octets: Octets, target: Buffer<ArrayBuffer>, offset: number): number {
  const source = bufferView(octets);
  let to = offset;
  for (let from = 0; from < source.length; from += BLOCK_LINES * LINE_OCTETS) {
    const until = Math.min(from + BLOCK_LINES * LINE_OCTETS, source.length);
    const characters = Math.ceil((until - from) / 3) * 4;
    const lineCount = Math.ceil(characters / LINE_CHARACTERS);
    let at = to + 2 * lineCount;
    target.write(source.toString('base64', from, until), at, 'latin1');
    for (let left = characters; left > 0; left -= LINE_CHARACTERS) {
      const length = Math.min(left, LINE_CHARACTERS);
      target.copyWithin(to, at, at + length);
      at += length;
      to += length;
      target[to] = 13;
      target[to + 1] = 10;
      to += 2;
    }
  }
  return to;
}

/** Decode base64 as mail has it: white space and foreign characters skipped (RFC 2045 §6.8), padding optional. */
export function decodeBase64(octets: Octets): Buffer<ArrayBuffer> {
  const text = bufferView(octets).toString('latin1');
  // One padding at the very end is the rule; looking for more of them costs more than decoding.
  const padding = text.indexOf('=');
  if (padding < 0 || !/[^=\s]/.test(text.slice(padding))) return Buffer.from(text, 'base64');
  // Buffer stops at the first padding; concatenated encodings occur in mail.
  const pieces = text.split(/=+/).filter((piece) => piece !== '');
  if (pieces.length <= 1) return Buffer.from(pieces[0] ?? '', 'base64');
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}
