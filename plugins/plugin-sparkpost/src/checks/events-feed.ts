import { fail, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { numberAt, replyTo } from './reply.ts';
import { PATHS } from './requests.ts';

export const eventsFeed = accountCheck(
  {
    group: 'observability',
    id: 'SP-26',
    remedy: 'add message_events/view to the key; poll less',
    restsOn: ['GET /events/message'],
    rule: {
      fail: '403, or 429',
      pass: 'events come',
      warn: 'none within 24 hours although mail was sent',
    },
    severity: 'medium',
    source: 'API:events',
    title: 'Events can be read',
    why: 'Without events nobody sees what became of accepted mail.',
  },
  (model) =>
    judgeReply(
      model,
      PATHS.events,
      (_, body) => {
        const account = replyTo(model.evidence, PATHS.account);
        const used = account.kind === 'ok' ? (numberAt(account.results, 'usage', 'day', 'used') ?? 0) : 0;
        const total = numberAt(body, 'total_count') ?? 0;
        return [
          total === 0 && used > 0
            ? warn(`no event within 24 hours, although ${used} messages were sent`)
            : pass(`${total} events within 24 hours`),
        ];
      },
      {
        403: () => [fail('the key may not read events', { remedy: 'add message_events/view' })],
        429: () => [fail('the API refuses more requests for events', { remedy: 'poll less often' })],
      },
    ),
);
