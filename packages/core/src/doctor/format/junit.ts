import type { Finding } from '../../finding.ts';
import type { DoctorReport } from '../report.ts';
import { escapeMarkup } from './escape.ts';
import { place, printableReport } from './text.ts';

/**
 * JUnit XML as CI servers read it: a suite per report, a case per check. `fail` is a failure; `unknown` and waived
 * findings are skipped with their reason; a warning passes and tells itself in system-out.
 */
export function formatJunit(given: DoctorReport): string {
  const report = printableReport(given);
  const { counts, findings } = report;
  const name = `mtaops doctor ${report.platform} ${report.subject}`;
  const totals = `tests="${findings.length}" failures="${counts.fail}" errors="0" skipped="${counts.unknown + counts.waived}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${escapeMarkup(name)}" ${totals} timestamp="${report.at.slice(0, 19)}">`,
    ...findings.map(testCase),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function testCase(finding: Finding): string {
  const title = escapeMarkup(`${finding.id} ${finding.title ?? ''}`.trim());
  const head = `    <testcase classname="doctor.${escapeMarkup(finding.group ?? 'check')}" name="${title}"`;
  const body = outcome(finding);
  return body === '' ? `${head}/>` : `${head}>\n${body}\n    </testcase>`;
}

function outcome(finding: Finding): string {
  const message = escapeMarkup(finding.message);
  if (finding.waived) return `      <skipped message="${escapeMarkup(`waived: ${finding.waived.reason}`)}"/>`;
  if (finding.status === 'unknown') return `      <skipped message="${message}"/>`;
  const text = escapeMarkup(
    [...finding.evidence.map(place), finding.remedy ?? ''].filter(Boolean).join('\n'),
  );
  if (finding.status === 'fail') {
    return `      <failure type="${finding.severity}" message="${message}">${text}</failure>`;
  }
  return finding.status === 'warn' ? `      <system-out>warning: ${message}\n${text}</system-out>` : '';
}
