import type { LayerReport, SignerReport } from '@mtaops/smime';
import { describeLayerLine } from './layer-text.ts';
import type { VerifyFailureJson, VerifyJson } from './verify.ts';

/** The verdict for people: the answer first, then each layer and signer, then the reasons. */
export function formatVerdict(json: VerifyJson | VerifyFailureJson): readonly string[] {
  if ('error' in json) return [`${json.file}: cannot be read: ${json.error.message}`];
  const { author, file, header, layers, reasons, signers, verified } = json;
  const subject = header?.fields.find(({ name }) => name.toLowerCase() === 'subject');
  const [cause] = reasons.filter(({ severity }) => severity === 'error');
  const verdict = verified
    ? `verified: signed by ${author ?? 'its author'}, unchanged`
    : `NOT verified: ${cause?.message ?? 'no good signature'}`;
  return [
    `${file}: ${verdict}`,
    ...(subject ? [`  subject ${subject.value} (${subject.protection})`] : []),
    ...layers.flatMap((layer) => layerLines(layer, signers)),
    ...reasons.map(
      ({ code, message, severity }) => `  ${severity === 'error' ? 'error' : 'note '} ${code}: ${message}`,
    ),
  ];
}

function layerLines(layer: LayerReport, signers: readonly SignerReport[]): readonly string[] {
  const own = signers.filter((signer) => signer.layer === layer.layer);
  return [`  ${describeLayerLine(layer)}`, ...own.flatMap(signerLines)];
}

function signerLines(signer: SignerReport): readonly string[] {
  const { address, email, notAfter, path, revocation, signature, signingTime, subject } = signer;
  const who =
    subject === null ? 'signer without certificate' : `signer ${subject}${email ? ` <${email}>` : ''}`;
  return [
    `    ${who}`,
    `      signature ${signature}, path ${path}, revocation ${revocation}, address ${address}`,
    `      says it signed ${signingTime ?? 'at a time it does not tell'}${notAfter ? `; certificate to ${notAfter.slice(0, 10)}` : ''}`,
  ];
}
