import type { KeyObject } from 'node:crypto';
import type { PathCertificate } from '../path/certificate.ts';
import { type ContentCipher, decryptContent, parseContentCipher } from './content-cipher.ts';
import type { EnvelopedData } from './enveloped-data.ts';
import { openKeyAgreement } from './key-agreement.ts';
import { openKeyTransport } from './key-transport.ts';
import type { RecipientInfo } from './recipient-info.ts';
import type { CertificateReference } from './signed-data.ts';
import { isReferenced } from './signer-certificate.ts';

/** A private key to decrypt with; with its certificate the right recipient entry is found at once. */
export type DecryptionKey = { readonly key: KeyObject; readonly certificate?: PathCertificate };

type Attempt = {
  readonly isNamed: boolean;
  readonly open: (keyLength: number) => Uint8Array<ArrayBuffer> | undefined;
};

/** Attempts for one message; more keys than that against more recipients would only cost time. */
const MAX_ATTEMPTS = 64;

/**
 * Decrypt with the first key that opens it: keys whose certificate a recipient entry names before those that are
 * merely possible.
 *
 * @returns Undefined for every failure alike (smime.md 8: one error for all, no oracle).
 */
export function openEnveloped(
  data: EnvelopedData,
  keys: readonly DecryptionKey[],
): Uint8Array<ArrayBuffer> | undefined {
  const cipher = parseContentCipher(data.cipher);
  if (!cipher) return undefined;
  const attempts = data.recipients
    .flatMap((recipient) => keys.flatMap((key) => attemptsFor(recipient, key)))
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .slice(0, MAX_ATTEMPTS);
  let fallback: Uint8Array<ArrayBuffer> | undefined;
  for (const attempt of attempts) {
    const plaintext = tryAttempt(data, cipher, attempt);
    // A wrong RSA key passes the padding of one message in 256; so a key that is only possible must give text.
    if (plaintext && (attempt.isNamed || attempts.length === 1 || looksLikeEntity(plaintext)))
      return plaintext;
    fallback ??= plaintext;
  }
  return fallback;
}

function tryAttempt(
  data: EnvelopedData,
  cipher: ContentCipher,
  { open }: Attempt,
): Uint8Array<ArrayBuffer> | undefined {
  const key = open(cipher.keyLength);
  const fits = key?.length === cipher.keyLength;
  // With a key of the wrong length the same work is done and thrown away, so that time tells nothing.
  const plaintext = decryptContent(data, cipher, fits && key ? key : new Uint8Array(cipher.keyLength));
  return fits ? plaintext : undefined;
}

function attemptsFor(recipient: RecipientInfo, { certificate, key }: DecryptionKey): readonly Attempt[] {
  const fits = (reference: CertificateReference): boolean =>
    !certificate || isReferenced(reference, certificate);
  const isNamed = certificate !== undefined;
  if (recipient.kind === 'key-transport') {
    const { algorithm, encryptedKey, recipient: reference } = recipient;
    const sizeFits = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8) === encryptedKey.length;
    if (!fits(reference) || !sizeFits) return [];
    return [{ isNamed, open: (keyLength) => openKeyTransport(algorithm, encryptedKey, key, keyLength) }];
  }
  if (recipient.kind !== 'key-agreement') return [];
  return recipient.encryptedKeys
    .filter(({ recipient: reference }) => fits(reference))
    .map(({ encryptedKey }) => ({ isNamed, open: () => openKeyAgreement(recipient, encryptedKey, key) }));
}

function looksLikeEntity(plaintext: Uint8Array): boolean {
  return plaintext
    .subarray(0, 24)
    .every((octet) => octet >= 0x20 || octet === 9 || octet === 10 || octet === 13);
}
