import type { Files } from '@mtaops/core';
import { describe, expect, it } from 'vitest';

type Subject = { readonly files: Files; readonly root: string; readonly dispose: () => Promise<void> };

/** What every {@link Files} must do; run for each adapter and for its twin in memory. */
export function describeFilesContract(name: string, create: () => Promise<Subject>): void {
  const using = async (test: (subject: Subject) => Promise<void>): Promise<void> => {
    const subject = await create();
    try {
      await test(subject);
    } finally {
      await subject.dispose();
    }
  };

  describe(`Files contract: ${name}`, () => {
    it('gives back the octets that were written', () =>
      using(async ({ files, root }) => {
        const octets = new Uint8Array([0, 13, 10, 255]);
        await files.write(`${root}/a.bin`, octets);
        expect([...(await files.read(`${root}/a.bin`))]).toEqual([...octets]);
        expect(await files.info(`${root}/a.bin`)).toMatchObject({ kind: 'file', sizeBytes: 4 });
      }));

    it('replaces a file, but not when told that it must be new', () =>
      using(async ({ files, root }) => {
        await files.write(`${root}/a`, 'one');
        await files.write(`${root}/a`, 'two');
        expect(new TextDecoder().decode(await files.read(`${root}/a`))).toBe('two');
        await expect(files.write(`${root}/a`, 'x', { exclusive: true })).rejects.toMatchObject({
          code: 'E_OUTPUT',
        });
      }));

    it('names the file that is missing', () =>
      using(async ({ files, root }) => {
        await expect(files.read(`${root}/none`)).rejects.toMatchObject({
          code: 'E_NO_INPUT',
          message: expect.stringContaining(`${root}/none`),
        });
        expect(await files.info(`${root}/none`)).toBeUndefined();
        expect(await files.list(`${root}/none`)).toEqual([]);
      }));

    it('finds files by shell pattern, in order', () =>
      using(async ({ files, root }) => {
        for (const name of ['b.eml', 'a.eml', 'c.txt']) await files.write(`${root}/${name}`, '');
        expect(await files.glob(`${root}/*.eml`)).toEqual([`${root}/a.eml`, `${root}/b.eml`]);
        expect(await files.glob(`${root}/?.txt`)).toEqual([`${root}/c.txt`]);
        expect(await files.glob(`${root}/*.none`)).toEqual([]);
      }));

    it('lists a directory in order', () =>
      using(async ({ files, root }) => {
        await files.write(`${root}/b`, '');
        await files.write(`${root}/a`, '');
        expect(await files.list(root)).toEqual(['a', 'b']);
        expect(await files.info(root)).toMatchObject({ kind: 'directory' });
      }));
  });
}
