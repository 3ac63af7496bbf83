import { fail, type Observation, pass, warn } from '@mtaops/core';
import { settingIn } from '../config/scope.ts';
import { asInteger, textOf } from '../config/value.ts';
import { parseMailq } from '../console/mailq.ts';
import { parseSummary } from '../console/summary.ts';
import { parseThreadStats } from '../console/thread-pools.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

const DEFAULT_MOST_CONNECTIONS = 20_000;
const SATURATED_PERCENT = 90;

export const queueHealth = configuredCheck(
  {
    group: 'capacity',
    id: 'mom.queue.health',
    remedy:
      'look at the domains with the longest queues; raise limits only after DNS and receivers are ruled out',
    restsOn: [
      'ec_console summary, once',
      'ec_console mailq',
      'ec_console threads stats',
      'Server_Max_Outbound_Connections',
    ],
    rule: {
      fail: 'outbound connections are at 99 % of Server_Max_Outbound_Connections',
      pass: 'queues drain',
      warn: 'ten times more is delayed than an hour delivers, the DNS rate limiter overflows, or a thread pool is saturated',
    },
    severity: 'medium',
    source: 'B4/console-commands/summary, B4/console-commands/4-mailq, B4/console-commands/threads',
    title: 'Queues drain',
    why: 'Mail that waits until message_expiration bounces days later.',
  },
  (model) => [...counters(model), ...pools(model)],
);

function counters({ configuration, evidence }: Configured): readonly Observation[] {
  const output = outputOf(evidence, COMMANDS.summary);
  if (!output.ok) return [notLearnt('queues are not known', output)];
  const summary = parseSummary(output.value);
  const of = (label: string): number => summary.get(label) ?? 0;
  const setting = settingIn(configuration.root, 'server_max_outbound_connections');
  const most = asInteger(textOf(setting?.value)) ?? DEFAULT_MOST_CONNECTIONS;
  const found: Observation[] = [];
  const outbound = of('Outbound Concurrency');
  if (outbound >= most * 0.99)
    found.push(
      fail(`${outbound} outbound connections of at most ${most}`, {
        evidence: setting ? [setting.place] : [],
        remedy: 'find the domains that hold them: ec_console active 20',
      }),
    );
  const [delayed, hourly] = [of('Delayed Queue Size'), of('Delivery Rate') * 3600];
  if (delayed > 1000 && delayed > 10 * hourly)
    found.push(
      warn(
        `${delayed} messages are delayed, an hour delivers ${Math.round(hourly)}; longest: ${longest(evidence)}`,
      ),
    );
  const overflow = of('DNS Rate Limiter Overflow');
  if (overflow > 0)
    found.push(
      warn(`the DNS rate limiter has turned ${overflow} queries away`, {
        remedy: 'raise DNS_Rate_Limit_Max_Queue, or cache locally',
      }),
    );
  return found.length > 0
    ? found
    : [pass(`${of('Total Queue Size')} messages in queues, ${delayed} delayed`)];
}

function longest(evidence: Configured['evidence']): string {
  const output = outputOf(evidence, COMMANDS.mailq);
  const [worst] = (output.ok ? parseMailq(output.value) : []).toSorted((a, b) => b.delayed - a.delayed);
  return worst ? `${worst.delayed} for ${worst.domain} in ${worst.binding}` : 'not known';
}

function pools({ evidence }: Configured): readonly Observation[] {
  const output = outputOf(evidence, COMMANDS.threads);
  if (!output.ok) return [];
  return parseThreadStats(output.value)
    .filter(({ saturationPercent = 0 }) => saturationPercent > SATURATED_PERCENT)
    .map(({ name, saturationPercent }) =>
      warn(`thread pool ${name} is ${saturationPercent} % busy`, {
        remedy: `raise Concurrency of ThreadPool ${name}`,
      }),
    );
}
