import {
  createCipheriv,
  diffieHellman,
  generateKeyPairSync,
  hash,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import { readOnly } from '../der/decode.ts';
import { derBitString, derElement, derInteger, derOctetString, derOid, derSequence } from '../der/encode.ts';
import { concatOctets, type Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type EcCurve, readPublicKey } from '../x509/public-key.ts';

const VERSION_3 = derInteger(3);
const EC_PUBLIC_KEY = derSequence(derOid('1.2.840.10045.2.1'));
const X25519 = derSequence(derOid('1.3.101.110'));

/** dhSinglePass-stdDH with the KDF digest that fits the curve (RFC 5753 §7.1.4), and HKDF for X25519 (RFC 8418 §2.2). */
const AGREEMENTS: Readonly<Record<EcCurve | 'X25519', { readonly oid: Octets; readonly digest: string }>> = {
  'P-256': { digest: 'sha256', oid: derOid('1.3.132.1.11.1') },
  'P-384': { digest: 'sha384', oid: derOid('1.3.132.1.11.2') },
  'P-521': { digest: 'sha512', oid: derOid('1.3.132.1.11.3') },
  X25519: { digest: 'sha256', oid: derOid('1.2.840.113549.1.9.16.3.19') },
};

/** AES key wrap of the same size as the content key, parameters absent (RFC 3565 §2.3.2): name in `node:crypto`, OID. */
const KEY_WRAPS: ReadonlyMap<number, { readonly name: string; readonly identifier: Octets }> = new Map([
  [16, { identifier: derSequence(derOid('2.16.840.1.101.3.4.1.5')), name: 'id-aes128-wrap' }],
  [24, { identifier: derSequence(derOid('2.16.840.1.101.3.4.1.25')), name: 'id-aes192-wrap' }],
  [32, { identifier: derSequence(derOid('2.16.840.1.101.3.4.1.45')), name: 'id-aes256-wrap' }],
]);

/** RFC 3394 §2.2.3.1. */
const WRAP_IV = new Uint8Array(8).fill(0xa6);

/**
 * KeyAgreeRecipientInfo with an ephemeral key of its own, no ukm (gpgsm fails with one).
 *
 * ```asn1
 * [1] SEQUENCE { version 3, originator [0] { originatorKey [1] { algorithm, publicKey BIT STRING } },
 *                keyEncryptionAlgorithm { dhSinglePass-…, KeyWrapAlgorithm },
 *                recipientEncryptedKeys { { rid IssuerAndSerialNumber, encryptedKey } } }
 * ```
 */
export function encodeKeyAgreement(recipient: Certificate, contentKey: Octets): Octets {
  const curve = recipient.publicKey.curve ?? 'X25519';
  const agreement = AGREEMENTS[curve];
  const wrap = KEY_WRAPS.get(contentKey.length);
  if (wrap === undefined) throw new MtaopsError('E_BUG', `no key wrap for ${contentKey.length} octets`);
  const { privateKey, publicKey } = makeEphemeral(curve);
  const secret = new Uint8Array(diffieHellman({ privateKey, publicKey: recipient.publicKey.keyObject() }));
  const info = encodeSharedInfo(wrap.identifier, contentKey.length);
  const wrappingKey =
    curve === 'X25519'
      ? new Uint8Array(hkdfSync(agreement.digest, secret, new Uint8Array(), info, contentKey.length))
      : deriveX963(agreement.digest, secret, info, contentKey.length);
  const encryptedKey = wrapKey(wrap.name, wrappingKey, contentKey);
  const originatorKey = derElement(
    0xa1,
    curve === 'X25519' ? X25519 : EC_PUBLIC_KEY,
    derBitString(rawKeyOf(publicKey)),
  );
  return derElement(
    0xa1,
    VERSION_3,
    derElement(0xa0, originatorKey),
    derSequence(agreement.oid, wrap.identifier),
    derSequence(derSequence(recipient.issuerAndSerial, derOctetString(encryptedKey))),
  );
}

/** ECC-CMS-SharedInfo { keyInfo, suppPubInfo [2] key length in bits, 4 octets } (RFC 5753 §7.2); entityUInfo only with ukm. */
function encodeSharedInfo(keyWrap: Octets, keyOctets: number): Octets {
  const bits = new DataView(new ArrayBuffer(4));
  bits.setUint32(0, keyOctets * 8);
  return derSequence(keyWrap, derElement(0xa2, derOctetString(new Uint8Array(bits.buffer))));
}

/** ANSI X9.63 KDF (SEC 1 §3.6.1); one block is enough, as every digest here is at least as long as the key. */
function deriveX963(digest: string, secret: Octets, info: Octets, length: number): Octets {
  const block = hash(digest, concatOctets(secret, Uint8Array.of(0, 0, 0, 1), info), 'buffer');
  return new Uint8Array(block).subarray(0, length);
}

function wrapKey(cipher: string, wrappingKey: Octets, contentKey: Octets): Octets {
  const wrap = createCipheriv(cipher, wrappingKey, WRAP_IV);
  return concatOctets(wrap.update(contentKey), wrap.final());
}

function makeEphemeral(curve: EcCurve | 'X25519'): {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
} {
  return curve === 'X25519'
    ? generateKeyPairSync('x25519')
    : generateKeyPairSync('ec', { namedCurve: curve });
}

function rawKeyOf(key: KeyObject): Octets {
  return readPublicKey(readOnly(new Uint8Array(key.export({ format: 'der', type: 'spki' })))).rawKey;
}
