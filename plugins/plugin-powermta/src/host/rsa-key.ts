import { createPublicKey } from 'node:crypto';
import type { Evidence, Known } from '@mtaops/core';
import { publicKey } from './commands.ts';
import { outputOf } from './known-run.ts';

/** The public half of a DKIM key as the host's openssl gives it. */
export type HostKey = {
  /** `rsa`, `ed25519`, … */
  readonly type: string;
  /** Of the modulus; undefined for what is not RSA. */
  readonly bits: number | undefined;
  /** SubjectPublicKeyInfo, base64 without line ends: what stands in `p=`. */
  readonly publicKey: string;
};

export function readKey(evidence: Evidence, path: string): Known<HostKey> {
  const pem = outputOf(evidence, publicKey(path));
  if (!pem.ok) return pem;
  try {
    const key = createPublicKey(pem.value);
    return {
      ok: true,
      value: {
        bits: key.asymmetricKeyDetails?.modulusLength,
        publicKey: key.export({ format: 'der', type: 'spki' }).toString('base64'),
        type: key.asymmetricKeyType ?? 'unknown',
      },
    };
  } catch {
    return { detail: `${path} holds no key that openssl can read`, ok: false, reason: 'failed' };
  }
}
