import { type Check, pass, warn } from '@mtaops/core';
import type { Case } from './case.ts';
import { write } from './edit.ts';
import { globalFlag } from './watched-files.ts';

export const relayDebug: Check<Case> = {
  evaluate: ({ configuration }) => {
    const { location, value } = globalFlag(configuration, 'relay-debug', false);
    if (!value || !location) return [pass('refusals are permanent')];
    const remedy = write(location, 'relay-debug no');
    return [
      warn('relay refusals are sent as 4xx: clients go on trying for days', { evidence: [location], remedy }),
    ];
  },
  group: 'relay',
  id: 'PMTA-RLY-04',
  remedy: '`relay-debug no`',
  restsOn: ['relay-debug'],
  rule: { pass: 'off', warn: 'on' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.1.32.4",
  title: 'Relay refusals are permanent',
  why: 'With relay-debug a wrong configuration looks like a passing trouble, and the mail waits instead of failing.',
};
