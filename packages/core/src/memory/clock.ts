import type { Clock } from '../ports/clock.ts';

type Sleeper = { readonly wakeMs: number; readonly wake: () => void };

/**
 * A clock that stands still at `now` until it is moved. With `isDriven` it moves by itself: whenever somebody waits and
 * everything else has come to rest, it jumps to the earliest moment that is waited for.
 */
export function memoryClock(
  now: Date = new Date('2026-01-02T03:04:05Z'),
  { isDriven = false }: { readonly isDriven?: boolean } = {},
): Clock & { advance(ms: number): void } {
  let elapsedMs = 0;
  let sleepers: readonly Sleeper[] = [];
  let isJumpDue = false;
  const wakeThose = (): void => {
    const due = sleepers.filter(({ wakeMs }) => wakeMs <= elapsedMs);
    sleepers = sleepers.filter(({ wakeMs }) => wakeMs > elapsedMs);
    for (const { wake } of due) wake();
  };
  const jump = (): void => {
    isJumpDue = false;
    if (sleepers.length === 0) return;
    elapsedMs = Math.max(elapsedMs, Math.min(...sleepers.map(({ wakeMs }) => wakeMs)));
    wakeThose();
    jumpSoon();
  };
  const jumpSoon = (): void => {
    if (!isDriven || isJumpDue || sleepers.length === 0) return;
    isJumpDue = true;
    setTimeout(jump, 0);
  };
  return {
    advance: (ms) => {
      elapsedMs += ms;
      wakeThose();
    },
    monotonicMs: () => elapsedMs,
    now: () => new Date(now.getTime() + elapsedMs),
    wait: (durationMs, signal) =>
      new Promise((resolve) => {
        if (durationMs <= 0 || signal?.aborted) return void resolve();
        const sleeper: Sleeper = { wake: resolve, wakeMs: elapsedMs + durationMs };
        sleepers = [...sleepers, sleeper];
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          resolve();
        });
        jumpSoon();
      }),
  };
}
