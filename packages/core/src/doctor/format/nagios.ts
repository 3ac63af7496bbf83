import type { DoctorReport } from '../report.ts';
import { counting, printableReport, summary, worstFirst } from './text.ts';

/**
 * Nagios plugin output: one line with performance data, then a line for each finding. `|` separates performance data,
 * so it is replaced in texts. The word follows the counts; the exit code stays that of `doctor`, unless
 * {@link nagiosExitCode} is asked for.
 */
export function formatNagios(given: DoctorReport): string {
  const report = printableReport(given);
  const { counts } = report;
  const performance = `fail=${counts.fail} warn=${counts.warn} unknown=${counts.unknown} pass=${counts.pass}`;
  const open = worstFirst([
    ...counting(report, 'fail'),
    ...counting(report, 'warn'),
    ...counting(report, 'unknown'),
  ]);
  const word = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'][nagiosExitCode(report)] ?? 'UNKNOWN';
  const lines = open.map(({ id, message, status }) => `${status.toUpperCase()} ${id}: ${message}`);
  return [
    `MTAOPS ${word} - ${report.subject}: ${summary(report)} | ${performance}`,
    ...lines.map(onePipeless),
  ].join('\n');
}

/** 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, as monitoring plugins have it. */
export function nagiosExitCode({ counts }: Pick<DoctorReport, 'counts'>): 0 | 1 | 2 | 3 {
  if (counts.fail > 0) return 2;
  if (counts.warn > 0) return 1;
  return counts.unknown > 0 ? 3 : 0;
}

function onePipeless(line: string): string {
  return line.replaceAll('|', '¦').replaceAll('\n', ' ');
}
