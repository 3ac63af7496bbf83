import { fail, pass, warn } from '@mtaops/core';
import { otherRegion } from '../regions.ts';
import { accountCheck, judgeReply } from './model.ts';
import { PATHS } from './requests.ts';

export const keyValid = accountCheck(
  {
    group: 'auth',
    id: 'SP-05',
    remedy: 'make a new key, or try the other region',
    restsOn: ['GET /account'],
    rule: {
      fail: '401',
      pass: '200',
      warn: '403: the key is known and may not read the account',
    },
    severity: 'critical',
    source: 'API:index, API:account',
    title: 'The key is known',
    why: 'With a key that is unknown nothing is accepted; a key of the other region is unknown too.',
  },
  (model) => {
    const other = otherRegion(model.region);
    const elsewhere = other ? `; perhaps it is of ${other.name} (${other.apiHost})` : '';
    return judgeReply(model, PATHS.account, () => [pass('the key is known')], {
      401: () => [
        fail(`the key is refused${elsewhere}`, {
          remedy: 'check key, region and the allowed addresses of the key',
        }),
      ],
      403: () => [
        warn('the key is known and lacks account/view', { remedy: 'add account/view to a key for reading' }),
      ],
    });
  },
);
