import type { Clock } from '../ports/clock.ts';

/** A clock that stands still at `now` until it is moved. */
export function memoryClock(
  now: Date = new Date('2026-01-02T03:04:05Z'),
): Clock & { advance(ms: number): void } {
  let elapsedMs = 0;
  return {
    advance: (ms) => {
      elapsedMs += ms;
    },
    monotonicMs: () => elapsedMs,
    now: () => new Date(now.getTime() + elapsedMs),
  };
}
