import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFiles, memorySecrets } from '@mtaops/core/memory';
import { describeSecretsContract } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import { createNodeFiles } from './node-files.ts';
import { createSystemSecrets } from './system-secrets.ts';

const lines = 's3cret word\r\nanother line\n';
const environment = { ...process.env, CI: undefined, MTAOPS_TEST_SECRET: 's3cret word' };
const files = createNodeFiles();

describeSecretsContract('system', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mtaops-secrets-'));
  await writeFile(join(root, 'private'), lines, { mode: 0o600 });
  await writeFile(join(root, 'open'), lines);
  await chmod(join(root, 'open'), 0o644);
  return {
    command: ['cat', join(root, 'private')],
    dispose: () => rm(root, { recursive: true }),
    failingCommand: ['cat', join(root, 'private'), join(root, 'none')],
    file: join(root, 'private'),
    openFile: join(root, 'open'),
    secrets: createSystemSecrets({ environment, files }),
    variable: 'MTAOPS_TEST_SECRET',
  };
});

describeSecretsContract('memory', async () => ({
  command: ['cat', 'private'],
  dispose: async () => undefined,
  failingCommand: ['false'],
  file: 'private',
  openFile: 'open',
  secrets: memorySecrets({
    commands: { 'cat private': lines },
    environment: { MTAOPS_TEST_SECRET: 's3cret word' },
    files: memoryFiles({ open: lines, private: lines }, { open: 0o644, private: 0o600 }),
  }),
  variable: 'MTAOPS_TEST_SECRET',
}));

it('runs a command without a shell: nothing in an argument is special', async () => {
  const secrets = createSystemSecrets({ environment, files });
  const secret = await secrets.resolve({ command: ['printf', '%s', '$HOME `id` ; *'] }, 'key');
  expect(secret.reveal()).toBe('$HOME `id` ; *');
});

it('ends a command that does not end by itself', async () => {
  const secrets = createSystemSecrets({ commandTimeoutMs: 50, environment, files });
  await expect(secrets.resolve({ command: ['sleep', '60'] }, 'key')).rejects.toMatchObject({
    code: 'E_TRANSPORT',
    message: 'key: sleep did not end within 50 ms',
  });
});

it('does not swallow a flood', async () => {
  const secrets = createSystemSecrets({ environment, files });
  await expect(secrets.resolve({ command: ['yes'] }, 'key')).rejects.toThrow(
    'yes printed more than a secret',
  );
});

it('takes the first line of a pipe and refuses a terminal in its place', async () => {
  const pipe = async function* (): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('s3c');
    yield new TextEncoder().encode('ret\nFrom: a@example.test\n');
  };
  const piped = createSystemSecrets({ environment, files, stdin: pipe() });
  expect((await piped.resolve({ stdin: true }, 'key')).reveal()).toBe('s3cret');
  const typed = createSystemSecrets({ environment, files, stdin: Object.assign(pipe(), { isTTY: true }) });
  await expect(typed.resolve({ stdin: true }, 'key')).rejects.toMatchObject({ code: 'E_CONFIG' });
});

it('asks on a terminal, but never under CI', async () => {
  const asked: string[] = [];
  const terminal = () => ({
    askHidden: async (question: string) => {
      asked.push(question);
      return 's3cret';
    },
  });
  const here = createSystemSecrets({ environment, files, terminal });
  expect((await here.resolve({ prompt: true }, 'password of target t')).reveal()).toBe('s3cret');
  expect(asked).toEqual(['password of target t: ']);
  const ci = createSystemSecrets({ environment: { CI: 'true' }, files, terminal });
  await expect(ci.resolve({ prompt: true }, 'password of target t')).rejects.toThrow(
    /cannot ask for it here/,
  );
  expect(asked).toHaveLength(1);
});

it('says how to reach a key store that it has no way to', async () => {
  await expect(
    createSystemSecrets({ environment, files }).resolve({ keychain: 'momo' }, 'key'),
  ).rejects.toMatchObject({ code: 'E_UNSUPPORTED', hint: expect.stringContaining('momo') });
});
