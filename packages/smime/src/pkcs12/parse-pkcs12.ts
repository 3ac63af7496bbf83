import { isMtaopsError, type Secret } from '@mtaops/core';
import { derFromBer } from '../der/ber.ts';
import {
  type DerElement,
  expectTag,
  readChildren,
  readInteger,
  readOid,
  readOnly,
  readSequence,
} from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { isPem, parsePem } from '../der/pem.ts';
import { keyError } from '../keys/key-error.ts';
import { decryptPbe } from '../keys/pbe.ts';
import { isKeyOf, type PrivateKey } from '../keys/private-key.ts';
import type { Certificate } from '../x509/certificate.ts';
import { findIntermediates } from '../x509/chain.ts';
import { isMacOf } from './mac.ts';
import { type Password, readSafeContents, type SafeBag } from './safe-bags.ts';

/** A private key with its certificate and the intermediates that the file brings along. */
export type Identity = {
  readonly key: PrivateKey;
  readonly certificate: Certificate;
  /** Nearest first, root left out. */
  readonly chain: readonly Certificate[];
  readonly friendlyName: string | undefined;
};

export type Pkcs12 = {
  /** In the order of the keys in the file; one file often has a signing and an encryption identity. */
  readonly identities: readonly Identity[];
  /** Keys for which the file has no certificate. */
  readonly loneKeys: readonly PrivateKey[];
  /** All certificates, those of the identities and roots included. */
  readonly certificates: readonly Certificate[];
};

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/**
 * Read a PKCS#12 file (RFC 7292): DER or BER, bare or PEM-armoured; PBES2, triple DES and RC2 protection; MAC by the
 * PKCS#12 derivation or PBMAC1. Without a password both the empty one and "no password" are tried, as programs differ.
 *
 * The MAC tells a wrong password from a damaged file: a file that parses but whose MAC does not fit was opened
 * with a wrong password (or changed on purpose).
 *
 * @throws MtaopsError `E_INPUT` with `details.reason` as `loadPrivateKey`.
 */
export function parsePkcs12(octets: Octets, password?: Secret): Pkcs12 {
  try {
    return readPfx(derFromBer(isPem(octets) ? unarmoured(octets) : octets), password);
  } catch (cause) {
    const broken = isMtaopsError(cause) && cause.details?.['reason'] === 'broken';
    if (broken && !cause.message.includes('PKCS#12')) {
      throw keyError('broken', `PKCS#12 file is broken: ${cause.message}`, cause);
    }
    throw cause;
  }
}

function unarmoured(octets: Octets): Octets {
  const block = parsePem(octets).find(({ label }) => label === 'PKCS12' || label === 'PFX');
  if (block === undefined) throw keyError('unsupported', 'no PKCS12 block in the PEM file');
  return block.octets;
}

/** PFX ::= SEQUENCE { version 3, authSafe ContentInfo, macData OPTIONAL } */
function readPfx(der: Octets, secret: Secret | undefined): Pkcs12 {
  const [version, authSafe, macData] = readSequence(readOnly(der), 'PKCS#12 file');
  if (version?.tag !== TAG.integer || readInteger(version) !== 3) {
    throw keyError('unsupported', 'the file is not a PKCS#12 file of version 3');
  }
  const { content, type } = readContentInfo(authSafe);
  if (type === SIGNED_DATA)
    throw keyError('unsupported', 'PKCS#12 file is protected by a signature, not by a password');
  if (type !== DATA) throw keyError('unsupported', `PKCS#12 file has content of unsupported type ${type}`);
  const safe = octetStringIn(content);
  const passwords: readonly Password[] = secret?.reveal() ? [secret.reveal()] : ['', undefined];
  const open = (password: Password) => {
    if (macData === undefined) return readUnchecked(safe, password);
    return isMacOf(macData, safe, password) ? readAuthenticatedSafe(safe, password) : undefined;
  };
  for (const password of passwords) {
    const bags = open(password);
    if (bags !== undefined) return assemble(bags);
  }
  if (secret === undefined)
    throw keyError('passphrase-required', 'PKCS#12 file needs a password and none was given');
  throw keyError('passphrase-wrong', 'PKCS#12 file does not open with this password');
}

/** A file without MAC: what decrypts to rubbish was most likely decrypted with a wrong password. */
function readUnchecked(safe: Octets, password: Password): readonly SafeBag[] | undefined {
  try {
    return readAuthenticatedSafe(safe, password);
  } catch (error) {
    if (isMtaopsError(error) && error.details?.['reason'] === 'broken') return undefined;
    throw error;
  }
}

/** AuthenticatedSafe ::= SEQUENCE OF ContentInfo; undefined when a part does not decrypt. */
function readAuthenticatedSafe(der: Octets, password: Password): readonly SafeBag[] | undefined {
  const bags: SafeBag[] = [];
  for (const part of readSequence(readOnly(derFromBer(der)), 'AuthenticatedSafe')) {
    const { content, type } = readContentInfo(part);
    const plain = type === ENCRYPTED_DATA ? decryptContent(content, password) : octetStringIn(content);
    if (type !== DATA && type !== ENCRYPTED_DATA) {
      throw keyError('unsupported', `PKCS#12 file has a part of unsupported type ${type}`);
    }
    if (plain === undefined) return undefined;
    bags.push(...readSafeContents(derFromBer(plain), password));
  }
  return bags;
}

/**
 * ```asn1
 * EncryptedData        ::= SEQUENCE { version, encryptedContentInfo, … }
 * EncryptedContentInfo ::= SEQUENCE { contentType, contentEncryptionAlgorithm, encryptedContent [0] IMPLICIT }
 * ```
 */
function decryptContent(content: DerElement, password: Password): Octets | undefined {
  const [, info] = readSequence(content, 'EncryptedData');
  const [, algorithm, encrypted] = readSequence(info, 'encrypted content');
  const scheme = expectTag(algorithm, TAG.sequence, 'encryption algorithm').encoding;
  if (encrypted === undefined) throw keyError('broken', 'PKCS#12 file has an encrypted part without content');
  // BER writers cut [0] IMPLICIT OCTET STRING into pieces; derFromBer cannot know that this tag is a string.
  const ciphertext =
    encrypted.tag === 0xa0
      ? Buffer.concat(
          readChildren(encrypted).map((piece) => expectTag(piece, TAG.octetString, 'piece').content),
        )
      : expectTag(encrypted, 0x80, 'encrypted content').content;
  return decryptPbe(scheme, password, new Uint8Array(ciphertext));
}

function readContentInfo(element: DerElement | undefined): {
  readonly type: string;
  readonly content: DerElement;
} {
  const [type, wrapped] = readSequence(element, 'ContentInfo');
  const [content] = readChildren(expectTag(wrapped, 0xa0, 'content'));
  if (content === undefined) throw keyError('broken', 'PKCS#12 file has an empty part');
  return { content, type: readOid(type, 'content type') };
}

function octetStringIn(content: DerElement): Octets {
  return expectTag(content, TAG.octetString, 'content').content;
}

function assemble(bags: readonly SafeBag[]): Pkcs12 {
  const keys = bags.filter((bag) => 'key' in bag);
  const certificateBags = bags.filter((bag) => 'certificate' in bag);
  const certificates = certificateBags.map((bag) => bag.certificate);
  const identities: Identity[] = [];
  const loneKeys: PrivateKey[] = [];
  for (const { friendlyName, key, localKeyId } of keys) {
    const fitting = certificateBags.filter((bag) => isKeyOf(key, bag.certificate));
    const bag =
      fitting.find((one) => localKeyId !== undefined && one.localKeyId === localKeyId) ?? fitting[0];
    if (bag === undefined) loneKeys.push(key);
    else {
      const chain = findIntermediates(bag.certificate, certificates);
      identities.push({
        certificate: bag.certificate,
        chain,
        friendlyName: friendlyName ?? bag.friendlyName,
        key,
      });
    }
  }
  return { certificates, identities, loneKeys };
}
