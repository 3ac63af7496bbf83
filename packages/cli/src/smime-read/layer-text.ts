import type { LayerReport } from '@mtaops/smime';

/** One line on a layer: what it is, where, and what is inside. */
export function describeLayerLine(layer: LayerReport): string {
  const place = layer.coversAll ? '' : ` in part ${layer.part} only`;
  return `${layer.layer + 1}. ${describeKind(layer)}${place}`;
}

function describeKind(layer: LayerReport): string {
  switch (layer.kind) {
    case 'signed':
      return `signed, ${layer.detached ? 'detached' : 'opaque'} (${layer.form}), ${count(layer.signerCount, 'signer')}`;
    case 'certs-only':
      return `certificates only, ${count(layer.certificateCount, 'certificate')}`;
    case 'enveloped':
    case 'auth-enveloped':
      return `encrypted with ${layer.cipher} for ${count(layer.recipients?.length, 'recipient')}, ${layer.state === 'opened' ? 'opened' : 'not opened'}`;
    case 'compressed':
      return `compressed with ${layer.compression}`;
    case 'encrypted-data':
      return `encrypted with ${layer.cipher}, without recipients`;
    case 'other':
      return `CMS content type ${layer.contentType}`;
  }
}

function count(number: number | undefined, noun: string): string {
  return `${number ?? 0} ${noun}${number === 1 ? '' : 's'}`;
}
