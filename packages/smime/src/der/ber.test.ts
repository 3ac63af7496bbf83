import { describe, expect, test } from 'vitest';
import { berFromDer } from '../testing/ber.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { derFromBer } from './ber.ts';
import { derElement, derOctetString, derSequence } from './encode.ts';
import { concatOctets, hexOf, type Octets } from './octets.ts';

describe('derFromBer', () => {
  test('leaves DER as it is', () => {
    const { der } = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'] }).certificate;
    expect(derFromBer(der)).toEqual(der);
  });

  test('closes indefinite lengths and joins strings in pieces, also nested', () => {
    const value = derSequence(
      derOctetString(new Uint8Array(2500).fill(7)),
      derElement(0xa0, derSequence(derOctetString(Uint8Array.of(1)))),
    );
    expect(hexOf(derFromBer(berFromDer(value)))).toBe(hexOf(value));
    const pieceOfPieces = concatOctets(
      Uint8Array.of(0x24, 0x80),
      Uint8Array.of(0x24, 0x03, 0x04, 0x01, 0xaa),
      Uint8Array.of(0x04, 0x01, 0xbb, 0, 0),
    );
    expect(hexOf(derFromBer(pieceOfPieces))).toBe('0402aabb');
  });

  test.each<[string, Octets]>([
    ['cut off', Uint8Array.of(0x30, 0x05, 0x02, 0x01)],
    ['end of indefinite length is missing', Uint8Array.of(0x30, 0x80, 0x02, 0x01, 0x01)],
    ['indefinite length of a primitive', Uint8Array.of(0x04, 0x80, 0x00, 0x00)],
    ['octets after the end', Uint8Array.of(0x05, 0x00, 0x05)],
    ['piece of an OCTET STRING is not one', Uint8Array.of(0x24, 0x03, 0x02, 0x01, 0x01)],
    ['tag number above 30', Uint8Array.of(0x3f, 0x81, 0x00)],
    ['length too large', Uint8Array.of(0x30, 0x87, 1, 1, 1, 1, 1, 1, 1)],
    ['nested too deep', new Uint8Array(100_000).fill(0x30).map((octet, i) => (i % 2 === 0 ? octet : 0x80))],
  ])('refuses what is %s', (message, ber) => {
    expect(() => derFromBer(ber)).toThrow(message);
  });

  test('takes a hundred thousand members in one set', () => {
    const members = new Uint8Array(200_000).map((_, i) => (i % 2 === 0 ? 5 : 0));
    const der = derElement(0x31, members);
    expect(derFromBer(berFromDer(der).slice(0)).length).toBe(der.length);
  });
});
