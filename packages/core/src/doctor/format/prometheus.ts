import type { DoctorReport } from '../report.ts';
import { printableReport } from './text.ts';

const VALUE = { fail: 2, pass: 0, unknown: 3, warn: 1 } as const;

/** Prometheus text format 0.0.4, for the textfile collector of node_exporter. Messages stay out: they would be labels without end. */
export function formatPrometheus(given: DoctorReport): string {
  const report = printableReport(given);
  const host = `platform="${label(report.platform)}",subject="${label(report.subject)}"`;
  return [
    '# HELP mtaops_doctor_check Outcome of a check: 0 pass, 1 warn, 2 fail, 3 unknown.',
    '# TYPE mtaops_doctor_check gauge',
    ...report.findings.map((finding) => {
      const labels = `id="${label(finding.id)}",group="${label(finding.group ?? '')}",severity="${finding.severity}"`;
      return `mtaops_doctor_check{${host},${labels},waived="${finding.waived !== undefined}"} ${VALUE[finding.status]}`;
    }),
    '# HELP mtaops_doctor_findings Number of findings by status; waived ones apart.',
    '# TYPE mtaops_doctor_findings gauge',
    ...Object.entries(report.counts)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([status, count]) => `mtaops_doctor_findings{${host},status="${status}"} ${count}`),
    '# HELP mtaops_doctor_run_timestamp_seconds When the doctor ran.',
    '# TYPE mtaops_doctor_run_timestamp_seconds gauge',
    `mtaops_doctor_run_timestamp_seconds{${host}} ${Math.floor(Date.parse(report.at) / 1000)}`,
    '',
  ].join('\n');
}

function label(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
