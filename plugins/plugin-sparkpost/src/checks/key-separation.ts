import { pass, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const keySeparation = accountCheck(
  {
    group: 'security',
    id: 'SP-10',
    remedy: 'make one key for sending and one for reading',
    restsOn: ['keys of the target'],
    rule: {
      pass: 'different keys',
      warn: 'one key for all',
    },
    severity: 'low',
    source: 'API:subaccounts',
    title: 'Sending and reading have keys of their own',
    why: 'A key that reads sending domains can also change them: there is no grant for reading only.',
  },
  ({ target }) => {
    const api = target?.api?.key;
    const passwords = target?.smtp.flatMap(({ password }) => password ?? []) ?? [];
    if (!api || passwords.length === 0)
      return [unknown('the target names one key only; who else uses it is not known')];
    const isShared = passwords.some((password) => JSON.stringify(password) === JSON.stringify(api));
    if (isShared)
      return [
        warn('SMTP and API use the same key', { remedy: 'make a key with smtp/inject alone for SMTP' }),
      ];
    return [pass('SMTP and API use different keys')];
  },
);
