import { type Check, fail, type HostStat, type Observation, pass, statIn, warn } from '@mtaops/core';
import { DEFAULTS_PATH } from '../config/configuration.ts';
import type { ParsedFile } from '../config/node.ts';
import { type Case, cannotTell } from './case.ts';
import { certificateFiles } from './certificate-files.ts';
import { holdsSecret, logFileOf } from './watched-files.ts';

export const filePermissions: Check<Case> = {
  evaluate: (one) => {
    const { configuration, evidence } = one;
    const files = configuration.files.filter(({ source }) => source.file !== DEFAULTS_PATH);
    const seen = files.flatMap((file) => judge(one, file.source.file, holdsSecret(file), file));
    const keys = certificateFiles(configuration).flatMap(({ path }) => judge(one, path, true));
    const log = logFileOf(configuration);
    const logStat = log && statIn(evidence, log.path);
    const readable = logStat?.ok && isOtherReadable(logStat.value);
    const logs =
      log && readable
        ? [
            warn(`the log ${log.path} is world-readable`, {
              evidence: [log.location],
              remedy: `chmod o-r ${log.path}`,
            }),
          ]
        : [];
    const all = [...seen, ...keys, ...logs];
    return all.length > 0 ? all : [pass('none of the files is open to other users')];
  },
  group: 'security',
  id: 'PMTA-CFG-03',
  remedy: 'chown root:pmta and chmod 640 for everything that holds a password or a key.',
  restsOn: ['mode and owner of the configuration files, certificates with keys, the log'],
  rule: {
    fail: 'a file with passwords or keys is readable by everybody',
    pass: 'readable by root and the group pmta only',
    warn: 'another file or the log is readable by everybody, or the group is another one',
  },
  severity: 'high',
  source: "User's Guide 5.0, 10.4.2",
  title: 'Secrets are readable by PowerMTA only',
  why: 'smtp-user passwords stand in clear in the configuration, since CRAM-MD5 needs them so; the log may hold them too.',
};

function judge(one: Case, path: string, isSecret: boolean, file?: ParsedFile): readonly Observation[] {
  const stat = statIn(one.evidence, path);
  if (!stat.ok) return stat.reason === 'absent' && !file ? [] : [cannotTell(stat)];
  const evidence = [{ file: path, line: 1 }];
  const remedy = `chown root:pmta ${path} && chmod 640 ${path}`;
  const mode = stat.value.mode.toString(8);
  if (isOtherReadable(stat.value)) {
    const message = `${path} is readable by everybody (${mode})`;
    return [
      isSecret
        ? fail(`${message} and holds secrets`, { evidence, remedy })
        : warn(message, { evidence, remedy }),
    ];
  }
  if (stat.value.group === 'pmta' || (stat.value.mode & 0o040) === 0) return [];
  return [warn(`${path} belongs to the group ${stat.value.group}, not pmta`, { evidence, remedy })];
}

function isOtherReadable({ mode }: HostStat): boolean {
  return (mode & 0o004) !== 0;
}
