import { fail, type Observation, pass, statIn, unknown, warn } from '@mtaops/core';
import { type PasswordFile, passwordFiles } from './auth-stores.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

export const authStore = configuredCheck(
  {
    group: 'auth',
    id: 'mom.auth.store',
    remedy: 'chmod 600 and chown ecuser; make a digest store with ec_md5passwd where the mechanism allows it',
    restsOn: ['uri of Auth…Parameters', 'mode and owner of the file'],
    rule: {
      fail: 'a password file is missing or readable by everybody',
      pass: 'password files are readable by the server only',
      warn: 'DIGEST-MD5 uses a file with passwords in clear, where a digest store would do',
    },
    severity: 'high',
    source: 'B4/inbound-smtp, B4/executable/ec-md5passwd',
    title: 'Password files are private',
    why: 'A file:// store has the passwords in clear: whoever reads it can relay as every user.',
  },
  (model) => {
    const files = passwordFiles(model);
    if (files.length === 0) return [pass('no password file is used')];
    return [
      ...clearWhereDigestWould(files),
      ...[...new Set(files.map(({ path }) => path))].map((path) => judge(path, files, model)),
    ];
  },
);

function clearWhereDigestWould(files: readonly PasswordFile[]): readonly Observation[] {
  return files
    .filter(({ mechanism, scheme }) => mechanism === 'DIGEST-MD5' && scheme === 'file')
    .map(({ path, place }) =>
      warn(`${path} has passwords in clear for DIGEST-MD5`, {
        evidence: [place],
        remedy: 'use digest:// and ec_md5passwd',
      }),
    );
}

function judge(path: string, files: readonly PasswordFile[], { evidence }: Configured): Observation {
  const places = files.filter((file) => file.path === path).map(({ place }) => place);
  const stat = statIn(evidence, path);
  if (!stat.ok) {
    if (stat.reason === 'absent')
      return fail(`${path} does not exist`, {
        evidence: places,
        remedy: `create ${path} with mode 600 for ecuser`,
      });
    return stat.reason === 'offline'
      ? unknown(`mode and owner of ${path} need a live host`, { evidence: places })
      : notLearnt(`mode of ${path} is not known`, stat);
  }
  const { group, mode, owner } = stat.value;
  const shown = `${path} has mode ${mode.toString(8)}, owner ${owner}:${group}`;
  if ((mode & 0o004) !== 0)
    return fail(`${shown}: everybody may read it`, {
      evidence: places,
      remedy: `chmod 600 ${path}; chown ecuser ${path}`,
    });
  return pass(shown, places);
}
