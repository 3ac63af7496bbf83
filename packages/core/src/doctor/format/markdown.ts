import type { DoctorReport } from '../report.ts';
import { escapeMarkdown } from './escape.ts';
import { place, printableReport, summary, verdictWord, worstFirst } from './text.ts';

/** GitHub-flavoured Markdown for a ticket or a job summary: verdict, then everything that is no pass, worst first. */
export function formatMarkdown(given: DoctorReport): string {
  const report = printableReport(given);
  const open = worstFirst(report.findings.filter(({ status }) => status !== 'pass'));
  const rows = open.map((finding) => {
    const status = finding.waived ? 'waived' : finding.status;
    const where = finding.evidence.map((one) => `\`${place(one).replaceAll('`', '')}\``).join('<br>');
    const cells = [finding.message, finding.remedy ?? ''].map(escapeMarkdown);
    return `| ${status} | ${finding.severity} | ${finding.id} | ${cells[0]} | ${where} | ${cells[1]} |`;
  });
  const table = [
    '| status | severity | check | what | where | cure |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
  return [
    `## ${verdictWord(report)}: ${escapeMarkdown(report.subject)}`,
    '',
    `${report.platform}, ${report.at}: ${summary(report)}.`,
    ...(rows.length > 0 ? ['', ...table] : []),
  ].join('\n');
}
