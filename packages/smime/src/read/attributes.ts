import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  encodingOf,
  failBer,
  octetsOf,
  sequenceOf,
} from '../der/ber-reader.ts';
import { oidOf, timeOf } from '../der/ber-values.ts';
import { derSetOf } from '../der/encode.ts';
import { ATTRIBUTE } from './oids.ts';

/** What the signed attributes say; the reason when they are not fit to be believed (RFC 5652 §5.3, §11). */
export type SignedAttributes = {
  readonly contentType: string;
  readonly messageDigest: Uint8Array<ArrayBuffer>;
  readonly signingTime: Date | undefined;
  /** Value of signingCertificateV2 or signingCertificate (RFC 5035), with its OID. */
  readonly signingCertificate: { readonly oid: string; readonly value: BerElement } | undefined;
};

/**
 * Read signed attributes.
 *
 * @returns Text instead when contentType or messageDigest is missing, an attribute is there twice, or one of those
 *   that must have one value has none or several.
 */
export function parseSignedAttributes(element: BerElement): SignedAttributes | string {
  const values = new Map<string, readonly BerElement[]>();
  for (const attribute of childrenOf(element)) {
    const [type, set] = sequenceOf(attribute);
    if (!type || !set || set.identifier !== BER.set) failBer('bad attribute', attribute.start);
    const oid = oidOf(type);
    if (values.has(oid)) return `attribute ${oid} is there twice`;
    values.set(oid, childrenOf(set));
  }
  for (const oid of Object.values(ATTRIBUTE)) {
    const found = values.get(oid);
    if (found && found.length !== 1) return `attribute ${oid} has ${found.length} values instead of one`;
  }
  const only = (oid: string): BerElement | undefined => values.get(oid)?.[0];
  const contentType = only(ATTRIBUTE.contentType);
  const messageDigest = only(ATTRIBUTE.messageDigest);
  const signingTime = only(ATTRIBUTE.signingTime);
  if (!contentType || contentType.identifier !== BER.oid) return 'the contentType attribute is missing';
  if (!messageDigest || (messageDigest.identifier & 0xdf) !== BER.octetString)
    return 'the messageDigest attribute is missing';
  return {
    contentType: oidOf(contentType),
    messageDigest: octetsOf(messageDigest),
    signingCertificate: findSigningCertificate(only),
    signingTime: signingTime && timeOf(signingTime),
  };
}

function findSigningCertificate(
  only: (oid: string) => BerElement | undefined,
): SignedAttributes['signingCertificate'] {
  for (const oid of [ATTRIBUTE.signingCertificateV2, ATTRIBUTE.signingCertificate]) {
    const value = only(oid);
    if (value) return { oid, value };
  }
  return undefined;
}

/**
 * Encodings the signature may cover: as they stand but with the SET tag (RFC 5652 §5.4), and in DER order when they
 * stand in another. OpenSSL and NSS make no difference; what is signed is the same set.
 */
export function signedEncodings(element: BerElement): readonly Uint8Array<ArrayBuffer>[] {
  const members = childrenOf(element).map(encodingOf);
  const sorted = derSetOf(members);
  const content = contentOf(element);
  if (Buffer.compare(content, sorted.subarray(sorted.length - content.length)) === 0) return [sorted];
  const asSent = new Uint8Array(sorted);
  asSent.set(content, sorted.length - content.length);
  return [asSent, sorted];
}
