import { isMtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { parseCertificates } from '../x509/parse-certificates.ts';

/** Certificates out of an LDIF export, and what could not be read of it, one line each. */
export type LdifCertificates = {
  readonly certificates: readonly Certificate[];
  readonly problems: readonly string[];
};

/** userCertificate and cACertificate hold one certificate a value, userSMIMECertificate a certs-only SignedData (RFC 2798 §2.8). */
const ATTRIBUTES: readonly string[] = ['usercertificate', 'usersmimecertificate', 'cacertificate'];

/** True for the text of an LDIF file: comments, then `version:` or `dn:`. */
export function isLdif(octets: Octets): boolean {
  const start = new TextDecoder().decode(octets.subarray(0, 4096));
  return /^(?:#[^\n]*\r?\n|\s)*(?:version:\s*\d|dn::?\s)/i.test(start);
}

/**
 * Read the certificates of directory entries (RFC 2849, and RFC 4523 for `;binary`). Folded lines are joined; values by
 * URL (`:<`) are named as a problem, since nothing is fetched; one broken value does not cost the others.
 */
export function parseLdifCertificates(octets: Octets): LdifCertificates {
  const text = new TextDecoder().decode(octets).replaceAll(/\r?\n /g, '');
  const certificates: Certificate[] = [];
  const problems: string[] = [];
  let entry = 'the entry before the first dn';
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', marker = '', value = ''] =
      /^([A-Za-z][A-Za-z0-9;.-]*):([:<]?)\s*(.*)$/.exec(line) ?? [];
    const attribute = name.split(';', 1)[0]?.toLowerCase() ?? '';
    if (attribute === 'dn') entry = marker === ':' ? Buffer.from(value, 'base64').toString() : value;
    if (!ATTRIBUTES.includes(attribute)) continue;
    try {
      if (marker !== ':') problems.push(`${entry}: ${name} is not given as base64`);
      else certificates.push(...parseCertificates(new Uint8Array(Buffer.from(value, 'base64'))));
    } catch (error) {
      if (!isMtaopsError(error)) throw error;
      problems.push(`${entry}: ${name}: ${error.message}`);
    }
  }
  return { certificates, problems };
}
