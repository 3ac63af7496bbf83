import { readChildren, readElement } from '../der/decode.ts';
import { derElement } from '../der/encode.ts';
import { concatOctets, type Octets } from '../der/octets.ts';

const END = Uint8Array.of(0, 0);

/**
 * The same value as BER writers such as Windows, Java and iOS put it: every constructed element with indefinite length,
 * OCTET STRINGs in pieces of `pieceOctets`.
 */
export function berFromDer(der: Octets, pieceOctets = 1000): Octets {
  const { content, tag } = readElement(der);
  if ((tag & 0x20) !== 0) {
    const children = readChildren(content).map((child) => berFromDer(child.encoding, pieceOctets));
    return concatOctets(Uint8Array.of(tag, 0x80), ...children, END);
  }
  if (tag !== 0x04) return der;
  const pieces: Octets[] = [];
  for (let at = 0; at < content.length; at += pieceOctets) {
    pieces.push(derElement(0x04, content.subarray(at, at + pieceOctets)));
  }
  return concatOctets(Uint8Array.of(0x24, 0x80), ...pieces, END);
}
