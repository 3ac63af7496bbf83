import { unknown } from '@mtaops/core';
import { liveCheck } from './model.ts';

export const relayLive = liveCheck(
  {
    group: 'relay',
    id: 'mom.relay.live',
    remedy:
      'read the policy scripts and M= and CTXCONN of rejectlog.ec where the dialogue differs from the files',
    restsOn: ['an SMTP dialogue from the generator: EHLO, MAIL, RCPT, RSET, QUIT'],
    rule: {
      pass: 'the server answers a RCPT as mom.relay.generator predicts',
      warn: 'it answers otherwise: policy is at work, or the running configuration differs',
    },
    severity: 'high',
    source: 'A4/message_responses',
    tags: ['wire'],
    title: 'The server decides on relaying as the files say',
    why: 'Lua policy may grant or take relaying; only the dialogue shows it.',
  },
  () => [unknown('this needs an SMTP dialogue from the generator, which reading a host does not include')],
);
