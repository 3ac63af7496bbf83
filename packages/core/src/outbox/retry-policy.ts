import type { Refusal } from '../smtp/refusal.ts';

/** How long a run keeps trying. */
export type RetryPolicy = {
  /** From the start of the run; 0 means one attempt each. */
  readonly retryForMs: number;
};

type Backoff = { readonly firstMs: number; readonly longestMs: number };

/** A broken connection is mostly a hiccup: soon, and never far apart. */
const NETWORK: Backoff = { firstMs: 1_000, longestMs: 60_000 };
/** A 4xx is somebody's decision (greylisting wants a minute or five), so ask seldom. */
const REPLY: Backoff = { firstMs: 15_000, longestMs: 900_000 };

const NETWORK_CLASSES: ReadonlySet<Refusal['class']> = new Set([
  'connection-lost',
  'connection-refused',
  'dns-failed',
  'timeout',
]);

/**
 * When to try a deferred recipient again: exponential, with jitter so that those deferred together do not come back
 * together.
 *
 * @param attempts - Attempts so far, from 1.
 * @param random - From 0 up to 1.
 * @returns Undefined when that would be after the deadline: the recipient stays deferred.
 */
export function nextAttempt(
  refusal: Refusal | undefined,
  attempts: number,
  { at, deadline, random }: { readonly at: Date; readonly deadline: Date; readonly random: number },
): Date | undefined {
  const backoff = refusal && NETWORK_CLASSES.has(refusal.class) ? NETWORK : REPLY;
  const due = new Date(at.getTime() + delayMs(backoff, attempts, random));
  return due <= deadline ? due : undefined;
}

/** How long to leave a server alone that cannot be reached, or that has asked for less. */
export function pauseMs(reason: 'network' | 'reply', failures: number, random: number): number {
  return delayMs(reason === 'network' ? NETWORK : { ...REPLY, firstMs: 5_000 }, failures, random);
}

/** Half of it is fixed, so that it grows whatever the dice say. */
function delayMs({ firstMs, longestMs }: Backoff, times: number, random: number): number {
  const fullMs = Math.min(longestMs, firstMs * 2 ** Math.min(times - 1, 20));
  return Math.round(fullMs * (0.5 + random / 2));
}
