import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import {
  type Certificate,
  type CertificatePurpose,
  chooseEncryptionCertificate,
  chooseSigningCertificate,
  encodeCertsOnly,
  encodeDerCertificates,
  findIntermediates,
  formatPemCertificates,
} from '@mtaops/smime';
import { createCertificateStore } from './certificate-store.ts';

export type ExportFormat = 'pem' | 'der' | 'p7c';

export type ExportRequest = {
  readonly addresses: readonly string[];
  readonly purpose: CertificatePurpose;
  /** Add the intermediates. */
  readonly chain: boolean;
  readonly format: ExportFormat;
};

/**
 * Certificates that are in use for the addresses, as one file.
 *
 * @throws MtaopsError `E_NO_INPUT` naming an address without a usable certificate, `E_USAGE` for DER of several.
 */
export async function exportCertificates(
  directory: string,
  { addresses, chain, format, purpose }: ExportRequest,
  { clock, files }: Pick<Ports, 'clock' | 'files'>,
): Promise<{ readonly certificates: readonly Certificate[]; readonly octets: Uint8Array<ArrayBuffer> }> {
  const store = createCertificateStore(files, directory);
  const pool = await store.all();
  const choose = purpose === 'sign' ? chooseSigningCertificate : chooseEncryptionCertificate;
  const found: Certificate[] = [];
  for (const address of addresses) {
    const now = clock.now();
    const chosen =
      choose(await store.named(address), address, now).chosen ?? choose(pool, address, now).chosen;
    if (!chosen)
      throw new MtaopsError('E_NO_INPUT', `no usable certificate of ${address} in ${directory}`, {
        hint: `mtaops smime certs find ${address} says what is there and why it does not do`,
      });
    found.push(chosen, ...(chain ? findIntermediates(chosen, pool) : []));
  }
  const certificates = [...new Map(found.map((one) => [one.fingerprint, one])).values()];
  if (format === 'der' && certificates.length > 1)
    throw new MtaopsError('E_USAGE', 'a DER file holds one certificate', { hint: 'use --format p7c or pem' });
  return { certificates, octets: encode(certificates, format) };
}

function encode(certificates: readonly Certificate[], format: ExportFormat): Uint8Array<ArrayBuffer> {
  if (format === 'p7c') return encodeCertsOnly(certificates);
  if (format === 'der') return encodeDerCertificates(certificates);
  return new TextEncoder().encode(formatPemCertificates(certificates));
}
