import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import {
  type Crl,
  type OcspResponse,
  type PathCertificate,
  parseCrlFile,
  parseOcspResponse,
  parseTrustFile,
} from '@mtaops/smime';
import { named } from './decryption-keys.ts';

/** Where systems keep the certificates they trust: Debian, Red Hat, Alpine and the BSDs. */
const SYSTEM_BUNDLES: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

/** Trusted certificates and where they came from. */
export type Trust = { readonly anchors: readonly PathCertificate[]; readonly source: string };

/**
 * Load the certificates to trust: those named, and only those, else the system's (`SSL_CERT_FILE` first, as OpenSSL
 * does it). A system without any trusts nobody.
 *
 * @throws MtaopsError `E_INPUT` or `E_NO_INPUT` naming a file that was asked for.
 */
export async function loadTrust(
  paths: readonly string[],
  ports: Pick<Ports, 'environment' | 'files'>,
): Promise<Trust> {
  if (paths.length > 0) {
    const lists = await Promise.all(paths.map((path) => loadFile(path, ports)));
    return { anchors: lists.flat(), source: paths.join(', ') };
  }
  const asked = ports.environment['SSL_CERT_FILE'];
  if (asked) return { anchors: await loadFile(asked, ports), source: asked };
  for (const path of SYSTEM_BUNDLES) {
    if (await ports.files.info(path)) return { anchors: await loadFile(path, ports), source: path };
  }
  return { anchors: [], source: 'nothing: this system has no list of trusted certificates' };
}

function loadFile(path: string, ports: Pick<Ports, 'files'>): Promise<readonly PathCertificate[]> {
  return parseFile(path, ports, parseTrustFile);
}

/** Load revocation lists and OCSP responses. @throws MtaopsError `E_INPUT` or `E_NO_INPUT` naming the file. */
export async function loadRevocation(
  paths: { readonly crls: readonly string[]; readonly ocsp: readonly string[] },
  ports: Pick<Ports, 'files'>,
): Promise<{ readonly crls: readonly Crl[]; readonly ocspResponses: readonly OcspResponse[] }> {
  const crls = await Promise.all(paths.crls.map((path) => parseFile(path, ports, parseCrlFile)));
  const ocspResponses = await Promise.all(
    paths.ocsp.map((path) => parseFile(path, ports, parseOcspResponse)),
  );
  return { crls: crls.flat(), ocspResponses };
}

async function parseFile<T>(
  path: string,
  { files }: Pick<Ports, 'files'>,
  parse: (octets: Uint8Array<ArrayBuffer>) => T,
): Promise<T> {
  const octets = await files.read(path);
  try {
    return parse(octets);
  } catch (error) {
    throw named(path, error);
  }
}

/** @throws MtaopsError `E_USAGE` when it is no time. */
export function parseTime(text: string | undefined, now: Date): Date {
  if (text === undefined) return now;
  const time = new Date(text);
  if (!Number.isNaN(time.getTime()) && /^\d{4}-\d\d/.test(text)) return time;
  throw new MtaopsError('E_USAGE', `--at is no time: ${text}`, {
    hint: 'like 2026-01-31 or 2026-01-31T12:00:00Z',
  });
}
