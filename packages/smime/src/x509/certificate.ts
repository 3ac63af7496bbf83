import { createHash } from 'node:crypto';
import { isMtaopsError, MtaopsError } from '@mtaops/core';
import {
  type DerElement,
  expectTag,
  malformed,
  readChildren,
  readOnly,
  readSequence,
  readTime,
} from '../der/decode.ts';
import { derSequence, TAG } from '../der/encode.ts';
import { equalOctets, hexOf, type Octets } from '../der/octets.ts';
import {
  type CertificateAddress,
  type CertificateExtension,
  EXTENSION,
  type KeyUsage,
  readAltNameAddresses,
  readAuthorityKeyId,
  readBasicConstraints,
  readExtendedKeyUsage,
  readExtensions,
  readKeyUsage,
  readSubjectKeyId,
} from './extensions.ts';
import { type DistinguishedName, readName } from './name.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';

/** An X.509 certificate, read once, never changed. */
export type Certificate = {
  /** The whole certificate, in memory of its own. */
  readonly der: Octets;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** Serial number, upper-case hexadecimal without sign octet, as `openssl x509 -serial` prints it. */
  readonly serialNumber: string;
  /** DER INTEGER of the serial number. */
  readonly serial: Octets;
  /** DER of IssuerAndSerialNumber (RFC 5652 §10.2.4), octet for octet from the certificate. */
  readonly issuerAndSerial: Octets;
  /** Every address the certificate vouches for: subjectAltName first, then those only in the subject. */
  readonly emailAddresses: readonly CertificateAddress[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Undefined when the extension is absent, which allows every use. */
  readonly keyUsage: readonly KeyUsage[] | undefined;
  /** Object identifiers; undefined when the extension is absent, which allows every use. */
  readonly extendedKeyUsage: readonly string[] | undefined;
  /** Undefined when the extension is absent: an end entity. */
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | undefined } | undefined;
  readonly subjectKeyId: Octets | undefined;
  readonly authorityKeyId: Octets | undefined;
  readonly publicKey: PublicKey;
  readonly extensions: readonly CertificateExtension[];
  /** SHA-256 over `der`, lower-case hexadecimal. */
  readonly fingerprint: string;
};

/**
 * Read one certificate from DER (RFC 5280 §4.1).
 *
 * ```asn1
 * Certificate    ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature BIT STRING }
 * TBSCertificate ::= SEQUENCE { version [0] OPTIONAL, serialNumber, signature, issuer, validity, subject,
 *                               subjectPublicKeyInfo, … , extensions [3] OPTIONAL }
 * ```
 *
 * Nothing is verified here: no signature, no path, no dates.
 *
 * @throws MtaopsError `E_INPUT` naming the field that is broken.
 */
export function parseCertificate(octets: Octets): Certificate {
  const der = new Uint8Array(octets);
  try {
    return readCertificate(der);
  } catch (cause) {
    const detail = isMtaopsError(cause) ? cause.message : 'unreadable';
    throw new MtaopsError('E_INPUT', `certificate is broken: ${detail}`, {
      cause,
      details: { reason: 'broken' },
    });
  }
}

function readCertificate(der: Octets): Certificate {
  const [tbs] = readSequence(readOnly(der), 'certificate');
  const all = readSequence(tbs, 'tbsCertificate');
  const [serial, , issuerField, validity, subjectField, key, ...rest] =
    all[0]?.tag === 0xa0 ? all.slice(1) : all;
  const issuer = readName(issuerField, 'issuer');
  const subject = readName(subjectField, 'subject');
  const [notBefore, notAfter] = readSequence(validity, 'validity');
  const serialElement = expectTag(serial, TAG.integer, 'serial number');
  const extensions = readExtensions(rest.find((field) => field.tag === 0xa3));
  return {
    ...readKnownExtensions(extensions, subject),
    der,
    extensions,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    issuer,
    issuerAndSerial: derSequence(issuer.der, serialElement.encoding),
    notAfter: readTime(notAfter, 'notAfter'),
    notBefore: readTime(notBefore, 'notBefore'),
    publicKey: readPublicKey(key),
    serial: serialElement.encoding,
    serialNumber: serialText(serialElement),
    subject,
  };
}

function readKnownExtensions(extensions: readonly CertificateExtension[], subject: DistinguishedName) {
  const read = <T>(oid: string, parse: (value: Octets) => T): T | undefined => {
    const extension = extensions.find((candidate) => candidate.oid === oid);
    return extension === undefined ? undefined : parse(extension.value);
  };
  const named = read(EXTENSION.subjectAltName, readAltNameAddresses) ?? [];
  const known = new Set(named.map(({ address }) => address.toLowerCase()));
  const onlyInSubject = subject.emailAddresses.filter((address) => !known.has(address.toLowerCase()));
  return {
    authorityKeyId: read(EXTENSION.authorityKeyIdentifier, readAuthorityKeyId),
    basicConstraints: read(EXTENSION.basicConstraints, readBasicConstraints),
    emailAddresses: [...named, ...onlyInSubject.map((address) => ({ address, source: 'subject' as const }))],
    extendedKeyUsage: read(EXTENSION.extendedKeyUsage, readExtendedKeyUsage),
    keyUsage: read(EXTENSION.keyUsage, readKeyUsage),
    subjectKeyId: read(EXTENSION.subjectKeyIdentifier, readSubjectKeyId),
  };
}

function serialText(element: DerElement): string {
  if (element.content.length === 0) throw malformed('serial number is empty');
  const negative = (element.content[0] ?? 0) >= 0x80;
  const magnitude = BigInt(`0x${hexOf(element.content)}`);
  const value = negative ? (1n << BigInt(element.content.length * 8)) - magnitude : magnitude;
  const hex = value.toString(16).toUpperCase();
  return `${negative ? '-' : ''}${hex.length % 2 === 1 ? '0' : ''}${hex}`;
}

/** Issuer and subject are the same name; says nothing about the signature. */
export function isSelfIssued(certificate: Certificate): boolean {
  return equalOctets(certificate.issuer.der, certificate.subject.der);
}

/** One line for messages: subject, serial number and last day. */
export function describeCertificate(certificate: Certificate): string {
  const name = certificate.subject.text || certificate.emailAddresses[0]?.address || 'no name';
  return `${name} (serial ${certificate.serialNumber}, valid to ${certificate.notAfter.toISOString().slice(0, 10)})`;
}

/** Content of an element when it is a SEQUENCE that looks like a certificate: SEQUENCE { SEQUENCE, SEQUENCE, BIT STRING }. */
export function looksLikeCertificate(element: DerElement): boolean {
  if (element.tag !== TAG.sequence) return false;
  const tags = readChildren(element).map((child) => child.tag);
  return tags.join() === [TAG.sequence, TAG.sequence, TAG.bitString].join();
}
