import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A folder that ends with its scope. Every user may pass through it. */
export type TempFolder = AsyncDisposable & { readonly path: string };

/** @param name - Says in the folder's name whose it is. */
export async function makeTempFolder(name: string): Promise<TempFolder> {
  const path = await mkdtemp(join(inject('runFolder'), `${name}-`));
  await chmod(path, 0o755);
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { force: true, maxRetries: 3, recursive: true }),
  };
}
