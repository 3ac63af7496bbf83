import { MtaopsError } from '@mtaops/core';
import { asciiOctets, compareOctets, concatOctets, type Octets, totalLength } from './octets.ts';

/** Universal tags used in CMS and X.509, constructed bit included where DER has it. */
export const TAG = {
  bitString: 0x03,
  boolean: 0x01,
  generalizedTime: 0x18,
  integer: 0x02,
  null: 0x05,
  octetString: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
} as const;

/**
 * Identifier and length octets of an element with `length` content octets, definite form.
 *
 * Emitted apart from the content so that a message body never passes through an ASN.1 object: a structure
 * around a body is `[head, body, tail]`.
 */
export function derHeader(tag: number, length: number): Octets {
  if (length < 0x80) return Uint8Array.of(tag, length);
  if (length < 0x100) return Uint8Array.of(tag, 0x81, length);
  if (length < 0x10000) return Uint8Array.of(tag, 0x82, length >> 8, length);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Uint8Array.of(tag, 0x80 | digits.length, ...digits);
}

/** A complete element around its parts. */
export function derElement(tag: number, ...parts: readonly Octets[]): Octets {
  return concatOctets(derHeader(tag, totalLength(parts)), ...parts);
}

export function derSequence(...parts: readonly Octets[]): Octets {
  return derElement(TAG.sequence, ...parts);
}

/**
 * SET OF with its members in DER order (X.690 §11.6). Bouncy Castle, GnuTLS and Go refuse signed attributes
 * in any other order.
 */
export function derSetOf(members: readonly Octets[], tag: number = TAG.set): Octets {
  return derElement(tag, ...members.toSorted(compareOctets));
}

export function derOctetString(octets: Octets): Octets {
  return derElement(TAG.octetString, octets);
}

/** BIT STRING of whole octets. */
export function derBitString(octets: Octets): Octets {
  return derElement(TAG.bitString, Uint8Array.of(0), octets);
}

/** INTEGER of a small non-negative number (below 2^31). */
export function derInteger(value: number): Octets {
  if (value < 0x80) return Uint8Array.of(TAG.integer, 1, value);
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  if ((digits[0] ?? 0) >= 0x80) digits.unshift(0);
  return derElement(TAG.integer, Uint8Array.from(digits));
}

export const DER_NULL: Octets = Uint8Array.of(TAG.null, 0);

/** OBJECT IDENTIFIER from dotted text. */
export function derOid(dotted: string): Octets {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap(base128);
  return derElement(TAG.oid, Uint8Array.from(octets));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    digits.unshift((rest % 128) | 0x80);
  return digits;
}

/**
 * Time of RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050 (and before 1950), in seconds, with Z.
 *
 * @throws MtaopsError `E_INPUT` for a time outside the years 0 to 9999.
 */
export function derTime(time: Date): Octets {
  const year = time.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) {
    throw new MtaopsError('E_INPUT', `time out of range: ${String(time)}`);
  }
  const digits = time.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  const short = year >= 1950 && year < 2050;
  return derElement(short ? TAG.utcTime : TAG.generalizedTime, asciiOctets(short ? digits.slice(2) : digits));
}
