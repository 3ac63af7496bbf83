/** Time. `monotonicMs` only makes sense as a difference. */
export interface Clock {
  now(): Date;
  monotonicMs(): number;
  /** Resolves after `durationMs`, or at once when the signal aborts, before or meanwhile; never rejects. */
  wait(durationMs: number, signal?: AbortSignal): Promise<void>;
}
