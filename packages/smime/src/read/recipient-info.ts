import { BER, type BerElement, childrenOf, failBer, firstChild, octetsOf } from '../der/ber-reader.ts';
import { type AlgorithmIdentifier, algorithmOf, bitOctetsOf } from '../der/ber-values.ts';
import { type CertificateReference, parseReference } from './signed-data.ts';

/** One RecipientInfo (RFC 5652 §6.2). */
export type RecipientInfo =
  | {
      readonly kind: 'key-transport';
      readonly recipient: CertificateReference;
      readonly algorithm: AlgorithmIdentifier;
      readonly encryptedKey: Uint8Array<ArrayBuffer>;
    }
  | KeyAgreement
  | { readonly kind: 'key-encryption-key' | 'password' | 'other' };

export type KeyAgreement = {
  readonly kind: 'key-agreement';
  /** Octets of the sender's ephemeral public key; undefined for the static forms, which are not read. */
  readonly originatorKey: Uint8Array<ArrayBuffer> | undefined;
  readonly userKeyingMaterial: Uint8Array<ArrayBuffer> | undefined;
  readonly algorithm: AlgorithmIdentifier;
  readonly encryptedKeys: readonly {
    readonly recipient: CertificateReference;
    readonly encryptedKey: Uint8Array<ArrayBuffer>;
  }[];
};

export function parseRecipientInfo(element: BerElement): RecipientInfo {
  switch (element.identifier) {
    case BER.sequence:
      return parseKeyTransport(element);
    case 0xa1:
      return parseKeyAgreement(element);
    case 0xa2:
      return { kind: 'key-encryption-key' };
    case 0xa3:
      return { kind: 'password' };
    default:
      return { kind: 'other' };
  }
}

function parseKeyTransport(element: BerElement): RecipientInfo {
  const [, recipient, algorithm, encryptedKey] = childrenOf(element);
  if (!recipient || !encryptedKey) failBer('RecipientInfo field missing', element.start);
  return {
    algorithm: algorithmOf(algorithm),
    encryptedKey: octetsOf(encryptedKey),
    kind: 'key-transport',
    recipient: parseReference(recipient),
  };
}

function parseKeyAgreement(element: BerElement): KeyAgreement {
  const [, originator, ...rest] = childrenOf(element);
  const material = rest[0]?.identifier === 0xa1 ? rest[0] : undefined;
  const [algorithm, keys] = material ? rest.slice(1) : rest;
  if (!originator || !keys) failBer('RecipientInfo field missing', element.start);
  const materialOctets = material && firstChild(material);
  return {
    algorithm: algorithmOf(algorithm),
    encryptedKeys: childrenOf(keys).map(parseRecipientEncryptedKey),
    kind: 'key-agreement',
    originatorKey: parseOriginatorKey(originator),
    userKeyingMaterial: materialOctets && octetsOf(materialOctets),
  };
}

function parseOriginatorKey(originator: BerElement): Uint8Array<ArrayBuffer> | undefined {
  const choice = firstChild(originator);
  if (choice?.identifier !== 0xa1) return undefined;
  const key = childrenOf(choice)[1];
  return key && bitOctetsOf(key);
}

function parseRecipientEncryptedKey(element: BerElement): KeyAgreement['encryptedKeys'][number] {
  const [recipient, encryptedKey] = childrenOf(element);
  if (!recipient || !encryptedKey) failBer('recipient key missing', element.start);
  return { encryptedKey: octetsOf(encryptedKey), recipient: parseKeyAgreeRecipient(recipient) };
}

/** [0] here is RecipientKeyIdentifier, a SEQUENCE whose first member is the identifier. */
function parseKeyAgreeRecipient(element: BerElement): CertificateReference {
  if (element.identifier !== 0xa0) return parseReference(element);
  const keyId = firstChild(element);
  if (!keyId) failBer('recipient key identifier missing', element.start);
  return { subjectKeyId: octetsOf(keyId) };
}
