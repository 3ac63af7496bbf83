import { MtaopsError } from '../errors.ts';
import {
  DELIVERY_STATES,
  type DeliveryState,
  type JournalCopy,
  type JournalRecipient,
  type Outbox,
  type OutboxRun,
  type StateCounts,
} from '../ports/outbox.ts';

type Kept = { run: OutboxRun; copies: Map<number, JournalCopy> };

/** A journal that lasts as long as its object. */
export function memoryOutbox(): Outbox {
  const runs = new Map<string, Kept>();
  const locked = new Set<string>();
  const kept = (runId: string): Kept => {
    const found = runs.get(runId);
    if (!found) throw new MtaopsError('E_NO_INPUT', `no run ${runId} in the outbox`);
    return found;
  };
  const sorted = (runId: string): readonly JournalCopy[] =>
    [...kept(runId).copies.values()].sort((a, b) => a.number - b.number);
  const change = (
    runId: string,
    number: number,
    how: (recipient: JournalRecipient) => JournalRecipient,
    more: Partial<JournalCopy> = {},
  ): void => {
    const copy = kept(runId).copies.get(number);
    if (copy)
      kept(runId).copies.set(number, {
        ...copy,
        ...more,
        recipients: copy.recipients.map((one) => how(one)),
      });
  };
  return {
    add: async (runId, copies) => {
      for (const { to, ...copy } of copies) {
        const recipients = to.map((address) => ({ address, dueAt: new Date(0), state: 'queued' as const }));
        kept(runId).copies.set(copy.number, { ...copy, attempts: 0, recipients });
      }
    },
    begin: async (runId, { addresses, inputSha256, number }) => {
      const attempts = (kept(runId).copies.get(number)?.attempts ?? 0) + 1;
      const mark = (one: JournalRecipient): JournalRecipient =>
        addresses.includes(one.address) ? { address: one.address, state: 'in-flight' } : one;
      change(runId, number, mark, { attempts, inputSha256 });
    },
    closePlan: async (runId) => {
      kept(runId).run = { ...kept(runId).run, isPlanned: true };
    },
    copies: async (runId, { after = 0, limit, states }) =>
      sorted(runId)
        .filter((copy) => copy.number > after && (!states || hasState(copy, states)))
        .slice(0, limit),
    count: async (runId) => {
      const counts: Record<DeliveryState, number> = { ...NONE };
      for (const { state } of sorted(runId).flatMap(({ recipients }) => recipients)) counts[state] += 1;
      return counts;
    },
    create: async (run) => {
      runs.set(run.id, { copies: new Map(), run: { ...run, isPlanned: false } });
    },
    due: async (runId, at, limit, except) => {
      const due = sorted(runId).filter(
        (copy) => !except.has(copy.number) && copy.recipients.some((one) => isDue(one, at)),
      );
      const isRetry = (copy: JournalCopy): boolean =>
        copy.recipients.some((one) => one.state === 'deferred' && isDue(one, at));
      return [...due.filter(isRetry), ...due.filter((copy) => !isRetry(copy))].slice(0, limit);
    },
    find: async (runId) => runs.get(runId)?.run,
    list: async () =>
      [...runs.values()]
        .map(({ run }) => run)
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? -1 : 1)),
    lock: async (runId) => {
      if (locked.has(runId)) throw busy(runId);
      locked.add(runId);
      return { [Symbol.asyncDispose]: async () => void locked.delete(runId) };
    },
    move: async (runId, from, to) => {
      let moved = 0;
      const put = (one: JournalRecipient): JournalRecipient => {
        if (!from.includes(one.state)) return one;
        moved += 1;
        const { dueAt: _, ...rest } = one;
        return { ...rest, state: to, ...(to === 'queued' ? { dueAt: new Date(0) } : {}) };
      };
      for (const number of kept(runId).copies.keys()) change(runId, number, put);
      return moved;
    },
    nextDue: async (runId) => {
      const times = sorted(runId).flatMap(({ recipients }) =>
        recipients.flatMap(({ dueAt }) => dueAt?.getTime() ?? []),
      );
      return times.length === 0 ? undefined : new Date(Math.min(...times));
    },
    record: async (runId, { number, recipients }) =>
      change(runId, number, (one) => recipients.find(({ address }) => address === one.address) ?? one),
    remove: async (runId) => void runs.delete(runId),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

const NONE = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as StateCounts;

function hasState({ recipients }: JournalCopy, states: readonly DeliveryState[]): boolean {
  return recipients.some(({ state }) => states.includes(state));
}

function isDue({ dueAt, state }: JournalRecipient, at: Date): boolean {
  return (state === 'queued' || state === 'deferred') && dueAt !== undefined && dueAt <= at;
}

function busy(runId: string): MtaopsError {
  return new MtaopsError('E_UNAVAILABLE', `another process works on run ${runId}`);
}
