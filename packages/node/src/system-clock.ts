import type { Clock } from '@mtaops/core';

export function createSystemClock(): Clock {
  return { monotonicMs: () => performance.now(), now: () => new Date() };
}
