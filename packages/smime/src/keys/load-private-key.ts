import { createHash } from 'node:crypto';
import { isMtaopsError, type Secret } from '@mtaops/core';
import { expectTag, readChildren, readOnly, readSequence } from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import { concatOctets, type Octets } from '../der/octets.ts';
import { isPem, type PemBlock, parsePem } from '../der/pem.ts';
import { keyError } from './key-error.ts';
import { decryptBlocks, decryptPbe, withoutPadding } from './pbe.ts';
import { importPrivateKey, type PrivateKey, type PrivateKeyForm } from './private-key.ts';

const PEM_FORMS: ReadonlyMap<string, PrivateKeyForm | 'encrypted'> = new Map([
  ['PRIVATE KEY', 'pkcs8'],
  ['ENCRYPTED PRIVATE KEY', 'encrypted'],
  ['RSA PRIVATE KEY', 'pkcs1'],
  ['EC PRIVATE KEY', 'sec1'],
]);

/** Ciphers of the DEK-Info field that OpenSSL wrote: name in `node:crypto`, key octets. */
const DEK_CIPHERS: ReadonlyMap<string, readonly [name: string, keyLength: number]> = new Map([
  ['AES-128-CBC', ['aes-128-cbc', 16]],
  ['AES-192-CBC', ['aes-192-cbc', 24]],
  ['AES-256-CBC', ['aes-256-cbc', 32]],
  ['DES-EDE3-CBC', ['des-ede3-cbc', 24]],
  ['DES-CBC', ['des-cbc', 8]],
]);

/**
 * Load a private key: PEM or DER; PKCS#8, PKCS#1 or SEC1; plain, PBES2, PKCS#12 scheme or legacy PEM encryption.
 * RSA, RSA-PSS, EC on P-256/384/521, Ed25519 and X25519. The first key of a PEM file counts.
 *
 * @param passphrase - Used only when the key is encrypted.
 * @throws MtaopsError `E_INPUT` with `details.reason`: `passphrase-required`, `passphrase-wrong`, `broken` or
 * `unsupported`. These formats have no check value: `passphrase-wrong` means that a well-formed file did not
 * decrypt to a key.
 */
export function loadPrivateKey(octets: Octets, passphrase?: Secret): PrivateKey {
  try {
    return isPem(octets) ? fromPem(octets, passphrase) : fromDer(octets, passphrase);
  } catch (cause) {
    if (
      isMtaopsError(cause) &&
      cause.details?.['reason'] === 'broken' &&
      !cause.message.startsWith('private key')
    ) {
      throw keyError('broken', `private key is broken: ${cause.message}`, cause);
    }
    throw cause;
  }
}

function fromPem(octets: Octets, passphrase: Secret | undefined): PrivateKey {
  const blocks = parsePem(octets);
  const block = blocks.find(({ label }) => PEM_FORMS.has(label));
  const form = block && PEM_FORMS.get(block.label);
  if (block === undefined || form === undefined) {
    const labels = blocks.map(({ label }) => label).join(', ');
    throw keyError('unsupported', `no private key that S/MIME can use in the PEM file (it has: ${labels})`);
  }
  if (form === 'encrypted') return fromEncrypted(block.octets, passphrase);
  if (block.headers.get('proc-type')?.includes('ENCRYPTED') === true) {
    return fromLegacyPem(block, form, passphrase);
  }
  return importPrivateKey(block.octets, form);
}

function fromDer(octets: Octets, passphrase: Secret | undefined): PrivateKey {
  const [first, second] = readSequence(readOnly(octets), 'key file');
  if (first?.tag === TAG.sequence && second?.tag === TAG.octetString)
    return fromEncrypted(octets, passphrase);
  if (first?.tag === TAG.integer && first.content[0] === 3) {
    throw keyError('unsupported', 'the file is a PKCS#12 file, not a bare private key');
  }
  if (first?.tag === TAG.integer && second?.tag === TAG.sequence) return importPrivateKey(octets, 'pkcs8');
  if (first?.tag === TAG.integer && second?.tag === TAG.integer) return importPrivateKey(octets, 'pkcs1');
  if (first?.tag === TAG.integer && second?.tag === TAG.octetString) return importPrivateKey(octets, 'sec1');
  throw keyError('unsupported', 'the file is neither PEM nor a DER private key (PKCS#8, PKCS#1, SEC1)');
}

/** EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm, encryptedData OCTET STRING } (RFC 5958 §3). */
function fromEncrypted(der: Octets, passphrase: Secret | undefined): PrivateKey {
  const [algorithm, data] = readSequence(readOnly(der), 'encrypted private key');
  const ciphertext = expectTag(data, TAG.octetString, 'encrypted key data').content;
  const scheme = expectTag(algorithm, TAG.sequence, 'encryption algorithm').encoding;
  const text = revealed(passphrase);
  return importDecrypted(decryptPbe(scheme, text, ciphertext), 'pkcs8');
}

/** RFC 1421 header fields with OpenSSL's key derivation: MD5 chained over passphrase and the IV's first 8 octets. */
function fromLegacyPem(block: PemBlock, form: PrivateKeyForm, passphrase: Secret | undefined): PrivateKey {
  const [name = '', ivHex = ''] = (block.headers.get('dek-info') ?? '').split(',');
  const cipher = DEK_CIPHERS.get(name.trim().toUpperCase());
  if (cipher === undefined)
    throw keyError('unsupported', `private key encrypted with unsupported ${name || 'cipher'}`);
  const iv = new Uint8Array(Buffer.from(ivHex.trim(), 'hex'));
  const blockSize = cipher[0].startsWith('aes') ? 16 : 8;
  if (iv.length !== blockSize || block.octets.length % blockSize !== 0) {
    throw keyError('broken', 'private key is broken: encrypted part is not whole cipher blocks');
  }
  const key = deriveLegacy(revealed(passphrase), iv.subarray(0, 8), cipher[1]);
  const plain = decryptBlocks({ iv, key, name: cipher[0] }, block.octets);
  return importDecrypted(withoutPadding(plain, blockSize), form);
}

function deriveLegacy(passphrase: string, salt: Octets, keyLength: number): Octets {
  let key: Octets = new Uint8Array();
  let block: Octets = new Uint8Array();
  while (key.length < keyLength) {
    block = new Uint8Array(createHash('md5').update(block).update(passphrase, 'utf8').update(salt).digest());
    key = concatOctets(key, block);
  }
  return key.subarray(0, keyLength);
}

function revealed(passphrase: Secret | undefined): string {
  if (passphrase !== undefined) return passphrase.reveal();
  throw keyError('passphrase-required', 'private key is encrypted and no passphrase was given');
}

/** One wrong passphrase in 256 leaves a plausible padding; then the content is not ASN.1. */
function importDecrypted(plain: Octets | undefined, form: PrivateKeyForm): PrivateKey {
  if (plain === undefined || !isKeyShaped(plain)) {
    throw keyError('passphrase-wrong', 'private key does not open with this passphrase');
  }
  return importPrivateKey(plain, form);
}

function isKeyShaped(plain: Octets): boolean {
  try {
    return readChildren(readOnly(plain))[0]?.tag === TAG.integer;
  } catch {
    return false;
  }
}
