/** Time. `monotonicMs` only makes sense as a difference. */
export interface Clock {
  now(): Date;
  monotonicMs(): number;
}
