import { classifyRefusal, type Refusal, type SmtpStage, type TransportFailure } from '@mtaops/core';

/** A refusal while a connection is opened; becomes an MtaopsError that names the place. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.summary);
    this.refusal = refusal;
  }
}

/** A refusal without a reply. */
export function refusedFor(stage: SmtpStage, why: TransportFailure['class'], detail: string): Refused {
  return new Refused(classifyRefusal({ failure: { class: why, detail }, stage }));
}
