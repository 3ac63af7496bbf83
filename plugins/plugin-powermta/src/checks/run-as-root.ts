import { type Check, pass, warn } from '@mtaops/core';
import type { Case } from './case.ts';
import { addGlobally, write } from './edit.ts';
import { globalFlag } from './watched-files.ts';

export const runAsRoot: Check<Case> = {
  evaluate: ({ configuration }) => {
    const { location, value } = globalFlag(configuration, 'run-as-root', true);
    if (!value) return [pass('runs as pmta', location ? [location] : [])];
    const edit = location ? write(location, 'run-as-root no') : addGlobally(configuration, 'run-as-root no');
    return [
      warn(location ? 'runs as root' : 'runs as root, which is the default', {
        evidence: location ? [location] : [],
        remedy: `${edit}, then restart (a reload is not enough)`,
      }),
    ];
  },
  group: 'security',
  id: 'PMTA-CFG-05',
  remedy: '`run-as-root no` and a restart.',
  restsOn: ['run-as-root'],
  rule: { pass: 'run-as-root no', warn: 'run-as-root yes, also by default' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.1.8",
  title: 'PowerMTA does not run as root',
  why: 'A hole in the daemon or its web monitor then gives root: some releases let the monitor read any file.',
};
