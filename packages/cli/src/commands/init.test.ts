import { memoryFiles, memoryQuestions } from '@mtaops/core/memory';
import { runCommand } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import Init from './init.ts';

const machine = (answers?: readonly string[], existing: Record<string, string> = {}) => ({
  environment: {},
  files: memoryFiles(existing),
  platforms: { list: () => [{ id: 'momentum' }, { id: 'powermta' }, { id: 'sparkpost' }] },
  questions: memoryQuestions(answers),
  workingDirectory: '/srv',
});
const written = async ({ files }: ReturnType<typeof machine>, path = '/srv/mtaops.yaml') =>
  new TextDecoder().decode(await files.read(path));

it('writes a commented file without asking when nobody is there or --yes is given', async () => {
  for (const [answers, argv] of [
    [undefined, []],
    [['x'], ['--yes']],
    [['x'], ['--json']],
  ] as const) {
    const ports = machine(answers);
    expect(await runCommand(Init, [...argv], ports)).toMatchObject({ exitCode: 0 });
    expect(ports.questions.asked).toEqual([]);
    expect(await written(ports)).toContain('host: mta1.example.com');
  }
});

it('asks on a terminal for what the flags leave open', async () => {
  const ports = machine(['momo1.example.test', '', 'app1']);
  const { exitCode, stdout } = await runCommand(Init, ['--platform', 'momentum'], ports);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'wrote /srv/mtaops.yaml\n' });
  expect(ports.questions.asked).toEqual([
    'host of its SMTP listener',
    'name of the target',
    'SMTP user (none for no login)',
  ]);
  expect(await written(ports)).toContain('momo1-smtp: { env: MOMO1_SMTP_PASSWORD }');
  expect(await written(ports)).toContain('auth: { user: "app1", password: momo1-smtp }');
});

it('leaves a file alone unless forced', async () => {
  const ports = machine(undefined, { '/srv/mtaops.yaml': 'mine' });
  const { exitCode, stderr } = await runCommand(Init, [], ports);
  expect(exitCode).toBe(73);
  expect(stderr).toMatch(/is there already\nhint: --force/);
  expect(await written(ports)).toBe('mine');
  expect((await runCommand(Init, ['--force'], ports)).exitCode).toBe(0);
  expect(await written(ports)).toContain('version: 1');
});

it('says what it wrote, for machines', async () => {
  const { stdout } = await runCommand(
    Init,
    ['--json', '--platform', 'sparkpost', '-o', 'sp.yaml'],
    machine(),
  );
  expect(JSON.parse(stdout)).toEqual({
    file: '/srv/sp.yaml',
    schema: 'mtaops.init/1',
    target: {
      host: 'smtp.sparkpostmail.com',
      name: 'sparkpost',
      platform: 'sparkpost',
      user: 'SMTP_Injection',
    },
  });
});

it.each([
  ['--platform', 'powermtaa'],
  ['--host', 'smtp://x'],
  ['--host', 'x # y'],
  ['--name', 'a: {}'],
  ['--name', 'x y'],
])('refuses %s %s and writes nothing', async (flag, value) => {
  const ports = machine();
  expect((await runCommand(Init, [flag, value], ports)).exitCode).toBe(2);
  expect(await ports.files.info('/srv/mtaops.yaml')).toBeUndefined();
});
