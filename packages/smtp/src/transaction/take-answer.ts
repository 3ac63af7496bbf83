import { type Answer, isYes } from '../wire/answer.ts';
import type { Transaction } from './transaction.ts';

/** What follows a reply to one of the commands before the content. */
export type NextStep =
  /** More replies of the group are due. */
  | 'wait'
  /** DATA was answered with 354. */
  | 'body'
  /** Refused; nothing more is said about this mail. */
  | 'over'
  | { readonly command: string };

/** Note a reply in its transaction. In a group (PIPELINING) all is said already, and all replies are waited for. */
export function takeAnswer(tx: Transaction, answer: Answer, isGroup: boolean): NextStep {
  const { plan, times } = tx;
  const nowMs = performance.now();
  if (tx.stage === 'reset') {
    tx.reset = answer;
    tx.stage = 'mail';
    return isGroup ? 'wait' : isYes(answer, 'mail') ? { command: plan.mail } : 'over';
  }
  if (tx.stage === 'mail') {
    tx.mail = answer;
    tx.stage = 'rcpt';
    times.mail = nowMs;
    return isGroup ? 'wait' : isYes(answer, 'mail') ? { command: plan.rcpts[0] ?? '' } : 'over';
  }
  if (tx.stage === 'rcpt') {
    tx.rcpts.push(answer);
    times.rcpt = nowMs;
    if (isYes(answer, 'rcpt')) tx.hasRecipient = true;
    const command = plan.rcpts[tx.rcpts.length];
    if (command !== undefined) return isGroup ? 'wait' : { command };
    tx.stage = 'data';
    return isGroup ? 'wait' : tx.hasRecipient ? { command: 'DATA' } : 'over';
  }
  tx.data = answer;
  tx.stage = 'body';
  times.data = nowMs;
  return isYes(answer, 'data') ? 'body' : 'over';
}

/** Momentum's `452 4.5.3 … batch limit reached` at MAIL: so many messages over this connection, no more. */
export function isBatchLimit({ mail }: Transaction): boolean {
  return mail?.reply?.code === 452 && mail.reply.enhanced === '4.5.3';
}
