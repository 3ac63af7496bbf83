import { derInteger, derOctetString, derSequence, derSetOf, TAG } from '../der/encode.ts';
import { concatOctets, type Octets, totalLength } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { ContentCipher } from './content-cipher.ts';
import { OID } from './oids.ts';
import { encodeRecipientInfo, type KeyTransport } from './recipient-info.ts';
import { wrapHeaders } from './signed-data.ts';

/** Fresh key and IV (CBC, 16 octets) or nonce (GCM, 12 octets) of one message. */
export type ContentKey = { readonly key: Octets; readonly iv: Octets };

/** Octets of the GCM tag. OpenSSL refuses an absent ICVlen although 12 is its default (RFC 5084 §3.2). */
export const GCM_TAG_OCTETS = 16;

/**
 * What stands before `encryptedLength` octets of ciphertext: ContentInfo, version, RecipientInfos and the content
 * encryption algorithm. For CBC nothing follows the ciphertext; for GCM the MAC ({@link encodeMac}).
 *
 * ```asn1
 * EnvelopedData     ::= SEQUENCE { version, recipientInfos SET, encryptedContentInfo }
 * AuthEnvelopedData ::= SEQUENCE { version 0, recipientInfos SET, authEncryptedContentInfo, mac OCTET STRING }
 * ```
 */
export function encodeEnvelopeHead(
  recipients: readonly Certificate[],
  cipher: ContentCipher,
  { iv, key }: ContentKey,
  encryptedLength: number,
  transport: KeyTransport,
): Octets {
  const infos = derSetOf(recipients.map((recipient) => encodeRecipientInfo(recipient, key, transport)));
  const gcm = cipher.mode === 'gcm';
  const parameters = gcm ? derSequence(derOctetString(iv), derInteger(GCM_TAG_OCTETS)) : derOctetString(iv);
  const content = wrapHeaders(encryptedLength, [
    { tag: 0x80 },
    { prefix: [OID.data, derSequence(cipher.oid, parameters)], tag: TAG.sequence },
  ]);
  const following = gcm ? 2 + GCM_TAG_OCTETS : 0;
  const outer = wrapHeaders(totalLength([content]) + encryptedLength + following, [
    { prefix: [derInteger(gcm ? 0 : envelopeVersion(recipients)), infos], tag: TAG.sequence },
    { tag: 0xa0 },
    { prefix: [gcm ? OID.authEnvelopedData : OID.envelopedData], tag: TAG.sequence },
  ]);
  return concatOctets(outer, content);
}

/** The MAC field that ends AuthEnvelopedData. */
export function encodeMac(tag: Octets): Octets {
  return derOctetString(tag);
}

/** RFC 5652 §6.1: 0 when every recipient is KeyTrans by issuer and serial, else 2. */
function envelopeVersion(recipients: readonly Certificate[]): 0 | 2 {
  return recipients.every((recipient) => recipient.publicKey.kind === 'rsa') ? 0 : 2;
}
