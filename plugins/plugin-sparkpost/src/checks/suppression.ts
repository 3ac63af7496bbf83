import { fail, note, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { list, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const suppression = accountCheck(
  {
    group: 'outbound',
    id: 'SP-25',
    remedy: 'take it off the list, or leave the recipient out',
    restsOn: ['GET /suppression-list/RECIPIENT'],
    rule: {
      fail: 'listed for the type that is sent',
      pass: 'not listed',
      warn: 'listed for transactional mail only',
    },
    severity: 'high',
    source: 'API:suppression-list',
    title: 'The recipients are not suppressed',
    why: 'Mail to a suppressed address is accepted and bounces afterwards.',
  },
  (model) => {
    const recipients = model.workload.recipients ?? [];
    if (recipients.length === 0) return [note('no recipient was named')];
    return recipients.flatMap((recipient) =>
      judgeReply(
        model,
        PATHS.suppression(recipient),
        (results) => {
          const types = list(results).flatMap((entry) => textAt(entry, 'type') ?? []);
          const source = list(results)
            .flatMap((entry) => textAt(entry, 'source') ?? [])
            .join(', ');
          const remedy = `take ${recipient} off the list, if it may have mail`;
          if (types.length === 0) return [pass(`${recipient} is not suppressed`)];
          // mtaops leaves the type to the account, whose default is non-transactional.
          if (types.includes('non_transactional'))
            return [fail(`${recipient} is suppressed (${source})`, { remedy })];
          return [warn(`${recipient} is suppressed for transactional mail (${source})`, { remedy })];
        },
        { 404: () => [pass(`${recipient} is not suppressed`)] },
      ),
    );
  },
);
