import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@mtaops/core';

export function createSystemClock(): Clock {
  return {
    monotonicMs: () => performance.now(),
    now: () => new Date(),
    wait: (durationMs, signal) =>
      sleep(Math.max(0, durationMs), undefined, signal ? { signal } : {}).catch(() => undefined),
  };
}
