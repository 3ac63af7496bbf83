import { derOid } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';

/** Content ciphers: CBC in EnvelopedData, GCM in AuthEnvelopedData. */
export type ContentCipherName = 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'aes-128-gcm' | 'aes-256-gcm';

export type ContentCipher = {
  readonly name: ContentCipherName;
  readonly keyOctets: 16 | 24 | 32;
  readonly mode: 'cbc' | 'gcm';
  readonly dotted: string;
  /** DER OBJECT IDENTIFIER (RFC 3565 §4.1, RFC 5084 §3.2). */
  readonly oid: Octets;
};

export const CONTENT_CIPHERS: Readonly<Record<ContentCipherName, ContentCipher>> = {
  'aes-128-cbc': cipher('aes-128-cbc', 16, 'cbc', '2.16.840.1.101.3.4.1.2'),
  'aes-128-gcm': cipher('aes-128-gcm', 16, 'gcm', '2.16.840.1.101.3.4.1.6'),
  'aes-192-cbc': cipher('aes-192-cbc', 24, 'cbc', '2.16.840.1.101.3.4.1.22'),
  'aes-256-cbc': cipher('aes-256-cbc', 32, 'cbc', '2.16.840.1.101.3.4.1.42'),
  'aes-256-gcm': cipher('aes-256-gcm', 32, 'gcm', '2.16.840.1.101.3.4.1.46'),
};

function cipher(
  name: ContentCipherName,
  keyOctets: ContentCipher['keyOctets'],
  mode: ContentCipher['mode'],
  dotted: string,
): ContentCipher {
  return { dotted, keyOctets, mode, name, oid: derOid(dotted) };
}
