import { type KeyObject, verify } from 'node:crypto';
import { BER, childrenOf, firstChild } from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf, smallIntegerOf } from '../der/ber-values.ts';
import { verifyPssWithOwnMask } from './pss.ts';

/** `unknown`: this Node cannot check that algorithm or key, or the parameters contradict each other. */
export type SignatureVerdict = 'ok' | 'bad' | 'unknown';

const DIGESTS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
};

/** Name that node:crypto uses for a digest algorithm; undefined when it is none we check. */
export function digestName(oid: string): string | undefined {
  return DIGESTS[oid];
}

type Scheme = { readonly key: 'rsa' | 'ec' | 'dsa' | 'ed25519' | 'ed448' | 'pss'; readonly digest?: string };

const SCHEMES: Readonly<Record<string, Scheme>> = {
  '1.2.840.10040.4.1': { key: 'dsa' },
  '1.2.840.10040.4.3': { digest: 'sha1', key: 'dsa' },
  '1.2.840.10045.4.1': { digest: 'sha1', key: 'ec' },
  '1.2.840.10045.4.3.1': { digest: 'sha224', key: 'ec' },
  '1.2.840.10045.4.3.2': { digest: 'sha256', key: 'ec' },
  '1.2.840.10045.4.3.3': { digest: 'sha384', key: 'ec' },
  '1.2.840.10045.4.3.4': { digest: 'sha512', key: 'ec' },
  '1.2.840.10045.2.1': { key: 'ec' },
  '1.2.840.113549.1.1.1': { key: 'rsa' },
  '1.2.840.113549.1.1.10': { key: 'pss' },
  '1.2.840.113549.1.1.11': { digest: 'sha256', key: 'rsa' },
  '1.2.840.113549.1.1.12': { digest: 'sha384', key: 'rsa' },
  '1.2.840.113549.1.1.13': { digest: 'sha512', key: 'rsa' },
  '1.2.840.113549.1.1.14': { digest: 'sha224', key: 'rsa' },
  '1.2.840.113549.1.1.4': { digest: 'md5', key: 'rsa' },
  '1.2.840.113549.1.1.5': { digest: 'sha1', key: 'rsa' },
  '1.3.101.112': { key: 'ed25519' },
  '1.3.101.113': { key: 'ed448' },
  '1.3.14.3.2.29': { digest: 'sha1', key: 'rsa' },
  '2.16.840.1.101.3.4.3.1': { digest: 'sha224', key: 'dsa' },
  '2.16.840.1.101.3.4.3.2': { digest: 'sha256', key: 'dsa' },
};

/** Family of a signature algorithm (`rsa`, `pss`, `ec`, `dsa`, `ed25519`, `ed448`), or the OID when it is not known. */
export function signatureFamily(oid: string): string {
  return SCHEMES[oid]?.key ?? oid;
}

const KEY_TYPES: Readonly<Record<Scheme['key'], readonly string[]>> = {
  dsa: ['dsa'],
  ec: ['ec'],
  ed448: ['ed448'],
  ed25519: ['ed25519'],
  pss: ['rsa', 'rsa-pss'],
  rsa: ['rsa'],
};

/** Digest that a signature algorithm fixes: by its name or, for RSASSA-PSS, by its parameters; else undefined. */
export function digestOfSignature(algorithm: AlgorithmIdentifier): string | undefined {
  const scheme = SCHEMES[algorithm.oid];
  if (scheme?.key === 'pss') return pssParameters(algorithm)?.digest;
  return scheme?.digest;
}

/**
 * Check a signature over `data`.
 *
 * @param fallbackDigest - Digest for algorithms that do not fix one (rsaEncryption in CMS); for those that do it
 *   must be the same where given, else the answer is `bad`.
 */
export function checkSignature(
  algorithm: AlgorithmIdentifier,
  key: KeyObject | undefined,
  data: Uint8Array,
  signature: Uint8Array,
  fallbackDigest?: string,
): SignatureVerdict {
  const scheme = SCHEMES[algorithm.oid];
  if (!scheme || !key || !KEY_TYPES[scheme.key].includes(key.asymmetricKeyType ?? '')) return 'unknown';
  if (scheme.key === 'ed25519' || scheme.key === 'ed448')
    return verdict(() => verify(null, data, key, signature));
  if (scheme.key === 'pss') return checkPss(algorithm, key, data, signature, fallbackDigest);
  const digest = scheme.digest ?? fallbackDigest;
  if (digest === undefined) return 'unknown';
  if (fallbackDigest !== undefined && fallbackDigest !== digest) return 'bad';
  return verdict(() => verify(digest, data, { dsaEncoding: 'der', key }, signature));
}

function checkPss(
  algorithm: AlgorithmIdentifier,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
  expectedDigest?: string,
): SignatureVerdict {
  const parameters = pssParameters(algorithm);
  if (!parameters) return 'unknown';
  const { digest, maskDigest, saltLength } = parameters;
  if (expectedDigest !== undefined && expectedDigest !== digest) return 'bad';
  if (maskDigest !== digest)
    return verdict(() => verifyPssWithOwnMask(key, data, signature, { digest, maskDigest, saltLength }));
  const padding = 6; // constants.RSA_PKCS1_PSS_PADDING
  return verdict(() => verify(digest, data, { key, padding, saltLength }, signature));
}

function verdict(check: () => boolean): SignatureVerdict {
  try {
    return check() ? 'ok' : 'bad';
  } catch {
    return 'unknown'; // the digest or the curve is not built into this Node, or the key forbids the parameters
  }
}

type PssParameters = { readonly digest: string; readonly maskDigest: string; readonly saltLength: number };

/** RSASSA-PSS-params (RFC 4055 §3.1); absent fields have SHA-1 defaults. Undefined when a digest is unknown. */
function pssParameters({ parameters }: AlgorithmIdentifier): PssParameters | undefined {
  if (!parameters || parameters.identifier !== BER.sequence) return undefined;
  let digest: string | undefined = 'sha1';
  let maskDigest: string | undefined = 'sha1';
  let saltLength = 20;
  for (const field of childrenOf(parameters)) {
    const inner = firstChild(field);
    if (field.identifier === 0xa0) digest = digestName(algorithmOf(inner).oid);
    else if (field.identifier === 0xa1) maskDigest = maskDigestOf(algorithmOf(inner));
    else if (field.identifier === 0xa2 && inner) saltLength = smallIntegerOf(inner);
    else if (field.identifier === 0xa3 && inner && smallIntegerOf(inner) !== 1) return undefined;
  }
  if (digest === undefined || maskDigest === undefined || saltLength < 0) return undefined;
  return { digest, maskDigest, saltLength };
}

/** Digest of an MGF1 AlgorithmIdentifier (RFC 4055 §2.2). */
export function maskDigestOf(algorithm: AlgorithmIdentifier): string | undefined {
  if (algorithm.oid !== '1.2.840.113549.1.1.8' || !algorithm.parameters) return undefined;
  return digestName(algorithmOf(algorithm.parameters).oid);
}
