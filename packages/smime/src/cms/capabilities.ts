import { readOid, readOnly, readSequence } from '../der/decode.ts';
import { derSequence } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { CONTENT_CIPHERS, type ContentCipherName } from './content-cipher.ts';

/** What a signer says it can read when the caller says nothing; a mailbox that never receives loses nothing by it. */
export const DEFAULT_CAPABILITIES: readonly ContentCipherName[] = ['aes-256-cbc', 'aes-128-cbc'];

/** What everybody reads; the choice when nothing is known about a recipient. */
export const DEFAULT_CIPHER: ContentCipherName = 'aes-256-cbc';

/** Strongest first, for recipients whose capabilities are all known. */
const PREFERENCE: readonly ContentCipherName[] = [
  'aes-256-gcm',
  'aes-128-gcm',
  'aes-256-cbc',
  'aes-192-cbc',
  'aes-128-cbc',
];

/** SMIMECapabilities (RFC 8551 §2.5.2): SEQUENCE OF { capabilityID }, in order of preference; AES has no parameters. */
export function encodeCapabilities(ciphers: readonly ContentCipherName[]): Octets {
  return derSequence(...ciphers.map((name) => derSequence(CONTENT_CIPHERS[name].oid)));
}

/**
 * The content ciphers among SMIMECapabilities, in the order given; what mtaops does not write is left out.
 *
 * @param der - The SMIMECapabilities value: from a signed attribute or from the certificate extension of RFC 4262.
 * @throws MtaopsError `E_INPUT` when it is no SMIMECapabilities.
 */
export function parseCapabilities(der: Octets): readonly ContentCipherName[] {
  const stated = readSequence(readOnly(der), 'sMIMECapabilities').map((capability) =>
    readOid(readSequence(capability, 'capability')[0]),
  );
  const known = Object.values(CONTENT_CIPHERS);
  return stated.flatMap((oid) =>
    known.filter((cipher) => cipher.dotted === oid).map((cipher) => cipher.name),
  );
}

/**
 * Cipher for `--cipher auto`: the strongest that every recipient states; {@link DEFAULT_CIPHER} as soon as one
 * recipient's capabilities are unknown or nothing is common.
 *
 * @param recipients - Per recipient what {@link parseCapabilities} gave, or undefined.
 */
export function chooseCipher(
  recipients: readonly (readonly ContentCipherName[] | undefined)[],
): ContentCipherName {
  const common = PREFERENCE.find((name) => recipients.every((stated) => stated?.includes(name) === true));
  return recipients.length === 0 ? DEFAULT_CIPHER : (common ?? DEFAULT_CIPHER);
}
