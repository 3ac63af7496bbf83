import type { Octets } from '../der/octets.ts';

/** The permutation of RFC 2268 §2, from the digits of pi. */
const PI_TABLE: Octets = new Uint8Array(
  Buffer.from(
    'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2' +
      '179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
      '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
      '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
      '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec' +
      'c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
      '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9' +
      '0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad',
    'hex',
  ),
);

const BLOCK = 8;

/**
 * RC2 in CBC mode (RFC 2268), decryption only, without removing the padding.
 *
 * For old PKCS#12 files: Windows and Java wrote RC2-40 for certificates well into the 2020s, and OpenSSL 3
 * keeps RC2 in its legacy provider, which Node does not load.
 *
 * @param effectiveBits - "Effective key length" T1; 40 or 128 in PKCS#12.
 */
export function decryptRc2Cbc(ciphertext: Octets, key: Octets, iv: Octets, effectiveBits: number): Octets {
  const words = expandKey(key, effectiveBits);
  const out = new Uint8Array(ciphertext.length);
  let previous = iv;
  for (let at = 0; at + BLOCK <= ciphertext.length; at += BLOCK) {
    const block = ciphertext.subarray(at, at + BLOCK);
    const plain = decryptBlock(block, words);
    for (let i = 0; i < BLOCK; i++) out[at + i] = (plain[i] ?? 0) ^ (previous[i] ?? 0);
    previous = block;
  }
  return out;
}

/** RFC 2268 §2. */
function expandKey(key: Octets, effectiveBits: number): Uint16Array {
  const buffer = new Uint8Array(128);
  buffer.set(key);
  const octet = (i: number) => buffer[i] ?? 0;
  const pi = (i: number) => PI_TABLE[i & 0xff] ?? 0;
  for (let i = key.length; i < 128; i++) buffer[i] = pi(octet(i - 1) + octet(i - key.length));
  const effectiveOctets = Math.ceil(effectiveBits / 8);
  const mask = 0xff >> (8 * effectiveOctets - effectiveBits);
  buffer[128 - effectiveOctets] = pi(octet(128 - effectiveOctets) & mask);
  for (let i = 127 - effectiveOctets; i >= 0; i--) buffer[i] = pi(octet(i + 1) ^ octet(i + effectiveOctets));
  return Uint16Array.from({ length: 64 }, (_, i) => octet(2 * i) | (octet(2 * i + 1) << 8));
}

/** RFC 2268 §4: rounds of reverse mixing, reverse mashing after the 5th and the 11th. */
function decryptBlock(block: Octets, words: Uint16Array): Octets {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  const r = Uint16Array.from({ length: 4 }, (_, i) => view.getUint16(2 * i, true));
  for (let round = 15; round >= 0; round--) {
    reverseMix(r, words, round);
    if (round === 11 || round === 5) reverseMash(r, words);
  }
  const out = new DataView(new ArrayBuffer(BLOCK));
  for (const [i, word] of r.entries()) out.setUint16(2 * i, word, true);
  return new Uint8Array(out.buffer);
}

const ROTATIONS = [1, 2, 3, 5] as const;

function reverseMix(r: Uint16Array, words: Uint16Array, round: number): void {
  const at = (i: number) => r[i & 3] ?? 0;
  for (let i = 3; i >= 0; i--) {
    const bits = ROTATIONS[i] ?? 0;
    const value = at(i);
    const rotated = ((value >>> bits) | (value << (16 - bits))) & 0xffff;
    r[i] = rotated - (words[4 * round + i] ?? 0) - (at(i - 1) & at(i - 2)) - (~at(i - 1) & at(i - 3));
  }
}

function reverseMash(r: Uint16Array, words: Uint16Array): void {
  for (let i = 3; i >= 0; i--) r[i] = (r[i] ?? 0) - (words[(r[(i + 3) & 3] ?? 0) & 63] ?? 0);
}
