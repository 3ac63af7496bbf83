import { constants, publicEncrypt } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import { DER_NULL, derElement, derInteger, derOctetString, derOid, derSequence } from '../der/encode.ts';
import { bufferView, type Octets } from '../der/octets.ts';
import { type Certificate, describeCertificate } from '../x509/certificate.ts';
import { MIN_RSA_BITS } from '../x509/choose.ts';
import { describePublicKey } from '../x509/public-key.ts';
import { DIGESTS } from './digest.ts';
import { encodeKeyAgreement } from './key-agreement.ts';

/** RSA padding of the content key: `pkcs1` is what every reader has; `oaep` (SHA-256) is safer and read by fewer. */
export type KeyTransport = 'pkcs1' | 'oaep';

const VERSION_0 = derInteger(0);
const RSA_ENCRYPTION = derSequence(derOid('1.2.840.113549.1.1.1'), DER_NULL);

/** RSAES-OAEP with hash and MGF1 SHA-256, empty label (RFC 4055 §4.1). */
const RSAES_OAEP = derSequence(
  derOid('1.2.840.113549.1.1.7'),
  derSequence(
    derElement(0xa0, DIGESTS['sha-256'].identifier),
    derElement(0xa1, derSequence(derOid('1.2.840.113549.1.1.8'), DIGESTS['sha-256'].identifier)),
  ),
);

/**
 * RecipientInfo that carries the content key to one certificate: KeyTransRecipientInfo for RSA (RFC 5652 §6.2.1),
 * KeyAgreeRecipientInfo for EC and X25519 (RFC 5753, RFC 8418).
 *
 * @throws MtaopsError `E_INPUT` for RSA below 2048 bits and for keys that cannot receive.
 */
export function encodeRecipientInfo(
  recipient: Certificate,
  contentKey: Octets,
  transport: KeyTransport,
): Octets {
  const { curve, kind, sizeBits } = recipient.publicKey;
  if (kind === 'x25519' || (kind === 'ec' && curve !== undefined))
    return encodeKeyAgreement(recipient, contentKey);
  if (kind !== 'rsa') {
    const name = describePublicKey(recipient.publicKey);
    throw new MtaopsError(
      'E_INPUT',
      `cannot encrypt to ${describeCertificate(recipient)}: ${name} cannot encrypt`,
    );
  }
  if (sizeBits < MIN_RSA_BITS) {
    throw new MtaopsError(
      'E_INPUT',
      `cannot encrypt to ${describeCertificate(recipient)}: RSA-${sizeBits} is too small`,
      {
        hint: `ask the recipient for a certificate with at least ${MIN_RSA_BITS} bits`,
      },
    );
  }
  return encodeKeyTransport(recipient, contentKey, transport);
}

function encodeKeyTransport(recipient: Certificate, contentKey: Octets, transport: KeyTransport): Octets {
  const { publicKey } = recipient;
  const key =
    transport === 'oaep'
      ? { key: publicKey.keyObject(), oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }
      : publicKey.pkcs1Key();
  const encrypted = publicEncrypt(key, bufferView(contentKey));
  return derSequence(
    VERSION_0,
    recipient.issuerAndSerial,
    transport === 'oaep' ? RSAES_OAEP : RSA_ENCRYPTION,
    derOctetString(encrypted),
  );
}
