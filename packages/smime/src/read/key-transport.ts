import { constants, type KeyObject, privateDecrypt } from 'node:crypto';
import { BER, childrenOf, firstChild, octetsOf } from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf } from '../der/ber-values.ts';
import { digestName, maskDigestOf } from '../path/signature.ts';
import { openOaep } from './oaep.ts';

const RSA = '1.2.840.113549.1.1.1';
const RSA_OAEP = '1.2.840.113549.1.1.7';

/**
 * The content key out of a KeyTransRecipientInfo; undefined when it cannot be had. The caller goes on with another key
 * then, so that a failure here shows only where a wrong key would.
 *
 * @param keyLength - Octets that the content cipher wants.
 */
export function openKeyTransport(
  algorithm: AlgorithmIdentifier,
  encryptedKey: Uint8Array<ArrayBuffer>,
  key: KeyObject,
  keyLength: number,
): Uint8Array<ArrayBuffer> | undefined {
  if (key.asymmetricKeyType !== 'rsa') return undefined;
  try {
    if (algorithm.oid === RSA) return removePkcs1Padding(decryptRaw(encryptedKey, key), keyLength);
    return algorithm.oid === RSA_OAEP ? openWithOaep(algorithm, encryptedKey, key) : undefined;
  } catch {
    return undefined;
  }
}

function decryptRaw(encryptedKey: Uint8Array<ArrayBuffer>, key: KeyObject): Buffer<ArrayBuffer> {
  return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encryptedKey);
}

/**
 * Undo EME-PKCS1-v1_5 (RFC 8017 §7.2.2) around a key of known length: no step depends on where the padding is wrong,
 * and there is only one answer (RFC 3218). Not left to node:crypto, which refuses this padding with the OpenSSL 3.0 of
 * Node 22 (CVE-2023-46809).
 */
export function removePkcs1Padding(
  encoded: Uint8Array<ArrayBuffer>,
  keyLength: number,
): Uint8Array<ArrayBuffer> | undefined {
  const start = encoded.length - keyLength;
  if (start < 11) return undefined;
  let wrong = (encoded[0] ?? 1) | ((encoded[1] ?? 0) ^ 2) | (encoded[start - 1] ?? 1);
  // An octet less one has its 256 bit set only when it was zero.
  for (let at = 2; at < start - 1; at += 1) wrong |= (((encoded[at] ?? 0) - 1) >> 8) & 1;
  return wrong === 0 ? encoded.subarray(start) : undefined;
}

function openWithOaep(
  algorithm: AlgorithmIdentifier,
  encryptedKey: Uint8Array<ArrayBuffer>,
  key: KeyObject,
): Uint8Array<ArrayBuffer> | undefined {
  const mix = parseOaep(algorithm);
  if (!mix) return undefined;
  const { digest, label, maskDigest } = mix;
  if (digest !== maskDigest) return openOaep(decryptRaw(encryptedKey, key), mix);
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
