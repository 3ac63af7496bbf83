import { fail, note, type Observation, pass, recordsIn, unknown, warn } from '@mtaops/core';
import { type AccountModel, accountCheck, judgeReply } from './model.ts';
import { items, list, replyTo, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const inbound = accountCheck(
  {
    group: 'configuration',
    id: 'SP-30',
    remedy: 'publish the MX, create the webhook',
    restsOn: ['GET /inbound-domains', 'GET /relay-webhooks', 'MX of the domain'],
    rule: {
      fail: 'no MX or no webhook',
      pass: 'MX are those of the region, and a relay webhook takes the mail over https with a token',
      warn: 'fewer MX, http, or no token',
    },
    severity: 'medium',
    source: 'API:inbound-domains, API:relay-webhooks',
    title: 'Inbound mail reaches its webhook',
    why: 'Certificates are harvested from inbound mail; without MX and webhook none comes.',
  },
  (model) =>
    judgeReply(
      model,
      PATHS.inboundDomains,
      (results) => {
        const domains = list(results).flatMap((one) => textAt(one, 'domain')?.toLowerCase() ?? []);
        if (domains.length === 0) return [note('no inbound domain is used')];
        return [
          ...domains.map((name) => judgeMx(name, model)),
          ...domains.flatMap((name) => judgeRelay(name, model)),
        ];
      },
      { 403: () => [note('the key does not read inbound domains')] },
    ),
);

function judgeMx(name: string, { evidence, region }: AccountModel): Observation {
  const answer = recordsIn(evidence, name, 'MX');
  if (!answer.ok) return unknown(`MX of ${name}: ${answer.detail}`);
  if (!region) return unknown(`which MX ${name} should have is not known for this host`);
  const hosts =
    answer.value.kind === 'records'
      ? answer.value.records.map((record) => record.split(' ').at(-1) ?? '')
      : [];
  const missing = region.inboundHosts.filter((host) => !hosts.includes(host));
  const remedy = `publish MX 10 ${missing.join(', ')} for ${name}`;
  if (missing.length === region.inboundHosts.length)
    return fail(`${name} has no MX of SparkPost`, { remedy });
  return missing.length > 0
    ? warn(`${name} lacks MX ${missing.join(', ')}`, { remedy })
    : pass(`${name} has the MX of ${region.name}`);
}

function judgeRelay(name: string, { evidence }: AccountModel): readonly Observation[] {
  const reply = replyTo(evidence, PATHS.relayWebhooks);
  if (reply.kind !== 'ok') return [unknown(`the relay webhook of ${name} is not known`)];
  const hook = items(reply).find((one) => textAt(one, 'match', 'domain')?.toLowerCase() === name);
  if (!hook) return [fail(`no relay webhook takes mail for ${name}`, { remedy: 'create one' })];
  const target = textAt(hook, 'target') ?? '';
  if (!target.startsWith('https://'))
    return [warn(`mail for ${name} is pushed to ${target} in clear`, { remedy: 'use https' })];
  if (textAt(hook, 'auth_token') === undefined && (textAt(hook, 'auth_type') ?? 'none') === 'none')
    return [warn(`the receiver of ${name} cannot tell who pushes`, { remedy: 'set auth_token' })];
  return [pass(`mail for ${name} is pushed to ${new URL(target).host}`)];
}
