import { type Check, fail, type Observation, pass, statIn, warn } from '@mtaops/core';
import { flagOf, placeOf } from '../config/source-policy.ts';
import { type Case, generatorPolicies } from './case.ts';
import { setFor } from './edit.ts';
import { logFileOf } from './watched-files.ts';

export const refusalsLogged: Check<Case> = {
  evaluate: (one) => [
    ...generatorPolicies(one).flatMap(({ policy, who }) => {
      const off = ['log-connections', 'log-commands'].filter((key) => !flagOf(policy, key, false));
      if (off.length === 0) return [pass(`${who}: dialogues are logged`)];
      const places = off.flatMap((key) => placeOf(policy, key) ?? []);
      return [
        warn(`${who}: ${off.join(' and ')} off, so that a refusal leaves no trace anywhere`, {
          evidence: places.length > 0 ? places : policy.chain.slice(-1).map(({ location }) => location),
          remedy: off.map((key) => setFor(one.configuration, policy, key, 'yes')).join('\n'),
        }),
      ];
    }),
    ...logFile(one),
  ],
  group: 'observability',
  id: 'PMTA-LOG-01',
  remedy: '`log-connections yes` and `log-commands yes` in the generator’s source only.',
  restsOn: ['log-connections, log-commands of the generator’s source', 'whether the log can be read'],
  rule: { fail: 'no log-file, or it cannot be read', pass: 'both on', warn: 'one of them off' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.7.60 and 3.3.7.61",
  title: 'A refusal leaves a trace',
  why: 'Refused recipients and failed logins are in no accounting record: only the dialogue in the text log shows them.',
};

function logFile({ configuration, evidence }: Case): readonly Observation[] {
  const log = logFileOf(configuration);
  if (!log)
    return [
      fail('log-file is not set, which the server needs to start', {
        remedy: `${configuration.mainPath}: add \`log-file /var/log/pmta/pmta.log\``,
      }),
    ];
  const stat = statIn(evidence, log.path);
  if (stat.ok || (stat.reason !== 'denied' && stat.reason !== 'absent')) return [];
  if (stat.reason === 'absent') return [warn(`${log.path} does not exist yet`, { evidence: [log.location] })];
  const remedy = `let the login read ${log.path}: put it into the group pmta`;
  return [fail(`the log cannot be read: ${stat.detail}`, { evidence: [log.location], remedy })];
}
