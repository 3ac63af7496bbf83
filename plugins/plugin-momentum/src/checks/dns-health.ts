import { pass, warn } from '@mtaops/core';
import { dnsTimeouts, parseSummary } from '../console/summary.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { liveCheck, notLearnt } from './model.ts';

const SLOW_MS = 200;

export const dnsHealth = liveCheck(
  {
    group: 'capacity',
    id: 'mom.dns.health',
    remedy: 'run a caching resolver on the host',
    restsOn: ['ec_console summary', 'ec_console dns_cache stats'],
    rule: {
      pass: 'the resolver answers',
      warn: 'more than 1 % of queries time out, or answers take more than 200 ms on average',
    },
    severity: 'medium',
    source: 'B4/console-commands/summary',
    title: 'The resolver keeps up',
    why: 'Every delivery starts with MX and A queries; a slow resolver looks like a slow network.',
  },
  ({ evidence }) => {
    const output = outputOf(evidence, COMMANDS.summary);
    if (!output.ok) return [notLearnt('DNS counters are not known', output)];
    const summary = parseSummary(output.value);
    const counted = dnsTimeouts(summary);
    const average = summary.get('DNS Response Time Average');
    if (!counted) return fromCache(outputOf(evidence, COMMANDS.dnsCache));
    const percent = counted.queries === 0 ? 0 : (100 * counted.timeouts) / counted.queries;
    const seen = [
      ...(percent > 1
        ? [
            warn(`${percent.toFixed(1)} % of DNS queries time out`, {
              remedy: 'run a caching resolver on the host',
            }),
          ]
        : []),
      ...(average !== undefined && average > SLOW_MS
        ? [
            warn(`DNS answers take ${Math.round(average)} ms on average`, {
              remedy: 'run a caching resolver on the host',
            }),
          ]
        : []),
    ];
    return seen.length > 0
      ? seen
      : [pass(`${percent.toFixed(2)} % of ${counted.queries} DNS queries timed out`)];
  },
);

/** Before 4.8 `summary` does not count time-outs; `dns_cache stats` has bad answers at least. */
function fromCache(output: ReturnType<typeof outputOf>) {
  if (!output.ok) return [notLearnt('before 4.8 summary counts no DNS time-outs, and the cache', output)];
  const [total, bad] = ['Total', 'Bad'].map((name) =>
    Number(new RegExp(`^\\s*${name}: (\\d+)`, 'm').exec(output.value)?.[1] ?? 0),
  );
  const percent = total ? (100 * (bad ?? 0)) / total : 0;
  return [
    percent > 1
      ? warn(`${percent.toFixed(1)} % of DNS answers are bad`)
      : pass(`${bad} of ${total} DNS answers are bad`),
  ];
}
