import type { Outbox } from '../ports/outbox.ts';

export type Recovery = {
  /** Were being handed over when mtaops died. */
  readonly lost: number;
  /** Put back into the queue. */
  readonly requeued: number;
};

/**
 * Make a run ready to go on after a crash or a halt.
 *
 * Whoever was `in-flight` becomes `unknown`: nobody can tell whether the server has the message, and it is not sent again
 * unless `resendUnknown`, which may deliver it twice. Whoever is deferred is tried again now. Everybody else in the
 * queue was never handed over, which the journal proves: a hand-over is written down before it begins.
 */
export async function recoverRun(
  outbox: Outbox,
  runId: string,
  { resendUnknown, retryRefused }: { readonly resendUnknown: boolean; readonly retryRefused: boolean },
): Promise<Recovery> {
  const lost = await outbox.move(runId, ['in-flight'], 'unknown');
  const requeued = await outbox.move(
    runId,
    [
      'deferred',
      ...(resendUnknown ? (['unknown'] as const) : []),
      ...(retryRefused ? (['refused'] as const) : []),
    ],
    'queued',
  );
  return { lost, requeued };
}
