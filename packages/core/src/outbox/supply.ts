import type { Clock } from '../ports/clock.ts';
import type { JournalCopy, Outbox } from '../ports/outbox.ts';

/** Read ahead by so many copies; they hold addresses only. */
const WINDOW = 64;
/** While others are on their way, look so often whether a retry has become due. */
const LOOK_AGAIN_MS = 1_000;

/** Hands out the copies of a run that are due, each to one taker until it is released. */
export type Supply = {
  /** Undefined when nothing is left to do in this run, or when it is halted. */
  readonly next: () => Promise<JournalCopy | undefined>;
  /** What became of the copy is in the journal, or it goes back to the others. */
  readonly release: (number: number) => void;
};

export function createSupply(
  { clock, outbox, runId }: { readonly clock: Clock; readonly outbox: Outbox; readonly runId: string },
  halt: AbortSignal,
): Supply {
  const held = new Set<number>();
  const buffer: JournalCopy[] = [];
  let refilling: Promise<boolean> | undefined;
  let wake = new AbortController();

  const sleep = async (durationMs: number): Promise<void> => {
    if (wake.signal.aborted) wake = new AbortController();
    await clock.wait(durationMs, AbortSignal.any([wake.signal, halt]));
  };
  /** @returns False when the run is at its end. */
  const refill = async (): Promise<boolean> => {
    for (;;) {
      if (halt.aborted) return false;
      const found = await outbox.due(runId, clock.now(), WINDOW, held);
      for (const copy of found) held.add(copy.number);
      buffer.push(...found);
      if (found.length > 0) return true;
      const dueAt = await outbox.nextDue(runId);
      if (held.size > 0) await sleep(LOOK_AGAIN_MS);
      else if (dueAt === undefined) return false;
      else await sleep(dueAt.getTime() - clock.now().getTime());
    }
  };
  return {
    next: async () => {
      for (;;) {
        if (halt.aborted) return undefined;
        const copy = buffer.shift();
        if (copy) return copy;
        refilling ??= refill().finally(() => {
          refilling = undefined;
        });
        if (!(await refilling)) return undefined;
      }
    },
    release: (number) => {
      held.delete(number);
      wake.abort();
    },
  };
}
