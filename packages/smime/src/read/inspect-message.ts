import { isMtaopsError } from '@mtaops/core';
import { encodingOf } from '../der/ber-reader.ts';
import { type PathCertificate, parsePathCertificate } from '../path/certificate.ts';
import { digestName, digestOfSignature, signatureFamily } from '../path/signature.ts';
import { parseSignedAttributes } from './attributes.ts';
import { describeLayer, describeReference } from './describe-layer.ts';
import type { Layer } from './layer.ts';
import type { DecryptionKey } from './open-enveloped.ts';
import type { Reason } from './reason.ts';
import type { LayerReport } from './report.ts';
import type { SignerInfo } from './signed-data.ts';
import { emailsOf } from './verify-signer.ts';
import { walkLayers } from './walk-layers.ts';

/** A certificate that a message carries. */
export type CertificateSummary = {
  readonly layer: number;
  readonly subject: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly emails: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
};

/** A signer as the message names it; nothing here is checked. */
export type ClaimedSigner = {
  readonly layer: number;
  readonly issuer?: string;
  readonly serialNumber?: string;
  readonly subjectKeyId?: string;
  readonly digest: string;
  readonly signatureAlgorithm: string;
  readonly signingTime: string | null;
};

/** What `mtaops smime inspect --json` says: the structure of a message, nothing verified. */
export type InspectReport = {
  readonly isSmime: boolean;
  readonly layers: readonly LayerReport[];
  readonly signers: readonly ClaimedSigner[];
  readonly certificates: readonly CertificateSummary[];
  readonly reasons: readonly Reason[];
};

/** Look at the layers of a message. Needs no key; with keys it looks inside encryption too. */
export async function inspectMessage(
  octets: Uint8Array<ArrayBuffer>,
  keys: readonly DecryptionKey[] = [],
): Promise<InspectReport> {
  const { layers, reasons } = await walkLayers(octets, { keys });
  return {
    certificates: layers.flatMap(certificatesIn),
    isSmime: layers.length > 0,
    layers: layers.map(describeLayer),
    // That it is encrypted is what was asked, not a fault.
    reasons: reasons.filter(({ code }) => code !== 'encrypted' && code !== 'content-missing'),
    signers: layers.flatMap(signersIn),
  };
}

function certificatesIn(layer: Layer, index: number): readonly CertificateSummary[] {
  if (layer.kind !== 'signed' && layer.kind !== 'certs-only') return [];
  return layer.signedData.certificates.flatMap((element) => {
    const certificate = tryParse(() => parsePathCertificate(encodingOf(element)));
    return certificate ? [summarise(certificate, index)] : [];
  });
}

function summarise(certificate: PathCertificate, layer: number): CertificateSummary {
  return {
    emails: emailsOf(certificate),
    issuer: certificate.issuer.text,
    layer,
    notAfter: certificate.notAfter.toISOString(),
    notBefore: certificate.notBefore.toISOString(),
    serialNumber: certificate.serialHex,
    subject: certificate.subject.text,
  };
}

function signersIn(layer: Layer, index: number): readonly ClaimedSigner[] {
  if (layer.kind !== 'signed') return [];
  return layer.signedData.signers.map((signer) => {
    const { digestAlgorithm, signedAttributes } = signer;
    const attributes = signedAttributes && tryParse(() => parseSignedAttributes(signedAttributes));
    const signingTime = typeof attributes === 'object' ? attributes.signingTime : undefined;
    return {
      digest: digestName(digestAlgorithm.oid) ?? digestAlgorithm.oid,
      layer: index,
      signatureAlgorithm: describeSignature(signer),
      signingTime: signingTime?.toISOString() ?? null,
      ...describeReference(signer.signer),
    };
  });
}

function describeSignature({ digestAlgorithm, signatureAlgorithm }: SignerInfo): string {
  const name = signatureFamily(signatureAlgorithm.oid);
  const digest = digestOfSignature(signatureAlgorithm) ?? digestName(digestAlgorithm.oid);
  return name.startsWith('ed') || digest === undefined ? name : `${name}-${digest}`;
}

function tryParse<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!isMtaopsError(error)) throw error;
    return undefined;
  }
}
