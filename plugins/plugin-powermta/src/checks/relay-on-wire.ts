import { type Check, fail, pass, unknown } from '@mtaops/core';
import { decideRelay } from '../relay/decide.ts';
import type { Case } from './case.ts';

export const relayOnWire: Check<Case> = {
  evaluate: ({ configuration, probes }) => {
    const asked = probes.filter(({ recipientReply }) => recipientReply !== undefined);
    if (asked.length === 0) return [unknown('needs a connection from the generator')];
    return asked.map(({ endpoint, from, recipientReply = '' }) => {
      if (recipientReply.startsWith('2')) return pass(`${from} → ${endpoint}: ${recipientReply}`);
      const { decision } = decideRelay(configuration, { ip: from });
      const hint =
        decision === 'allowed'
          ? 'the file allows it: `pmta reload`, or look for NAT between the two'
          : 'see PMTA-RLY-01 for the line to change';
      return fail(`${from} → ${endpoint}: ${recipientReply}`, { remedy: hint });
    });
  },
  group: 'relay',
  id: 'PMTA-RLY-05',
  remedy: 'Compare with PMTA-RLY-01: a difference means a pending reload, or NAT.',
  restsOn: ['MAIL and RCPT from the generator, then RSET: no message is sent'],
  rule: { fail: 'RCPT is refused', pass: 'RCPT to a foreign domain is accepted' },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.1.32",
  title: 'Relaying works on the wire',
  why: 'The file says what should be, the reply says what is.',
};
