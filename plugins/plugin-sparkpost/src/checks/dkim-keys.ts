import { fail, note, type Observation, pass, warn } from '@mtaops/core';
import { accountCheck, forDomains, judgeReply } from './model.ts';
import { at, list, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const dkimKeys = accountCheck(
  {
    group: 'dkim',
    id: 'SP-17',
    remedy: 'verify the key, or delete it',
    restsOn: ['GET /sending-domains/DOMAIN/dkim-keys'],
    rule: {
      fail: 'the default key is not valid',
      pass: 'all are valid',
      warn: 'a key that is not the default is not verified',
    },
    severity: 'medium',
    source: 'API:sending-domains',
    title: 'All DKIM keys of a domain are verified',
    why: 'A message that asks for an unverified key is refused.',
  },
  (model) =>
    forDomains(model, (name) =>
      judgeReply(
        model,
        PATHS.domainKeys(name),
        (results) => {
          const seen = list(results).flatMap((key) => judgeKey(key, name));
          return seen.length > 0 ? seen : [pass(`every DKIM key of ${name} is verified`)];
        },
        { 404: () => [note(`the account lists no further keys of ${name}`)] },
      ),
    ),
);

function judgeKey(key: unknown, name: string): readonly Observation[] {
  const status = textAt(key, 'dkim_status') ?? 'not told';
  if (status === 'valid') return [];
  const message = `key ${textAt(key, 'id') ?? ''} (${textAt(key, 'selector') ?? ''}) of ${name} is ${status}`;
  const remedy = 'verify it, or delete it';
  return [at(key, 'is_default') === true ? fail(message, { remedy }) : warn(message, { remedy })];
}
