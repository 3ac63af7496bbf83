import { fail, note, type Observation, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { at, list, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const webhooks = accountCheck(
  {
    group: 'observability',
    id: 'SP-29',
    remedy: 'repair the receiver',
    restsOn: ['GET /webhooks'],
    rule: {
      fail: 'inactive, or only failures',
      pass: 'active, the last try succeeded',
      warn: 'the last try failed',
    },
    severity: 'medium',
    source: 'API:webhooks',
    title: 'Event webhooks are delivered',
    why: 'What a receiver misses for eight hours is lost.',
  },
  (model) =>
    judgeReply(model, PATHS.webhooks, (results) => {
      const hooks = list(results);
      return hooks.length === 0 ? [note('no event webhook is used')] : hooks.map(judgeHook);
    }),
);

/** Times are `YYYY-MM-DD HH:MM:SS`, so that their text sorts. */
function judgeHook(hook: unknown): Observation {
  const name = textAt(hook, 'name') ?? textAt(hook, 'id') ?? '';
  const [failed, succeeded] = [textAt(hook, 'last_failure'), textAt(hook, 'last_successful')];
  const remedy = `repair the receiver ${textAt(hook, 'target') ?? ''}`.trimEnd();
  if (at(hook, 'active') === false) return fail(`webhook ${name} is inactive`, { remedy });
  if (failed !== undefined && succeeded === undefined)
    return fail(`webhook ${name} has only failures`, { remedy });
  if (failed !== undefined && succeeded !== undefined && failed > succeeded)
    return warn(`the last try of webhook ${name} failed (${failed})`, { remedy });
  return pass(`webhook ${name} is delivered`);
}
