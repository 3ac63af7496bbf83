import type { MtaopsError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { JournalCopy, JournalRecipient } from '../ports/outbox.ts';
import type { Submission } from '../smtp/submission.ts';
import { nextAttempt } from './retry-policy.ts';

/** Those of a copy who are to be tried now. */
export function wantedOf({ recipients }: JournalCopy, at: Date): readonly string[] {
  return recipients
    .filter(({ dueAt, state }) => (state === 'queued' || state === 'deferred') && dueAt && dueAt <= at)
    .map(({ address }) => address);
}

/**
 * What to keep of a transaction. Accepted, refused and unknown are final; a deferred recipient is due again as long as
 * the deadline allows.
 *
 * @param attempts - Attempts at this copy, this one included.
 */
export function outcomesOf(
  { mtaId, recipients, reply: last }: Submission,
  attempts: number,
  {
    deadline,
    ports: { clock, random },
  }: {
    readonly deadline: Date;
    readonly ports: { readonly clock: Clock; readonly random: () => number };
  },
): readonly JournalRecipient[] {
  const at = clock.now();
  return recipients.map(({ address, refusal, reply, state }) => {
    const dueAt =
      state === 'deferred' ? nextAttempt(refusal, attempts, { at, deadline, random: random() }) : undefined;
    const said = state === 'accepted' ? (last ?? reply) : reply;
    return {
      address,
      outcome: {
        ...(mtaId === undefined || state !== 'accepted' ? {} : { mtaId }),
        ...(said ? { reply: said } : {}),
        ...(refusal ? { refusal } : {}),
      },
      state,
      ...(dueAt ? { dueAt } : {}),
    };
  });
}

/** Recipients whose mail could not even be made. */
export function problemOf(
  addresses: readonly string[],
  { message }: MtaopsError,
): readonly JournalRecipient[] {
  return addresses.map((address) => ({ address, outcome: { problem: message }, state: 'refused' }));
}
