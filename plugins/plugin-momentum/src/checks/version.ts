import { fail, note, type Observation, pass, warn } from '@mtaops/core';
import {
  isOlder,
  lifecycleOf,
  type MomentumVersion,
  parseGreeting,
  parseVersion,
} from '../console/version.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { liveCheck, notLearnt } from './model.ts';

/** Defects that matter for relaying signed mail, with the first release without them (BC/4). */
const DEFECTS = [
  { fixedIn: '4.2.38', what: 'bodies that are not ASCII are re-encoded (BC/4/4-2-38)' },
  { fixedIn: '4.4.0', what: 'false relay refusals (SD-2350, BC/4/4-4-0)' },
  { fixedIn: '4.7', what: 'an OpenSSL that negotiates TLS 1.0 (B4/config/tls-protocols)' },
] as const;

export const version = liveCheck(
  {
    group: 'version',
    id: 'mom.version',
    remedy: 'upgrade to a release in maintenance',
    restsOn: ['ec_console version', 'greeting of a listener'],
    rule: {
      fail: 'support of the release line has ended',
      pass: 'the release line is maintained and has no known defect for signed mail',
      warn: 'maintenance has ended, or the release has a known defect',
    },
    severity: 'medium',
    source: 'B4/eol-policy, BC/4',
    title: 'The release is supported',
    why: 'A line out of maintenance gets no security fixes, one out of support no help.',
  },
  ({ evidence, now, probes }) => {
    const output = outputOf(evidence, COMMANDS.version);
    const greeted = probes.flatMap(({ greeting = '' }) => parseGreeting(greeting) ?? [])[0];
    const running = (output.ok ? parseVersion(output.value) : undefined) ?? greeted;
    if (!running && !output.ok) return [notLearnt('the version is not known', output)];
    if (!running) return [note('the version command answered without a version')];
    return [...lifecycle(running, now), ...defects(running)];
  },
);

function lifecycle(running: MomentumVersion, now: Date): readonly Observation[] {
  const found = lifecycleOf(running);
  if (!found) return [note(`${running.text} is not in the table of releases`)];
  const today = now.toISOString().slice(0, 10);
  const { line, maintenanceUntil, supportUntil } = found;
  if (supportUntil !== undefined && today > supportUntil)
    return [fail(`${running.text}: support of ${line} ended on ${supportUntil}`, { remedy: 'upgrade' })];
  if (maintenanceUntil !== undefined && today > maintenanceUntil)
    return [
      warn(`${running.text}: maintenance of ${line} ended on ${maintenanceUntil}`, {
        remedy: 'plan the upgrade',
      }),
    ];
  return [pass(`${running.text} is maintained`)];
}

function defects(running: MomentumVersion): readonly Observation[] {
  return DEFECTS.filter(({ fixedIn }) => isOlder(running, fixedIn)).map(({ fixedIn, what }) =>
    warn(`${running.text} has a known defect: ${what}`, { remedy: `upgrade to ${fixedIn} or later` }),
  );
}
