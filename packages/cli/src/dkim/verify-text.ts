import type { Change, SignatureReport } from '@mtaops/dkim';
import { findingLines } from './check-text.ts';
import type { DkimVerifyJson } from './verify.ts';

/** The verdict for people: the answer first, then each signature header by header, then what was changed. */
export function formatVerification(report: DkimVerifyJson, isVerbose: boolean): readonly string[] {
  const { changes, file, findings, signatures, survives, verdict } = report;
  return [
    `${file}: ${verdict}`,
    ...findings.flatMap(findingLines),
    ...signatures.flatMap((signature) => signatureLines(signature, isVerbose)),
    ...(changes ? changeLines(changes, survives) : []),
  ];
}

function signatureLines(signature: SignatureReport, isVerbose: boolean): readonly string[] {
  const { algorithm, body, canonicalization, domain, headers, isAligned, result, selector, signedAt } =
    signature;
  const absent = headers.filter(({ line }) => line === null).map(({ name }) => name);
  const names = headers
    .filter(({ line }) => line !== null)
    .map(({ line, name }) => (isVerbose ? `${name} (line ${line})` : name));
  const yes = (value: boolean): string => (value ? 'as signed' : 'changed');
  return [
    `  ${domain}/${selector}: ${result}, ${algorithm}, ${canonicalization.header}/${canonicalization.body}, ${isAligned ? 'aligned with From' : 'not aligned with From'}`,
    `    signed ${signedAt ?? 'at a time it does not tell'}`,
    `    body ${yes(body.isAsSigned)} (simple: ${yes(body.simple)}, relaxed: ${yes(body.relaxed)})`,
    `    covers ${names.join(', ')}`,
    ...(absent.length > 0 ? [`    covers that there is no other ${[...new Set(absent)].join(', ')}`] : []),
  ];
}

function changeLines(changes: readonly Change[], survives: DkimVerifyJson['survives']): readonly string[] {
  if (changes.length === 0) return ['  nothing was changed on the way'];
  const outcome = survives
    ? [
        `  a signature over all of it would ${survives.relaxed ? 'survive' : 'break'} in relaxed and ${survives.simple ? 'survive' : 'break'} in simple canonicalization`,
      ]
    : [];
  return [
    '  changed on the way:',
    ...changes.map(
      ({ kind, line, message }) => `    ${line === undefined ? '' : `line ${line}: `}${message} [${kind}]`,
    ),
    ...outcome,
  ];
}
