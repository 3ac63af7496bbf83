import { expect, test } from 'vitest';
import { derElement, derInteger, derOid, derSequence } from '../der/encode.ts';
import { chooseCipher, encodeCapabilities, parseCapabilities } from './capabilities.ts';

test('what is written is read back in order of preference', () => {
  const der = encodeCapabilities(['aes-256-gcm', 'aes-128-cbc']);
  expect(parseCapabilities(der)).toEqual(['aes-256-gcm', 'aes-128-cbc']);
  // RFC 8551 §2.5.2 compares encodings octet by octet: AES has no parameters.
  expect(Buffer.from(encodeCapabilities(['aes-256-cbc'])).toString('hex')).toBe(
    '300d300b060960864801650304012a',
  );
});

test('what Outlook writes is read: RC2 with a key size, 3DES, hashes and AES', () => {
  const capability = (oid: string, ...parameters: Uint8Array<ArrayBuffer>[]) =>
    derSequence(derOid(oid), ...parameters);
  const der = derSequence(
    capability('2.16.840.1.101.3.4.1.42'),
    capability('1.2.840.113549.3.7'),
    capability('1.2.840.113549.3.2', derInteger(128)),
    capability('2.16.840.1.101.3.4.2.1', derElement(0x05)),
    capability('2.16.840.1.101.3.4.1.2'),
  );
  expect(parseCapabilities(der)).toEqual(['aes-256-cbc', 'aes-128-cbc']);
});

test('rubbish is refused', () => {
  expect(() => parseCapabilities(Uint8Array.of(1, 2, 3))).toThrow();
});

test.each([
  ['nothing is known', [undefined], 'aes-256-cbc'],
  ['one of two is unknown', [['aes-256-gcm'], undefined], 'aes-256-cbc'],
  [
    'all read GCM',
    [
      ['aes-128-gcm', 'aes-256-gcm'],
      ['aes-256-gcm', 'aes-256-cbc'],
    ],
    'aes-256-gcm',
  ],
  ['one reads only AES-128', [['aes-128-cbc'], ['aes-256-cbc', 'aes-128-cbc']], 'aes-128-cbc'],
  ['nothing is common', [['aes-128-cbc'], ['aes-256-cbc']], 'aes-256-cbc'],
  ['nobody is there', [], 'aes-256-cbc'],
] as const)('auto when %s', (_, recipients, expected) => {
  expect(chooseCipher(recipients)).toBe(expected);
});
