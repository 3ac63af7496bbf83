import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createShellHost, type Host, type HostRequest } from '@mtaops/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLocalShell } from './local-shell.ts';

const COMMANDS = [['printf'], ['sh', '-c'], ['definitely-not-there'], ['sleep'], ['sudo']].map((argv) => ({
  argv,
  why: '',
}));
let root = '';
let host: Host;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mtaops-shell-'));
  host = createShellHost(createLocalShell(), { commands: COMMANDS, timeoutMs: 20_000 });
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  await rm(root, { force: true, recursive: true });
});

async function ask(request: HostRequest) {
  const [answer] = await host.ask([request]);
  return answer;
}

it('brings files back octet for octet, whatever is in them', async () => {
  const octets = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256);
  await writeFile(join(root, 'octets'), octets);
  await writeFile(join(root, 'empty'), '');
  await writeFile(join(root, 'trap'), '\n@@mtaops end\n@@mtaops out 0\n');
  const names = ['octets', 'empty', 'trap'];
  const answers = await host.ask(names.map((name) => ({ kind: 'file', path: join(root, name) })));
  expect(answers[0]).toEqual({ content: octets, kind: 'file', ok: true });
  expect(answers[1]).toEqual({ content: new Uint8Array(), kind: 'file', ok: true });
  expect(answers[2]).toMatchObject({ content: new TextEncoder().encode('\n@@mtaops end\n@@mtaops out 0\n') });
});

it('tells what is not there from what is no file', async () => {
  expect(await ask({ kind: 'file', path: join(root, 'none') })).toMatchObject({
    ok: false,
    reason: 'absent',
  });
  expect(await ask({ kind: 'file', path: root })).toMatchObject({ ok: false, reason: 'failed' });
  expect(await ask({ kind: 'list', path: join(root, 'none') })).toMatchObject({
    ok: false,
    reason: 'absent',
  });
  expect(await ask({ kind: 'stat', path: join(root, 'none') })).toMatchObject({
    ok: false,
    reason: 'absent',
  });
});

it('lists hidden files too, and stats through symbolic links', async () => {
  await mkdir(join(root, 'd'));
  await writeFile(join(root, 'd/b'), '12345');
  await writeFile(join(root, 'd/.a'), '');
  await symlink('b', join(root, 'd/link'));
  await chmod(join(root, 'd/b'), 0o640);
  expect(await ask({ kind: 'list', path: join(root, 'd') })).toMatchObject({ names: ['.a', 'b', 'link'] });
  expect(await ask({ kind: 'stat', path: join(root, 'd/link') })).toMatchObject({
    stat: { kind: 'file', mode: 0o640, sizeBytes: 5 },
  });
});

it.each(["it's", '$(id)', '`id`', '"\\', 'a;id', '-n', '*', 'ä\n!'])(
  'passes the word %j as it is',
  async (word) => {
    expect(await ask({ argv: ['printf', '%s', word], kind: 'run' })).toMatchObject({
      run: { exitCode: 0, stdout: word },
    });
    expect(await ask({ kind: 'file', path: join(root, word) })).toMatchObject({
      ok: false,
      reason: 'absent',
    });
  },
);

it('keeps exit code and both outputs of a command apart, and goes on after it', async () => {
  const [first, second, third] = await host.ask([
    { argv: ['sh', '-c', 'printf out; printf "err\\n7" >&2; exit 3'], kind: 'run' },
    { argv: ['definitely-not-there'], kind: 'run' },
    { argv: ['printf', 'on'], kind: 'run' },
  ]);
  expect(first).toMatchObject({ run: { exitCode: 3, stderr: 'err\n7', stdout: 'out' } });
  expect(second).toMatchObject({ run: { exitCode: 127 } });
  expect(third).toMatchObject({ run: { stdout: 'on' } });
});

it('gives up a command that takes too long, and only that one', async () => {
  const [slow, next] = await host.ask([
    { argv: ['sleep', '30'], kind: 'run', timeoutMs: 1000 },
    { argv: ['printf', 'on'], kind: 'run' },
  ]);
  expect(slow).toMatchObject({ ok: false, reason: 'failed' });
  expect(next).toMatchObject({ ok: true });
});

it('runs nothing that is not on the list', async () => {
  const request = { argv: ['touch', join(root, 'touched')], kind: 'run' } as const;
  await expect(host.ask([request])).rejects.toThrow(/not on the list of read-only commands: touch/);
  expect(await ask({ kind: 'file', path: join(root, 'touched') })).toMatchObject({ reason: 'absent' });
});

it('ends at its deadline', async () => {
  const shell = createLocalShell();
  await expect(shell.run('sleep 30', { timeoutMs: 300 })).rejects.toMatchObject({ code: 'E_TRANSPORT' });
});
