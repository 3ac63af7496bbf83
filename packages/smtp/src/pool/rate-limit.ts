/** Tokens at even distances; see {@link createRateLimit}. */
export type RateLimit = {
  /** Take the next token: 0 when it was there, or else the milliseconds until it will be. */
  take(nowMs: number): number;
  /** Messages per second from now on; undefined is no limit. */
  set(perSecond: number | undefined): void;
};

/**
 * Timers fire up to some milliseconds late. At a distance of up to this, what is late is made up for within it, or a high
 * rate would never be reached. Above, every distance is kept from the token before, so that no second ever sees one more.
 */
const MADE_UP_MS = 20;

/**
 * What the receiver sees shifts by a millisecond or so against what is sent; the distance is stretched by as much, or a
 * second that begins with a message would now and then hold one too many.
 */
const STRETCH = 1.01;

/** A limit over all connections: they all take from the same row of tokens. */
export function createRateLimit(perSecond: number | undefined): RateLimit {
  let distanceMs = distanceOf(perSecond);
  let nextMs = Number.NEGATIVE_INFINITY;
  return {
    set: (rate) => {
      const before = distanceMs;
      distanceMs = distanceOf(rate);
      // The token that is awaited was set by the old rate.
      nextMs += distanceMs - before;
    },
    take: (nowMs) => {
      if (nowMs < nextMs) return nextMs - nowMs;
      const isMadeUp = distanceMs <= MADE_UP_MS;
      nextMs = (isMadeUp ? Math.max(nextMs, nowMs - MADE_UP_MS) : nowMs) + distanceMs;
      return 0;
    },
  };
}

function distanceOf(perSecond: number | undefined): number {
  return perSecond === undefined ? 0 : (1000 / perSecond) * STRETCH;
}
