import { fail, type Observation, pass, unknown, warn } from '@mtaops/core';
import { type AccountModel, accountCheck } from './model.ts';
import { replyTo } from './reply.ts';
import { PATHS } from './requests.ts';

export const grants = accountCheck(
  {
    group: 'auth',
    id: 'SP-09',
    remedy: 'edit the key; better, make a second one for reading',
    restsOn: ['status of each GET'],
    rule: {
      fail: 'one that is needed is refused',
      pass: 'every GET is allowed',
      warn: 'an optional one is refused',
    },
    severity: 'high',
    source: 'SUP:tech-resources/events-api-integration',
    title: 'The key has the grants that mtaops needs',
    why: 'Without message_events/view no event is seen; without sending_domains/manage no domain can be checked.',
  },
  (model) => {
    const probed = PROBES.filter(({ path }) => replyTo(model.evidence, path).kind !== 'unlearnt');
    const seen = PROBES.flatMap((probe) => judgeGrant(model, probe));
    if (probed.length === 0 || probed.every(({ path }) => statusOf(model, path) === 401))
      return [unknown('no GET was answered with this key')];
    return seen.length > 0 ? seen : [pass('every GET is allowed')];
  },
);

/** One GET for each grant; message events and sending domains are needed by logs and doctor. */
const PROBES = [
  { grant: 'message_events/view', isNeeded: true, path: PATHS.events },
  { grant: 'sending_domains/manage', isNeeded: true, path: PATHS.domains },
  { grant: 'account/view', isNeeded: false, path: PATHS.account },
  { grant: 'ip_pools/view', isNeeded: false, path: PATHS.ipPools },
  { grant: 'webhooks/view', isNeeded: false, path: PATHS.webhooks },
] as const;

function judgeGrant(
  model: AccountModel,
  { grant, isNeeded, path }: (typeof PROBES)[number],
): readonly Observation[] {
  if (statusOf(model, path) !== 403) return [];
  const remedy = `add ${grant} to the key`;
  return [
    isNeeded
      ? fail(`the key lacks ${grant}, which is needed`, { remedy })
      : warn(`the key lacks ${grant}`, { remedy }),
  ];
}

function statusOf(model: AccountModel, path: string): number | undefined {
  const reply = replyTo(model.evidence, path);
  return reply.kind === 'refused' ? reply.status : undefined;
}
