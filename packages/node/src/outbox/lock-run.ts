import { rmSync } from 'node:fs';
import { MtaopsError } from '@mtaops/core';
import { loadDatabase } from './open-database.ts';

/**
 * Reserve a run by an exclusive transaction on a little database of its own beside the journal: the operating system
 * takes such a lock away from a process that dies, however it dies, which no file with a process id in it does.
 */
export async function lockRun(path: string, runId: string): Promise<AsyncDisposable> {
  const place = `${path}.${runId}.lock`;
  const Database = await loadDatabase();
  const lock = new Database(place);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new MtaopsError('E_UNAVAILABLE', `another process works on run ${runId}`, {
      cause,
      hint: 'wait until it ends, or stop it with SIGINT: it leaves a journal that can be resumed',
    });
  }
  return {
    [Symbol.asyncDispose]: async () => {
      rmSync(place, { force: true });
      lock.close();
    },
  };
}
