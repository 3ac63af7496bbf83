import {
  classifyRefusal,
  findMtaId,
  type RecipientOutcome,
  type Refusal,
  type SmtpSession,
  type Submission,
  systemCodeOf,
  transportFailure,
} from '@mtaops/core';
import { type Answer, refusalOf } from '../wire/answer.ts';
import { smtpStage, type Transaction } from './transaction.ts';

/**
 * What became of each recipient of one transaction.
 *
 * @param lost - What ended it when no reply did; see {@link lostRefusal}.
 */
export function outcomeOf(tx: Transaction, session: SmtpSession, lost?: Refusal): Submission {
  const { dot, job, plan, rcpts } = tx;
  const everybody = refusalIn(tx.reset, 'mail', session) ?? refusalIn(tx.mail, 'mail', session);
  const atEnd = refusalIn(dot, 'dot', session);
  const rest = refusalIn(tx.data, 'data', session) ?? atEnd ?? lost;
  // Handed over, and no clear yes or no to it.
  const isOpen = tx.stage === 'dot' && (rest === lost || (dot?.reply?.code ?? 0) < 400);
  const recipients = job.mail.envelope.to.map((address, n): RecipientOutcome => {
    const rcpt = rcpts[n];
    const own = everybody ?? refusalIn(rcpt, 'rcpt', session);
    const refusal = own ?? rest;
    const reply = rcpt?.reply;
    if (!refusal) return reply ? { address, reply, state: 'accepted' } : { address, state: 'accepted' };
    const state = !own && isOpen ? 'unknown' : refusal.isTemporary ? 'deferred' : 'refused';
    return reply ? { address, refusal, reply, state } : { address, refusal, state };
  });
  const phasesMs = phasesOf(tx);
  const reply = tx.hasRecipient ? dot?.reply : undefined;
  const notes = plan.notes.length === 0 ? undefined : plan.notes;
  if (!reply) return notes ? { notes, phasesMs, recipients } : { phasesMs, recipients };
  const mtaId = findMtaId(reply);
  const submission =
    mtaId === undefined ? { phasesMs, recipients, reply } : { mtaId, phasesMs, recipients, reply };
  return notes ? { ...submission, notes } : submission;
}

function refusalIn(
  answer: Answer | undefined,
  stage: 'mail' | 'rcpt' | 'data' | 'dot',
  session: SmtpSession,
): Refusal | undefined {
  return answer && refusalOf(answer, stage, session);
}

/** The refusal for a transaction whose connection broke, or was ended, before its last reply. */
export function lostRefusal(tx: Transaction, fault: unknown, host: string, timeoutMs: number): Refusal {
  const stage = smtpStage(tx);
  const isTimeout = transportFailure(fault, host).class === 'timeout';
  const what = isTimeout
    ? `no answer within ${Math.round(timeoutMs / 100) / 10} s`
    : `the connection was lost${codeOf(fault)}`;
  const place =
    tx.stage === 'dot'
      ? 'after the end of data: the server may have the message, sending it again may deliver it twice'
      : `before the message was handed over (${stage})`;
  const why = isTimeout ? 'timeout' : 'connection-lost';
  return classifyRefusal({ failure: { class: why, detail: `${what} ${place}` }, stage });
}

function codeOf(fault: unknown): string {
  const code = systemCodeOf(fault);
  return /^E[A-Z]+$/.test(code) ? ` (${code})` : '';
}

/** Each phase ends with the reply to its last command; `data` lasts until the end of data, `accept` to the reply. */
function phasesOf({ times }: Transaction): Readonly<Record<string, number>> {
  const { accept, data, dot, mail, rcpt, sent } = times;
  if (mail === undefined) return {};
  if (rcpt === undefined) return { mail: mail - sent };
  const end = dot ?? data;
  if (end === undefined) return { mail: mail - sent, rcpt: rcpt - mail };
  if (accept === undefined) return { data: end - rcpt, mail: mail - sent, rcpt: rcpt - mail };
  return { accept: accept - end, data: end - rcpt, mail: mail - sent, rcpt: rcpt - mail };
}
