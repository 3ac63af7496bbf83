import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  encodingOf,
  failBer,
  firstChild,
  readWholeBer,
} from '../der/ber-reader.ts';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitOctetsOf,
  integerHexOf,
  oidOf,
  timeOf,
} from '../der/ber-values.ts';
import { equalOctets, type Octets } from '../der/octets.ts';
import {
  allowsKeyUsage,
  authorityKeyIdOf,
  type BasicConstraints,
  basicConstraintsOf,
  type Extension,
  parseExtensions,
} from './extension.ts';
import { type GeneralName, parseGeneralNames } from './general-name.ts';
import { type Name, parseName } from './name.ts';

/** What path validation needs of a certificate (RFC 5280 §4.1); offsets and views, the DER itself is kept. */
export type PathCertificate = {
  readonly der: Uint8Array<ArrayBuffer>;
  /** The signed part, tbsCertificate. */
  readonly tbs: Uint8Array<ArrayBuffer>;
  /** 1, 2 or 3 as people say it. */
  readonly version: number;
  readonly serialHex: string;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly issuer: Name;
  readonly subject: Name;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly spki: Uint8Array<ArrayBuffer>;
  readonly publicKeyAlgorithm: AlgorithmIdentifier;
  /** Content of subjectPublicKey, what key identifiers are hashed from. */
  readonly publicKeyOctets: Uint8Array<ArrayBuffer>;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** subjectAltName; empty without. */
  readonly alternativeNames: readonly GeneralName[];
  readonly basicConstraints: BasicConstraints | undefined;
  /** Object identifiers; undefined without the extension, which allows every use. */
  readonly extendedKeyUsage: readonly string[] | undefined;
  readonly subjectKeyId: Octets | undefined;
  readonly authorityKeyId: Octets | undefined;
  /** Subject and issuer are the same name; says nothing of the signature. */
  readonly isSelfIssued: boolean;
  /** Parsed once when first asked for; undefined when node:crypto does not know the key. */
  readonly publicKey: () => KeyObject | undefined;
};

/**
 * Parse a certificate for path validation.
 *
 * @param der - Exactly one certificate.
 * @throws MtaopsError `E_INPUT` when it is not one, or says different signature algorithms inside and outside.
 */
export function parsePathCertificate(der: Uint8Array<ArrayBuffer>): PathCertificate {
  const [tbs, algorithm, signature] = childrenOf(readWholeBer(der));
  if (!tbs || tbs.identifier !== BER.sequence || !signature) failBer('certificate expected', 0);
  const signatureAlgorithm = algorithmOf(algorithm);
  const fields = [...childrenOf(tbs)];
  const version = fields[0]?.identifier === 0xa0 ? (fields.shift()?.source ?? der)[tbs.contentStart + 4] : 0;
  const [serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = fields;
  if (!serial || !innerAlgorithm || !issuer || !validity || !subject || !spki || version === undefined)
    failBer('certificate field missing', tbs.start);
  if (!equalOctets(encodingOf(innerAlgorithm), encodingOf(signatureAlgorithm.element)))
    failBer('signature algorithms inside and outside differ', innerAlgorithm.start);
  const [notBefore, notAfter] = childrenOf(validity);
  const [publicKeyAlgorithm, publicKeyBits] = childrenOf(spki);
  if (!notBefore || !notAfter || !publicKeyBits) failBer('certificate field missing', validity.start);
  const subjectName = parseName(subject);
  const issuerName = parseName(issuer);
  const extensions = extensionsOf(optional);
  return {
    ...readExtensions(extensions),
    der,
    extensions,
    isSelfIssued: subjectName.key === issuerName.key,
    issuer: issuerName,
    notAfter: timeOf(notAfter),
    notBefore: timeOf(notBefore),
    publicKey: lazyKey(encodingOf(spki)),
    publicKeyAlgorithm: algorithmOf(publicKeyAlgorithm),
    publicKeyOctets: bitOctetsOf(publicKeyBits),
    serialHex: integerHexOf(serial),
    signature: bitOctetsOf(signature),
    signatureAlgorithm,
    spki: encodingOf(spki),
    subject: subjectName,
    tbs: encodingOf(tbs),
    version: version + 1,
  };
}

function extensionsOf(optional: readonly BerElement[]): ReadonlyMap<string, Extension> {
  const wrapped = optional.find((field) => field.identifier === 0xa3);
  const list = wrapped && firstChild(wrapped);
  return list ? parseExtensions(list) : new Map();
}

function lazyKey(spki: Uint8Array<ArrayBuffer>): () => KeyObject | undefined {
  let key: KeyObject | undefined | null = null;
  return () => {
    if (key === null) key = importSpki(spki);
    return key;
  };
}

/** A public key from SubjectPublicKeyInfo; undefined when this Node does not know its kind. */
export function importSpki(spki: Uint8Array<ArrayBuffer>): KeyObject | undefined {
  try {
    const key = Buffer.from(spki.buffer, spki.byteOffset, spki.length);
    return createPublicKey({ format: 'der', key, type: 'spki' });
  } catch {
    return undefined;
  }
}

type ReadExtensions = Pick<
  PathCertificate,
  'alternativeNames' | 'authorityKeyId' | 'basicConstraints' | 'extendedKeyUsage' | 'subjectKeyId'
>;

/** Read at once, so that a certificate whose extensions are broken never comes into play. */
function readExtensions(extensions: ReadonlyMap<string, Extension>): ReadExtensions {
  const read = <T>(oid: string, parse: (element: BerElement) => T): T | undefined => {
    const extension = extensions.get(oid);
    return extension && parse(readWholeBer(extension.value));
  };
  allowsKeyUsage(extensions, 'digitalSignature');
  return {
    alternativeNames: read('2.5.29.17', parseGeneralNames) ?? [],
    authorityKeyId: authorityKeyIdOf(extensions),
    basicConstraints: basicConstraintsOf(extensions),
    extendedKeyUsage: read('2.5.29.37', (list) => childrenOf(list).map(oidOf)),
    subjectKeyId: read('2.5.29.14', contentOf),
  };
}
