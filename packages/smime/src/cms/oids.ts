import { derOid } from '../der/encode.ts';

/** Object identifiers of CMS as finished DER; dotted text where they are compared. */
export const OID = {
  authEnvelopedData: derOid('1.2.840.113549.1.9.16.1.23'),
  contentType: derOid('1.2.840.113549.1.9.3'),
  data: derOid('1.2.840.113549.1.7.1'),
  encryptionKeyPreference: derOid('1.2.840.113549.1.9.16.2.11'),
  envelopedData: derOid('1.2.840.113549.1.7.3'),
  messageDigest: derOid('1.2.840.113549.1.9.4'),
  signedData: derOid('1.2.840.113549.1.7.2'),
  signingCertificateV2: derOid('1.2.840.113549.1.9.16.2.47'),
  signingTime: derOid('1.2.840.113549.1.9.5'),
  smimeCapabilities: derOid('1.2.840.113549.1.9.15'),
} as const;
