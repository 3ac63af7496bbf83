import type { DatabaseSync } from 'node:sqlite';
import { MtaopsError } from '@mtaops/core';
import { reasonOf } from './open-database.ts';

type Waiting = {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
};

/**
 * Writes that are asked for in one turn of the event loop go to the disk in one transaction: a flush costs the same for
 * one line and for a hundred, and while one is under way the replies of other connections gather for the next.
 */
export function createGroupCommit(database: DatabaseSync, path: string) {
  let waiting: Waiting[] = [];
  const commit = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      transaction(database, path, () => {
        for (const { write } of group) write();
      });
      for (const { resolve } of group) resolve();
    } catch (cause) {
      for (const { reject } of group) reject(cause);
    }
  };
  return {
    /** Resolves when the write is on the disk. */
    join: (write: () => void): Promise<void> =>
      new Promise((resolve, reject) => {
        waiting.push({ reject, resolve, write });
        if (waiting.length === 1) setImmediate(commit);
      }),
    /** What still waits, now. */
    commit,
  };
}

/** All or nothing. @throws MtaopsError `E_IO` naming the journal. */
export function transaction<T>(database: DatabaseSync, path: string, work: () => T): T {
  try {
    database.exec('BEGIN IMMEDIATE');
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (cause) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw new MtaopsError('E_IO', `cannot write to the outbox ${path}: ${reasonOf(cause)}`, { cause });
  }
}
