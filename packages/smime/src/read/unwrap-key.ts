import { constants, createDecipheriv, type KeyObject, privateDecrypt } from 'node:crypto';
import { BER, childrenOf, firstChild, octetsOf } from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf } from '../der/ber-values.ts';
import { digestName, maskDigestOf } from '../path/signature.ts';
import { openOaep } from './oaep.ts';

const RSA = '1.2.840.113549.1.1.1';
const RSA_OAEP = '1.2.840.113549.1.1.7';

/**
 * The content key out of a KeyTransRecipientInfo; undefined when it cannot be had. With PKCS #1 v1.5 a wrong padding
 * gives a random key (implicit rejection in OpenSSL), so that the failure shows only where a wrong key would.
 */
export function openKeyTransport(
  algorithm: AlgorithmIdentifier,
  encryptedKey: Uint8Array<ArrayBuffer>,
  key: KeyObject,
): Uint8Array<ArrayBuffer> | undefined {
  if (key.asymmetricKeyType !== 'rsa') return undefined;
  try {
    if (algorithm.oid === RSA)
      return privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, encryptedKey);
    return algorithm.oid === RSA_OAEP ? openWithOaep(algorithm, encryptedKey, key) : undefined;
  } catch {
    return undefined;
  }
}

function openWithOaep(
  algorithm: AlgorithmIdentifier,
  encryptedKey: Uint8Array<ArrayBuffer>,
  key: KeyObject,
): Uint8Array<ArrayBuffer> | undefined {
  const mix = parseOaep(algorithm);
  if (!mix) return undefined;
  const { digest, label, maskDigest } = mix;
  if (digest !== maskDigest)
    return openOaep(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encryptedKey), mix);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return privateDecrypt({ key, oaepHash: digest, oaepLabel: label, padding }, encryptedKey);
}

type OaepMix = {
  readonly digest: string;
  readonly maskDigest: string;
  readonly label: Uint8Array<ArrayBuffer>;
};

/** RSAES-OAEP-params (RFC 4055 §4.1); absent fields mean SHA-1 and no label. */
function parseOaep({ parameters }: AlgorithmIdentifier): OaepMix | undefined {
  let digest: string | undefined = 'sha1';
  let maskDigest: string | undefined = 'sha1';
  let label: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  const fields = parameters?.identifier === BER.sequence ? childrenOf(parameters) : [];
  for (const field of fields) {
    const inner = firstChild(field);
    if (field.identifier === 0xa0) digest = digestName(algorithmOf(inner).oid);
    else if (field.identifier === 0xa1) maskDigest = maskDigestOf(algorithmOf(inner));
    else if (field.identifier === 0xa2) {
      const source = algorithmOf(inner).parameters;
      if (source) label = octetsOf(source);
    }
  }
  return digest === undefined || maskDigest === undefined ? undefined : { digest, label, maskDigest };
}

/** AES key wrap (RFC 3394) and the 3DES wrap of RFC 3217, by algorithm of the wrapping key. */
const WRAPS: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.25': { keyLength: 24, name: 'id-aes192-wrap' },
  '2.16.840.1.101.3.4.1.45': { keyLength: 32, name: 'id-aes256-wrap' },
  '2.16.840.1.101.3.4.1.5': { keyLength: 16, name: 'id-aes128-wrap' },
};

const DEFAULT_IV = Buffer.alloc(8, 0xa6);

/** Octets of the key that a key wrap algorithm takes; undefined when it is not known. */
export function wrapKeyLength(oid: string): number | undefined {
  return WRAPS[oid]?.keyLength;
}

/** Undo a key wrap; undefined when its integrity check fails. */
export function unwrapKey(
  oid: string,
  wrappingKey: Uint8Array,
  wrapped: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  const wrap = WRAPS[oid];
  if (!wrap) return undefined;
  try {
    const decipher = createDecipheriv(wrap.name, wrappingKey, DEFAULT_IV);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return undefined;
  }
}
