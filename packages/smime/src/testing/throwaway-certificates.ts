import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  DER_NULL,
  derBitString,
  derElement,
  derInteger,
  derOctetString,
  derOid,
  derSequence,
  derSetOf,
  derTime,
  TAG,
} from '../der/encode.ts';
import { asciiOctets, concatOctets, type Octets } from '../der/octets.ts';
import { importPrivateKey, type PrivateKey } from '../keys/private-key.ts';
import { type Certificate, parseCertificate } from '../x509/certificate.ts';
import { EXTENSION, type KeyUsage } from '../x509/extensions.ts';

/** Keys and certificates for tests, made when a test runs; nothing here is a secret. */
export type ThrowawayKeyKind =
  | 'rsa-1024'
  | 'rsa-2048'
  | 'rsa-3072'
  | 'rsa-pss'
  | 'P-256'
  | 'P-384'
  | 'P-521'
  | 'ed25519'
  | 'x25519';

/** A certificate with its key, both as objects and as PEM text for other programs. */
export type ThrowawayIdentity = {
  readonly certificate: Certificate;
  readonly key: PrivateKey;
  readonly certificatePem: string;
  readonly keyPem: string;
};

export type CertificateRequest = {
  readonly commonName: string;
  readonly key?: ThrowawayKeyKind | KeyObject;
  /** Self-signed when absent. */
  readonly issuer?: ThrowawayIdentity;
  readonly emails?: readonly string[];
  /** SmtpUTF8Mailbox otherNames. */
  readonly utf8Mailboxes?: readonly string[];
  /** emailAddress attributes of the subject. */
  readonly subjectEmails?: readonly string[];
  readonly keyUsage?: readonly KeyUsage[];
  readonly extendedKeyUsage?: readonly string[];
  readonly ca?: boolean;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly serial?: number;
  /** Extensions as finished DER. */
  readonly extensions?: readonly Octets[];
};

const USAGE_BITS: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
];

let lastSerial = 1000;

/** A fresh private key. */
export function makeKey(kind: ThrowawayKeyKind): KeyObject {
  switch (kind) {
    case 'rsa-1024':
    case 'rsa-2048':
    case 'rsa-3072':
      return generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(4)) }).privateKey;
    case 'rsa-pss':
      return generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey;
    case 'ed25519':
      return generateKeyPairSync('ed25519').privateKey;
    case 'x25519':
      return generateKeyPairSync('x25519').privateKey;
    default:
      return generateKeyPairSync('ec', { namedCurve: kind }).privateKey;
  }
}

/** A certificate as the request says; valid from 2020 to 2049 unless told otherwise. */
export function makeIdentity(request: CertificateRequest): ThrowawayIdentity {
  const keyObject =
    request.key === undefined || typeof request.key === 'string'
      ? makeKey(request.key ?? 'P-256')
      : request.key;
  const key = importPrivateKey(new Uint8Array(keyObject.export({ format: 'der', type: 'pkcs8' })), 'pkcs8');
  const issuerKey = request.issuer?.key ?? key;
  const subject = encodeName(request);
  const issuer = request.issuer?.certificate.subject.der ?? subject;
  lastSerial += 1;
  const [algorithm, digest] = signatureOf(issuerKey);
  const tbs = derSequence(
    derElement(0xa0, derInteger(2)),
    derInteger(request.serial ?? lastSerial),
    algorithm,
    issuer,
    derSequence(
      derTime(request.notBefore ?? new Date('2020-01-01T00:00:00Z')),
      derTime(request.notAfter ?? new Date('2049-01-01T00:00:00Z')),
    ),
    subject,
    key.publicKey.spki,
    derElement(0xa3, derSequence(...encodeExtensions(request))),
  );
  const der = derSequence(
    tbs,
    algorithm,
    derBitString(new Uint8Array(sign(digest, tbs, issuerKey.keyObject))),
  );
  return {
    certificate: parseCertificate(der),
    certificatePem: pemOf('CERTIFICATE', der),
    key,
    keyPem: keyObject.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

/** PEM text of a DER encoding. */
export function pemOf(label: string, der: Octets): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** One extension; `value` is the DER of its own type. */
export function encodeExtension(oid: string, value: Octets, critical = false): Octets {
  const flag = critical ? [derElement(TAG.boolean, Uint8Array.of(0xff))] : [];
  return derSequence(derOid(oid), ...flag, derOctetString(value));
}

function encodeName({ commonName, subjectEmails = [] }: CertificateRequest): Octets {
  const pair = (oid: string, tag: number, text: string) =>
    derSetOf([derSequence(derOid(oid), derElement(tag, new Uint8Array(Buffer.from(text))))]);
  return derSequence(
    pair('2.5.4.10', 0x0c, 'Example'),
    pair('2.5.4.3', 0x0c, commonName),
    ...subjectEmails.map((address) => pair('1.2.840.113549.1.9.1', 0x16, address)),
  );
}

export function encodeExtensions(request: CertificateRequest): readonly Octets[] {
  const { ca, emails = [], extendedKeyUsage, keyUsage, utf8Mailboxes = [] } = request;
  const otherName = (address: string) =>
    derElement(
      0xa0,
      derOid('1.3.6.1.5.5.7.8.9'),
      derElement(0xa0, derElement(0x0c, new Uint8Array(Buffer.from(address)))),
    );
  const names = [
    ...emails.map((address) => derElement(0x81, asciiOctets(address))),
    ...utf8Mailboxes.map(otherName),
  ];
  const isCa = derSequence(derElement(TAG.boolean, Uint8Array.of(0xff)));
  return [
    ...(ca === true ? [encodeExtension(EXTENSION.basicConstraints, isCa, true)] : []),
    ...(keyUsage === undefined ? [] : [encodeExtension(EXTENSION.keyUsage, encodeKeyUsage(keyUsage), true)]),
    ...(extendedKeyUsage === undefined
      ? []
      : [encodeExtension(EXTENSION.extendedKeyUsage, derSequence(...extendedKeyUsage.map(derOid)))]),
    ...(names.length === 0 ? [] : [encodeExtension(EXTENSION.subjectAltName, derSequence(...names))]),
    ...(request.extensions ?? []),
    encodeExtension('2.5.29.14', derOctetString(asciiOctets(`id of ${request.commonName}`))),
  ];
}

function encodeKeyUsage(usages: readonly KeyUsage[]): Octets {
  const bits = usages.reduce((sum, usage) => sum | (0x80 >> USAGE_BITS.indexOf(usage)), 0);
  const unused = 31 - Math.clz32(bits & -bits);
  return derElement(TAG.bitString, concatOctets(Uint8Array.of(unused), Uint8Array.of(bits)));
}

function signatureOf(key: PrivateKey): readonly [algorithm: Octets, digest: string | null] {
  switch (key.publicKey.kind) {
    case 'rsa':
      return [derSequence(derOid('1.2.840.113549.1.1.11'), DER_NULL), 'sha256'];
    case 'ed25519':
      return [derSequence(derOid('1.3.101.112')), null];
    default:
      return [derSequence(derOid('1.2.840.10045.4.3.2')), 'sha256'];
  }
}
