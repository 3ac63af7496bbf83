import { chmod, mkdtemp, rm } from 'node:fs/promises';
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
