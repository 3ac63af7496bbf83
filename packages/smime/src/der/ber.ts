import { malformed } from './decode.ts';
import { derHeader } from './encode.ts';
import { type Octets, totalLength } from './octets.ts';

/** Deeper nesting than any CMS or PKCS#12 file has; bounds the recursion on hostile input. */
const MAX_DEPTH = 64;

type Position = { at: number };

/**
 * The same value with definite lengths and primitive strings: indefinite lengths closed, constructed
 * OCTET STRINGs (universal tag 4) joined. For PKCS#12 and `certs-only` files, which Windows, Java and iOS write in BER.
 *
 * DER inside comes out octet for octet. Work and memory are linear in the input per level, at most 64 levels.
 *
 * @throws MtaopsError `E_INPUT` for truncation, too deep nesting, or octets after the end.
 */
export function derFromBer(ber: Octets): Octets {
  const position = { at: 0 };
  const parts = convert(ber, position, ber.length, 0);
  if (position.at !== ber.length) throw malformed('octets after the end', position.at);
  return joined(parts);
}

function convert(ber: Octets, position: Position, end: number, depth: number): Octets[] {
  if (depth > MAX_DEPTH) throw malformed('ASN.1 nested too deep', position.at);
  const start = position.at;
  const tag = ber[start] ?? 0;
  const length = readLength(ber, position, end);
  if ((tag & 0x20) === 0) {
    if (length === undefined) throw malformed('indefinite length of a primitive element', start);
    position.at += length;
    return [ber.subarray(start, position.at)];
  }
  const isString = tag === 0x24;
  const parts = convertChildren(ber, position, length === undefined ? end : position.at + length, {
    depth,
    indefinite: length === undefined,
    isString,
  });
  parts.unshift(derHeader(isString ? 0x04 : tag, totalLength(parts)));
  return parts;
}

function convertChildren(
  ber: Octets,
  position: Position,
  end: number,
  { depth, indefinite, isString }: { depth: number; indefinite: boolean; isString: boolean },
): Octets[] {
  const parts: Octets[] = [];
  for (;;) {
    if (indefinite && ber[position.at] === 0 && ber[position.at + 1] === 0 && position.at + 2 <= end) {
      position.at += 2;
      return parts;
    }
    if (position.at >= end) {
      if (indefinite) throw malformed('end of indefinite length is missing', position.at);
      return parts;
    }
    const from = position.at;
    const child = convert(ber, position, end, depth + 1);
    if (isString) parts.push(stringContent(joined(child), from));
    else for (const part of child) parts.push(part); // no spread: a hostile file may hold 10^6 of them
  }
}

function stringContent(element: Octets, offset: number): Octets {
  if (element[0] !== 0x04) throw malformed('piece of an OCTET STRING is not one', offset);
  const position = { at: 0 };
  readLength(element, position, element.length);
  return element.subarray(position.at);
}

/** Moves past identifier and length; undefined means indefinite. */
function readLength(ber: Octets, position: Position, end: number): number | undefined {
  const start = position.at;
  const tag = ber[start];
  const first = ber[start + 1];
  if (tag === undefined || first === undefined || start + 2 > end)
    throw malformed('ASN.1 element is cut off', start);
  if ((tag & 0x1f) === 0x1f) throw malformed('ASN.1 tag number above 30', start);
  position.at = start + 2;
  if (first === 0x80) return undefined;
  let length = first;
  if (first > 0x80) {
    const count = first & 0x7f;
    if (count > 6) throw malformed('ASN.1 length too large', start);
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (ber[position.at + i] ?? 0);
    position.at += count;
  }
  if (position.at + length > end) throw malformed('ASN.1 element is cut off', start);
  return length;
}

function joined(parts: readonly Octets[]): Octets {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const out = new Uint8Array(totalLength(parts));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
