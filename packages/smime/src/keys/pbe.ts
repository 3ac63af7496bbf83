import { createDecipheriv, createHash, pbkdf2Sync, scryptSync } from 'node:crypto';
import { expectTag, readInteger, readOid, readOnly, readSequence } from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import { concatOctets, type Octets } from '../der/octets.ts';
import { keyError } from './key-error.ts';
import { bmpPassword, derivePkcs12, PKCS12_PURPOSE } from './pkcs12-kdf.ts';
import { decryptRc2Cbc } from './rc2.ts';

/** More than any program writes (10^6 at most); a hostile file must not hold the process for minutes. */
const MAX_ITERATIONS = 1_000_000;
const MAX_SCRYPT_MEMORY_BYTES = 256 * 1024 * 1024;

/** A block cipher ready to decrypt: AES and DES by OpenSSL, RC2 by ourselves. */
type Cipher = { readonly name: string; readonly key: Octets; readonly iv: Octets };

/** PKCS#12 schemes (RFC 7292 appendix C): cipher, key octets, IV octets. */
const PKCS12_SCHEMES: ReadonlyMap<string, readonly [name: string, keyLength: number, ivLength: number]> =
  new Map([
    ['1.2.840.113549.1.12.1.3', ['des-ede3-cbc', 24, 8]],
    ['1.2.840.113549.1.12.1.4', ['des-ede-cbc', 16, 8]],
    ['1.2.840.113549.1.12.1.5', ['rc2-128', 16, 8]],
    ['1.2.840.113549.1.12.1.6', ['rc2-40', 5, 8]],
  ]);

/** PBES1 schemes (RFC 8018 appendix A.3) that old OpenSSL wrote for PKCS#8: digest of PBKDF1. */
const PBES1_DES: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.5.3', 'md5'],
  ['1.2.840.113549.1.5.10', 'sha1'],
]);

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const SCRYPT = '1.3.6.1.4.1.11591.4.11';

const PBES2_CIPHERS: ReadonlyMap<string, readonly [name: string, keyLength: number]> = new Map([
  ['2.16.840.1.101.3.4.1.2', ['aes-128-cbc', 16]],
  ['2.16.840.1.101.3.4.1.22', ['aes-192-cbc', 24]],
  ['2.16.840.1.101.3.4.1.42', ['aes-256-cbc', 32]],
  ['1.2.840.113549.3.7', ['des-ede3-cbc', 24]],
]);

const PRFS: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

/**
 * Decrypt what a password-based AlgorithmIdentifier protects: PBES2 (PBKDF2 or scrypt with AES or 3DES), PBES1
 * with DES, PKCS#12 with 3DES or RC2.
 *
 * @param algorithm - DER of the AlgorithmIdentifier.
 * @param password - Undefined means "no password", which only PKCS#12 schemes tell from the empty one.
 * @returns The plaintext, or undefined when the padding is wrong: most likely a wrong password.
 * @throws MtaopsError `E_INPUT`, reason `unsupported` or `broken`.
 */
export function decryptPbe(
  algorithm: Octets,
  password: string | undefined,
  ciphertext: Octets,
): Octets | undefined {
  const [oidElement, parameters] = readSequence(readOnly(algorithm), 'encryption algorithm');
  const oid = readOid(oidElement);
  const cipher =
    oid === PBES2
      ? fromPbes2(parameters?.encoding, password)
      : fromPbes1(oid, parameters?.encoding, password);
  const blockSize = cipher.name.startsWith('aes') ? 16 : 8;
  if (ciphertext.length === 0 || ciphertext.length % blockSize !== 0) {
    throw keyError('broken', `encrypted part has ${ciphertext.length} octets, not whole cipher blocks`);
  }
  return withoutPadding(decryptBlocks(cipher, ciphertext), blockSize);
}

/** Raw CBC decryption; callers check the padding. */
export function decryptBlocks({ iv, key, name }: Cipher, ciphertext: Octets): Octets {
  if (name === 'rc2-40' || name === 'rc2-128') return decryptRc2Cbc(ciphertext, key, iv, key.length * 8);
  // Single and two-key DES are triple DES with repeated keys; OpenSSL 3 has only the latter by default.
  const triple = name === 'des-cbc' || name === 'des-ede-cbc';
  const first = key.subarray(0, 8);
  const fullKey = triple ? concatOctets(first, key.length === 16 ? key.subarray(8) : first, first) : key;
  const decipher = createDecipheriv(triple ? 'des-ede3-cbc' : name, fullKey, iv).setAutoPadding(false);
  return concatOctets(decipher.update(ciphertext), decipher.final());
}

/** Removes PKCS#7 padding; undefined when it is not one. */
export function withoutPadding(plain: Octets, blockSize: number): Octets | undefined {
  const count = plain.at(-1) ?? 0;
  if (count === 0 || count > blockSize || count > plain.length) return undefined;
  const body = plain.length - count;
  return plain.subarray(body).every((octet) => octet === count) ? plain.subarray(0, body) : undefined;
}

function fromPbes1(oid: string, parameters: Octets | undefined, password: string | undefined): Cipher {
  const scheme = PKCS12_SCHEMES.get(oid);
  const desDigest = PBES1_DES.get(oid);
  if (parameters === undefined || (scheme === undefined && desDigest === undefined)) {
    throw keyError('unsupported', `encrypted with an unsupported password scheme (${oid})`);
  }
  const [saltElement, count] = readSequence(readOnly(parameters), 'encryption parameters');
  const salt = expectTag(saltElement, TAG.octetString, 'salt').content;
  const iterations = boundedIterations(readInteger(count, 'iteration count'));
  if (scheme === undefined) return desOf(desDigest ?? 'md5', password ?? '', salt, iterations);
  const [name, keyLength, ivLength] = scheme;
  const kdf = { digest: 'sha1', iterations, password: bmpPassword(password), salt };
  return {
    iv: derivePkcs12(kdf, PKCS12_PURPOSE.iv, ivLength),
    key: derivePkcs12(kdf, PKCS12_PURPOSE.key, keyLength),
    name,
  };
}

/** PBKDF1 (RFC 8018 §5.1): the first 8 octets are the DES key, the next 8 the IV. */
function desOf(digest: string, password: string, salt: Octets, iterations: number): Cipher {
  let block = createHash(digest).update(password, 'utf8').update(salt).digest();
  for (let i = 1; i < iterations; i++) block = createHash(digest).update(block).digest();
  const derived = new Uint8Array(block);
  return { iv: derived.subarray(8, 16), key: derived.subarray(0, 8), name: 'des-cbc' };
}

function fromPbes2(parameters: Octets | undefined, password: string | undefined): Cipher {
  const [kdf, scheme] = readSequence(readOnly(parameters ?? new Uint8Array()), 'PBES2 parameters');
  const [schemeOid, ivElement] = readSequence(scheme, 'PBES2 cipher');
  const cipher = PBES2_CIPHERS.get(readOid(schemeOid));
  if (cipher === undefined)
    throw keyError('unsupported', `encrypted with an unsupported cipher (${readOid(schemeOid)})`);
  const [name, keyLength] = cipher;
  const iv = expectTag(ivElement, TAG.octetString, 'PBES2 initialisation vector').content;
  if (iv.length !== (name.startsWith('aes') ? 16 : 8))
    throw keyError('broken', 'PBES2 initialisation vector has a wrong size');
  return { iv, key: deriveKey(kdf?.encoding ?? new Uint8Array(), password ?? '', keyLength), name };
}

/** Key from a PBKDF2 or scrypt AlgorithmIdentifier (RFC 8018 appendix A.2, RFC 7914 §7). */
export function deriveKey(algorithm: Octets, password: string, keyLength: number): Octets {
  const [oidElement, parameters] = readSequence(readOnly(algorithm), 'key derivation');
  const oid = readOid(oidElement);
  const [saltElement, cost, ...rest] = readSequence(parameters, 'key derivation parameters');
  const salt = expectTag(saltElement, TAG.octetString, 'salt').content;
  if (oid === SCRYPT)
    return deriveScrypt(
      password,
      salt,
      readInteger(cost, 'cost'),
      rest.map((part) => part.encoding),
      keyLength,
    );
  if (oid !== PBKDF2) throw keyError('unsupported', `unsupported key derivation (${oid})`);
  const prf = rest.find((part) => part.tag === TAG.sequence);
  const digest = prf === undefined ? 'sha1' : PRFS.get(readOid(readSequence(prf, 'PRF')[0]));
  if (digest === undefined) throw keyError('unsupported', 'unsupported pseudo-random function in PBKDF2');
  const iterations = boundedIterations(readInteger(cost, 'iteration count'));
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, keyLength, digest));
}

function deriveScrypt(
  password: string,
  salt: Octets,
  cost: number,
  rest: readonly Octets[],
  keyLength: number,
): Octets {
  const [blockSize, parallelization] = rest.map((part) => readInteger(readOnly(part), 'scrypt parameter'));
  if (blockSize === undefined || parallelization === undefined || parallelization > 16) {
    throw keyError('broken', 'scrypt parameters out of range');
  }
  try {
    return new Uint8Array(
      scryptSync(password, salt, keyLength, {
        blockSize,
        cost,
        maxmem: MAX_SCRYPT_MEMORY_BYTES,
        parallelization,
      }),
    );
  } catch (cause) {
    throw keyError('broken', 'scrypt parameters out of range', cause);
  }
}

export function boundedIterations(count: number): number {
  if (count < 1 || count > MAX_ITERATIONS) throw keyError('broken', `iteration count ${count} out of range`);
  return count;
}
