import { fail, note, type Observation, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { numberAt, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const quota = accountCheck(
  {
    group: 'capacity',
    id: 'SP-07',
    remedy: 'wait for the window, or raise the limit',
    restsOn: ['GET /account?include=usage'],
    rule: {
      fail: '95 % or more',
      pass: 'day and month below 80 %',
      warn: '80 to 95 %',
    },
    severity: 'high',
    source: 'API:account, SUP:faq/daily-and-monthly-quota-limits',
    title: 'There is room in the quota',
    why: 'Over the limit a call is refused as a whole; nothing is queued.',
  },
  (model) =>
    judgeReply(model, PATHS.account, (account) => {
      const seen = ['day', 'month'].flatMap((window) => judgeWindow(account, window));
      return seen.length > 0 ? seen : [note('the account tells no usage, as Enterprise accounts do')];
    }),
);

function judgeWindow(account: unknown, window: string): readonly Observation[] {
  const used = numberAt(account, 'usage', window, 'used');
  const limit = numberAt(account, 'usage', window, 'limit');
  if (used === undefined || limit === undefined || limit <= 0) return [];
  const percent = (100 * used) / limit;
  const message = `${used} of ${limit} of the ${window} are used (${Math.round(percent)} %)`;
  const cure = {
    remedy: `wait until ${textAt(account, 'usage', window, 'end') ?? 'the window ends'}, or raise the limit`,
  };
  if (percent >= 95) return [fail(message, cure)];
  return [percent >= 80 ? warn(message, cure) : pass(message)];
}
