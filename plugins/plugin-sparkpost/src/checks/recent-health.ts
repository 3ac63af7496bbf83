import { fail, type Observation, pass, unknown, warn } from '@mtaops/core';
import { type AccountModel, accountCheck, judgeReply } from './model.ts';
import { list, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const recentHealth = accountCheck(
  {
    group: 'outbound',
    id: 'SP-27',
    remedy: 'look at the categories of mtaops logs',
    restsOn: ['GET /events/message of 24 hours'],
    rule: {
      fail: 'more than 15 %, or a rejection of a domain in From within an hour',
      pass: 'up to 5 % bounced or were rejected',
      warn: '5 to 15 %, or mail was tracked',
    },
    severity: 'high',
    source: 'API:events',
    title: 'Mail of the last day got through',
    why: 'Bounces and rejections lower the reputation of the account.',
  },
  (model) =>
    judgeReply(model, PATHS.health, (results) => {
      const events = list(results);
      if (events.length === 0) return [unknown('no mail within 24 hours')];
      const seen = [...rejections(events, model), ...tracking(events)];
      return [...seen, share(events)];
    }),
);

const BAD = new Set(['bounce', 'policy_rejection', 'generation_failure']);
const TRACKED = new Set(['open', 'initial_open', 'click']);

function countOf(events: readonly unknown[], types: ReadonlySet<string>): number {
  return events.filter((event) => types.has(textAt(event, 'type') ?? '')).length;
}

/** Of what was targeted: what was injected and what was refused before (SUP:faq/messages-attempted). */
function share(events: readonly unknown[]): Observation {
  const bad = countOf(events, BAD);
  const injected = countOf(events, new Set(['injection']));
  const early = countOf(events, new Set(['policy_rejection', 'generation_failure']));
  const all = injected > 0 ? injected + early : bad + countOf(events, new Set(['delivery']));
  const percent = all === 0 ? 0 : (100 * bad) / all;
  const message = `${bad} of ${all} bounced or were rejected within 24 hours (${percent.toFixed(1)} %)`;
  if (percent > 15) return fail(message, { remedy: 'stop, and look at the reasons' });
  return percent > 5 ? warn(message, { remedy: 'look at the reasons' }) : pass(message);
}

function rejections(events: readonly unknown[], { now, workload }: AccountModel): readonly Observation[] {
  const recent = events.filter((event) => {
    const age = now.getTime() - Date.parse(textAt(event, 'timestamp') ?? '');
    const domain = (textAt(event, 'friendly_from') ?? '').split('@').at(-1)?.toLowerCase() ?? '';
    return (
      textAt(event, 'type') === 'policy_rejection' &&
      age < 3_600_000 &&
      workload.signDomains?.includes(domain)
    );
  });
  const [first] = recent;
  return recent.length === 0
    ? []
    : [fail(`${recent.length} rejections within an hour: ${textAt(first, 'reason') ?? ''}`)];
}

function tracking(events: readonly unknown[]): readonly Observation[] {
  const count = countOf(events, TRACKED);
  return count === 0
    ? []
    : [warn(`${count} opens and clicks: some mail was tracked`, { remedy: 'see SP-08' })];
}
