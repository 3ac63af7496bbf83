import { constants, type KeyObject, privateDecrypt } from 'node:crypto';
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
