import type { Finding, Location, Severity } from '../../finding.ts';
import type { DoctorReport } from '../report.ts';

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** `file:line` */
export function place({ file, line }: Location): string {
  return `${file}:${line}`;
}

/** One sentence for the whole: `2 failed, 1 warning, 12 could not be checked, 29 passed`. */
export function summary({ counts }: Pick<DoctorReport, 'counts'>): string {
  const parts = [
    counts.fail > 0 ? `${counts.fail} failed` : '',
    counts.warn > 0 ? `${counts.warn} ${counts.warn === 1 ? 'warning' : 'warnings'}` : '',
    counts.unknown > 0 ? `${counts.unknown} could not be checked` : '',
    counts.waived > 0 ? `${counts.waived} waived` : '',
    `${counts.pass} passed`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `sick`, `doubtful`, `healthy`: what the exit code stands for, in a word. */
export function verdictWord({ counts, exitCode }: Pick<DoctorReport, 'counts' | 'exitCode'>): string {
  if (counts.fail > 0) return 'FAILED';
  if (exitCode === 1) return 'NOT ACCEPTED';
  if (counts.unknown > 0) return 'INCOMPLETE';
  return counts.warn > 0 ? 'PASSED WITH WARNINGS' : 'PASSED';
}

/** What has to be done first comes first: status, then severity, then the report's own order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const status = (finding: Finding): number => ['fail', 'warn', 'unknown', 'pass'].indexOf(finding.status);
  const severity = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);
  return findings.toSorted((a, b) => status(a) - status(b) || severity(a) - severity(b));
}

/** Findings that count, with a status. */
export function counting(report: DoctorReport, status: Finding['status']): readonly Finding[] {
  return report.findings.filter((finding) => finding.status === status && !finding.waived);
}

/** Control characters of a configuration must not reach a terminal or a document; tab and line feed may. */
function printable(text: string): string {
  return Array.from(text, (character) => (isControl(character.charCodeAt(0)) ? '\ufffd' : character)).join(
    '',
  );
}

/** A report whose texts are {@link printable}. */
export function printableReport(report: DoctorReport): DoctorReport {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  ) as DoctorReport;
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);
}
