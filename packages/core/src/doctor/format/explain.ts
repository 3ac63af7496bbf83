import type { CheckInfo } from '../check.ts';

/** What `doctor explain ID` says: what it is, why it matters, how it is judged, how to cure it. */
export function formatCheck(check: CheckInfo): string {
  const { pass, warn, fail } = check.rule;
  const rule = [
    `  pass     ${pass}`,
    ...(warn === undefined ? [] : [`  warn     ${warn}`]),
    ...(fail === undefined ? [] : [`  fail     ${fail}`]),
    '  unknown  something it rests on could not be read, and what was read does not decide',
  ];
  return [
    `${check.id}  ${check.title}`,
    `group ${check.group}, severity ${check.severity}${check.tags?.length ? `, tags ${check.tags.join(' ')}` : ''}`,
    '',
    check.why,
    '',
    'Judged',
    ...rule,
    '',
    'Rests on',
    ...check.restsOn.map((what) => `  ${what}`),
    '',
    'Cure',
    `  ${check.remedy}`,
    '',
    `Vendor source: ${check.source}`,
  ].join('\n');
}

/** `--list-checks`: one line each, in the order of the report. */
export function formatCheckList(checks: readonly CheckInfo[]): string {
  const width = Math.max(0, ...checks.map(({ id }) => id.length));
  return checks
    .map(
      ({ group, id, severity, title }) =>
        `${id.padEnd(width)}  ${group.padEnd(13)}  ${severity.padEnd(8)}  ${title}`,
    )
    .join('\n');
}
