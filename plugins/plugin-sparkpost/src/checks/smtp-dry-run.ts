import { unknown } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const smtpDryRun = accountCheck(
  {
    group: 'relay',
    id: 'SP-23',
    remedy: 'read the reply',
    restsOn: ['MAIL, RCPT to a sink address, RSET'],
    rule: {
      fail: 'a refusal with 5xx',
      pass: 'both are accepted',
    },
    severity: 'high',
    source: 'API:smtp',
    tags: ['wire'],
    title: 'SMTP takes sender and recipient',
    why: 'What is refused here is refused for every message.',
  },
  () => [unknown('no dialogue was held with the SMTP host')],
);
