import { createDecipheriv, hkdfSync } from 'node:crypto';
import { BER, type BerElement, childrenOf, encodingOf, octetsOf } from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf, smallIntegerOf } from '../der/ber-values.ts';
import { decryptRc2Cbc } from '../keys/rc2.ts';
import type { EnvelopedData } from './enveloped-data.ts';

type CipherKind = {
  readonly name: string;
  readonly mode: 'cbc' | 'gcm' | 'chacha' | 'rc2';
  readonly keyLength: number;
  readonly blockLength: number;
};

const CIPHERS: Readonly<Record<string, CipherKind>> = {
  '1.2.840.113549.1.9.16.3.18': { blockLength: 1, keyLength: 32, mode: 'chacha', name: 'chacha20-poly1305' },
  '1.2.840.113549.3.7': { blockLength: 8, keyLength: 24, mode: 'cbc', name: 'des-ede3-cbc' },
  '2.16.840.1.101.3.4.1.2': { blockLength: 16, keyLength: 16, mode: 'cbc', name: 'aes-128-cbc' },
  '2.16.840.1.101.3.4.1.22': { blockLength: 16, keyLength: 24, mode: 'cbc', name: 'aes-192-cbc' },
  '2.16.840.1.101.3.4.1.26': { blockLength: 1, keyLength: 24, mode: 'gcm', name: 'aes-192-gcm' },
  '2.16.840.1.101.3.4.1.42': { blockLength: 16, keyLength: 32, mode: 'cbc', name: 'aes-256-cbc' },
  '2.16.840.1.101.3.4.1.46': { blockLength: 1, keyLength: 32, mode: 'gcm', name: 'aes-256-gcm' },
  '2.16.840.1.101.3.4.1.6': { blockLength: 1, keyLength: 16, mode: 'gcm', name: 'aes-128-gcm' },
};

/** RFC 9709: the content key is derived from the transported one, so that a GCM message cannot be passed off as CBC. */
const CEK_HKDF_SHA256 = '1.2.840.113549.1.9.16.3.31';
const CEK_HKDF_SALT = 'The Cryptographic Message Syntax';

const RC2_CBC = '1.2.840.113549.3.2';
/** rc2ParameterVersion → effective key bits (RFC 2268 §6); from 256 on the number itself. */
const RC2_VERSIONS: ReadonlyMap<number, number> = new Map([
  [160, 40],
  [120, 64],
  [58, 128],
]);

/** A content cipher with its parameters read. */
export type ContentCipher = CipherKind & {
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** The key that encrypts, from the one that the recipient gets. */
  readonly deriveKey: (transported: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
};

/** Undefined when the cipher is not one we read, or its parameters make no sense. */
export function parseContentCipher(algorithm: AlgorithmIdentifier): ContentCipher | undefined {
  if (algorithm.oid !== CEK_HKDF_SHA256) return readCipher(algorithm, (key) => key);
  if (!algorithm.parameters) return undefined;
  const inner = algorithmOf(algorithm.parameters);
  const info = encodingOf(inner.element);
  return readCipher(inner, (key) => new Uint8Array(hkdfSync('sha256', key, CEK_HKDF_SALT, info, key.length)));
}

function readCipher(
  { oid, parameters }: AlgorithmIdentifier,
  deriveKey: ContentCipher['deriveKey'],
): ContentCipher | undefined {
  if (!parameters) return undefined;
  const fields = parameters.identifier === BER.sequence ? childrenOf(parameters) : [parameters];
  const kind = oid === RC2_CBC ? rc2Kind(fields) : CIPHERS[oid];
  // RC2 has its version before the nonce, the others something after it or nothing.
  const holder = fields.find(({ identifier }) => identifier === BER.octetString);
  if (!kind) return undefined;
  if (!holder) return undefined;
  const nonce = octetsOf(holder);
  const fits =
    kind.blockLength > 1 ? nonce.length === kind.blockLength : nonce.length >= 1 && nonce.length <= 64;
  return fits ? { ...kind, deriveKey, nonce } : undefined;
}

/** RFC 3370 §5.2; S/MIME 2 programs wrote RC2 with 40 bits, which is not secret today but must be readable. */
function rc2Kind([version]: readonly BerElement[]): CipherKind | undefined {
  const number = version?.identifier === BER.integer ? smallIntegerOf(version) : undefined;
  const bits = number === undefined ? 32 : (RC2_VERSIONS.get(number) ?? (number >= 256 ? number : undefined));
  if (bits === undefined || bits > 1024) return undefined;
  return { blockLength: 8, keyLength: Math.ceil(bits / 8), mode: 'rc2', name: `rc2-${bits}-cbc` };
}

/** For people: `aes-256-cbc`, or the OID when it is not known. */
export function describeCipher(algorithm: AlgorithmIdentifier): string {
  if (algorithm.oid === CEK_HKDF_SHA256 && algorithm.parameters)
    return `cek-hkdf-sha256 ${describeCipher(algorithmOf(algorithm.parameters))}`;
  return readCipher(algorithm, (key) => key)?.name ?? CIPHERS[algorithm.oid]?.name ?? algorithm.oid;
}

/**
 * Decrypt the content. Undefined for any failure, whatever it was: padding, tag, or a key that does not fit.
 * With an authenticated cipher nothing comes out before the tag is checked.
 */
export function decryptContent(
  data: EnvelopedData,
  cipher: ContentCipher,
  key: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  try {
    const contentKey = cipher.deriveKey(key);
    if (cipher.mode === 'cbc' || cipher.mode === 'rc2')
      return data.authentication ? undefined : decryptBlocks(data.ciphertext, cipher, contentKey);
    return data.authentication
      ? decryptAuthenticated(data.ciphertext, data.authentication, cipher, contentKey)
      : undefined;
  } catch {
    return undefined;
  }
}

function decryptBlocks(
  ciphertext: Uint8Array<ArrayBuffer>,
  cipher: ContentCipher,
  key: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  const { blockLength } = cipher;
  if (ciphertext.length === 0 || ciphertext.length % blockLength !== 0) return undefined;
  const padded = decryptPadded(ciphertext, cipher, key);
  const count = padded[padded.length - 1] ?? 0;
  let wrong = count === 0 || count > blockLength ? 1 : 0;
  for (let back = 1; back <= blockLength; back += 1) {
    const differs = (padded[padded.length - back] ?? 0) ^ count;
    wrong |= back <= count ? differs : 0;
  }
  return wrong === 0 ? padded.subarray(0, padded.length - count) : undefined;
}

/** Padding is checked by the caller and not by OpenSSL: the plaintext then comes in one piece and is not copied. */
function decryptPadded(
  ciphertext: Uint8Array<ArrayBuffer>,
  { keyLength, mode, name, nonce }: ContentCipher,
  key: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  if (mode === 'rc2') return decryptRc2Cbc(ciphertext, key, nonce, keyLength * 8);
  const decipher = createDecipheriv(name, key, nonce).setAutoPadding(false);
  const padded = decipher.update(ciphertext);
  decipher.final();
  return padded;
}

function decryptAuthenticated(
  ciphertext: Uint8Array<ArrayBuffer>,
  { additional, tag }: NonNullable<EnvelopedData['authentication']>,
  { mode, name, nonce }: ContentCipher,
  key: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  if (tag.length < 12 || tag.length > 16) return undefined; // RFC 5084 §3.2: 12 to 16 octets
  const decipher =
    mode === 'chacha'
      ? createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
      : createDecipheriv(name as 'aes-256-gcm', key, nonce, { authTagLength: tag.length });
  decipher.setAuthTag(tag);
  if (additional.length > 0) decipher.setAAD(additional, { plaintextLength: ciphertext.length });
  const plaintext = decipher.update(ciphertext);
  decipher.final();
  return plaintext;
}
