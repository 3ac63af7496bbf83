import {
  type Check,
  type Diagnostic,
  fail,
  type Location,
  type Observation,
  pass,
  runIn,
  unknown,
  warn,
} from '@mtaops/core';
import { macroLoops, macrosOf } from '../config/domain-macro.ts';
import { TEST_CONFIG } from '../host/commands.ts';
import type { Case } from './case.ts';
import { poolConflicts } from './references.ts';

export const configValid: Check<Case> = {
  evaluate: ({ configuration, evidence }) => {
    const tested = runIn(evidence, TEST_CONFIG);
    const said =
      tested.ok && tested.value.exitCode !== 127
        ? testResult(tested.value.stdout + tested.value.stderr)
        : undefined;
    const ours = [
      ...configuration.diagnostics,
      ...macroLoops(macrosOf(configuration)),
      ...poolConflicts(configuration),
    ].map((diagnostic) => asObservation(diagnostic, said === 'valid'));
    if (said !== undefined && said !== 'valid') return [said, ...ours];
    if (ours.length > 0) return ours;
    return said === 'valid'
      ? [pass('pmta test config and our own parser object to nothing')]
      : [pass('our own parser objects to nothing')];
  },
  group: 'configuration',
  id: 'PMTA-CFG-01',
  remedy: 'Correct the named line, then ask again with `pmta test config` before any reload.',
  restsOn: ['/etc/pmta/config and its includes', 'pmta test config'],
  rule: {
    fail: 'pmta test config reports an error, or our own parser finds one where PowerMTA was not asked',
    pass: 'neither PowerMTA nor our own parser objects',
    warn: 'only our own parser objects; unknown directives',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 6.3.38",
  title: 'The configuration can be loaded',
  why: 'With one error a reload changes nothing and a restart does not come up; PowerMTA names the first error only.',
};

/** Decided by the text: what it prints on success and its exit codes are not documented. */
function testResult(output: string): 'valid' | Observation | undefined {
  const line = output.split('\n').find((one) => /^Error\b/.test(one.trim()));
  if (line === undefined)
    return /permission denied|not permitted|password is required/i.test(output) ? undefined : 'valid';
  const match = /^Error in line (\d+) of (.+?): (.*)$/.exec(line.trim());
  if (!match) return fail(`pmta test config: ${line.trim()}`, { remedy: 'correct what it names' });
  const location = { file: match[2] ?? '', line: Number(match[1]) };
  return fail(`pmta test config: ${match[3]}`, {
    evidence: [location],
    remedy: fix(location, match[3] ?? ''),
  });
}

function asObservation({ code, level, location, message }: Diagnostic, isAccepted: boolean): Observation {
  const say = level === 'error' && !isAccepted ? fail : warn;
  const cure = { evidence: [location], remedy: fix(location, message) };
  return code === 'unreadable' ? unknown(message, cure) : say(message, cure);
}

function fix({ file, line }: Location, message: string): string {
  const meant = /did you mean (\S+)\?/.exec(message)?.[1];
  return meant ? `${file}:${line}: write \`${meant}\`` : `${file}:${line}: correct this line (${message})`;
}
