import type { Refusal } from '@mtaops/core';

/** A refusal found by the adapter itself; the mailer turns it into an MtaopsError that names the place. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.summary);
    this.refusal = refusal;
  }
}
