import { constants, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeKey } from '../testing/throwaway-certificates.ts';
import { removePkcs1Padding } from './key-transport.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);

/** 0, 2, padding, 0, key; in 256 octets. */
function encoded(
  change: (octets: Uint8Array<ArrayBuffer>) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(256).fill(0x5a);
  octets.set([0, 2], 0);
  octets[223] = 0;
  octets.set(KEY, 224);
  change(octets);
  return octets;
}

it('takes the key out of what OpenSSL padded', () => {
  const privateKey = makeKey('rsa-2048');
  const key = createPublicKey(privateKey);
  const sent = publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, KEY);
  const raw = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, sent);
  expect([...(removePkcs1Padding(raw, 32) ?? [])]).toEqual([...KEY]);
});

it.each([
  ['the first octet is not zero', (octets: Uint8Array) => octets.fill(1, 0, 1)],
  ['the second octet is not two', (octets: Uint8Array) => octets.fill(1, 1, 2)],
  ['a zero stands in the padding', (octets: Uint8Array) => octets.fill(0, 100, 101)],
  ['the first octet of the padding is zero', (octets: Uint8Array) => octets.fill(0, 2, 3)],
  ['the separator is not zero', (octets: Uint8Array) => octets.fill(1, 223, 224)],
])('gives nothing when %s', (_, change) => {
  expect(removePkcs1Padding(encoded(), 32)).toEqual(KEY);
  expect(removePkcs1Padding(encoded(change), 32)).toBeUndefined();
});

it('gives nothing for a key of another length than the cipher wants, or too little padding', () => {
  expect(removePkcs1Padding(encoded(), 24)).toBeUndefined();
  expect(removePkcs1Padding(encoded().subarray(0, 256), 250)).toBeUndefined();
});
