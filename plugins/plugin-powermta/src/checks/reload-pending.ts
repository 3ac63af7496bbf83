import { type Check, pass, statIn, warn } from '@mtaops/core';
import { readStatus } from '../host/status.ts';
import { type Case, cannotTell } from './case.ts';

export const reloadPending: Check<Case> = {
  evaluate: ({ configuration, evidence, now }) => {
    const status = readStatus(evidence);
    if (!status.ok) return [cannotTell(status)];
    const stats = configuration.files.map(({ source }) => ({
      path: source.file,
      stat: statIn(evidence, source.file),
    }));
    const unread = stats.find(({ stat }) => !stat.ok)?.stat;
    if (unread && !unread.ok) return [cannotTell(unread)];
    const { upSeconds } = status.value;
    if (upSeconds === undefined)
      return [cannotTell({ detail: 'show status tells no times', ok: false, reason: 'failed' })];
    const startedSeconds = now.getTime() / 1000 - upSeconds;
    const newer = stats.filter(({ stat }) => stat.ok && (stat.value.modifiedSeconds ?? 0) > startedSeconds);
    if (stats.some(({ stat }) => stat.ok && stat.value.modifiedSeconds === undefined)) {
      return [
        cannotTell({ detail: 'times of the configuration files are not known', ok: false, reason: 'failed' }),
      ];
    }
    if (newer.length === 0) return [pass('no file is newer than the running server')];
    return newer.map(({ path }) =>
      warn('changed after the server was started: what runs may differ from what is written', {
        evidence: [{ file: path, line: 1 }],
        remedy: 'when it has not been done since: `pmta reload`',
      }),
    );
  },
  group: 'configuration',
  id: 'PMTA-CFG-02',
  remedy: '`pmta reload`, by the operator, after `pmta test config`.',
  restsOn: ['time of change of every configuration file', 'pmta --json show status'],
  rule: {
    pass: 'no configuration file is newer than the start of the server',
    warn: 'one is, and a reload since is not known of',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 6.3.4",
  title: 'What runs is what is written',
  why: 'PowerMTA keeps its old configuration until a reload succeeds; a verdict about the files is then not one about the server.',
};
