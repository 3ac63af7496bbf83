import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  DELIVERY_STATES,
  type DeliveryState,
  type JournalRecipient,
  MtaopsError,
  type Outbox,
  type PlannedCopy,
  type StateCounts,
} from '@mtaops/core';
import { createGroupCommit, transaction } from './outbox/group-commit.ts';
import { lockRun } from './outbox/lock-run.ts';
import { openDatabase } from './outbox/open-database.ts';
import { type CopyRow, copiesOf, type RunRow, runOf } from './outbox/rows.ts';

/**
 * The journal in one SQLite file, mode 0600.
 *
 * @throws MtaopsError `E_OUTPUT` when the file cannot be made or is no journal of ours.
 */
export async function openSqliteOutbox(path: string): Promise<Outbox> {
  const database = await openDatabase(path);
  const group = createGroupCommit(database, path);
  const keyOf = createKeyFinder(database);
  const write = createWriter(database);
  const atomically = <T>(work: () => T): T => transaction(database, path, work);
  return {
    ...createReader(database, keyOf),
    add: async (runId, copies) => {
      const run = keyOf(runId);
      atomically(() => {
        for (const copy of copies) write.add(run, copy);
      });
    },
    begin: (runId, { addresses, inputSha256, number }) => {
      const run = keyOf(runId);
      return group.join(() => {
        write.beginCopy.run(inputSha256, run, number);
        for (const address of addresses) write.beginRecipient.run(run, number, address);
      });
    },
    closePlan: async (runId) => {
      write.closePlan.run(keyOf(runId));
    },
    create: async ({ command, createdAt, id, settings, target }) => {
      atomically(() => write.create.run(id, createdAt.getTime(), command, target, JSON.stringify(settings)));
    },
    lock: (runId) => lockRun(path, runId),
    move: async (runId, from, to) => {
      const run = keyOf(runId);
      const dueMs = to === 'queued' ? 0 : null;
      return atomically(() =>
        from.reduce((sum, state) => sum + Number(write.move.run(to, dueMs, run, state).changes), 0),
      );
    },
    record: (runId, { number, recipients }) => {
      const run = keyOf(runId);
      return group.join(() => {
        for (const recipient of recipients)
          write.record.run(...recordValues(recipient), run, number, recipient.address);
      });
    },
    remove: async (runId) => {
      atomically(() => write.remove.run(keyOf(runId)));
    },
    [Symbol.asyncDispose]: async () => {
      group.commit();
      database.close();
    },
  };
}

/** A run is named by a text outside and by a number inside. */
function createKeyFinder(database: DatabaseSync): (runId: string) => number {
  const select = database.prepare('SELECT key FROM runs WHERE id = ?');
  return (runId) => {
    const key = select.get(runId)?.['key'];
    if (typeof key !== 'number') throw new MtaopsError('E_NO_INPUT', `no run ${runId} in the outbox`);
    return key;
  };
}

function createWriter(database: DatabaseSync) {
  const addCopy = database.prepare(
    'INSERT INTO copies (run, number, file, at_octet, size_octets, message_id, kind, sender) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addRecipient = database.prepare(
    "INSERT INTO recipients (run, number, place, address, state, due_ms) VALUES (?, ?, ?, ?, 'queued', 0)",
  );
  return {
    add: (run: number, { from, kind, messageId, number, place, to }: PlannedCopy): void => {
      const range = [place.range?.offset ?? null, place.range?.sizeBytes ?? null] as const;
      addCopy.run(run, number, place.file, ...range, messageId, kind, from);
      to.forEach((address, n) => {
        addRecipient.run(run, number, n, address);
      });
    },
    beginCopy: database.prepare(
      'UPDATE copies SET attempts = attempts + 1, sha256 = ? WHERE run = ? AND number = ?',
    ),
    beginRecipient: database.prepare(
      "UPDATE recipients SET state = 'in-flight', due_ms = NULL, outcome = NULL WHERE run = ? AND number = ? AND address = ?",
    ),
    closePlan: database.prepare('UPDATE runs SET is_planned = 1 WHERE key = ?'),
    create: database.prepare(
      'INSERT INTO runs (id, created_ms, command, target, settings, is_planned) VALUES (?, ?, ?, ?, ?, 0)',
    ),
    move: database.prepare('UPDATE recipients SET state = ?, due_ms = ? WHERE run = ? AND state = ?'),
    record: database.prepare(
      'UPDATE recipients SET state = ?, due_ms = ?, outcome = ? WHERE run = ? AND number = ? AND address = ?',
    ),
    remove: database.prepare('DELETE FROM runs WHERE key = ?'),
  };
}

function recordValues({ dueAt, outcome, state }: JournalRecipient): [string, number | null, string | null] {
  return [state, dueAt?.getTime() ?? null, outcome === undefined ? null : JSON.stringify(outcome)];
}

const JOIN = `SELECT c.number, c.file, c.at_octet, c.size_octets, c.message_id, c.kind, c.sender, c.sha256, c.attempts,
  r.address, r.state, r.due_ms, r.outcome
  FROM copies c JOIN recipients r ON r.run = c.run AND r.number = c.number`;
/** Ends with what the partial index is made for, word by word. */
const DUE = `SELECT DISTINCT due_ms, number FROM recipients WHERE run = ? AND state = ? AND due_ms <= ?
  AND state IN ('queued', 'deferred', 'in-flight') ORDER BY due_ms, number LIMIT ?`;

function createReader(
  database: DatabaseSync,
  keyOf: (runId: string) => number,
): Pick<Outbox, 'copies' | 'count' | 'due' | 'find' | 'list' | 'nextDue'> {
  const rows = <T>(sql: string, ...values: SQLInputValue[]): readonly T[] =>
    database.prepare(sql).all(...values) as unknown as readonly T[];
  const byNumber = database.prepare(`${JOIN} WHERE c.run = ? AND c.number = ? ORDER BY r.place`);
  const dueNumbers = database.prepare(DUE);
  const copy = (run: number, number: number) =>
    copiesOf(byNumber.all(run, number) as unknown as readonly CopyRow[]);
  return {
    copies: async (runId, { after = 0, limit, states = DELIVERY_STATES }) => {
      const run = keyOf(runId);
      const numbers = rows<{ number: number }>(
        `SELECT DISTINCT number FROM recipients WHERE run = ? AND number > ? AND state IN (${states.map(() => '?')}) ORDER BY number LIMIT ?`,
        run,
        after,
        ...states,
        limit,
      );
      return numbers.flatMap(({ number }) => copy(run, number));
    },
    count: async (runId) => {
      const counted = rows<{ state: DeliveryState; n: number }>(
        'SELECT state, count(*) AS n FROM recipients WHERE run = ? GROUP BY state',
        keyOf(runId),
      );
      const counts = DELIVERY_STATES.map((state) => [
        state,
        counted.find((one) => one.state === state)?.n ?? 0,
      ]);
      return Object.fromEntries(counts) as StateCounts;
    },
    due: async (runId, at, limit, except) => {
      const run = keyOf(runId);
      const numbers = new Set<number>();
      for (const state of ['deferred', 'queued']) {
        // Those held in memory still stand first in the index.
        const lines = dueNumbers.all(run, state, at.getTime(), limit + except.size);
        for (const { number } of lines as unknown as readonly { number: number }[]) {
          if (!except.has(number) && numbers.size < limit) numbers.add(number);
        }
      }
      return [...numbers].flatMap((number) => copy(run, number));
    },
    find: async (runId) => rows<RunRow>('SELECT * FROM runs WHERE id = ?', runId).map(runOf)[0],
    list: async () => rows<RunRow>('SELECT * FROM runs ORDER BY created_ms DESC, id').map(runOf),
    nextDue: async (runId) => {
      const [found] = rows<{ due: number | null }>(
        `SELECT min(due_ms) AS due FROM recipients WHERE run = ? AND state IN ('queued', 'deferred') AND due_ms NOT NULL`,
        keyOf(runId),
      );
      return found?.due == null ? undefined : new Date(found.due);
    },
  };
}
