import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { type DkimPublicKey, describe } from './public-key.ts';

/** What a key file holds, as far as DKIM is concerned. */
export type KeyFile =
  | { readonly kind: 'key'; readonly key: DkimPublicKey; readonly isPrivate: boolean }
  /** A passphrase is needed, which no mail server asks for. */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Read a PEM file with a private or a public key; only the public half is kept. */
export function readKeyFile(octets: Uint8Array): KeyFile {
  const text = new TextDecoder('latin1').decode(octets);
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
    return { kind: 'encrypted' };
  if (!text.includes('-----BEGIN ')) return { detail: 'it is no PEM file', kind: 'unreadable' };
  const isPrivate = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(text);
  try {
    const object: KeyObject = isPrivate ? createPublicKey(createPrivateKey(text)) : createPublicKey(text);
    return { isPrivate, key: describe(object), kind: 'key' };
  } catch (error) {
    const detail =
      error instanceof Error && /^a key of type/.test(error.message)
        ? error.message
        : 'no key in it can be read';
    return { detail: `it holds ${detail.replace(/^no key/, 'a PEM block, but no key')}`, kind: 'unreadable' };
  }
}
