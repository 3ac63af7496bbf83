import { expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

/** Take tokens by a clock whose timers fire late by `lateMs`; the times at which they were there. */
function run(perSecond: number, count: number, lateMs: (n: number) => number): readonly number[] {
  const limit = createRateLimit(perSecond);
  const times: number[] = [];
  let nowMs = 1000;
  for (let n = 0; times.length < count; n += 1) {
    const waitMs = limit.take(nowMs);
    if (waitMs === 0) times.push(nowMs);
    else nowMs += waitMs + lateMs(n);
  }
  return times;
}

const mostWithin = (times: readonly number[], windowMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));

it('keeps 2 a second: 20 take at least 9.5 s, and no second sees 3', () => {
  const times = run(2, 20, (n) => (n % 3) * 4);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(9500);
  expect(mostWithin(times, 1000)).toBe(2);
});

it('reaches a high rate although timers fire late, and passes it in no second', () => {
  const times = run(1000, 5000, () => 1.7);
  const tookMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
  expect(5000 / tookMs).toBeGreaterThan(0.98);
  expect(mostWithin(times, 1000)).toBeLessThanOrEqual(1000 + 20);
});

it('makes up for nothing after a pause', () => {
  const limit = createRateLimit(2);
  expect([limit.take(0), limit.take(60_000), limit.take(60_000)]).toEqual([0, 0, 505]);
});

it('counts a change of the rate from the token before', () => {
  const limit = createRateLimit(1);
  limit.take(0);
  limit.set(10);
  expect(limit.take(0)).toBeCloseTo(101);
  limit.set(undefined);
  expect([limit.take(0), limit.take(0)]).toEqual([0, 0]);
});
