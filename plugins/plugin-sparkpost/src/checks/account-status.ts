import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { at, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const accountStatus = accountCheck(
  {
    group: 'process',
    id: 'SP-06',
    remedy: 'contact compliance or billing',
    restsOn: ['GET /account'],
    rule: {
      fail: 'suspended or terminated',
      pass: 'active',
      warn: 'a cancellation is pending',
    },
    severity: 'critical',
    source: 'API:account',
    title: 'The account is active',
    why: 'A suspended account sends nothing.',
  },
  (model) =>
    judgeReply(model, PATHS.account, (account) => {
      const status = textAt(account, 'status') ?? '';
      const reason = textAt(account, 'status_reason_category');
      if (status === 'suspended' || status === 'terminated')
        return [
          fail(`the account is ${status}${reason ? ` (${reason})` : ''}`, {
            remedy: 'contact compliance or billing',
          }),
        ];
      if (at(account, 'pending_cancellation') !== undefined)
        return [
          warn(
            `the account will be cancelled on ${textAt(account, 'pending_cancellation', 'effective_date') ?? 'a day not told'}`,
          ),
        ];
      return [
        status === 'active'
          ? pass('the account is active')
          : unknown(`the account is ${status || 'in no known state'}`),
      ];
    }),
);
