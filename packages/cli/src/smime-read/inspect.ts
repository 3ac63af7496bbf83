import type { Ports } from '@mtaops/command';
import { type InspectReport, inspectMessage } from '@mtaops/smime';
import { withStandardInput } from '../smime-send/inputs.ts';
import { loadKeyRing } from './decryption-keys.ts';
import type { DecryptionKeyFlags } from './flags.ts';
import { describeLayerLine } from './layer-text.ts';

/** The JSON contract of `smime inspect`. */
export type InspectJson = {
  readonly schema: 'mtaops.smime-inspect/1';
  readonly file: string;
} & InspectReport;

/** Look at one message; with keys inside its encryption too. */
export async function inspectFile(
  file: string,
  flags: DecryptionKeyFlags,
  ports: Ports,
): Promise<InspectJson> {
  const { keys } = await loadKeyRing(flags, ports);
  const octets = await withStandardInput(ports.files, ports.streams).read(file);
  return { file, schema: 'mtaops.smime-inspect/1', ...(await inspectMessage(octets, keys)) };
}

/** The report for people. */
export function formatInspection(report: InspectJson): readonly string[] {
  if (!report.isSmime) return [`${report.file}: no S/MIME`];
  return [
    `${report.file}: ${report.layers.map(({ kind }) => kind).join(' > ')}; nothing is verified here`,
    ...report.layers.flatMap((layer) => [
      `  ${describeLayerLine(layer)}`,
      ...(layer.recipients ?? []).map(
        ({ algorithm, issuer, kind, serialNumber, subjectKeyId }) =>
          `    recipient ${serialNumber === undefined ? `key ${subjectKeyId ?? kind}` : `serial ${serialNumber} of ${issuer}`}, ${algorithm ?? kind}`,
      ),
      ...report.signers
        .filter((signer) => signer.layer === layer.layer)
        .map(
          ({ issuer, serialNumber, signatureAlgorithm, signingTime, subjectKeyId }) =>
            `    signer ${serialNumber === undefined ? `key ${subjectKeyId}` : `serial ${serialNumber} of ${issuer}`}, ${signatureAlgorithm}, ${signingTime ?? 'no signing time'}`,
        ),
      ...report.certificates
        .filter((certificate) => certificate.layer === layer.layer)
        .map(
          ({ emails, notAfter, subject }) =>
            `    certificate ${subject}${emails.length > 0 ? ` <${emails.join(', ')}>` : ''}, to ${notAfter.slice(0, 10)}`,
        ),
    ]),
    ...report.reasons.map(({ code, message }) => `  note ${code}: ${message}`),
  ];
}
