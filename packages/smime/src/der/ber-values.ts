import { BER, type BerElement, contentOf, failBer, sequenceOf } from './ber-reader.ts';
import { bufferView, hexOf } from './octets.ts';

/** Dotted form of an OBJECT IDENTIFIER. */
export function oidOf(element: BerElement): string {
  if (element.identifier !== BER.oid) failBer('OBJECT IDENTIFIER expected', element.start);
  const octets = contentOf(element);
  const last = octets.at(-1);
  if (last === undefined || octets.length > 64 || last >= 0x80)
    failBer('bad OBJECT IDENTIFIER', element.start);
  const parts: string[] = [];
  let arc = 0;
  for (const octet of octets) {
    if (arc > 2 ** 45) failBer('arc of an OBJECT IDENTIFIER too large', element.start);
    arc = arc * 128 + (octet & 0x7f);
    if (octet >= 0x80) continue;
    if (parts.length === 0) {
      const root = Math.min(2, Math.floor(arc / 40));
      parts.push(`${root}`, `${arc - root * 40}`);
    } else parts.push(`${arc}`);
    arc = 0;
  }
  return parts.join('.');
}

/** A small INTEGER or ENUMERATED, negative ones too. */
export function smallIntegerOf(element: BerElement): number {
  const octets = contentOf(element);
  if (octets.length === 0 || octets.length > 6) failBer('INTEGER empty or too large', element.start);
  const borrow = (octets[0] ?? 0) >= 0x80 ? 256 ** octets.length : 0;
  return octets.reduce((value, octet) => value * 256 + octet, 0) - borrow;
}

/** INTEGER as lower-case hex of its shortest encoding: two serial numbers are equal when these are. */
export function integerHexOf(element: BerElement): string {
  const octets = contentOf(element);
  if (element.identifier !== BER.integer || octets.length === 0) failBer('INTEGER expected', element.start);
  let start = 0;
  while (start + 1 < octets.length && octets[start] === 0 && (octets[start + 1] ?? 0) < 0x80) start += 1;
  return hexOf(octets.subarray(start));
}

export function booleanOf(element: BerElement): boolean {
  if (element.contentEnd - element.contentStart !== 1) failBer('bad BOOLEAN', element.start);
  return element.source[element.contentStart] !== 0;
}

/** Octets of a BIT STRING that must be whole octets, such as a signature or a key. */
export function bitOctetsOf(element: BerElement): Uint8Array<ArrayBuffer> {
  const octets = contentOf(element);
  if (element.identifier !== BER.bitString || octets[0] !== 0) failBer('BIT STRING expected', element.start);
  return octets.subarray(1);
}

/** Named bits of a BIT STRING, as a predicate by bit number (X.690 §8.6: bit 0 is the highest of the first octet). */
export function namedBitsOf(element: BerElement): (bit: number) => boolean {
  const octets = contentOf(element);
  const unused = octets[0];
  if (unused === undefined || unused > 7) failBer('bad BIT STRING', element.start);
  return (bit) => ((octets[1 + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0;
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(?:[.,]\d+)?(Z|[+-]\d{4})$/;

/** UTCTime (RFC 5280 §4.1.2.5.1: below 50 is 20xx) or GeneralizedTime; seconds and offsets as BER allows. */
export function timeOf(element: BerElement): Date {
  const isUtc = element.identifier === BER.utcTime;
  if (!isUtc && element.identifier !== BER.generalizedTime) failBer('time expected', element.start);
  const found = (isUtc ? UTC_TIME : GENERALIZED_TIME).exec(bufferView(contentOf(element)).toString('latin1'));
  if (!found) failBer('bad time', element.start);
  const [, yearText = '', month, day, hour, minute = '00', second = '00', zone = 'Z'] = found;
  const year = isUtc ? Number(yearText) + (Number(yearText) < 50 ? 2000 : 1900) : Number(yearText);
  const stamp = Date.UTC(year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const sign = zone[0] === '-' ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  return new Date(stamp - offset * 60_000);
}

/** Text of any ASN.1 string type; undefined for another type. T61 is read as Latin-1, as everybody does. */
export function textOf(element: BerElement): string | undefined {
  const octets = bufferView(contentOf(element));
  switch (element.identifier) {
    case BER.utf8String:
      return octets.toString('utf8');
    case BER.printableString:
    case BER.ia5String:
    case BER.teletexString:
    case BER.numericString:
    case BER.visibleString:
      return octets.toString('latin1');
    case BER.bmpString:
      return octets.length % 2 === 0 ? Buffer.from(octets).swap16().toString('utf16le') : undefined;
    case BER.universalString:
      return universalText(octets);
    default:
      return undefined;
  }
}

function universalText(octets: Buffer): string | undefined {
  if (octets.length % 4 !== 0) return undefined;
  let text = '';
  for (let at = 0; at < octets.length; at += 4) {
    const point = octets.readUInt32BE(at);
    if (point > 0x10ffff) return undefined;
    text += String.fromCodePoint(point);
  }
  return text;
}

/** An AlgorithmIdentifier (RFC 5280 §4.1.1.2). */
export type AlgorithmIdentifier = {
  readonly oid: string;
  /** Undefined when absent. */
  readonly parameters: BerElement | undefined;
  readonly element: BerElement;
};

/** Read a SEQUENCE { OBJECT IDENTIFIER, ANY OPTIONAL }. */
export function algorithmOf(element: BerElement | undefined, at = 0): AlgorithmIdentifier {
  if (!element) failBer('algorithm missing', at);
  const [oid, parameters, more] = sequenceOf(element);
  if (!oid || more) failBer('bad AlgorithmIdentifier', element.start);
  return { element, oid: oidOf(oid), parameters };
}
