/** A bound of ours that was reached; the system's own time-outs have the same code. */
export class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';

  constructor() {
    super('no answer in time');
  }
}
