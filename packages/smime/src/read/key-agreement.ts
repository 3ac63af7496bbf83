import { createPublicKey, diffieHellman, hash, hkdfSync, type KeyObject } from 'node:crypto';
import { childrenOf, encodingOf, readWholeBer } from '../der/ber-reader.ts';
import { algorithmOf } from '../der/ber-values.ts';
import { derBitString, derElement, derOctetString, derSequence } from '../der/encode.ts';
import { unwrapKey, wrapKeyLength } from './key-wrap.ts';
import type { KeyAgreement } from './recipient-info.ts';

type Derivation = { readonly kind: 'x963' | 'hkdf'; readonly digest: string };

/** RFC 5753 §7.1.4 (standard and cofactor, which are the same on curves of cofactor 1) and RFC 8418 §2.3. */
const SCHEMES: Readonly<Record<string, Derivation>> = {
  '1.2.840.113549.1.9.16.3.19': { digest: 'sha256', kind: 'hkdf' },
  '1.2.840.113549.1.9.16.3.20': { digest: 'sha384', kind: 'hkdf' },
  '1.2.840.113549.1.9.16.3.21': { digest: 'sha512', kind: 'hkdf' },
  '1.3.132.1.11.0': { digest: 'sha224', kind: 'x963' },
  '1.3.132.1.11.1': { digest: 'sha256', kind: 'x963' },
  '1.3.132.1.11.2': { digest: 'sha384', kind: 'x963' },
  '1.3.132.1.11.3': { digest: 'sha512', kind: 'x963' },
  '1.3.132.1.14.0': { digest: 'sha224', kind: 'x963' },
  '1.3.132.1.14.1': { digest: 'sha256', kind: 'x963' },
  '1.3.132.1.14.2': { digest: 'sha384', kind: 'x963' },
  '1.3.132.1.14.3': { digest: 'sha512', kind: 'x963' },
  '1.3.133.16.840.63.0.2': { digest: 'sha1', kind: 'x963' },
  '1.3.133.16.840.63.0.3': { digest: 'sha1', kind: 'x963' },
};

const KEY_TYPES: readonly string[] = ['ec', 'x25519', 'x448'];

/** The content key out of one recipient's entry of a KeyAgreeRecipientInfo; undefined when it cannot be had. */
export function openKeyAgreement(
  agreement: KeyAgreement,
  encryptedKey: Uint8Array<ArrayBuffer>,
  key: KeyObject,
): Uint8Array<ArrayBuffer> | undefined {
  const { algorithm, originatorKey, userKeyingMaterial } = agreement;
  const scheme = SCHEMES[algorithm.oid];
  if (!scheme || !originatorKey || !algorithm.parameters) return undefined;
  if (!KEY_TYPES.includes(key.asymmetricKeyType ?? '')) return undefined;
  try {
    const wrap = algorithmOf(algorithm.parameters);
    const length = wrapKeyLength(wrap.oid);
    if (length === undefined) return undefined;
    const secret = diffieHellman({ privateKey: key, publicKey: publicKeyBeside(key, originatorKey) });
    const info = sharedInfo(encodingOf(wrap.element), userKeyingMaterial, length);
    const wrappingKey =
      scheme.kind === 'hkdf'
        ? new Uint8Array(hkdfSync(scheme.digest, secret, userKeyingMaterial ?? '', info, length))
        : deriveX963(scheme.digest, secret, info, length);
    return unwrapKey(wrap.oid, wrappingKey, encryptedKey);
  } catch {
    return undefined; // not a point of the curve, or parameters that are no algorithm
  }
}

/** The sender's public key, on the recipient's own curve: what the message says of the curve may be absent. */
function publicKeyBeside(key: KeyObject, octets: Uint8Array<ArrayBuffer>): KeyObject {
  const own = new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }));
  const [algorithm] = childrenOf(readWholeBer(own));
  const spki = derSequence(algorithm ? encodingOf(algorithm) : new Uint8Array(0), derBitString(octets));
  return createPublicKey({ format: 'der', key: Buffer.from(spki), type: 'spki' });
}

/** ECC-CMS-SharedInfo (RFC 5753 §7.2). */
function sharedInfo(
  keyInfo: Uint8Array<ArrayBuffer>,
  userKeyingMaterial: Uint8Array<ArrayBuffer> | undefined,
  keyLength: number,
): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(4);
  new DataView(bits.buffer).setUint32(0, keyLength * 8);
  return derSequence(
    keyInfo,
    ...(userKeyingMaterial ? [derElement(0xa0, derOctetString(userKeyingMaterial))] : []),
    derElement(0xa2, derOctetString(bits)),
  );
}

/** ANSI X9.63 key derivation (SEC 1 §3.6.1). */
function deriveX963(digest: string, secret: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  const blocks: Buffer[] = [];
  const counter = Buffer.alloc(4);
  for (let have = 0, number = 1; have < length; number += 1) {
    counter.writeUInt32BE(number);
    const block = hash(digest, Buffer.concat([secret, counter, info]), 'buffer');
    blocks.push(block);
    have += block.length;
  }
  return Buffer.concat(blocks).subarray(0, length);
}
