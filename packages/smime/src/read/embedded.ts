import { isMtaopsError } from '@mtaops/core';
import { type BerElement, encodingOf } from '../der/ber-reader.ts';
import type { Octets } from '../der/octets.ts';
import type { PathCertificate } from '../path/certificate.ts';
import type { CertificateCache } from '../path/certificate-cache.ts';
import { type Crl, parseCrl } from '../path/crl.ts';
import { type OcspResponse, parseOcspResponse } from '../path/ocsp.ts';
import type { Layer } from './layer.ts';
import type { Reason } from './reason.ts';

export type Embedded = {
  readonly certificates: readonly PathCertificate[];
  readonly crls: readonly Crl[];
  readonly ocspResponses: readonly OcspResponse[];
};

/** Certificates and CRLs that the message brings along; what cannot be read is left out with a warning. */
export function parseEmbedded(
  layers: readonly Layer[],
  reasons: Reason[],
  parseCertificate: CertificateCache,
): Embedded {
  const certificates: PathCertificate[] = [];
  const crls: Crl[] = [];
  const ocspResponses: OcspResponse[] = [];
  layers.forEach((layer, index) => {
    if (layer.kind !== 'signed' && layer.kind !== 'certs-only') return;
    const collect = <T>(
      elements: readonly BerElement[],
      into: T[],
      parse: (der: Octets) => T,
      what: string,
    ): void => {
      for (const element of elements) {
        try {
          into.push(parse(encodingOf(element)));
        } catch (error) {
          if (!isMtaopsError(error)) throw error;
          const message = `a ${what} in the message cannot be read: ${error.message}`;
          reasons.push({ code: 'malformed-certificate', layer: index, message, severity: 'warning' });
        }
      }
    };
    collect(layer.signedData.certificates, certificates, parseCertificate, 'certificate');
    collect(layer.signedData.crls, crls, parseCrl, 'CRL');
    collect(layer.signedData.ocspResponses, ocspResponses, parseOcspResponse, 'OCSP response');
  });
  return { certificates, crls, ocspResponses };
}
