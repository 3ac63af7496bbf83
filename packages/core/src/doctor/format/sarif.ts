import type { Finding } from '../../finding.ts';
import type { CheckInfo } from '../check.ts';
import type { DoctorReport } from '../report.ts';
import { printableReport } from './text.ts';

const LEVEL = { fail: 'error', pass: 'none', unknown: 'note', warn: 'warning' } as const;

/**
 * SARIF 2.1.0. A result for every finding that is no pass, pointing into the configuration; paths are relative to the
 * root of the host (`ROOT`). A waived finding is suppressed with its reason (§3.35).
 */
export function formatSarif(given: DoctorReport, checks: readonly CheckInfo[]): string {
  const report = printableReport(given);
  const known = new Map(checks.map((check) => [check.id, check] as const));
  const rules = report.findings.map((finding) => rule(finding, known.get(finding.id)));
  const results = report.findings.flatMap((finding, index) =>
    finding.status === 'pass' ? [] : [result(finding, index)],
  );
  const run = {
    columnKind: 'utf16CodeUnits',
    invocations: [{ endTimeUtc: report.at, executionSuccessful: true, exitCode: report.exitCode }],
    originalUriBaseIds: { ROOT: { description: { text: `/ of ${report.subject}` } } },
    results,
    tool: { driver: { name: 'mtaops doctor', rules } },
  };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [run],
      version: '2.1.0',
    },
    undefined,
    2,
  );
}

function rule(finding: Finding, check: CheckInfo | undefined): object {
  return {
    id: finding.id,
    shortDescription: { text: finding.title ?? finding.id },
    ...(check && {
      fullDescription: { text: check.why },
      help: { text: `${check.remedy}\nVendor source: ${check.source}` },
    }),
    properties: { severity: finding.severity, tags: [finding.group ?? 'doctor', ...(check?.tags ?? [])] },
  };
}

function result(finding: Finding, ruleIndex: number): object {
  const cure = finding.remedy === undefined ? '' : `\n${finding.remedy}`;
  return {
    level: LEVEL[finding.status],
    locations: finding.evidence.map(({ column, file, line }) => ({
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file.replace(/^\/+/, '')), uriBaseId: 'ROOT' },
        region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
      },
    })),
    message: { text: finding.message + cure },
    ruleId: finding.id,
    ruleIndex,
    ...(finding.waived && {
      suppressions: [{ justification: finding.waived.reason, kind: 'external', status: 'accepted' }],
    }),
  };
}
