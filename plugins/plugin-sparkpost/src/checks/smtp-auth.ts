import { unknown } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const smtpAuth = accountCheck(
  {
    group: 'auth',
    id: 'SP-22',
    remedy: 'user SMTP_Injection, grant smtp/inject, right region',
    restsOn: ['AUTH LOGIN, QUIT'],
    rule: {
      fail: '535',
      pass: '235',
      warn: 'it takes more than 10 seconds',
    },
    severity: 'critical',
    source: 'API:smtp',
    tags: ['wire'],
    title: 'SMTP takes the key',
    why: 'A key without smtp/inject is refused with 535.',
  },
  () => [unknown('a login is only tried when mail is sent: mtaops smime send')],
);
