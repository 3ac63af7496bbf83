import { createCipheriv, randomBytes } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import { base64LinesLength } from '../mime/base64.ts';
import type { Certificate } from '../x509/certificate.ts';
import { startBase64Run } from './base64-run.ts';
import { DEFAULT_CIPHER } from './capabilities.ts';
import { CONTENT_CIPHERS, type ContentCipher, type ContentCipherName } from './content-cipher.ts';
import { type ContentKey, encodeEnvelopeHead, encodeMac, GCM_TAG_OCTETS } from './enveloped-data.ts';
import { allocate, pkcs7MimeHeader } from './mime-wrapping.ts';
import type { KeyTransport } from './recipient-info.ts';

export type EncryptOptions = {
  /** `aes-256-cbc` by default, which every reader has; GCM makes AuthEnvelopedData. */
  readonly cipher?: ContentCipherName;
  /** For RSA recipients; `pkcs1` by default. */
  readonly keyTransport?: KeyTransport;
};

/** Octets encrypted and encoded at a time, a whole number of base64 lines and cipher blocks: stays in the cache. */
const CHUNK_OCTETS = 57 * 1024;

const CBC_BLOCK = 16;

/**
 * Encrypt a MIME entity to certificates (RFC 8551 §3.3, §3.4): a new entity of type application/pkcs7-mime.
 *
 * Every call draws a fresh content key and IV. The RecipientInfos name all recipients, so a Bcc recipient needs a
 * call, and a message, of its own. Certificates are taken as they are: choose them with
 * `chooseEncryptionCertificate`.
 *
 * @throws MtaopsError `E_USAGE` without recipients, `E_INPUT` for a key that is too small or cannot receive.
 */
export function encryptEntity(
  entity: Octets,
  recipients: readonly Certificate[],
  options: EncryptOptions = {},
): Octets {
  if (recipients.length === 0)
    throw new MtaopsError('E_USAGE', 'nobody to encrypt to: no recipient certificate given');
  const cipher = CONTENT_CIPHERS[options.cipher ?? DEFAULT_CIPHER];
  const contentKey = makeContentKey(cipher);
  const encrypted = encryptedLength(cipher, entity.length);
  const head = encodeEnvelopeHead(recipients, cipher, contentKey, encrypted, options.keyTransport ?? 'pkcs1');
  const header = pkcs7MimeHeader(cipher.mode === 'gcm' ? 'authEnveloped-data' : 'enveloped-data');
  const macLength = cipher.mode === 'gcm' ? 2 + GCM_TAG_OCTETS : 0;
  const out = allocate(header.length + base64LinesLength(head.length + encrypted + macLength));
  out.set(header);
  const lines = startBase64Run(out, header.length);
  lines.write(head);
  for (const part of encryptParts(cipher, contentKey, entity)) lines.write(part);
  lines.end();
  return out;
}

/** Length of the ciphertext: CBC always adds padding (RFC 5652 §6.3), GCM none. */
export function encryptedLength(cipher: ContentCipher, plainLength: number): number {
  return cipher.mode === 'gcm' ? plainLength : plainLength + CBC_BLOCK - (plainLength % CBC_BLOCK);
}

export function makeContentKey(cipher: ContentCipher): ContentKey {
  const random = randomBytes(cipher.keyOctets + (cipher.mode === 'gcm' ? 12 : CBC_BLOCK));
  return { iv: random.subarray(cipher.keyOctets), key: random.subarray(0, cipher.keyOctets) };
}

/** Ciphertext in pieces, each valid on its own; for GCM the encoded MAC is the last. */
function* encryptParts(cipher: ContentCipher, { iv, key }: ContentKey, plain: Octets): Generator<Octets> {
  if (cipher.mode === 'gcm') {
    const gcm = createCipheriv(cipher.name as 'aes-256-gcm', key, iv);
    for (const chunk of chunks(plain)) yield gcm.update(chunk);
    gcm.final();
    yield encodeMac(new Uint8Array(gcm.getAuthTag()));
    return;
  }
  const cbc = createCipheriv(cipher.name, key, iv);
  for (const chunk of chunks(plain)) yield cbc.update(chunk);
  yield cbc.final();
}

function* chunks(octets: Octets): Generator<Octets> {
  for (let at = 0; at < octets.length; at += CHUNK_OCTETS) yield octets.subarray(at, at + CHUNK_OCTETS);
}

/** Recipients whose keys one message can serve for every reader. */
export type RecipientGroup = {
  readonly keyType: 'rsa' | 'ec';
  readonly recipients: readonly Certificate[];
};

/**
 * Split recipients by key type, for one message each: a reader without EC support cannot even parse an envelope that
 * also has an EC recipient (old NSS, openssl smime, Ruby, Go, s-nail). RSA first; empty groups are left out.
 */
export function splitByKeyType(recipients: readonly Certificate[]): readonly RecipientGroup[] {
  const isRsa = (certificate: Certificate) => certificate.publicKey.kind === 'rsa';
  const groups: readonly RecipientGroup[] = [
    { keyType: 'rsa', recipients: recipients.filter(isRsa) },
    { keyType: 'ec', recipients: recipients.filter((certificate) => !isRsa(certificate)) },
  ];
  return groups.filter((group) => group.recipients.length > 0);
}
