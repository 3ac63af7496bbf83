import { fail, pass, warn } from '@mtaops/core';
import { parseTraceTimes } from '../console/host-tools.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS, TRACES } from '../live/command.ts';
import { liveCheck, notLearnt } from './model.ts';

const DAY_MS = 86_400_000;

export const procTraces = liveCheck(
  {
    group: 'process',
    id: 'mom.proc.traces',
    remedy: 'collect the traces for the support of the vendor, and look up the version in its changelog',
    restsOn: [TRACES],
    rule: {
      fail: 'three crash traces or more within 24 hours',
      pass: 'no crash trace of the last seven days',
      warn: 'a crash trace of the last seven days',
    },
    severity: 'high',
    source: 'KB/monitoring-processes',
    title: 'The server has not crashed lately',
    why: 'Each trace is a crash: connections were cut and the spool was scanned again.',
  },
  ({ evidence, now }) => {
    const listing = outputOf(evidence, COMMANDS.traces);
    if (!listing.ok)
      return listing.reason === 'absent'
        ? [pass('there are no crash traces')]
        : [notLearnt('crash traces are not known', listing)];
    const ages = parseTraceTimes(listing.value).map((seconds) => now.getTime() - seconds * 1000);
    const today = ages.filter((ms) => ms < DAY_MS).length;
    const week = ages.filter((ms) => ms < 7 * DAY_MS).length;
    if (today >= 3)
      return [
        fail(`${today} crash traces in 24 hours in ${TRACES}`, { remedy: `send ${TRACES} to the vendor` }),
      ];
    if (week > 0)
      return [
        warn(`${week} crash traces in seven days in ${TRACES}`, { remedy: `send ${TRACES} to the vendor` }),
      ];
    return [pass('no crash trace of the last seven days')];
  },
);
