import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The public half of a DKIM key. */
export type DkimPublicKey = {
  readonly type: 'rsa' | 'ed25519';
  /** Of the modulus; 256 for Ed25519. */
  readonly bits: number;
  /** SubjectPublicKeyInfo, DER, base64 in one line: equal for equal keys. */
  readonly spki: string;
  /** What stands in `p=`: the same for RSA, the 32 octets of RFC 8463 §4.2 for Ed25519. */
  readonly recordValue: string;
  /** Of an RSA key. */
  readonly exponent?: bigint;
  readonly modulus?: bigint;
};

/** Prefix of every Ed25519 SubjectPublicKeyInfo (RFC 8410 §4, §10.1). */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const ED25519_OCTETS = 32;

/** @throws Error when the octets are no SubjectPublicKeyInfo, or of another kind of key. */
export function publicKeyFromSpki(der: Uint8Array): DkimPublicKey {
  return describe(createPublicKey({ format: 'der', key: Buffer.from(der), type: 'spki' }));
}

/** @throws Error when the octets are no RSAPublicKey (RFC 8017 §A.1.1). */
export function publicKeyFromPkcs1(der: Uint8Array): DkimPublicKey {
  return describe(createPublicKey({ format: 'der', key: Buffer.from(der), type: 'pkcs1' }));
}

/** @param octets - 32 of them. */
export function publicKeyFromEd25519(octets: Uint8Array): DkimPublicKey {
  return publicKeyFromSpki(Buffer.concat([ED25519_SPKI, octets]));
}

/** True when the octets are a private key, which must never be published. */
export function isPrivateKey(der: Uint8Array): boolean {
  return (['pkcs8', 'pkcs1'] as const).some((type) => {
    try {
      createPrivateKey({ format: 'der', key: Buffer.from(der), type });
      return true;
    } catch {
      return false;
    }
  });
}

/** @throws Error for any other kind of key. */
export function describe(key: KeyObject): DkimPublicKey {
  const der = key.export({ format: 'der', type: 'spki' });
  const spki = der.toString('base64');
  if (key.asymmetricKeyType === 'ed25519') {
    const recordValue = der.subarray(-ED25519_OCTETS).toString('base64');
    return { bits: 256, recordValue, spki, type: 'ed25519' };
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`a key of type ${key.asymmetricKeyType}`);
  const { modulusLength: bits = 0, publicExponent: exponent = 0n } = key.asymmetricKeyDetails ?? {};
  const { n = '' } = key.export({ format: 'jwk' });
  const modulus = BigInt(`0x${Buffer.from(n, 'base64url').toString('hex') || '0'}`);
  return { bits, exponent, modulus, recordValue: spki, spki, type: 'rsa' };
}
