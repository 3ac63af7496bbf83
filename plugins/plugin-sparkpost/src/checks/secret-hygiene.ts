import { fail, note, pass, type SecretReference, statIn, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const secretHygiene = accountCheck(
  {
    group: 'security',
    id: 'SP-02',
    remedy: 'chmod 600',
    restsOn: ['where the key is kept'],
    rule: {
      fail: 'everybody may read it',
      pass: 'it comes from the environment, a key store, or a file that only its owner reads',
      warn: 'its group may read it',
    },
    severity: 'high',
    source: 'style of this project; API:index',
    title: 'The key is kept where only its owner reads it',
    why: 'The key is a password for the whole account.',
  },
  ({ evidence, target }) => {
    const key = target?.api?.key;
    if (!key) return [unknown('no API key is configured')];
    const path = fileOf(key);
    if (path === undefined) return [note('the key is not kept in a file')];
    const stat = statIn(evidence, path);
    if (!stat.ok) return [unknown(`mode of ${path}: ${stat.detail}`)];
    const remedy = `chmod 600 ${path}`;
    if ((stat.value.mode & 0o004) !== 0) return [fail(`everybody may read ${path}`, { remedy })];
    if ((stat.value.mode & 0o040) !== 0) return [warn(`its group may read ${path}`, { remedy })];
    return [pass(`only its owner reads ${path}`)];
  },
);

function fileOf(key: SecretReference): string | undefined {
  return 'file' in key ? key.file : undefined;
}
