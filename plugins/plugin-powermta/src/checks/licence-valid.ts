import { type Check, fail, pass, unknown, warn } from '@mtaops/core';
import { SHOW_LICENSE } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { parseSettings } from '../host/tables.ts';
import { type Case, cannotTell } from './case.ts';

const DAY_MS = 86_400_000;

export const licenceValid: Check<Case> = {
  evaluate: ({ evidence, now }) => {
    const output = outputOf(evidence, SHOW_LICENSE);
    if (!output.ok) return [cannotTell(output)];
    const expires = parseSettings(output.value).get('expires') ?? '';
    if (/^(never|none)$/i.test(expires)) return [pass('the licence does not expire')];
    const end = Date.parse(`${expires}T00:00:00Z`);
    if (Number.isNaN(end)) return [unknown('show license tells no date of expiry')];
    const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
    const days = Math.round((end - today) / DAY_MS);
    if (days < 0) return [fail(`the licence expired on ${expires}`, { remedy: RENEW })];
    if (days <= 30) return [warn(`the licence expires on ${expires}, ${days} days left`, { remedy: RENEW })];
    return [pass(`the licence is valid until ${expires}`)];
  },
  group: 'process',
  id: 'PMTA-LIC-01',
  remedy: 'Renew the licence and put it at /etc/pmta/license.',
  restsOn: ['pmta show license'],
  rule: { fail: 'expired', pass: 'more than 30 days left', warn: '30 days or less' },
  severity: 'high',
  source: "User's Guide 5.0, 6.3.28",
  title: 'The licence is valid',
  why: 'A server without a valid licence stops.',
};

const RENEW = 'renew the licence: ask the vendor for a new /etc/pmta/license';
