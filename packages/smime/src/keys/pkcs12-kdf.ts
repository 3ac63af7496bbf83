import { createHash } from 'node:crypto';
import { concatOctets, type Octets } from '../der/octets.ts';

/** What the derived octets are for (RFC 7292 appendix B.3). */
export const PKCS12_PURPOSE = { iv: 2, key: 1, mac: 3 } as const;

export type Pkcs12Kdf = {
  /** Digest name as `node:crypto` takes it. */
  readonly digest: string;
  readonly password: Octets;
  readonly salt: Octets;
  readonly iterations: number;
};

/**
 * Key derivation of PKCS#12 (RFC 7292 appendix B.2).
 *
 * @param password - Already in the form of {@link bmpPassword}.
 */
export function derivePkcs12(kdf: Pkcs12Kdf, purpose: 1 | 2 | 3, length: number): Octets {
  const blockSize = kdf.digest === 'sha384' || kdf.digest === 'sha512' ? 128 : 64;
  const diversifier = new Uint8Array(blockSize).fill(purpose);
  const state = concatOctets(filled(kdf.salt, blockSize), filled(kdf.password, blockSize));
  const out: Octets[] = [];
  for (let have = 0; have < length; ) {
    let block: Octets = hash(kdf.digest, diversifier, state);
    for (let i = 1; i < kdf.iterations; i++) block = hash(kdf.digest, block);
    out.push(block);
    have += block.length;
    addToEach(state, filled(block, blockSize, blockSize), blockSize);
  }
  return concatOctets(...out).subarray(0, length);
}

/** BMPString with terminating zero pair (RFC 7292 appendix B.1); undefined, "no password", is zero octets. */
export function bmpPassword(password: string | undefined): Octets {
  if (password === undefined) return new Uint8Array();
  const out = new Uint8Array(2 * password.length + 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < password.length; i++) view.setUint16(2 * i, password.charCodeAt(i));
  return out;
}

/** Repeated to a multiple of the block size; nothing stays nothing. */
function filled(
  octets: Octets,
  blockSize: number,
  length = Math.ceil(octets.length / blockSize) * blockSize,
): Octets {
  return Uint8Array.from(
    { length: octets.length === 0 ? 0 : length },
    (_, i) => octets[i % octets.length] ?? 0,
  );
}

/** Each block of the state, taken as a big-endian number, becomes (block + addend + 1) mod 2^(8·blockSize). */
function addToEach(state: Octets, addend: Octets, blockSize: number): void {
  for (let start = 0; start < state.length; start += blockSize) {
    let carry = 1;
    for (let i = blockSize - 1; i >= 0; i--) {
      carry += (state[start + i] ?? 0) + (addend[i] ?? 0);
      state[start + i] = carry & 0xff;
      carry >>= 8;
    }
  }
}

function hash(digest: string, ...parts: readonly Octets[]): Octets {
  const state = createHash(digest);
  for (const part of parts) state.update(part);
  return new Uint8Array(state.digest());
}
