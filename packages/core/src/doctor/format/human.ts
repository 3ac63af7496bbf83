import type { Finding } from '../../finding.ts';
import { CHECK_GROUPS } from '../check.ts';
import type { DoctorReport } from '../report.ts';
import { counting, place, printableReport, summary, verdictWord, worstFirst } from './text.ts';

export type HumanOptions = {
  /** ANSI colours; false by default. */
  readonly color?: boolean;
  /** List passes too, and everything a check saw. */
  readonly verbose?: boolean;
};

const SIGN = { fail: '✗', pass: '✓', unknown: '?', warn: '!' } as const;
const COLOR = { fail: '31', pass: '32', unknown: '36', warn: '33' } as const;

/**
 * For people: the verdict first, then what to do, worst first, then what was seen group by group.
 */
export function formatHuman(
  given: DoctorReport,
  { color = false, verbose = false }: HumanOptions = {},
): string {
  const report = printableReport(given);
  const paint = (text: string, code: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bad = report.exitCode === 1 ? COLOR.fail : report.exitCode === 3 ? COLOR.unknown : COLOR.pass;
  const lines = [
    `${paint(verdictWord(report), `1;${bad}`)}  ${report.subject} (${report.platform}): ${summary(report)}`,
    ...toDo(report),
    ...groups(report, verbose, paint),
    ...unknowns(report, verbose),
  ];
  return lines.join('\n');
}

function toDo(report: DoctorReport): readonly string[] {
  const cures = worstFirst([...counting(report, 'fail'), ...counting(report, 'warn')]).flatMap(
    ({ id, remedy }) => remedy?.split('\n').map((edit) => ({ edit, id })) ?? [],
  );
  const byEdit = [...Map.groupBy(cures, ({ edit }) => edit)];
  if (byEdit.length === 0) return [];
  const lines = byEdit.map(([edit, members], at) => {
    const ids = [...new Set(members.map(({ id }) => id))].join(', ');
    return `${String(at + 1).padStart(3)}. ${edit}  [${ids}]`;
  });
  return ['', 'What to do', ...lines];
}

function groups(
  report: DoctorReport,
  verbose: boolean,
  paint: (text: string, code: string) => string,
): readonly string[] {
  const shown = report.findings.filter(
    ({ severity, status, waived }) =>
      verbose ||
      status === 'fail' ||
      status === 'warn' ||
      waived ||
      (status === 'pass' && severity === 'info'),
  );
  return CHECK_GROUPS.flatMap((group) => {
    const members = worstFirst(shown.filter((finding) => finding.group === group));
    if (members.length === 0) return [];
    return ['', group, ...members.flatMap((finding) => describe(finding, verbose, paint))];
  });
}

function describe(
  finding: Finding,
  verbose: boolean,
  paint: (text: string, code: string) => string,
): readonly string[] {
  const severity = finding.status === 'pass' ? '' : ` (${finding.severity})`;
  const sign = paint(finding.waived ? '~' : SIGN[finding.status], COLOR[finding.status]);
  const until = finding.waived?.until ? ` until ${finding.waived.until}` : '';
  const seen = (finding.details ?? []).filter(({ status }) => verbose || status === finding.status);
  const body =
    seen.length > 1
      ? seen.map((one) => `      ${SIGN[one.status]} ${one.message}${places(one.evidence)}`)
      : finding.evidence.map((evidence) => `      at ${place(evidence)}`);
  return [
    `  ${sign} ${finding.id}${severity}  ${seen.length > 1 ? headline(finding) : finding.message}`,
    ...body,
    ...(finding.waived ? [`      waived${until}: ${finding.waived.reason}`] : []),
  ];
}

/** With several observations the title says what they are about. */
function headline({ status, title, message }: Finding): string {
  if (title === undefined) return message;
  return status === 'pass' ? title : `${status === 'unknown' ? 'unclear' : 'not so'}: ${title}`;
}

function places(evidence: Finding['evidence']): string {
  return evidence.length === 0 ? '' : `  (${evidence.map(place).join(', ')})`;
}

/** In one line each group of reasons: a long list of what a directory tree cannot tell hides the rest. */
function unknowns(report: DoctorReport, verbose: boolean): readonly string[] {
  const open = counting(report, 'unknown');
  if (open.length === 0 || verbose) return [];
  const byReason = Map.groupBy(open, ({ message }) => message);
  const lines = [...byReason].map(
    ([reason, members]) => `  ? ${members.map(({ id }) => id).join(', ')}: ${reason}`,
  );
  return ['', 'Could not be checked', ...lines];
}
