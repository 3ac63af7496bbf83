import { MtaopsError } from '@mtaops/core';

/**
 * One BER element as offsets into the octets it was read from; nothing is copied.
 *
 * `identifier` is the identifier octet: class, constructed bit and tag number together (`0x30` = SEQUENCE).
 * Tag numbers above 30 do not occur in CMS or X.509 and are refused. `end` is after the end-of-contents octets
 * of an indefinite length, `contentEnd` before them.
 */
export type BerElement = {
  readonly source: Uint8Array<ArrayBuffer>;
  readonly identifier: number;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
};

/** Deeper nesting than any certificate, CRL or CMS object needs; keeps the stack from overflowing. */
const MAX_DEPTH = 48;
/** Elements that {@link childrenOf} makes objects for; longer lists are walked with {@link nextSibling}. */
const MAX_CHILDREN = 20_000;

export const BER = {
  bitString: 0x03,
  bmpString: 0x1e,
  boolean: 0x01,
  generalizedTime: 0x18,
  ia5String: 0x16,
  integer: 0x02,
  null: 0x05,
  numericString: 0x12,
  octetString: 0x04,
  octetStringInPieces: 0x24,
  oid: 0x06,
  printableString: 0x13,
  sequence: 0x30,
  set: 0x31,
  teletexString: 0x14,
  universalString: 0x1c,
  utcTime: 0x17,
  utf8String: 0x0c,
  visibleString: 0x1a,
} as const;

/** @throws MtaopsError `E_INPUT` always; for the readers built on this one. */
export function failBer(what: string, at: number): never {
  throw new MtaopsError('E_INPUT', `malformed ASN.1 at octet ${at}: ${what}`);
}

/**
 * Read the element that starts at `start` and must end at or before `limit` (X.690 §8.1).
 *
 * @throws MtaopsError `E_INPUT` when it is cut short, nested too deeply or not BER.
 */
export function readBer(
  source: Uint8Array<ArrayBuffer>,
  start = 0,
  limit: number = source.length,
  depth = 0,
): BerElement {
  const identifier = source[start];
  const first = source[start + 1];
  if (identifier === undefined || first === undefined || start + 2 > limit) failBer('cut short', start);
  if ((identifier & 0x1f) === 0x1f) failBer('tag number above 30', start);
  if (first === 0x80) return readIndefinite(source, identifier, start, limit, depth);
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 6 || start + 2 + count > limit) failBer('length of too many octets', start);
  let length = first < 0x80 ? first : 0;
  const contentStart = start + 2 + count;
  for (let at = start + 2; at < contentStart; at += 1) length = length * 256 + (source[at] ?? 0);
  const end = contentStart + length;
  if (end > limit) failBer('longer than what holds it', start);
  return { contentEnd: end, contentStart, end, identifier, source, start };
}

function readIndefinite(
  source: Uint8Array<ArrayBuffer>,
  identifier: number,
  start: number,
  limit: number,
  depth: number,
): BerElement {
  if ((identifier & 0x20) === 0) failBer('indefinite length on a primitive', start);
  if (depth >= MAX_DEPTH) failBer('nested too deeply', start);
  let at = start + 2;
  while (!(source[at] === 0 && source[at + 1] === 0)) at = readBer(source, at, limit, depth + 1).end;
  if (at + 2 > limit) failBer('longer than what holds it', start);
  return { contentEnd: at, contentStart: start + 2, end: at + 2, identifier, source, start };
}

/** Read one element that must fill `source`. */
export function readWholeBer(source: Uint8Array<ArrayBuffer>): BerElement {
  const element = readBer(source);
  if (element.end !== source.length) failBer('octets after the end', element.end);
  return element;
}

/** The first element inside a constructed one; undefined when it is empty. */
export function firstChild(parent: BerElement): BerElement | undefined {
  if ((parent.identifier & 0x20) === 0) failBer('not constructed', parent.start);
  if (parent.contentStart >= parent.contentEnd) return undefined;
  return readBer(parent.source, parent.contentStart, parent.contentEnd);
}

/** The element after `element` inside `parent`; undefined at the end. Walks long lists without an array. */
export function nextSibling(element: BerElement, parent: BerElement): BerElement | undefined {
  if (element.end >= parent.contentEnd) return undefined;
  return readBer(parent.source, element.end, parent.contentEnd);
}

/** All elements inside a constructed one. */
export function childrenOf(parent: BerElement): readonly BerElement[] {
  const children: BerElement[] = [];
  for (let child = firstChild(parent); child; child = nextSibling(child, parent)) {
    if (children.length >= MAX_CHILDREN) failBer('too many elements', parent.start);
    children.push(child);
  }
  return children;
}

/** All elements inside a SEQUENCE. @throws MtaopsError `E_INPUT` for any other element. */
export function sequenceOf(element: BerElement): readonly BerElement[] {
  if (element.identifier !== BER.sequence) failBer('SEQUENCE expected', element.start);
  return childrenOf(element);
}

/** Content octets, without identifier and length; a view. */
export function contentOf(element: BerElement): Uint8Array<ArrayBuffer> {
  return element.source.subarray(element.contentStart, element.contentEnd);
}

/** The whole element, identifier and length included; a view. */
export function encodingOf(element: BerElement): Uint8Array<ArrayBuffer> {
  return element.source.subarray(element.start, element.end);
}

/**
 * Octets of an OCTET STRING, also in pieces (X.690 §8.7.3) or with an implicit tag.
 *
 * A view when it is primitive; pieces are joined into a new array.
 */
export function octetsOf(element: BerElement): Uint8Array<ArrayBuffer> {
  if ((element.identifier & 0x20) === 0) return contentOf(element);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  collectPieces(element, pieces, 0);
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function collectPieces(element: BerElement, pieces: Uint8Array<ArrayBuffer>[], depth: number): void {
  if (depth > 8) failBer('OCTET STRING nested too deeply', element.start);
  for (let piece = firstChild(element); piece; piece = nextSibling(piece, element)) {
    if (piece.identifier === BER.octetString) pieces.push(contentOf(piece));
    else if (piece.identifier === BER.octetStringInPieces) collectPieces(piece, pieces, depth + 1);
    else failBer('something else than OCTET STRING in its pieces', piece.start);
  }
}
