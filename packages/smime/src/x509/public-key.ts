import { constants, createPublicKey, type KeyObject } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import {
  type DerElement,
  expectTag,
  malformed,
  readBitString,
  readOid,
  readOnly,
  readSequence,
} from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';

export type KeyKind = 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'x25519' | 'other';
export type EcCurve = 'P-256' | 'P-384' | 'P-521';

/** What the public half of a key is, read from SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
export type PublicKey = {
  readonly kind: KeyKind;
  /** For `ec`; undefined when the curve is not one of the three that S/MIME uses. */
  readonly curve: EcCurve | undefined;
  /** Modulus size for RSA, field size for the others; 0 when unknown. */
  readonly sizeBits: number;
  /** Object identifier of the algorithm, for messages about `other`. */
  readonly algorithm: string;
  /** SubjectPublicKeyInfo, DER. Same octets mean same key. */
  readonly spki: Octets;
  /** Content of the subjectPublicKey BIT STRING: the point for `ec`, the raw key for Ed25519 and X25519. */
  readonly rawKey: Octets;
  /**
   * The key as `node:crypto` takes it; parsed at the first call and kept, since parsing per message halves
   * the rate of a sender.
   *
   * @throws MtaopsError `E_INPUT` when OpenSSL cannot use the key.
   */
  readonly keyObject: () => KeyObject;
  /**
   * For `publicEncrypt` with RSA PKCS#1 v1.5 padding, RSA keys only. The key carries the padding itself: `{ key, padding }`
   * costs Node two caught exceptions, a third of the operation.
   */
  readonly pkcs1Key: () => Pkcs1Key;
};

export type Pkcs1Key = KeyObject & { readonly padding: number };

const KINDS: ReadonlyMap<string, KeyKind> = new Map([
  ['1.2.840.113549.1.1.1', 'rsa'],
  ['1.2.840.113549.1.1.10', 'rsa-pss'],
  ['1.2.840.10045.2.1', 'ec'],
  ['1.3.101.112', 'ed25519'],
  ['1.3.101.110', 'x25519'],
]);

const CURVES: ReadonlyMap<string, { readonly curve: EcCurve; readonly sizeBits: number }> = new Map([
  ['1.2.840.10045.3.1.7', { curve: 'P-256', sizeBits: 256 }],
  ['1.3.132.0.34', { curve: 'P-384', sizeBits: 384 }],
  ['1.3.132.0.35', { curve: 'P-521', sizeBits: 521 }],
]);

/** Read SubjectPublicKeyInfo. Unknown algorithms give kind `other`, not an error. */
export function readPublicKey(element: DerElement | undefined): PublicKey {
  const [algorithm, bits] = readSequence(element, 'subjectPublicKeyInfo');
  const [oidElement, parameters] = readSequence(algorithm, 'public key algorithm');
  const oid = readOid(oidElement);
  const kind = KINDS.get(oid) ?? 'other';
  const rawKey = readBitString(bits, 'public key');
  const curve = kind === 'ec' && parameters?.tag === TAG.oid ? CURVES.get(readOid(parameters)) : undefined;
  const spki = element?.encoding ?? new Uint8Array();
  return {
    algorithm: oid,
    curve: curve?.curve,
    keyObject: keepFirst(() => importKey(spki)),
    kind,
    pkcs1Key: keepFirst(() => Object.assign(importKey(spki), { padding: constants.RSA_PKCS1_PADDING })),
    rawKey,
    sizeBits: sizeOf(kind, rawKey) ?? curve?.sizeBits ?? 0,
    spki,
  };
}

/** For messages: `RSA-2048`, `EC P-256`, `Ed25519`. */
export function describePublicKey(key: PublicKey): string {
  switch (key.kind) {
    case 'rsa':
      return `RSA-${key.sizeBits}`;
    case 'rsa-pss':
      return `RSA-PSS-${key.sizeBits}`;
    case 'ec':
      return `EC ${key.curve ?? 'on another curve'}`;
    case 'ed25519':
      return 'Ed25519';
    case 'x25519':
      return 'X25519';
    default:
      return `key algorithm ${key.algorithm}`;
  }
}

function sizeOf(kind: KeyKind, rawKey: Octets): number | undefined {
  if (kind === 'ed25519' || kind === 'x25519') return 255;
  if (kind !== 'rsa' && kind !== 'rsa-pss') return undefined;
  const [modulus] = readSequence(readOnly(rawKey), 'RSA public key');
  const { content } = expectTag(modulus, TAG.integer, 'RSA modulus');
  const first = content.findIndex((octet) => octet !== 0);
  if (first < 0) throw malformed('RSA modulus is zero');
  return (content.length - first) * 8 - Math.clz32(content[first] ?? 0) + 24;
}

function importKey(spki: Octets): KeyObject {
  try {
    return createPublicKey({ format: 'der', key: bufferOf(spki), type: 'spki' });
  } catch (cause) {
    throw new MtaopsError('E_INPUT', 'public key of the certificate cannot be used', { cause });
  }
}

function bufferOf(octets: Octets): Buffer {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}

function keepFirst<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
