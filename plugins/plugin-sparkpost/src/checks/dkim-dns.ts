import { fail, type Observation, pass, recordsIn, unknown, warn } from '@mtaops/core';
import type { DomainFacts } from './domain-facts.ts';
import { accountCheck, forKnownDomains } from './model.ts';

export const dkimDns = accountCheck(
  {
    group: 'dkim',
    id: 'SP-15',
    remedy: 'publish the value the account shows',
    restsOn: ['TXT at SELECTOR._domainkey.DOMAIN'],
    rule: {
      fail: 'no record, two records, another or a cut key, k= not rsa, h= not sha256',
      pass: 'p= is the key, k= and h= fit',
      warn: 't=y',
    },
    severity: 'critical',
    source: 'API:sending-domains; RFC 6376 3.6.1',
    title: 'The DKIM record in the DNS has the key of the account',
    why: 'SparkPost checks it at verification only; a record that changed later breaks every signature.',
  },
  (model) =>
    forKnownDomains(model, (facts) => {
      const { keyName, name } = facts;
      if (keyName === undefined) return [unknown(`the account has no DKIM key for ${name}`)];
      const answer = recordsIn(model.evidence, keyName, 'TXT');
      if (!answer.ok) return [unknown(`${keyName}: ${answer.detail}`)];
      const remedy = `publish ${keyName} with p=${facts.publicKey?.slice(0, 24) ?? ''}…`;
      if (answer.value.kind === 'nothing')
        return [fail(`${keyName} does not exist (${answer.value.reason})`, { remedy })];
      const [record = '', ...others] = answer.value.records;
      if (others.length > 0)
        return [
          fail(`${keyName} has ${others.length + 1} TXT records, verifiers differ in which they take`, {
            remedy: 'leave one',
          }),
        ];
      return judgeRecord(record, facts, remedy);
    }),
);

function judgeRecord(
  record: string,
  { keyName, publicKey }: DomainFacts,
  remedy: string,
): readonly Observation[] {
  const tags = new Map(
    record.split(';').flatMap((part): readonly (readonly [string, string])[] => {
      const [, name, value] = /^\s*(\w+)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
  const key = tags.get('p')?.replaceAll(/\s/g, '');
  const broken =
    (key === undefined && 'is no DKIM record') ||
    (key === '' && 'is revoked (empty p=)') ||
    ((tags.get('k') ?? 'rsa') !== 'rsa' && `has k=${tags.get('k')}, which SparkPost does not take`) ||
    ((tags.get('h') ?? 'sha256') !== 'sha256' && `has h=${tags.get('h')}, which SparkPost does not take`) ||
    (key !== publicKey &&
      key !== undefined &&
      publicKey?.startsWith(key) &&
      'has a cut key: a string of the record is missing') ||
    (key !== publicKey && 'has another key than the account');
  if (broken) return [fail(`${keyName} ${broken}`, { remedy })];
  if (tags.get('t')?.split(':').includes('y'))
    return [warn(`${keyName} has t=y, which marks it as a test`, { remedy: 'remove t=y' })];
  return [pass(`${keyName} has the key of the account`)];
}
