import type { Clock } from '../ports/clock.ts';

/**
 * Slots are this much further apart than the rate asks for, since the way to the server is never equally long: without
 * it two slots exactly a second apart would now and then be a little less at the other end.
 */
const SLACK = 1.01;

/** Lets so many through a second, evenly, whoever asks. */
export type RateLimiter = { readonly next: (signal?: AbortSignal) => Promise<void> };

/** @param perSecond - No limit when undefined. */
export function createRateLimiter(clock: Clock, perSecond: number | undefined): RateLimiter {
  if (perSecond === undefined) return { next: async () => undefined };
  const gapMs = (1000 / perSecond) * SLACK;
  let freeMs = Number.NEGATIVE_INFINITY;
  return {
    next: (signal) => {
      const nowMs = clock.monotonicMs();
      const slotMs = Math.max(nowMs, freeMs);
      freeMs = slotMs + gapMs;
      return clock.wait(slotMs - nowMs, signal);
    },
  };
}
