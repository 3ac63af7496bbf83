import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFiles } from '@mtaops/core/memory';
import { expect, it } from 'vitest';
import { configurationTemplate } from '../init/template.ts';
import { loadConfiguration } from './load.ts';
import { formatOrigin } from './origin.ts';
import { validateConfiguration } from './validate-configuration.ts';
import { originAt } from './value-tree.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ports = (text?: string) => ({
  environment: {},
  files: memoryFiles(text === undefined ? {} : { '/srv/mtaops.yaml': text }),
  workingDirectory: '/srv',
});
const platformIds = ['momentum', 'powermta', 'sparkpost'];

const examples = ['docs/configuration.md', 'configs/sparkpost/README.md'].flatMap((file) =>
  [...read(file).matchAll(/```yaml\n(.*?)```/gs)].map(
    (match, at) => [`${file} #${at + 1}`, match[1] ?? ''] as const,
  ),
);

it.each(examples)('finds the example of %s valid', async (_, text) => {
  const { problems, warnings } = await validateConfiguration({ platformIds }, ports(text));
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

/** The target that the head of a snippet shows in its comments. */
it.each(['configs/powermta/injection.conf', 'configs/momentum/injection.conf'])(
  'finds the target in %s valid',
  async (file) => {
    const head = read(file).split('that goes with it:\n')[1]?.split('\n\n')[0] ?? '';
    const lines = [...head.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => `  ${line}`);
    const text = `version: 1\nsecrets: { pmta1-smtp: { env: X } }\ntargets:\n${lines.join('\n')}\n`;
    const { targets } = await loadConfiguration({ platformIds }, ports(text));
    expect(targets[0]?.smtp[0]?.listener).toMatchObject({ port: 587, tls: 'require' });
  },
);

it('names in docs/configuration.md every variable that sets a key, and the key it sets', async () => {
  const rows = [
    ...read('docs/configuration.md').matchAll(/^\| +`(MTAOPS_\w+)` +\| +`([\w.]+)` +\| +`(.*?)` +\|/gm),
  ];
  expect(rows).toHaveLength(7);
  for (const [, variable = '', key = '', example = ''] of rows) {
    const { tree } = await loadConfiguration({}, { ...ports(), environment: { [variable]: example } });
    expect(formatOrigin(originAt(tree, key.split('.')))).toBe(variable);
  }
});

it.each(platformIds)('writes a valid first configuration for %s', async (platform) => {
  for (const user of ['', 'app: #1']) {
    const text = configurationTemplate({ host: 'mta.example.test', name: 'first', platform, user });
    const { targets } = await loadConfiguration({ platformIds }, ports(text));
    expect(targets[0]?.smtp[0]?.listener.auth?.user).toBe(user === '' ? undefined : user);
    // What stands there as a comment is valid as well, once it is wanted.
    const everything = text
      .replaceAll(/^# (?=(?:secrets|groups|smime|defaults|profiles):| {2,}\w)/gm, '')
      .replaceAll(/^( +)# (?=api:)/gm, '$1')
      .replaceAll('NAME-OF-A-SECRET', '{ env: X }')
      .replaceAll('HOST:PORT', 'h:1');
    expect((await validateConfiguration({ platformIds }, ports(everything))).problems).toEqual([]);
  }
});
