import { hash } from 'node:crypto';
import { derElement, derOctetString, derSequence, derSetOf, derTime, TAG } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { encodeCapabilities } from './capabilities.ts';
import type { ContentCipherName } from './content-cipher.ts';
import { OID } from './oids.ts';
import type { Signer } from './signer.ts';

const CONTENT_TYPE_DATA = attribute(OID.contentType, OID.data);

/**
 * The signed attributes as the signature covers them: SET OF (tag 0x31), sorted by encoding (RFC 5652 §5.4).
 *
 * contentType, messageDigest, signingTime, sMIMECapabilities, signingCertificateV2 and, when mail should be
 * encrypted to another certificate, sMIMEEncryptionKeyPreference; one value each.
 */
export function encodeSignedAttributes(
  signer: Signer,
  messageDigest: Octets,
  signingTime: Date,
  capabilities: readonly ContentCipherName[],
): Octets {
  const preferred = signer.encryptionCertificate;
  return derSetOf([
    CONTENT_TYPE_DATA,
    attribute(OID.signingTime, derTime(signingTime)),
    attribute(OID.messageDigest, derOctetString(messageDigest)),
    ...(capabilities.length === 0
      ? []
      : [attribute(OID.smimeCapabilities, encodeCapabilities(capabilities))]),
    attribute(OID.signingCertificateV2, encodeSigningCertificate(signer.certificate)),
    // SMIMEEncryptionKeyPreference ::= CHOICE { issuerAndSerialNumber [0] IssuerAndSerialNumber, … } (RFC 8551 §2.5.3)
    ...(preferred === undefined
      ? []
      : [attribute(OID.encryptionKeyPreference, retagged(preferred.issuerAndSerial, 0xa0))]),
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
  const certHash = derOctetString(new Uint8Array(hash('sha256', certificate.der, 'buffer')));
  const generalNames = derSequence(derElement(0xa4, certificate.issuer.der));
  const serial = certificate.issuerAndSerial.subarray(
    certificate.issuerAndSerial.length - serialLength(certificate),
  );
  return derSequence(derSequence(derSequence(certHash, derSequence(generalNames, serial))));
}

/** IssuerAndSerialNumber is header, issuer, serial: what follows the issuer is the serial number element. */
function serialLength(certificate: Certificate): number {
  const content = certificate.issuerAndSerial;
  const header = (content[1] ?? 0) < 0x80 ? 2 : 2 + ((content[1] ?? 0) & 0x7f);
  return content.length - header - certificate.issuer.der.length;
}

function attribute(oid: Octets, value: Octets): Octets {
  return derSequence(oid, derElement(TAG.set, value));
}

function retagged(element: Octets, tag: number): Octets {
  const copy = new Uint8Array(element);
  copy[0] = tag;
  return copy;
}
