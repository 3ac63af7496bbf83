import { constants, hash, type KeyObject, publicDecrypt } from 'node:crypto';

export type PssMix = { readonly digest: string; readonly maskDigest: string; readonly saltLength: number };

/**
 * EMSA-PSS verification (RFC 8017 §9.1.2) with a mask digest of its own: node:crypto always takes the same digest
 * for both.
 */
export function verifyPssWithOwnMask(
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
  mix: PssMix,
): boolean {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined || signature.length !== Math.ceil(bits / 8)) return false;
  const raw = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
  const encodedLength = Math.ceil((bits - 1) / 8);
  const encoded = raw.subarray(raw.length - encodedLength);
  if (raw.length > encodedLength && raw[0] !== 0) return false;
  const dataHash = hash(mix.digest, data, 'buffer');
  const maskedLength = encodedLength - dataHash.length - 1;
  if (maskedLength < mix.saltLength + 1 || encoded.at(-1) !== 0xbc) return false;
  const innerHash = encoded.subarray(maskedLength, maskedLength + dataHash.length);
  const block = applyMask(encoded.subarray(0, maskedLength), innerHash, mix.maskDigest);
  const topBits = 8 * encodedLength - (bits - 1);
  if (((encoded[0] ?? 0) & (0xff00 >> topBits) & 0xff) !== 0) return false;
  block[0] = (block[0] ?? 0) & (0xff >> topBits);
  const saltStart = maskedLength - mix.saltLength;
  if (block[saltStart - 1] !== 1 || block.subarray(0, saltStart - 1).some((octet) => octet !== 0))
    return false;
  const again = Buffer.concat([new Uint8Array(8), dataHash, block.subarray(saltStart)]);
  return hash(mix.digest, again, 'buffer').equals(innerHash);
}

/** XOR of octets with MGF1 of a seed (RFC 8017 §B.2.1). */
export function applyMask(masked: Uint8Array, seed: Uint8Array, digest: string): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(masked);
  let mask = new Uint8Array(0);
  for (let at = 0, counter = 0, used = 0; at < block.length; at += 1, used += 1) {
    if (used === mask.length) {
      const number = Buffer.alloc(4);
      number.writeUInt32BE(counter);
      mask = new Uint8Array(hash(digest, Buffer.concat([seed, number]), 'buffer'));
      counter += 1;
      used = 0;
    }
    block[at] = (block[at] ?? 0) ^ (mask[used] ?? 0);
  }
  return block;
}
