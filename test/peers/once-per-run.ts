import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { until } from './until.ts';

/**
 * A folder that whoever asks first fills, for all tests of the run: keys take longer to make than to use.
 *
 * @returns Its path, once `fill` is through, here or in another worker.
 */
export async function oncePerRun(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('runFolder'), name);
  const done = join(folder, '.done');
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (!isFirst) await until(`${name} that another test makes`, () => existsSync(done) || undefined);
  else {
    await fill(folder);
    await writeFile(done, '');
  }
  return folder;
}
