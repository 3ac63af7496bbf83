import { type Observation, pass, warn } from '@mtaops/core';
import { asBoolean, entryText } from '../config/value.ts';
import { isUsable, mechanismsOn } from '../inbound/auth.ts';
import { inboundChain } from '../inbound/chain.ts';
import { endpointName } from '../inbound/endpoint.ts';
import { logTail } from '../live/answer.ts';
import { showPlace } from '../relay/verdict.ts';
import { loggedFiles } from './log-files.ts';
import { type Configured, configuredCheck, judgedEndpoints } from './model.ts';

const FAILURES_AN_HOUR = 20;

export const authAudit = configuredCheck(
  {
    group: 'observability',
    id: 'mom.auth.audit',
    remedy:
      'set log_authentication = "true" in the parameters of each mechanism, and acctlog in ec_logger; both are needed',
    restsOn: ['log_authentication', 'acctlog of ec_logger', 'acctlog.ec'],
    rule: {
      pass: 'failed logins are logged, and no client fails more than 20 times an hour',
      warn: 'failed logins leave no trace, or a client guesses passwords',
    },
    severity: 'medium',
    source: 'B4/inbound-smtp, B4/4-log-formats',
    title: 'Failed logins leave a trace',
    why: 'A 535 is in no other log: without this nobody can tell a wrong password from a missing login, or see a guesser.',
  },
  (model) => [...mechanisms(model), ...account(model), ...guessers(model)],
);

function mechanisms(model: Configured): readonly Observation[] {
  return judgedEndpoints(model, 'esmtp_listener').flatMap((endpoint) =>
    mechanismsOn(inboundChain(endpoint)).flatMap((mechanism) => {
      const setting = mechanism.parameters?.setting;
      if (!setting || !isUsable(mechanism)) return [];
      if (asBoolean(entryText(setting.value, 'log_authentication') ?? 'false') === true) return [];
      const remedy = `add log_authentication = "true" to ${setting.name} at ${showPlace(setting.place)}`;
      return [
        warn(`logins by ${mechanism.name} at ${endpointName(endpoint)} are not logged`, {
          evidence: [setting.place],
          remedy,
        }),
      ];
    }),
  );
}

function account({ configuration }: Configured): readonly Observation[] {
  if (loggedFiles(configuration.root).has('acctlog')) return [];
  return [
    warn('ec_logger writes no acctlog, so logins leave no trace', {
      evidence: configuration.root.children
        .filter(({ type }) => type === 'ec_logger')
        .flatMap(({ places }) => places),
      remedy: 'add acctlog = "/var/log/ecelerity/acctlog.ec" to ec_logger',
    }),
  ];
}

/** `EPOCH@N@endpoint@peer@user@0` is a failed login (B4/4-log-formats). */
function guessers({ configuration, evidence }: Configured): readonly Observation[] {
  const path = loggedFiles(configuration.root).get('acctlog')?.path;
  const tail = path === undefined ? undefined : logTail(evidence, path);
  if (!tail?.ok) return [];
  const failures = new Map<string, number>();
  for (const line of tail.value.split('\n')) {
    const parts = /^(\d{10}|\d{16})@N@[^@]*@([^@]*)@.*@0$/.exec(line);
    if (!parts) continue;
    const [, time = '', peer = ''] = parts;
    const hour = Math.floor(Number(time.slice(0, 10)) / 3600);
    const key = `${peer.replace(/:\d+$/, '')} ${hour}`;
    failures.set(key, (failures.get(key) ?? 0) + 1);
  }
  const guessing = [...failures].filter(([, count]) => count > FAILURES_AN_HOUR);
  if (guessing.length === 0)
    return [pass(`no client failed more than ${FAILURES_AN_HOUR} logins in an hour`)];
  return guessing.map(([key, count]) =>
    warn(`${count} failed logins within an hour from ${key.split(' ')[0]}`),
  );
}
