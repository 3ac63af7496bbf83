import { type DkimFinding, finding } from '../finding.ts';
import { canonicalField } from '../message/canonical.ts';
import { fieldValue, type MessageText } from '../message/message-text.ts';
import type { SignatureField } from '../message/signature-field.ts';
import { excerpt } from '../record/tag-list.ts';
import { findAddedLines } from './body-hash.ts';
import type { CoveredHeader, SignatureReport } from './verify-report.ts';

const STATUS = {
  fail: 'fail',
  neutral: 'fail',
  none: 'fail',
  pass: 'pass',
  permerror: 'fail',
  policy: 'fail',
  temperror: 'unknown',
} as const;

/** Put one signature's fate into a finding: what became of it, and why. */
export function explainSignature(
  report: SignatureReport,
  signature: SignatureField,
  message: MessageText,
): DkimFinding {
  const title = `signature of ${report.domain}, selector ${report.selector}`;
  const status = STATUS[report.result];
  if (status === 'pass') return finding('dkim-signature-good', 'pass', `${title}: good`);
  if (status === 'unknown')
    return finding(
      'dkim-signature-unknown',
      'unknown',
      `${title} could not be checked: ${report.reason}`,
      'ask again later, or another resolver with --resolver',
    );
  const causes = causesOf(report, signature, message);
  const [id, remedy] = remedyFor(report);
  return finding(id, 'fail', `${title}: ${[report.reason || report.result, ...causes].join('; ')}`, remedy);
}

function causesOf(
  report: SignatureReport,
  signature: SignatureField,
  message: MessageText,
): readonly string[] {
  if (report.brokenBy.length > 0) return report.brokenBy.map((change) => change.message);
  const causes = report.headers.flatMap(({ isAsSigned, name }) =>
    isAsSigned === false ? [`header ${name} is not what it was when it was signed (z=)`] : [],
  );
  if (!report.body.isAsSigned) causes.push(...bodyCauses(report, signature, message));
  return causes;
}

function bodyCauses(
  { body }: SignatureReport,
  signature: SignatureField,
  message: MessageText,
): readonly string[] {
  const other = signature.body === 'simple' ? 'relaxed' : 'simple';
  if (body[other]) return [`the body fits in ${other} canonicalization, which the signature does not name`];
  const found = findAddedLines(message.body, signature);
  if (!found) return [];
  const lines = `${found.count} line${found.count === 1 ? '' : 's'}`;
  return [`${lines} added at ${found.at} of body: «${excerpt(found.first)}»`];
}

function remedyFor({ body, brokenBy, reason }: SignatureReport): readonly [id: string, remedy: string] {
  if (/key|policy|weak/i.test(reason) && !/body/.test(reason))
    return ['dkim-signature-key', 'mtaops dkim check DOMAIN/SELECTOR says what is wrong with the record'];
  if (!body.isAsSigned) return ['dkim-signature-body', whatToDo(brokenBy.length > 0, 'body')];
  if (/expir|syntax|tag|version|algorithm|not signed|mismatch/i.test(reason))
    return ['dkim-signature-invalid', 'correct the settings of the signer'];
  return ['dkim-signature-header', whatToDo(brokenBy.length > 0, 'header')];
}

const whatToDo = (isKnown: boolean, part: string): string =>
  isKnown
    ? 'sign after whatever changes the message, or take that step out'
    : `give the message as it was signed with --original to see what was changed in the ${part}`;

/** What each name of `h=` covers, compared with `z=` where the signature has it. */
export function coveredHeaders(
  signature: SignatureField,
  covered: readonly {
    readonly name: string;
    readonly field: { readonly raw: string; readonly line: number } | undefined;
  }[],
): readonly CoveredHeader[] {
  return covered.map(({ field, name }) => {
    const copy = signature.copied.find((one) => one.name === name);
    const relaxed = (value: string): string => canonicalField(`${name}:${value}`, 'relaxed');
    const isAsSigned = copy && field ? relaxed(copy.value) === relaxed(fieldValue(field)) : null;
    return { isAsSigned, line: field?.line ?? null, name };
  });
}
