import type { ErrorCode, MtaopsError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Refusal } from '../smtp/refusal.ts';
import type { Submission } from '../smtp/submission.ts';
import { pauseMs } from './retry-policy.ts';

/** Waiting cures these; every other failure to get in stands until somebody acts. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['E_TRANSPORT', 'E_UNAVAILABLE']);
/** After so many messages in a row that went through, one step of slowing down is forgiven. */
const FORGIVE_AFTER = 20;

export type Pause = { readonly why: string; readonly durationMs: number };

/**
 * The circuit breaker of a target. All connections pass it before each hand-over. When the server cannot be reached or
 * asks for less (421, a limit, a lock-out) everybody waits, longer each time; then one tries, and the others follow
 * when that went well.
 */
export type Gate = {
  /** True when the way is free; false when the run has been halted. */
  readonly enter: () => Promise<boolean>;
  /** Connecting failed. */
  readonly failed: (error: MtaopsError) => void;
  /** Connecting failed for this one alone; it goes away. */
  readonly left: () => void;
  /** A transaction came to an end; what the server said of the mail may concern everybody. */
  readonly ended: (submission: Submission) => void;
};

export function createGate(
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
  options: {
    readonly deadline: Date;
    readonly halt: AbortSignal;
    readonly onPause?: ((pause: Pause) => void) | undefined;
    /** The run cannot go on. */
    readonly giveUp: (fault: MtaopsError) => void;
  },
): Gate {
  const state = { failures: 0, goodInARow: 0, isProbing: false, pausedUntilMs: 0, slowdowns: 0 };
  let changed = new AbortController();
  const notify = (): void => {
    changed.abort();
    changed = new AbortController();
  };
  const pause = (durationMs: number, why: string): void => {
    state.pausedUntilMs = clock.monotonicMs() + durationMs;
    options.onPause?.({ durationMs, why });
  };
  const isPaused = (): boolean => clock.monotonicMs() < state.pausedUntilMs;
  return {
    ended: ({ recipients }) => {
      state.isProbing = false;
      const refusals = recipients.flatMap(({ refusal }) => refusal ?? []);
      const plea = refusals.find(isPlea);
      const loss = refusals.find(({ class: why }) => why === 'connection-lost' || why === 'timeout');
      if (plea) {
        state.goodInARow = 0;
        if (!isPaused()) {
          state.slowdowns += 1;
          pause(pauseMs('reply', state.slowdowns, random()), plea.summary);
        }
      } else if (loss) {
        if (!isPaused()) {
          state.failures += 1;
          // The first may be a connection that had grown old.
          if (state.failures > 1) pause(pauseMs('network', state.failures - 1, random()), loss.summary);
        }
      } else {
        state.failures = 0;
        state.goodInARow += 1;
        if (state.goodInARow % FORGIVE_AFTER === 0) state.slowdowns = Math.max(0, state.slowdowns - 1);
      }
      notify();
    },
    enter: async () => {
      for (;;) {
        if (options.halt.aborted) return false;
        const nowMs = clock.monotonicMs();
        const signal = AbortSignal.any([options.halt, changed.signal]);
        if (nowMs < state.pausedUntilMs) await clock.wait(state.pausedUntilMs - nowMs, signal);
        else if (state.failures === 0) return true;
        else if (!state.isProbing) {
          state.isProbing = true;
          return true;
        } else await aborted(signal);
      }
    },
    failed: (error) => {
      state.isProbing = false;
      if (!PASSING.has(error.code) && !refusalOf(error)?.isTemporary) options.giveUp(error);
      else if (!isPaused()) {
        state.failures += 1;
        const durationMs = pauseMs(refusalOf(error)?.reply ? 'reply' : 'network', state.failures, random());
        if (clock.now().getTime() + durationMs > options.deadline.getTime()) options.giveUp(error);
        else pause(durationMs, error.message);
      }
      notify();
    },
    left: () => {
      state.isProbing = false;
      notify();
    },
  };
}

/** The server wants fewer messages, or has shut us out for a while. */
function isPlea({ class: why, isTemporary, reply }: Refusal): boolean {
  return reply?.code === 421 || why === 'rate-limited' || (why === 'auth-failed' && isTemporary);
}

function refusalOf(error: MtaopsError): Refusal | undefined {
  return error.details?.['refusal'] as Refusal | undefined;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
