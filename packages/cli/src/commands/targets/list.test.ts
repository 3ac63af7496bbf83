import { memoryFiles } from '@mtaops/core/memory';
import { runCommand } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import TargetsList from './list.ts';

const text = `version: 1
secrets: { pw: { env: APP_PASSWORD } }
targets:
  pmta1: { platform: powermta, host: "2001:db8::1", smtp: [{ auth: { user: app1, password: pw } }, { port: 25, tls: none }] }
  cloud: { platform: sparkpost, api: { kind: sparkpost, url: "https://api.sparkpost.com/api/v1", key: pw } }
groups: { prod: [pmta1], all: [pmta1, cloud] }
`;
const run = (environment: Record<string, string>, files: Record<string, string>, ...argv: string[]) =>
  runCommand(TargetsList, argv, { environment, files: memoryFiles(files), workingDirectory: '/srv' });

it('lists targets with every way in', async () => {
  const { stdout } = await run({ SMTP_HOST: '127.0.0.1', SMTP_PORT: '2525' }, { '/srv/mtaops.yaml': text });
  expect(stdout).toBe(`NAME         PLATFORM   GROUPS      WAYS IN
cloud        sparkpost  @all        api https://api.sparkpost.com/api/v1
pmta1        powermta   @all @prod  smtp [2001:db8::1]:587 require as app1; smtp [2001:db8::1]:25 none
environment  -          -           smtp 127.0.0.1:2525 opportunistic
`);
});

it('gives machines the same, with the place of each', async () => {
  const { stdout } = await run({}, { '/srv/mtaops.yaml': text }, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    groups: { all: ['pmta1', 'cloud'] },
    schema: 'mtaops.targets/1',
    targets: [
      { api: { kind: 'sparkpost' }, name: 'cloud', smtp: [], source: '/srv/mtaops.yaml:5:10' },
      { groups: ['all', 'prod'], name: 'pmta1', smtp: [{ port: 587, user: 'app1' }, { tls: 'none' }] },
    ],
  });
});

it('tells somebody without any target what to do', async () => {
  expect(await run({}, {})).toEqual({
    exitCode: 0,
    stderr: 'no targets; mtaops init writes a commented mtaops.yaml\n',
    stdout: '',
  });
});
