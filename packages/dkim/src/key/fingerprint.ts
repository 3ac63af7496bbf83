import { createHash } from 'node:crypto';
import type { DkimPublicKey } from './public-key.ts';

/** Short name of a key: the first 16 hexadecimal digits of SHA-256 over its SubjectPublicKeyInfo. */
export function fingerprintOf({ spki }: Pick<DkimPublicKey, 'spki'>): string {
  return createHash('sha256').update(Buffer.from(spki, 'base64')).digest('hex').slice(0, 16);
}

/** `RSA 2048 bits, sha256 12ab…`, `Ed25519, sha256 …` */
export function keyTitle(key: DkimPublicKey): string {
  return `${key.type === 'rsa' ? `RSA ${key.bits} bits` : 'Ed25519'}, sha256 ${fingerprintOf(key)}`;
}
