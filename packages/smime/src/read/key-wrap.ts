import { createDecipheriv, hash } from 'node:crypto';
import { concatOctets, type Octets } from '../der/octets.ts';

const TRIPLE_DES_WRAP = '1.2.840.113549.1.9.16.3.6';

/** Key wrap algorithms: AES (RFC 3394) and triple DES (RFC 3217). */
const WRAPS: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  [TRIPLE_DES_WRAP]: { keyLength: 24, name: 'des-ede3-cbc' },
  '2.16.840.1.101.3.4.1.25': { keyLength: 24, name: 'id-aes192-wrap' },
  '2.16.840.1.101.3.4.1.45': { keyLength: 32, name: 'id-aes256-wrap' },
  '2.16.840.1.101.3.4.1.5': { keyLength: 16, name: 'id-aes128-wrap' },
};

const AES_WRAP_IV = Buffer.alloc(8, 0xa6);
const TRIPLE_DES_WRAP_IV = Buffer.from('4adda22c79e82105', 'hex');

/** Octets of the key that a wrap algorithm takes; undefined when it is not known. */
export function wrapKeyLength(oid: string): number | undefined {
  return WRAPS[oid]?.keyLength;
}

/** Undo a key wrap; undefined when its integrity check fails. */
export function unwrapKey(oid: string, wrappingKey: Uint8Array, wrapped: Octets): Octets | undefined {
  const wrap = WRAPS[oid];
  if (!wrap) return undefined;
  try {
    if (oid === TRIPLE_DES_WRAP) return unwrapTripleDes(wrappingKey, wrapped);
    const decipher = createDecipheriv(wrap.name, wrappingKey, AES_WRAP_IV);
    return concatOctets(decipher.update(wrapped), decipher.final());
  } catch {
    return undefined;
  }
}

/** RFC 3217 §3.2: decrypt, reverse, decrypt with the IV found in front, compare the checksum. */
function unwrapTripleDes(wrappingKey: Uint8Array, wrapped: Octets): Octets | undefined {
  if (wrapped.length !== 40) return undefined;
  const decrypt = (iv: Uint8Array, octets: Octets): Octets => {
    const decipher = createDecipheriv('des-ede3-cbc', wrappingKey, iv).setAutoPadding(false);
    return concatOctets(decipher.update(octets), decipher.final());
  };
  const turned = decrypt(TRIPLE_DES_WRAP_IV, wrapped).reverse();
  const opened = decrypt(turned.subarray(0, 8), turned.subarray(8));
  const key = opened.subarray(0, 24);
  return hash('sha1', key, 'buffer').subarray(0, 8).equals(opened.subarray(24)) ? key : undefined;
}
