import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readOnly } from '../der/decode.ts';
import { equalOctets, type Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type PublicKey, readPublicKey } from '../x509/public-key.ts';
import { keyError } from './key-error.ts';

/** A private key, parsed once and reused; printing it shows nothing secret. */
export type PrivateKey = {
  /** For `node:crypto`; never pass PEM per operation, that costs as much as an RSA-2048 signature. */
  readonly keyObject: KeyObject;
  readonly publicKey: PublicKey;
};

/** Structures a private key comes in: RFC 5958, RFC 8017 appendix A.1.2, RFC 5915. */
export type PrivateKeyForm = 'pkcs8' | 'pkcs1' | 'sec1';

/**
 * Private key from its unencrypted DER.
 *
 * @throws MtaopsError `E_INPUT`, reason `broken`, or `unsupported` for key types that S/MIME does not use.
 */
export function importPrivateKey(der: Octets, form: PrivateKeyForm): PrivateKey {
  let keyObject: KeyObject;
  try {
    keyObject = createPrivateKey({ format: 'der', key: Buffer.from(der), type: form });
  } catch (cause) {
    throw keyError('broken', 'private key is broken: its numbers do not make a key', cause);
  }
  const spki = createPublicKey(keyObject).export({ format: 'der', type: 'spki' });
  const publicKey = readPublicKey(readOnly(new Uint8Array(spki)));
  if (publicKey.kind === 'other' || (publicKey.kind === 'ec' && publicKey.curve === undefined)) {
    const type = keyObject.asymmetricKeyType ?? 'unknown';
    throw keyError(
      'unsupported',
      `private key of type ${type} (${publicKey.algorithm}) is not one S/MIME uses`,
    );
  }
  return { keyObject, publicKey };
}

/** True when the certificate is about this key. RSA and RSA-PSS identifiers of one key count as the same. */
export function isKeyOf(key: PrivateKey, certificate: Certificate): boolean {
  const [own, named] = [key.publicKey, certificate.publicKey];
  const family = (kind: string) => (kind === 'rsa-pss' ? 'rsa' : kind);
  return (
    family(own.kind) === family(named.kind) &&
    own.curve === named.curve &&
    equalOctets(own.rawKey, named.rawKey)
  );
}
