import { classifyRefusal, type SmtpSession } from '@mtaops/core';
import type { Mail } from '../mail.ts';
import type { Handover } from './transaction.ts';

/** For mail that waited for a connection which is no more. */
export function neverSent({ envelope }: Mail, fault: unknown, { host }: SmtpSession): Handover {
  const why = fault instanceof Error ? ` (${fault.message})` : '';
  const detail = `the connection to ${host} had ended before the message was handed over${why}`;
  const refusal = classifyRefusal({ failure: { class: 'connection-lost', detail }, stage: 'mail' });
  return {
    mayGoElsewhere: true,
    submission: {
      phasesMs: {},
      recipients: envelope.to.map((address) => ({ address, refusal, state: 'deferred' })),
    },
  };
}
