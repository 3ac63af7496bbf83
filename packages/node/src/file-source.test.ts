import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileSource, spoolToFile } from './file-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtaops-source-test-'));
});
afterAll(() => rm(folder, { force: true, recursive: true }));

async function copyAll(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(Buffer.from(chunk));
  return Buffer.concat(all);
}

describe('openFileSource', () => {
  test.each([0, 1, 262_144, 262_145, 1_000_000])('reads %i octets, twice', async (size) => {
    const path = join(folder, `size-${size}`);
    const content = randomBytes(size);
    await writeFile(path, content);
    await using source = await openFileSource(path);
    expect(source.sizeBytes).toBe(size);
    expect((await copyAll(source.read())).equals(content)).toBe(true);
    expect((await copyAll(source.read())).equals(content)).toBe(true);
  });

  test('keeps to the file it opened when the name goes to another', async () => {
    const path = join(folder, 'replaced');
    await writeFile(path, 'first');
    await writeFile(`${path}.new`, 'second');
    await using source = await openFileSource(path);
    await rename(`${path}.new`, path);
    expect((await copyAll(source.read())).toString()).toBe('first');
  });

  test('lets a reader stop early', async () => {
    const path = join(folder, 'early');
    await writeFile(path, randomBytes(1_000_000));
    await using source = await openFileSource(path);
    for await (const chunk of source.read()) {
      expect(chunk.length).toBe(262_144);
      break;
    }
    expect((await copyAll(source.read())).length).toBe(1_000_000);
  });

  test('names what it cannot open', async () => {
    await expect(openFileSource(join(folder, 'absent'))).rejects.toMatchObject({ code: 'E_NO_INPUT' });
    await expect(openFileSource(folder)).rejects.toThrow('not a regular file');
  });
});

describe('spoolToFile', () => {
  test('keeps the octets in a file only the user can read, and deletes it', async () => {
    const spools = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('mtaops-spool-'));
    const before = new Set(await spools());
    const added = async () => (await spools()).filter((name) => !before.has(name));
    async function* chunks() {
      yield new Uint8Array(Buffer.from('one '));
      yield new Uint8Array(Buffer.from('two'));
    }
    {
      await using source = await spoolToFile(chunks());
      expect((await copyAll(source.read())).toString()).toBe('one two');
      const modes = await Promise.all((await added()).map((name) => stat(join(tmpdir(), name, 'message'))));
      expect(modes.map(({ mode }) => mode & 0o777)).toContain(0o600);
    }
    expect(await added()).toEqual([]);
  });

  test('deletes the file when the stream fails', async () => {
    async function* failing() {
      yield new Uint8Array(10);
      throw new Error('peer went away');
    }
    await expect(spoolToFile(failing())).rejects.toMatchObject({ code: 'E_IO' });
  });
});
