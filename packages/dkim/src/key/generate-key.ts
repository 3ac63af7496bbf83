import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { type DkimPublicKey, describe } from './public-key.ts';

export type KeyChoice = { readonly type: 'rsa'; readonly bits: number } | { readonly type: 'ed25519' };

/** A new key. The PEM is PKCS#8, which OpenSSL, PowerMTA, Momentum and OpenDKIM read. */
export type NewKey = { readonly pem: string; readonly key: DkimPublicKey };

/** Make a key; RSA runs in a thread and takes a second or more above 2048 bits. */
export async function generateDkimKey(choice: KeyChoice): Promise<NewKey> {
  const { promise, reject, resolve } = Promise.withResolvers<KeyObject>();
  const done = (error: Error | null, _public: KeyObject, secret: KeyObject): void =>
    error ? reject(error) : resolve(secret);
  if (choice.type === 'ed25519') generateKeyPair('ed25519', {}, done);
  else generateKeyPair('rsa', { modulusLength: choice.bits }, done);
  const secret = await promise;
  return {
    key: describe(createPublicKey(secret)),
    pem: String(secret.export({ format: 'pem', type: 'pkcs8' })),
  };
}
