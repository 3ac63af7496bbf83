import { createHmac, timingSafeEqual } from 'node:crypto';
import { type DerElement, expectTag, readInteger, readOid, readSequence } from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { keyError } from '../keys/key-error.ts';
import { boundedIterations, deriveKey } from '../keys/pbe.ts';
import { bmpPassword, derivePkcs12, PKCS12_PURPOSE } from '../keys/pkcs12-kdf.ts';

type MacDigest = { readonly name: string; readonly sizeOctets: number };

const DIGESTS: ReadonlyMap<string, MacDigest> = new Map([
  ['1.3.14.3.2.26', { name: 'sha1', sizeOctets: 20 }],
  ['2.16.840.1.101.3.4.2.4', { name: 'sha224', sizeOctets: 28 }],
  ['2.16.840.1.101.3.4.2.1', { name: 'sha256', sizeOctets: 32 }],
  ['2.16.840.1.101.3.4.2.2', { name: 'sha384', sizeOctets: 48 }],
  ['2.16.840.1.101.3.4.2.3', { name: 'sha512', sizeOctets: 64 }],
]);

const HMACS: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

/** PBMAC1 (RFC 9579), which OpenSSL 3.4 and later can write. */
const PBMAC1 = '1.2.840.113549.1.5.14';

/**
 * Whether the password is the one the file was made with.
 *
 * ```asn1
 * MacData ::= SEQUENCE { mac DigestInfo { digestAlgorithm, digest OCTET STRING },
 *                        macSalt OCTET STRING, iterations INTEGER DEFAULT 1 }
 * ```
 *
 * @param macData - The MacData element of the PFX (RFC 7292 §4).
 * @param password - Undefined is "no password", which gives another MAC than the empty one.
 * @throws MtaopsError `E_INPUT`, reason `unsupported` or `broken`.
 */
export function isMacOf(macData: DerElement, content: Octets, password: string | undefined): boolean {
  const [info, saltElement, count] = readSequence(macData, 'MAC');
  const [algorithm, digestElement] = readSequence(info, 'MAC digest');
  const expected = expectTag(digestElement, TAG.octetString, 'MAC value').content;
  const [oidElement, parameters] = readSequence(algorithm, 'MAC algorithm');
  const oid = readOid(oidElement);
  if (oid === PBMAC1) return equals(pbmac1(parameters, content, password), expected);
  const digest = DIGESTS.get(oid);
  if (digest === undefined) throw keyError('unsupported', `PKCS#12 file has an unsupported MAC (${oid})`);
  const iterations = count === undefined ? 1 : boundedIterations(readInteger(count, 'MAC iteration count'));
  const salt = expectTag(saltElement, TAG.octetString, 'MAC salt').content;
  const kdf = { digest: digest.name, iterations, password: bmpPassword(password), salt };
  const key = derivePkcs12(kdf, PKCS12_PURPOSE.mac, digest.sizeOctets);
  return equals(hmac(digest.name, key, content), expected);
}

/** PBMAC1-params ::= SEQUENCE { keyDerivationFunc, messageAuthScheme } (RFC 8018 appendix A.5). */
function pbmac1(parameters: DerElement | undefined, content: Octets, password: string | undefined): Octets {
  const [kdf, scheme] = readSequence(parameters, 'PBMAC1 parameters');
  const name = HMACS.get(readOid(readSequence(scheme, 'PBMAC1 scheme')[0]));
  const [, kdfParameters] = readSequence(kdf, 'PBMAC1 key derivation');
  const stated = readSequence(kdfParameters, 'PBKDF2 parameters')
    .slice(2)
    .find((part) => part.tag === TAG.integer);
  if (name === undefined || kdf === undefined || stated === undefined) {
    throw keyError('unsupported', 'PKCS#12 file has an unsupported PBMAC1');
  }
  const length = readInteger(stated, 'PBMAC1 key length');
  if (length < 1 || length > 1024) throw keyError('broken', `PBMAC1 key length ${length} out of range`);
  return hmac(name, deriveKey(kdf.encoding, password ?? '', length), content);
}

function hmac(digest: string, key: Octets, content: Octets): Octets {
  return new Uint8Array(createHmac(digest, key).update(content).digest());
}

function equals(a: Octets, b: Octets): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
