import {
  BER,
  type BerElement,
  childrenOf,
  encodingOf,
  failBer,
  firstChild,
  octetsOf,
} from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf, oidOf } from '../der/ber-values.ts';
import { derSetOf } from '../der/encode.ts';
import { parseRecipientInfo, type RecipientInfo } from './recipient-info.ts';

/** EnvelopedData (RFC 5652 §6.1) or AuthEnvelopedData (RFC 5083 §2.1): what decryption needs of them. */
export type EnvelopedData = {
  readonly recipients: readonly RecipientInfo[];
  /** Type of what is inside. */
  readonly contentType: string;
  readonly cipher: AlgorithmIdentifier;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
  /** Of AuthEnvelopedData: the tag, and the octets that it covers beside the ciphertext. */
  readonly authentication?: {
    readonly tag: Uint8Array<ArrayBuffer>;
    readonly additional: Uint8Array<ArrayBuffer>;
  };
};

/** A mailing to more recipients than this in one message is refused. */
const MAX_RECIPIENTS = 10_000;

export function parseEnvelopedData(element: BerElement, isAuthenticated: boolean): EnvelopedData {
  const fields = childrenOf(element);
  const setAt = fields.findIndex(({ identifier }) => identifier === BER.set);
  const [recipientSet, encrypted, ...rest] = setAt < 0 ? [] : fields.slice(setAt);
  if (!recipientSet || !encrypted) failBer('EnvelopedData field missing', element.start);
  const recipients = childrenOf(recipientSet);
  if (recipients.length > MAX_RECIPIENTS)
    failBer(`more than ${MAX_RECIPIENTS} recipients`, recipientSet.start);
  const [type, cipher, content] = childrenOf(encrypted);
  if (!type || !content) failBer('encrypted content missing', encrypted.start);
  return {
    cipher: algorithmOf(cipher),
    ciphertext: octetsOf(content),
    contentType: oidOf(type),
    recipients: recipients.map(parseRecipientInfo),
    ...(isAuthenticated && { authentication: parseAuthentication(rest, element) }),
  };
}

function parseAuthentication(
  fields: readonly BerElement[],
  element: BerElement,
): NonNullable<EnvelopedData['authentication']> {
  const attributes = fields.find(({ identifier }) => identifier === 0xa1);
  const tag = fields.find(({ identifier }) => (identifier & 0xdf) === BER.octetString);
  if (!tag) failBer('authentication tag missing', element.start);
  // RFC 5083 §2.2: the DER of authAttrs with the SET tag.
  const additional = attributes ? derSetOf(childrenOf(attributes).map(encodingOf)) : new Uint8Array(0);
  return { additional, tag: octetsOf(tag) };
}

/** EncryptedData (RFC 5652 §8): names only the cipher. */
export function parseEncryptedData(element: BerElement): { readonly cipher: AlgorithmIdentifier } {
  const encrypted = childrenOf(element)[1];
  const cipher = encrypted && childrenOf(encrypted)[1];
  return { cipher: algorithmOf(cipher, element.start) };
}

/** CompressedData (RFC 3274 §1.1): algorithm, type and compressed octets. */
export function parseCompressedData(element: BerElement): {
  readonly algorithm: string;
  readonly contentType: string;
  readonly compressed: Uint8Array<ArrayBuffer>;
} {
  const [, algorithm, encapsulated] = childrenOf(element);
  const [type, wrapped] = encapsulated ? childrenOf(encapsulated) : [];
  const content = wrapped && firstChild(wrapped);
  if (!type || !content) failBer('compressed content missing', element.start);
  return { algorithm: algorithmOf(algorithm).oid, compressed: octetsOf(content), contentType: oidOf(type) };
}
