import type { CheckInfo } from '../check.ts';
import type { DoctorReport } from '../report.ts';
import { formatHtml } from './html.ts';
import { formatHuman, type HumanOptions } from './human.ts';
import { formatJunit } from './junit.ts';
import { formatMarkdown } from './markdown.ts';
import { formatNagios } from './nagios.ts';
import { formatPrometheus } from './prometheus.ts';
import { formatSarif } from './sarif.ts';

/** What `--format` takes. */
export const REPORT_FORMATS = [
  'human',
  'json',
  'junit',
  'sarif',
  'md',
  'nagios',
  'prometheus',
  'html',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report in one of the formats; `checks` lend their descriptions to those that have room for them. */
export function formatReport(
  format: ReportFormat,
  report: DoctorReport,
  checks: readonly CheckInfo[],
  options: HumanOptions = {},
): string {
  switch (format) {
    case 'human':
      return formatHuman(report, options);
    case 'json':
      return JSON.stringify(report, undefined, 2);
    case 'junit':
      return formatJunit(report);
    case 'sarif':
      return formatSarif(report, checks);
    case 'md':
      return formatMarkdown(report);
    case 'nagios':
      return formatNagios(report);
    case 'prometheus':
      return formatPrometheus(report);
    case 'html':
      return formatHtml(report, checks);
  }
}
