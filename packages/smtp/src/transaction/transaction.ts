import type { SmtpStage, Submission } from '@mtaops/core';
import type { CheckedContent } from '../content/check-content.ts';
import type { Mail } from '../mail.ts';
import type { Answer } from '../wire/answer.ts';
import type { Plan } from './plan.ts';

/** A mail on its way to a connection, and who wants to know what became of it. */
export type Job = {
  readonly mail: Mail;
  readonly checked: CheckedContent;
  settle(handover: Handover): void;
  /** The mail itself is at fault; see `MailConnection.send`. */
  fail(error: unknown): void;
};

/** What became of a mail on one connection. */
export type Handover = {
  readonly submission: Submission;
  /**
   * No octet of it was handed over and the trouble is the connection's: it may go over another one at once, without
   * being delivered twice and without doing again what the server refused.
   */
  readonly mayGoElsewhere: boolean;
};

/** One mail transaction; replies are taken in the order of the commands. */
export type Transaction = {
  readonly job: Job;
  readonly plan: Plan;
  /** The reply that is due; `body` while the content is going out, when none is. */
  stage: 'reset' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';
  reset?: Answer;
  mail?: Answer;
  readonly rcpts: Answer[];
  data?: Answer;
  /** To the end of data; with `stage` still `body` when it came before that. */
  dot?: Answer;
  /** Some recipient was accepted: the content is worth sending. */
  hasRecipient: boolean;
  readonly times: {
    sent: number;
    mail?: number;
    rcpt?: number;
    data?: number;
    dot?: number;
    accept?: number;
  };
};

export function beginTransaction(job: Job, plan: Plan, isAfterReset: boolean): Transaction {
  return {
    hasRecipient: false,
    job,
    plan,
    rcpts: [],
    stage: isAfterReset ? 'reset' : 'mail',
    times: { sent: performance.now() },
  };
}

/** Where a transaction is, in the words of a refusal. */
export function smtpStage({ stage }: Transaction): SmtpStage {
  return stage === 'reset' ? 'mail' : stage === 'body' ? 'data' : stage;
}

/** Commands of a transaction as one group (RFC 2920). */
export function groupOf({ plan, stage }: Transaction): string {
  const reset = stage === 'reset' ? 'RSET\r\n' : '';
  return `${reset}${plan.mail}\r\n${plan.rcpts.join('\r\n')}\r\nDATA\r\n`;
}
