import { type CipherGCMTypes, createCipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import { base64LinesLength } from '../mime/base64.ts';
import type { Certificate } from '../x509/certificate.ts';
import { startBase64Run } from './base64-run.ts';
import { DEFAULT_CIPHER } from './capabilities.ts';
import { CONTENT_CIPHERS, type ContentCipher, type ContentCipherName } from './content-cipher.ts';
import { allocate, type EntityParts, entityParts, writeEntityParts } from './entity-parts.ts';
import { type ContentKey, encodeEnvelopeHead, encodeMac, GCM_TAG_OCTETS } from './enveloped-data.ts';
import { pkcs7MimeHeader } from './mime-wrapping.ts';
import type { KeyTransport } from './recipient-info.ts';

export type EncryptOptions = {
  /** `aes-256-cbc` by default, which every reader has; GCM makes AuthEnvelopedData. */
  readonly cipher?: ContentCipherName;
  /** For RSA recipients; `pkcs1` by default. */
  readonly keyTransport?: KeyTransport;
  /** Put before the entity; with it the result is the finished message (see `composeHeader`), without another copy. */
  readonly outerHeader?: Octets;
};

const CBC_BLOCK = 16;

/**
 * Encrypt a MIME entity to certificates (RFC 8551 §3.3, §3.4): a new entity of type application/pkcs7-mime.
 *
 * Every call draws a fresh content key and IV. The RecipientInfos name all recipients, so a Bcc recipient needs a
 * call, and a message, of its own. Certificates are taken as they are: choose them with
 * `chooseEncryptionCertificate`.
 *
 * @param entity - Written out, or as `signToParts` gives it.
 * @throws MtaopsError `E_USAGE` without recipients, `E_INPUT` for a key that is too small or cannot receive.
 */
export function encryptEntity(
  entity: Octets | EntityParts,
  recipients: readonly Certificate[],
  options: EncryptOptions = {},
): Octets {
  const parts = 'stretches' in entity ? entity : entityParts([{ plain: entity }]);
  const envelope = makeEnvelope(parts.length, recipients, options);
  const { bodyLength, head, header } = envelope;
  const start = options.outerHeader?.length ?? 0;
  const out = allocate(start + header.length + base64LinesLength(bodyLength));
  if (options.outerHeader !== undefined) out.set(options.outerHeader);
  out.set(header, start);
  const run = startBase64Run(out, start + header.length);
  run.write(head);
  const cipher = startCipher(envelope, run.write);
  writeEntityParts(parts, cipher.write);
  cipher.end();
  run.end();
  return out;
}

/** What an encrypted entity consists of before its content is known. */
export type Envelope = {
  readonly cipher: ContentCipher;
  readonly contentKey: ContentKey;
  /** MIME header with its blank line. */
  readonly header: Octets;
  /** DER up to the ciphertext. */
  readonly head: Octets;
  /** Octets of the whole DER encoding, which is the base64 body. */
  readonly bodyLength: number;
};

/** Draw the key, encrypt it to the recipients and lay out everything for a content of `contentLength` octets. */
export function makeEnvelope(
  contentLength: number,
  recipients: readonly Certificate[],
  options: EncryptOptions,
): Envelope {
  if (recipients.length === 0) {
    throw new MtaopsError('E_USAGE', 'nobody to encrypt to: no recipient certificate given');
  }
  const cipher = CONTENT_CIPHERS[options.cipher ?? DEFAULT_CIPHER];
  const contentKey = makeContentKey(cipher);
  const encrypted = encryptedLength(cipher, contentLength);
  const head = encodeEnvelopeHead(recipients, cipher, contentKey, encrypted, options.keyTransport ?? 'pkcs1');
  const header = pkcs7MimeHeader(cipher.mode === 'gcm' ? 'authEnveloped-data' : 'enveloped-data');
  const macLength = cipher.mode === 'gcm' ? 2 + GCM_TAG_OCTETS : 0;
  return { bodyLength: head.length + encrypted + macLength, cipher, contentKey, head, header };
}

/** Length of the ciphertext: CBC always adds padding (RFC 5652 §6.3), GCM none. */
function encryptedLength(cipher: ContentCipher, plainLength: number): number {
  return cipher.mode === 'gcm' ? plainLength : plainLength + CBC_BLOCK - (plainLength % CBC_BLOCK);
}

function makeContentKey(cipher: ContentCipher): ContentKey {
  const random = randomBytes(cipher.keyOctets + (cipher.mode === 'gcm' ? 12 : CBC_BLOCK));
  return { iv: random.subarray(cipher.keyOctets), key: random.subarray(0, cipher.keyOctets) };
}

/** A running content cipher; everything it gives goes to `sink`, for GCM the encoded MAC last. */
export type RunningCipher = { readonly write: (plain: Octets) => void; readonly end: () => void };

export function startCipher(
  { cipher, contentKey }: Envelope,
  sink: (ciphertext: Octets) => void,
): RunningCipher {
  const { iv } = contentKey;
  // Octets as a key cost Node two caught exceptions before it looks at them as what they are.
  const key = createSecretKey(contentKey.key);
  if (cipher.mode === 'gcm') {
    const gcm = createCipheriv(cipher.name as CipherGCMTypes, key, iv);
    return {
      end: () => {
        gcm.final();
        sink(encodeMac(gcm.getAuthTag()));
      },
      write: (plain) => sink(gcm.update(plain)),
    };
  }
  const cbc = createCipheriv(cipher.name, key, iv);
  return { end: () => sink(cbc.final()), write: (plain) => sink(cbc.update(plain)) };
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
