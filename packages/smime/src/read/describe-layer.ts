import { hexOf } from '../der/octets.ts';
import { describeCipher } from './content-cipher.ts';
import type { Layer } from './layer.ts';
import type { RecipientInfo } from './recipient-info.ts';
import type { LayerReport, RecipientReport } from './report.ts';
import type { CertificateReference } from './signed-data.ts';

/** A layer as scripts see it. */
export function describeLayer(layer: Layer, index: number): LayerReport {
  const { form, isWhole, kind, part } = layer;
  const base = { coversAll: isWhole, form, kind, layer: index, part };
  switch (layer.kind) {
    case 'signed':
    case 'certs-only': {
      const { certificates, content, signers } = layer.signedData;
      return {
        ...base,
        certificateCount: certificates.length,
        ...(layer.kind === 'signed' && { detached: content === undefined || form === 'multipart/signed' }),
        signerCount: signers.length,
      };
    }
    case 'enveloped':
    case 'auth-enveloped':
      return {
        ...base,
        cipher: describeCipher(layer.data.cipher),
        recipients: layer.data.recipients.flatMap(describeRecipient),
        state: layer.state,
      };
    case 'compressed':
      return { ...base, compression: layer.algorithm };
    case 'encrypted-data':
      return { ...base, cipher: layer.cipher };
    case 'other':
      return { ...base, contentType: layer.contentType };
  }
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.1': 'rsa-pkcs1v15',
  '1.2.840.113549.1.1.7': 'rsa-oaep',
  '1.2.840.113549.1.9.16.3.19': 'ecdh-hkdf-sha256',
  '1.2.840.113549.1.9.16.3.20': 'ecdh-hkdf-sha384',
  '1.2.840.113549.1.9.16.3.21': 'ecdh-hkdf-sha512',
  '1.3.132.1.11.0': 'ecdh-sha224kdf',
  '1.3.132.1.11.1': 'ecdh-sha256kdf',
  '1.3.132.1.11.2': 'ecdh-sha384kdf',
  '1.3.132.1.11.3': 'ecdh-sha512kdf',
  '1.3.133.16.840.63.0.2': 'ecdh-sha1kdf',
};

function describeRecipient(recipient: RecipientInfo): readonly RecipientReport[] {
  if (recipient.kind !== 'key-transport' && recipient.kind !== 'key-agreement')
    return [{ kind: recipient.kind }];
  const algorithm = ALGORITHMS[recipient.algorithm.oid] ?? recipient.algorithm.oid;
  const references =
    recipient.kind === 'key-transport'
      ? [recipient.recipient]
      : recipient.encryptedKeys.map((one) => one.recipient);
  return references.map((reference) => ({
    algorithm,
    kind: recipient.kind,
    ...describeReference(reference),
  }));
}

/** How an entry names a certificate, for scripts. */
export function describeReference(
  reference: CertificateReference,
): Pick<RecipientReport, 'issuer' | 'serialNumber' | 'subjectKeyId'> {
  return 'issuer' in reference
    ? { issuer: reference.issuer.text, serialNumber: reference.serialHex }
    : { subjectKeyId: hexOf(reference.subjectKeyId) };
}
