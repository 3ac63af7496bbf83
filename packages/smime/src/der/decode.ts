import { MtaopsError } from '@mtaops/core';
import { TAG } from './encode.ts';
import type { Octets } from './octets.ts';

/*
 * Why not asn1js here: loading asn1js and pkijs costs about 40 ms, twice the start of Node itself, and each parse
 * builds an object per element. The send path reads a certificate or two and a key; this reader does that in
 * microseconds. BER input goes through `derFromBer` first.
 */

/** One element of a DER encoding; all its octets are views of the octets it was read from. */
export type DerElement = {
  /** Identifier octet: class, constructed bit and tag number below 31. */
  readonly tag: number;
  /** Content octets. */
  readonly content: Octets;
  /** Identifier, length and content octets. */
  readonly encoding: Octets;
};

/** What is wrong with an encoding, with the place; becomes an `E_INPUT` that names the thing being read. */
export function malformed(what: string, offset?: number): MtaopsError {
  return new MtaopsError('E_INPUT', offset === undefined ? what : `${what} at octet ${offset}`, {
    details: { reason: 'broken' },
  });
}

/**
 * Read the element at `offset`.
 *
 * @throws MtaopsError `E_INPUT` for indefinite or overlong lengths, tag numbers above 30 and truncation.
 */
export function readElement(octets: Octets, offset = 0): DerElement {
  const tag = octets[offset];
  const first = octets[offset + 1];
  if (tag === undefined || first === undefined) throw malformed('ASN.1 element is cut off', offset);
  if ((tag & 0x1f) === 0x1f) throw malformed('ASN.1 tag number above 30', offset);
  let length = first;
  let start = offset + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0) throw malformed('indefinite length where DER is required', offset);
    if (count > 6) throw malformed('ASN.1 length too large', offset);
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (octets[start + i] ?? 0);
    start += count;
  }
  const end = start + length;
  if (end > octets.length) throw malformed('ASN.1 element is cut off', offset);
  return { content: octets.subarray(start, end), encoding: octets.subarray(offset, end), tag };
}

/** Read one element and refuse octets after it. */
export function readOnly(octets: Octets): DerElement {
  const element = readElement(octets);
  if (element.encoding.length !== octets.length)
    throw malformed('octets after the end', element.encoding.length);
  return element;
}

/** The elements inside a constructed element, or inside its content octets. */
export function readChildren(parent: DerElement | Octets): readonly DerElement[] {
  const octets = 'content' in parent ? parent.content : parent;
  const children: DerElement[] = [];
  for (let at = 0; at < octets.length; ) {
    const child = readElement(octets, at);
    children.push(child);
    at += child.encoding.length;
  }
  return children;
}

/** The element if it is there and has the tag; `what` names it in the error. */
export function expectTag(element: DerElement | undefined, tag: number, what: string): DerElement {
  if (element === undefined) throw malformed(`${what} is missing`);
  if (element.tag !== tag) {
    throw malformed(`${what} has ASN.1 tag 0x${element.tag.toString(16)}, not 0x${tag.toString(16)}`);
  }
  return element;
}

/** Children of a SEQUENCE. */
export function readSequence(element: DerElement | undefined, what: string): readonly DerElement[] {
  return readChildren(expectTag(element, TAG.sequence, what));
}

/** Dotted text of an OBJECT IDENTIFIER. */
export function readOid(element: DerElement | undefined, what = 'object identifier'): string {
  const { content } = expectTag(element, TAG.oid, what);
  const arcs: number[] = [];
  let value = 0;
  for (const octet of content) {
    value = value * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(value);
      value = 0;
    }
  }
  const [first, ...rest] = arcs;
  if (first === undefined) throw malformed(`${what} is empty`);
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join('.');
}

/** A non-negative INTEGER that fits a number. */
export function readInteger(element: DerElement | undefined, what = 'integer'): number {
  const { content } = expectTag(element, TAG.integer, what);
  if (content.length === 0 || content.length > 6 || (content[0] ?? 0) >= 0x80) {
    throw malformed(`${what} is out of range`);
  }
  let value = 0;
  for (const octet of content) value = value * 256 + octet;
  return value;
}

/** Octets of a BIT STRING without unused bits. */
export function readBitString(element: DerElement | undefined, what: string): Octets {
  const { content } = expectTag(element, TAG.bitString, what);
  if (content[0] !== 0) throw malformed(`${what} has unused bits`);
  return content.subarray(1);
}

/** UTCTime or GeneralizedTime in the forms of RFC 5280 §4.1.2.5 (seconds present, Z). */
export function readTime(element: DerElement | undefined, what: string): Date {
  if (element === undefined) throw malformed(`${what} is missing`);
  const text = Buffer.from(element.content).toString('latin1');
  const match = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  const [, year = '', month, day, hour, minute, second] = match ?? [];
  const long = element.tag === TAG.generalizedTime;
  if (match === null || year.length !== (long ? 4 : 2) || (!long && element.tag !== TAG.utcTime)) {
    throw malformed(`${what} is not a time: ${JSON.stringify(text)}`);
  }
  const full = long ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const time = new Date(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time.getTime())) throw malformed(`${what} is not a time: ${JSON.stringify(text)}`);
  return time;
}
