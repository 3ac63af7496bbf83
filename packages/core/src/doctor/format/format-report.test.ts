import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import type { CheckInfo } from '../check.ts';
import type { DoctorReport } from '../report.ts';
import { reachVerdict } from '../verdict.ts';
import { formatReport, REPORT_FORMATS } from './format-report.ts';
import { nagiosExitCode } from './nagios.ts';

const NASTY = '<b>"x" & \'y\'|`z`\u001b[31m\u0000';

function finding(id: string, status: Finding['status'], more: Partial<Finding> = {}): Finding {
  return {
    evidence: [{ column: 5, file: '/etc/pmta/conf d/a.conf', line: 7 }],
    group: 'relay',
    id,
    message: `message of ${id}`,
    severity: 'high',
    status,
    title: `title of ${id}`,
    ...more,
  };
}

function report(findings: readonly Finding[]): DoctorReport {
  const { counts, exitCode } = reachVerdict(findings);
  return {
    at: '2026-03-02T10:00:00.000Z',
    counts,
    exitCode,
    findings,
    ok: exitCode === 0,
    platform: 'powermta',
    schema: 'mtaops.doctor/1',
    subject: './pmta01',
  };
}

const findings = [
  finding('T-1', 'pass'),
  finding('T-2', 'warn', { remedy: 'edit two', severity: 'low' }),
  finding('T-3', 'fail', { message: NASTY, remedy: 'edit `three`\nedit four' }),
  finding('T-4', 'unknown'),
  finding('T-5', 'fail', { waived: { reason: 'moving', until: '2026-04-01' } }),
];
const check: CheckInfo = {
  group: 'relay',
  id: 'T-3',
  remedy: 'cure',
  restsOn: ['x'],
  rule: { pass: 'p' },
  severity: 'high',
  source: 'guide 1.2',
  title: 'title of T-3',
  why: 'because',
};
const format = (name: (typeof REPORT_FORMATS)[number], of = findings): string =>
  formatReport(name, report(of), [check]);

it.each(REPORT_FORMATS.filter((name) => name !== 'json' && name !== 'sarif'))(
  'lets no control character through in %s',
  (name) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    expect(format(name)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
  },
);

describe('human', () => {
  it('gives the verdict first, then what to do, each edit on its own, without what is waived', () => {
    const lines = format('human').split('\n');
    expect(lines[0]).toBe(
      'FAILED  ./pmta01 (powermta): 1 failed, 1 warning, 1 could not be checked, 1 waived, 1 passed',
    );
    expect(lines.slice(2, 6)).toEqual([
      'What to do',
      '  1. edit `three`  [T-3]',
      '  2. edit four  [T-3]',
      '  3. edit two  [T-2]',
    ]);
    expect(lines).toContain('      waived until 2026-04-01: moving');
    expect(lines.at(-1)).toBe('  ? T-4: message of T-4');
  });

  it('paints only when asked, and says so in one word when all is well', () => {
    expect(formatReport('human', report(findings), [], { color: true })).toContain(
      '\u001b[1;31mFAILED\u001b[0m',
    );
    expect(format('human', [finding('T-1', 'pass')])).toBe('PASSED  ./pmta01 (powermta): 1 passed');
  });
});

it('writes JUnit with a case per check: failures fail, unknown and waived ones are skipped', () => {
  const xml = format('junit');
  expect(xml).toContain('tests="5" failures="1" errors="0" skipped="2"');
  expect(xml).toContain(
    'message="&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;|`z`\ufffd[31m\ufffd">/etc/pmta/conf d/a.conf:7',
  );
  expect(xml.match(/<testcase /g)).toHaveLength(5);
  expect(xml.match(/<skipped /g)).toHaveLength(2);
});

it('writes SARIF that points into the configuration, with waived findings suppressed', () => {
  const run = JSON.parse(format('sarif')).runs[0];
  expect(run.results.map((one: { level: string; ruleId: string }) => [one.ruleId, one.level])).toEqual([
    ['T-2', 'warning'],
    ['T-3', 'error'],
    ['T-4', 'note'],
    ['T-5', 'error'],
  ]);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'etc/pmta/conf%20d/a.conf', uriBaseId: 'ROOT' },
    region: { startColumn: 5, startLine: 7 },
  });
  expect(run.results[3].suppressions[0].justification).toBe('moving');
  expect(run.tool.driver.rules[2].fullDescription.text).toBe('because');
});

it('writes Markdown whose table no message can break', () => {
  const rows = format('md')
    .split('\n')
    .filter((line) => line.startsWith('| fail'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('\\<b\\>"x" & \'y\'\\|\\`z\\`');
});

it('writes Nagios output in one line of status with performance data', () => {
  const [first = '', ...more] = format('nagios').split('\n');
  expect(first).toBe(
    'MTAOPS CRITICAL - ./pmta01: 1 failed, 1 warning, 1 could not be checked, 1 waived, 1 passed | fail=1 warn=1 unknown=1 pass=1',
  );
  expect(more.join('')).not.toContain('|');
  expect(
    [findings.slice(0, 2), findings.slice(3, 4), findings.slice(0, 1)].map((of) =>
      nagiosExitCode(report(of)),
    ),
  ).toEqual([1, 3, 0]);
});

it('writes Prometheus samples without messages for labels', () => {
  const text = format('prometheus');
  expect(text).toContain(
    'mtaops_doctor_check{platform="powermta",subject="./pmta01",id="T-3",group="relay",severity="high",waived="false"} 2',
  );
  expect(text).toContain('status="waived"} 1');
  expect(text.endsWith('1772445600\n')).toBe(true);
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+\{(\w+="[^"\n]*",?)+\} \d+)$/);
});

it('writes one HTML file that asks nobody for anything', () => {
  const html = format('html');
  expect(html).not.toMatch(/<script|src=|@import|url\(|https?:/);
  expect(html).toContain('&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;|<code>z</code>');
  expect(html).toContain('<li class="fail"><a href="#T-3">T-3</a> edit <code>three</code><br>edit four</li>');
});
