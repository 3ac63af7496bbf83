import { bufferView, type Octets } from '../der/octets.ts';
import { type PathCertificate, parsePathCertificate } from './certificate.ts';

/**
 * Parses certificates, and remembers those it has seen: mail of one sender brings the same ones every time, and
 * importing a public key costs as much as checking a signature with it.
 */
export type CertificateCache = (der: Octets) => PathCertificate;

/** A few megabytes at most. */
const MAX_ENTRIES = 1000;

/** Make a cache; give the same one to every `verifyMessage` of a run. */
export function createCertificateCache(): CertificateCache {
  const known = new Map<string, PathCertificate>();
  return (der) => {
    const key = bufferView(der).toString('latin1');
    const found = known.get(key);
    if (found) return found;
    // A copy, so that a certificate does not keep the whole message it came in.
    const certificate = parsePathCertificate(new Uint8Array(der));
    if (known.size >= MAX_ENTRIES) known.clear();
    known.set(key, certificate);
    return certificate;
  };
}
