import { type Files, isMtaopsError, MtaopsError, type Secret } from '@mtaops/core';
import {
  type Certificate,
  type Identity,
  isLdif,
  parseCertificates,
  parseLdifCertificates,
  parsePkcs12,
} from '@mtaops/smime';
import { named } from '../smime-read/decryption-keys.ts';

/** What a file gave: certificates, keys with theirs for PKCS#12, and what could not be read of it. */
export type CertificateFile = {
  readonly certificates: readonly Certificate[];
  readonly identities: readonly Identity[];
  readonly problems: readonly string[];
};

/**
 * Read certificates from any file that has some: PEM, DER, certs-only PKCS#7 (.p7c, .p7b), PKCS#12, LDIF. Its content
 * says which, not its name.
 *
 * @param passphrase - Asked for a PKCS#12 file that needs one.
 * @throws MtaopsError `E_NO_INPUT`, or `E_INPUT` naming the file.
 */
export async function readCertificateFile(
  file: string,
  {
    files,
    passphrase,
  }: { readonly files: Pick<Files, 'read'>; readonly passphrase: (file: string) => Promise<Secret> },
): Promise<CertificateFile> {
  const octets = await files.read(file);
  try {
    if (isPkcs12(octets)) return await readPkcs12(file, octets, passphrase);
    const { certificates, problems } = isLdif(octets)
      ? parseLdifCertificates(octets)
      : { certificates: parseCertificates(octets), problems: [] };
    if (certificates.length > 0) return { certificates, identities: [], problems };
    throw new MtaopsError('E_INPUT', problems[0] ?? 'no userCertificate in the LDIF file');
  } catch (error) {
    throw named(file, error);
  }
}

/** PFX ::= SEQUENCE { version INTEGER 3, … }, in DER or BER; or its PEM armour. */
function isPkcs12(octets: Uint8Array<ArrayBuffer>): boolean {
  const [tag, length = 0] = octets;
  const at = length > 0x80 ? 2 + (length & 0x7f) : 2;
  if (tag === 0x30 && Buffer.from(octets.subarray(at, at + 3)).toString('hex') === '020103') return true;
  const start = new TextDecoder().decode(octets.subarray(0, 65_536));
  return /^-----BEGIN (?:PKCS12|PFX)-----/m.test(start);
}

async function readPkcs12(
  file: string,
  octets: Uint8Array<ArrayBuffer>,
  passphrase: (file: string) => Promise<Secret>,
): Promise<CertificateFile> {
  const open = (secret?: Secret): CertificateFile => {
    const { certificates, identities } = parsePkcs12(octets, secret);
    return { certificates, identities, problems: [] };
  };
  try {
    return open();
  } catch (error) {
    if (!isMtaopsError(error) || error.details?.['reason'] !== 'passphrase-required') throw error;
  }
  return open(await passphrase(file));
}
