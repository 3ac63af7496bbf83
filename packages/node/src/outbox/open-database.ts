import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isMtaopsError, MtaopsError } from '@mtaops/core';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** Longest wait for another process that writes to the same journal. */
const BUSY_MS = 10_000;

/**
 * Open the journal, mode 0600, made when it is missing.
 *
 * WAL with `synchronous = FULL`: what is committed survives a power cut. SQLite gives the files beside it
 * (`-wal`, `-shm`) the mode of the journal.
 */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  const Database = await loadDatabase();
  try {
    mkdirSync(dirname(path), { mode: 0o700, recursive: true });
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
    const database = new Database(path);
    database.exec(
      `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`,
    );
    prepareTables(database, path);
    return database;
  } catch (cause) {
    if (isMtaopsError(cause)) throw cause;
    throw new MtaopsError('E_OUTPUT', `cannot open the outbox ${path}: ${reasonOf(cause)}`, {
      cause,
      hint: 'name another place with --outbox FILE or MTAOPS_DATA_DIR',
    });
  }
}

function prepareTables(database: DatabaseSync, path: string): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new MtaopsError('E_OUTPUT', `the outbox ${path} was written by a newer mtaops`, {
      hint: 'update mtaops, or name another file with --outbox',
    });
  }
  if (version === SCHEMA_VERSION) return;
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
}

/** Node 22 says once that SQLite is experimental; that is nothing for the user's standard error. */
export async function loadDatabase(): Promise<typeof DatabaseSync> {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest: unknown[]) => {
    if (!/sqlite/i.test(String(warning))) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    const { DatabaseSync: Database } = await import('node:sqlite');
    return Database;
  } finally {
    process.emitWarning = emitWarning;
  }
}

export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
