import { hash } from 'node:crypto';
import { derElement, derHeader, derOctetString, derSequence, derSetOf, derTime, TAG } from '../der/encode.ts';
import { concatOctets, type Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { encodeCapabilities } from './capabilities.ts';
import type { ContentCipherName } from './content-cipher.ts';
import { OID } from './oids.ts';

const CONTENT_TYPE_DATA = attribute(OID.contentType, OID.data);

/**
 * The attributes that are the same in every message of a signer: signingCertificateV2 and, when mail should be encrypted
 * to another certificate, sMIMEEncryptionKeyPreference. Made once.
 */
export function encodeSignerAttributes(
  certificate: Certificate,
  encryptionCertificate: Certificate | undefined,
): readonly Octets[] {
  const signing = attribute(OID.signingCertificateV2, encodeSigningCertificate(certificate));
  if (encryptionCertificate === undefined) return [signing];
  // SMIMEEncryptionKeyPreference ::= CHOICE { issuerAndSerialNumber [0] IssuerAndSerialNumber, … } (RFC 8551 §2.5.3)
  const preference = retagged(encryptionCertificate.issuerAndSerial, 0xa0);
  return [signing, attribute(OID.encryptionKeyPreference, preference)];
}

/** The sMIMECapabilities attribute; nothing for an empty list. */
export function encodeCapabilitiesAttribute(ciphers: readonly ContentCipherName[]): readonly Octets[] {
  return ciphers.length === 0 ? [] : [attribute(OID.smimeCapabilities, encodeCapabilities(ciphers))];
}

/**
 * The signed attributes as the signature covers them: SET OF (tag 0x31), sorted by encoding (RFC 5652 §5.4); one
 * value each. contentType, messageDigest and signingTime are added to `others`.
 */
export function encodeSignedAttributes(
  messageDigest: Octets,
  signingTime: Date,
  others: readonly Octets[],
): Octets {
  return derSetOf([
    CONTENT_TYPE_DATA,
    attribute(OID.signingTime, derTime(signingTime)),
    attribute(OID.messageDigest, derOctetString(messageDigest)),
    ...others,
  ]);
}

/** The same attributes as they stand in SignerInfo: [0] IMPLICIT. */
export function implicitAttributes(attributes: Octets): Octets {
  return retagged(attributes, 0xa0);
}

/**
 * SigningCertificateV2 (RFC 5035 §3): hash of the signer's certificate with issuer and serial, which ties the signature
 * to this certificate among several for the same key. hashAlgorithm is left out because SHA-256 is its default.
 */
function encodeSigningCertificate(certificate: Certificate): Octets {
  const certHash = derOctetString(hash('sha256', certificate.der, 'buffer'));
  const generalNames = derSequence(derElement(0xa4, certificate.issuer.der));
  return derSequence(derSequence(derSequence(certHash, derSequence(generalNames, certificate.serial))));
}

/** Attribute ::= SEQUENCE { attrType, attrValues SET OF }, with one value. */
function attribute(oid: Octets, value: Octets): Octets {
  return derSequence(oid, derHeader(TAG.set, value.length), value);
}

function retagged(element: Octets, tag: number): Octets {
  return concatOctets(Uint8Array.of(tag), element.subarray(1));
}
