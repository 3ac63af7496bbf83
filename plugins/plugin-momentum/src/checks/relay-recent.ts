import { fail, type Observation, pass, warn } from '@mtaops/core';
import { logTail } from '../live/answer.ts';
import { isRelayRefusal, parseRejection, type Rejection } from '../logs/rejectlog.ts';
import { containsNetwork, formatNetwork, parseAddress, parseNetwork } from '../network/network.ts';
import { generatorsOf } from './generators.ts';
import { loggedFiles } from './log-files.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

const DAY_MS = 86_400_000;
const MANY = 100;

export const relayRecent = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.recent',
    remedy: 'see mom.relay.generator for the list that decides',
    restsOn: ['rejectlog.ec, the last 24 hours'],
    rule: {
      fail: 'a hundred or more relay refusals from generator networks within a day',
      pass: 'no relay refusal from a generator network',
      warn: 'some',
    },
    severity: 'high',
    source: 'B4/log-formats-rejectlog',
    title: 'No generator was refused lately',
    why: 'Each is a message that was not taken; the generator may have given up on it.',
  },
  (model) => {
    const path = loggedFiles(model.configuration.root).get('rejectlog')?.path;
    if (path === undefined)
      return [warn('no rejectlog is configured, so refusals leave no trace', { remedy: 'see mom.log.flow' })];
    const tail = logTail(model.evidence, path);
    if (!tail.ok) return [notLearnt('recent refusals are not known', tail)];
    return judge(tail.value, model);
  },
);

function judge(log: string, model: Configured): readonly Observation[] {
  const refused = log
    .split('\n')
    .flatMap((line) => parseRejection(line) ?? [])
    .filter((one) => isRelayRefusal(one) && isRecent(one, model.now) && isGenerator(one, model));
  if (refused.length === 0) return [pass('no relay refusal from a generator network within 24 hours')];
  const groups = new Map<string, number>();
  for (const one of refused) groups.set(groupOf(one), (groups.get(groupOf(one)) ?? 0) + 1);
  const list = [...groups].map(([group, count]) => `${count} × ${group}`).join(', ');
  return [
    (refused.length >= MANY ? fail : warn)(`${refused.length} relay refusals within 24 hours: ${list}`),
  ];
}

function isRecent({ at }: Rejection, now: Date): boolean {
  const age = now.getTime() - at.getTime();
  return age >= 0 && age < DAY_MS;
}

function isGenerator({ client }: Rejection, model: Configured): boolean {
  const address = parseAddress(client);
  return (
    address !== undefined && generatorsOf(model).some(({ network }) => containsNetwork(network, address))
  );
}

function groupOf({ authStatus, client, endpoint }: Rejection): string {
  const address = parseAddress(client);
  const block = address && parseNetwork(`${client}/${address.family === 4 ? 24 : 64}`);
  return `${block ? formatNetwork(block) : client} to ${endpoint} (login ${authStatus ?? 'not tried'})`;
}
