import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  failBer,
  firstChild,
  octetsOf,
  sequenceOf,
} from '../der/ber-reader.ts';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  integerHexOf,
  oidOf,
  smallIntegerOf,
} from '../der/ber-values.ts';
import { type Name, parseName } from '../path/name.ts';
import { CONTENT } from './oids.ts';

/** How a SignerInfo or RecipientInfo names a certificate. */
export type CertificateReference =
  | { readonly issuer: Name; readonly serialHex: string }
  | { readonly subjectKeyId: Uint8Array<ArrayBuffer> };

/** SignerInfo (RFC 5652 §5.3). */
export type SignerInfo = {
  readonly version: number;
  readonly signer: CertificateReference;
  readonly digestAlgorithm: AlgorithmIdentifier;
  /** The [0] element; undefined without signed attributes. */
  readonly signedAttributes: BerElement | undefined;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array<ArrayBuffer>;
};

/** SignedData (RFC 5652 §5.1); `content` undefined when it is detached. */
export type SignedData = {
  readonly version: number;
  /** Object identifiers of the digests that the signers use, as announced in front of the content. */
  readonly digestAlgorithms: readonly string[];
  readonly contentType: string;
  readonly content: Uint8Array<ArrayBuffer> | undefined;
  /** Plain X.509 certificates; attribute certificates and other formats are left out. */
  readonly certificates: readonly BerElement[];
  readonly crls: readonly BerElement[];
  /** Content of id-ri-ocsp-response entries (RFC 5940). */
  readonly ocspResponses: readonly BerElement[];
  readonly signers: readonly SignerInfo[];
};

const OCSP_RESPONSE = '1.3.6.1.5.5.7.16.2';
/** More signers or certificates than this are refused: each costs a signature check. */
const MAX_SIGNERS = 32;
const MAX_CERTIFICATES = 500;

export function parseSignedData(element: BerElement): SignedData {
  const [version, digests, encapsulated, ...rest] = sequenceOf(element);
  if (version?.identifier !== BER.integer || digests?.identifier !== BER.set || !encapsulated)
    failBer('SignedData field missing', element.start);
  const signerSet = rest.at(-1);
  if (!signerSet || signerSet.identifier !== BER.set) failBer('signerInfos missing', element.start);
  const certificates = optional(rest, 0xa0).filter(({ identifier }) => identifier === BER.sequence);
  const revocations = optional(rest, 0xa1);
  const signers = childrenOf(signerSet);
  if (signers.length > MAX_SIGNERS || certificates.length > MAX_CERTIFICATES)
    failBer(`more than ${MAX_SIGNERS} signers or ${MAX_CERTIFICATES} certificates`, element.start);
  return {
    ...parseEncapsulated(encapsulated),
    digestAlgorithms: childrenOf(digests).map((one) => algorithmOf(one).oid),
    certificates,
    crls: revocations.filter(({ identifier }) => identifier === BER.sequence),
    ocspResponses: revocations.flatMap(ocspResponseOf),
    signers: signers.map(parseSignerInfo),
    version: smallIntegerOf(version),
  };
}

function optional(fields: readonly BerElement[], identifier: number): readonly BerElement[] {
  const found = fields.find((field) => field.identifier === identifier);
  return found ? childrenOf(found) : [];
}

function ocspResponseOf(choice: BerElement): readonly BerElement[] {
  if (choice.identifier !== 0xa1) return [];
  const [format, info] = childrenOf(choice);
  return format && info && oidOf(format) === OCSP_RESPONSE ? [info] : [];
}

function parseEncapsulated(element: BerElement): Pick<SignedData, 'content' | 'contentType'> {
  const [type, wrapped] = sequenceOf(element);
  if (!type || (wrapped && wrapped.identifier !== 0xa0)) failBer('eContentType missing', element.start);
  const inner = wrapped && firstChild(wrapped);
  const contentType = oidOf(type);
  return { content: inner && octetsOfContent(inner, contentType), contentType };
}

/** PKCS #7 v1.5 put other types there (RFC 5652 §5.2.1); then their content octets are what is signed. */
function octetsOfContent(element: BerElement, contentType: string): Uint8Array<ArrayBuffer> {
  const isString = element.identifier === BER.octetString || element.identifier === BER.octetStringInPieces;
  if (!isString && contentType === CONTENT.data) failBer('the content is no OCTET STRING', element.start);
  return isString ? octetsOf(element) : contentOf(element);
}

function parseSignerInfo(element: BerElement): SignerInfo {
  const [version, signer, digest, ...rest] = sequenceOf(element);
  if (version?.identifier !== BER.integer || !signer) failBer('SignerInfo field missing', element.start);
  const signedAttributes = rest[0]?.identifier === 0xa0 ? rest[0] : undefined;
  const [algorithm, signature] = signedAttributes ? rest.slice(1) : rest;
  if (!signature || (signature.identifier & 0xdf) !== BER.octetString)
    failBer('signature missing', element.start);
  return {
    digestAlgorithm: algorithmOf(digest),
    signature: octetsOf(signature),
    signatureAlgorithm: algorithmOf(algorithm),
    signedAttributes,
    signer: parseReference(signer),
    version: smallIntegerOf(version),
  };
}

/** IssuerAndSerialNumber, or [0] SubjectKeyIdentifier. */
export function parseReference(element: BerElement): CertificateReference {
  if (element.identifier === BER.sequence) {
    const [issuer, serial] = childrenOf(element);
    if (!issuer || !serial) failBer('issuer or serial number missing', element.start);
    return { issuer: parseName(issuer), serialHex: integerHexOf(serial) };
  }
  if (element.identifier !== 0x80 && element.identifier !== 0xa0)
    failBer('unknown way to name a certificate', element.start);
  return { subjectKeyId: octetsOf(element) };
}
