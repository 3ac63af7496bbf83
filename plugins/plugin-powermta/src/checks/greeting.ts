import { type Check, fail, pass, unknown } from '@mtaops/core';
import type { Case } from './case.ts';

export const greeting: Check<Case> = {
  evaluate: ({ probes }) => {
    if (probes.length === 0) return [unknown('needs a connection from the generator')];
    return probes.map(({ endpoint, from, greeting: reply }) => {
      const who = `${from} → ${endpoint}`;
      if (reply === undefined)
        return fail(`${who}: no greeting`, { remedy: 'open the port in the firewall between the two' });
      if (reply.startsWith('220')) return pass(`${who}: ${reply}`);
      return fail(`${who}: ${reply}`, {
        remedy: CURE[reply.slice(0, 3)] ?? 'look the reply up with mtaops explain',
      });
    });
  },
  group: 'listener',
  id: 'PMTA-LSN-02',
  remedy: 'Open the firewall, allow the address with smtp-service yes, or raise total-max-smtp-in.',
  restsOn: ['greeting of each listener as the generator sees it'],
  rule: { fail: '521, 421 or no greeting', pass: 'greeted with 220' },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.7.59 and 3.3.1.22",
  title: 'The generator is greeted',
  why: 'A refusal at the greeting looks like a network fault to many clients.',
};

const CURE: Readonly<Record<string, string>> = {
  '421': 'all slots are busy: raise total-max-smtp-in, or open fewer connections',
  '521': 'this address has smtp-service no: see mtaops relay explain for the line',
};
