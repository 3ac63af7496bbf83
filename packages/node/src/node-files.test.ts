import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFilesContract } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import { createNodeFiles } from './node-files.ts';

describeFilesContract('node', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mtaops-files-'));
  return { dispose: () => rm(root, { force: true, recursive: true }), files: createNodeFiles(), root };
});

it('gives a new file the asked mode and no partial file beside it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mtaops-files-'));
  const files = createNodeFiles();
  await files.write(join(root, 'key.pem'), 'x', { mode: 0o600 });
  expect((await files.info(join(root, 'key.pem')))?.mode).toBe(0o600);
  expect(await files.list(root)).toEqual(['key.pem']);
  await rm(root, { recursive: true });
});

it('says what stands in the way of a file', async () => {
  await expect(createNodeFiles().write('/proc/none/x', 'y')).rejects.toMatchObject({ code: 'E_OUTPUT' });
  const root = await mkdtemp(join(tmpdir(), 'mtaops-files-'));
  await chmod(root, 0o700);
  await expect(createNodeFiles().read(root)).rejects.toThrow(/it is a directory/);
  await rm(root, { recursive: true });
});

it('follows a link instead of putting a file in its place', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mtaops-files-'));
  await writeFile(join(root, 'real'), 'old');
  await symlink('real', join(root, 'link'));
  await createNodeFiles().write(join(root, 'link'), 'new');
  expect((await lstat(join(root, 'link'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(root, 'real'), 'utf8')).toBe('new');
  await rm(root, { recursive: true });
});

it.skipIf(process.platform === 'win32')('writes into a pipe or device, which stays what it is', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mtaops-files-'));
  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [, heard] = await Promise.all([createNodeFiles().write(pipe, 'octets'), readFile(pipe, 'utf8')]);
  expect(heard).toBe('octets');
  expect((await lstat(pipe)).isFIFO()).toBe(true);
  await rm(root, { recursive: true });
});
