import { fail, type HostStat, type Known, type Observation, pass, statIn, unknown, warn } from '@mtaops/core';
import type { Scope } from '../config/scope.ts';
import { parseServerProcesses } from '../console/host-tools.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { LOG_NAMES, type LoggedFile, loggedFiles } from './log-files.ts';
import { type Configured, configuredCheck } from './model.ts';

export const logFlow = configuredCheck(
  {
    group: 'observability',
    id: 'mom.log.flow',
    remedy: 'configure the missing logs; reopen logs after rotation; make room on the disk',
    restsOn: ['ec_logger', 'bounce_logger', 'stat of the log files'],
    rule: {
      fail: 'the main log is older than three heartbeats while the server runs, or the server still writes to the rotated file',
      pass: 'rejections and bounces are logged, and the logs grow',
      warn: 'no rejectlog or no bouncelog is configured',
    },
    severity: 'high',
    source: 'B4/executable/ec-rotate, B4/modules/ec-logger',
    title: 'Refusals and bounces reach the logs',
    why: 'A refused client has no queue id and is in no other log; without rejectlog a relay refusal leaves no trace.',
  },
  (model) => {
    const files = loggedFiles(model.configuration.root);
    const plain = [...files.values()].filter(({ path }) => path !== undefined);
    return [...missing(files, model.configuration.root), ...plain.flatMap((file) => flow(file, model))];
  },
);

function missing(files: ReturnType<typeof loggedFiles>, root: Scope): readonly Observation[] {
  const loggers = { bouncelog: 'bounce_logger', rejectlog: 'ec_logger' } as const;
  return LOG_NAMES.flatMap((name) => {
    if ((name !== 'bouncelog' && name !== 'rejectlog') || files.has(name)) return [];
    const evidence = root.children.filter(({ type }) => type === 'ec_logger').flatMap(({ places }) => places);
    const remedy = `add ${name} = "/var/log/ecelerity/${name}.ec" to ${loggers[name]}`;
    return [warn(`no ${name} is configured`, { evidence, remedy })];
  });
}

function flow(file: LoggedFile, { evidence, now }: Configured): readonly Observation[] {
  const path = file.path ?? '';
  const stat = statIn(evidence, path);
  const cure = {
    evidence: [file.place],
    remedy: 'ec_console reopen logs; look at the disk and at ec_rotate',
  };
  if (!stat.ok)
    return stat.reason === 'absent'
      ? [fail(`${path} does not exist`, cure)]
      : [unknown(`${path}: ${stat.detail}`, { evidence: [file.place] })];
  const rotated = statIn(evidence, `${path}.1`);
  if (stat.value.sizeBytes === 0 && isGrowing(rotated, file, now))
    return [
      fail(`${path} is empty while ${path}.1 still grows: the log was not reopened after rotation`, cure),
    ];
  const processes = outputOf(evidence, COMMANDS.processes);
  const isRunning = processes.ok && parseServerProcesses(processes.value).length > 0;
  const age = ageSeconds(stat.value, now);
  const limit = 3 * file.heartbeatSeconds;
  if (file.name === 'mainlog' && isRunning && limit > 0 && age !== undefined && age > limit)
    return [
      fail(
        `${path} was last written ${Math.round(age)} seconds ago, with a heartbeat of ${file.heartbeatSeconds} seconds`,
        cure,
      ),
    ];
  return [pass(`${path} is there`, [file.place])];
}

function isGrowing(rotated: Known<HostStat>, file: LoggedFile, now: Date): boolean {
  const age = rotated.ok ? ageSeconds(rotated.value, now) : undefined;
  return age !== undefined && age < 3 * Math.max(file.heartbeatSeconds, 60);
}

function ageSeconds({ modifiedSeconds }: HostStat, now: Date): number | undefined {
  return modifiedSeconds === undefined ? undefined : now.getTime() / 1000 - modifiedSeconds;
}
