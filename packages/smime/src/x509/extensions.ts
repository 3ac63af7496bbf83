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
import { bufferView, type Octets } from '../der/octets.ts';
import { readDirectoryString } from './name.ts';

export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly';

/** Bits of the BIT STRING in order (RFC 5280 §4.2.1.3). */
const KEY_USAGES: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** One extension as it stands in the certificate. */
export type CertificateExtension = {
  readonly oid: string;
  readonly critical: boolean;
  /** Content of extnValue: the DER of the extension's own type. */
  readonly value: Octets;
};

/** An address a certificate vouches for, and where it says so. */
export type CertificateAddress = {
  readonly address: string;
  readonly source: 'rfc822Name' | 'SmtpUTF8Mailbox' | 'subject';
};

export const EXTENSION = {
  authorityKeyIdentifier: '2.5.29.35',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  keyUsage: '2.5.29.15',
  /** RFC 4262: what the holder's software can decrypt, said in the certificate itself. */
  smimeCapabilities: '1.2.840.113549.1.9.15',
  subjectAltName: '2.5.29.17',
  subjectKeyIdentifier: '2.5.29.14',
} as const;

export const EXTENDED_KEY_USAGE = {
  any: '2.5.29.37.0',
  emailProtection: '1.3.6.1.5.5.7.3.4',
} as const;

/** id-on-SmtpUTF8Mailbox (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';

/** Read the [3] EXPLICIT Extensions of a certificate. */
export function readExtensions(element: DerElement | undefined): readonly CertificateExtension[] {
  if (element === undefined) return [];
  const [sequence] = readChildren(element);
  return readSequence(sequence, 'extensions').map((extension) => {
    const parts = readSequence(extension, 'extension');
    const critical = parts[1]?.tag === TAG.boolean && parts[1].content[0] !== 0;
    const value = parts[parts[1]?.tag === TAG.boolean ? 2 : 1];
    return {
      critical,
      oid: readOid(parts[0]),
      value: expectTag(value, TAG.octetString, 'extension value').content,
    };
  });
}

export function readKeyUsage(value: Octets): readonly KeyUsage[] {
  const { content } = expectTag(readOnly(value), TAG.bitString, 'keyUsage');
  const bits = content.subarray(1);
  return KEY_USAGES.filter((_, bit) => (((bits[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0);
}

export function readExtendedKeyUsage(value: Octets): readonly string[] {
  return readSequence(readOnly(value), 'extKeyUsage').map((oid) => readOid(oid));
}

export function readBasicConstraints(value: Octets): {
  readonly ca: boolean;
  readonly pathLength: number | undefined;
} {
  const parts = readSequence(readOnly(value), 'basicConstraints');
  const [first] = parts;
  const ca = first?.tag === TAG.boolean && first.content[0] !== 0;
  const length = parts.find((part) => part.tag === TAG.integer);
  return { ca, pathLength: length === undefined ? undefined : readInteger(length, 'pathLenConstraint') };
}

/** The keyIdentifier [0] of an authorityKeyIdentifier, if there is one. */
export function readAuthorityKeyId(value: Octets): Octets | undefined {
  return readSequence(readOnly(value), 'authorityKeyIdentifier').find((part) => part.tag === 0x80)?.content;
}

export function readSubjectKeyId(value: Octets): Octets {
  return expectTag(readOnly(value), TAG.octetString, 'subjectKeyIdentifier').content;
}

/** The e-mail addresses among the GeneralNames (RFC 5280 §4.2.1.6, RFC 9598 §3). */
export function readAltNameAddresses(value: Octets): readonly CertificateAddress[] {
  return readSequence(readOnly(value), 'subjectAltName').flatMap((name): readonly CertificateAddress[] => {
    if (name.tag === 0x81) {
      return [{ address: bufferView(name.content).toString('latin1'), source: 'rfc822Name' }];
    }
    if (name.tag !== 0xa0) return [];
    const [oid, wrapped] = readChildren(name);
    if (readOid(oid) !== SMTP_UTF8_MAILBOX || wrapped === undefined) return [];
    const [text] = readChildren(wrapped);
    return text === undefined ? [] : [{ address: readDirectoryString(text), source: 'SmtpUTF8Mailbox' }];
  });
}
