import type { Submission } from '@mtaops/core';
import type { CheckedContent } from '../content/check-content.ts';
import type { Mail } from '../mail.ts';
import type { Handover, Job } from '../transaction/transaction.ts';

/** How often a message is begun that lost its connection before any of it was handed over. */
const MOST_ATTEMPTS = 3;

/** Told how an attempt at a message ended: it is to be begun again, or the last word on it is said. */
export type JobOwner = { readonly isStopped: boolean; again(job: PoolJob): void; over(): void };

/** A message of a pool. A class: a run makes one for every message, and closures would cost. */
export class PoolJob implements Job {
  readonly mail: Mail;
  readonly checked: CheckedContent;
  readonly ended = Promise.withResolvers<Submission>();
  /** The connection that has it now, which counts the messages it has said the last word on. */
  carrier: { done: number } | undefined;
  readonly #owner: JobOwner;
  #attempts = 0;

  constructor(mail: Mail, checked: CheckedContent, owner: JobOwner) {
    this.mail = mail;
    this.checked = checked;
    this.#owner = owner;
  }

  settle({ mayGoElsewhere, submission }: Handover): void {
    this.#attempts += 1;
    if (mayGoElsewhere && this.#attempts < MOST_ATTEMPTS && !this.#owner.isStopped) {
      this.#owner.again(this);
      return;
    }
    if (!mayGoElsewhere && this.carrier) this.carrier.done += 1;
    this.ended.resolve(submission);
    this.#owner.over();
  }

  fail(error: unknown): void {
    this.ended.reject(error);
    this.#owner.over();
  }
}
