import type { Refusal, SmtpSession, SmtpStage } from '@mtaops/core';
import { endsLine } from '../content/dots.ts';
import { type Answer, endsConnection, isYes, refusalOf } from '../wire/answer.ts';
import type { Wire } from '../wire/wire.ts';
import { leavingMs, sendBody, wholeBody } from './body.ts';
import { type Offers, readOffers } from './offers.ts';
import { lostRefusal, outcomeOf } from './outcome.ts';
import { planMail, refuseTooBig, sizeOf } from './plan.ts';
import { isBatchLimit, takeAnswer } from './take-answer.ts';
import { beginTransaction, groupOf, type Job, smtpStage, type Transaction } from './transaction.ts';

/** Where a connection gets its mail from. */
export type Feed = {
  /** The next mail, to be sent now; undefined when there is none at the moment. */
  take(): Job | undefined;
  /** The connection has ended; mail that it had taken is settled already. */
  onEnd(fault: unknown): void;
};

/** QUIT is a courtesy. */
const QUIT_MS = 2000;
/**
 * The transactions of one connection, as fast as the protocol lets a client be (RFC 2920): MAIL, RCPT and DATA of one mail
 * in one write, and behind the content of one the commands of the next, so that a mail costs one round trip. Without
 * PIPELINING a command at a time.
 *
 * Replies come in the order of the commands, so three transactions at most are told apart: `closing` waits for the reply
 * to its end of data, `sending` puts its content, `opening` has said its commands. A reply belongs to the first of them.
 */
export class Pipeline {
  readonly #wire: Wire;
  readonly #session: SmtpSession;
  readonly #feed: Feed;
  readonly #timeoutMs: number;
  readonly #offers: Offers;
  #closing: Transaction | undefined;
  #sending: Transaction | undefined;
  #opening: Transaction | undefined;
  /** The last transaction ended between MAIL and the end of data. */
  #isResetDue = false;
  #isLeaving = false;
  #onIdle: (() => void) | undefined;
  #onBye: (() => void) | undefined;

  constructor(wire: Wire, session: SmtpSession, feed: Feed, timeoutMs: number) {
    this.#wire = wire;
    this.#session = session;
    this.#feed = feed;
    this.#timeoutMs = timeoutMs;
    this.#offers = readOffers(session.extensions);
    wire.use({
      isWaiting: () => this.#current !== undefined || this.#onBye !== undefined,
      onAnswer: (answer) => this.#onAnswer(answer),
      onEnd: (fault) => this.#onEnd(fault),
    });
  }

  get isOpen(): boolean {
    return this.#wire.isOpen && !this.#isLeaving;
  }

  /** Mails begun and not settled, two at most. */
  get inFlight(): number {
    return [this.#closing, this.#sending, this.#opening].filter((tx) => tx !== undefined).length;
  }

  /** Look for mail; to be called when there may be some again. */
  pull(): void {
    const isFull = this.#opening ?? this.#sending ?? (this.#offers.isPipelining ? undefined : this.#closing);
    if (!this.isOpen || isFull) return;
    const tx = this.#begin();
    if (!tx) return;
    this.#opening = tx;
    const first = tx.stage === 'reset' ? 'RSET' : tx.plan.mail;
    this.#wire.say(this.#offers.isPipelining ? groupOf(tx) : `${first}\r\n`);
  }

  /** Finish what was begun, say QUIT and close. */
  async quit(): Promise<void> {
    this.#isLeaving = true;
    const idle = Promise.withResolvers<void>();
    this.#onIdle = idle.resolve;
    if (this.#current) await idle.promise;
    if (!this.#wire.isOpen) return;
    const bye = Promise.withResolvers<void>();
    this.#onBye = bye.resolve;
    const timer = setTimeout(bye.resolve, Math.min(QUIT_MS, this.#timeoutMs));
    this.#wire.say('QUIT\r\n');
    await bye.promise;
    clearTimeout(timer);
    this.#wire.close();
  }

  /** The transaction that the next reply belongs to. */
  get #current(): Transaction | undefined {
    return this.#closing ?? this.#sending ?? this.#opening;
  }

  /** The next mail that may go through this server, its commands not said yet. */
  #begin(): Transaction | undefined {
    for (let job = this.#feed.take(); job; job = this.#feed.take()) {
      try {
        const tooBig = refuseTooBig(job.mail, this.#offers, this.#session);
        const plan = planMail(job.mail, job.checked.needs, this.#offers, this.#session);
        if (!tooBig) {
          const tx = beginTransaction(job, plan, this.#isResetDue);
          this.#isResetDue = false;
          return tx;
        }
        job.settle({ mayGoElsewhere: false, submission: tooBig });
      } catch (error) {
        job.fail(error);
      }
    }
    return undefined;
  }

  #onAnswer(answer: Answer): void {
    const tx = this.#current;
    if (!tx && this.#onBye) this.#onBye();
    else if (!tx) this.#wire.end(new Error(`the server said unasked: ${answer.received}`));
    else if (tx === this.#opening) this.#onEnvelope(tx, answer);
    else this.#onDot(tx, answer);
  }

  #onEnvelope(tx: Transaction, answer: Answer): void {
    const at = smtpStage(tx);
    const next = takeAnswer(tx, answer, this.#offers.isPipelining);
    if (endsConnection(answer, at)) this.#settleAndEnd(tx, answer, at);
    else if (next === 'body') this.#startBody(tx);
    else if (next === 'over') {
      const isSpent = isBatchLimit(tx);
      this.#settle(tx, isSpent);
      if (isSpent) this.#wire.end(new Error('the server wants a new connection'));
      else this.pull();
    } else if (next !== 'wait') this.#wire.say(`${next.command}\r\n`);
  }

  #onDot(tx: Transaction, answer: Answer): void {
    tx.dot = answer;
    tx.times.accept = performance.now();
    // Refused before its end: what is still on its way would be read as commands.
    if (tx === this.#sending || endsConnection(answer, 'dot')) this.#settleAndEnd(tx, answer, 'dot');
    else {
      this.#settle(tx, false);
      this.pull();
    }
  }

  #startBody(tx: Transaction): void {
    this.#opening = undefined;
    this.#sending = tx;
    const whole = tx.hasRecipient ? wholeBody(tx.job) : undefined;
    // Every recipient was refused and DATA answered with 354 all the same: RFC 2920 §3.1.
    if (!tx.hasRecipient) this.#endBody(tx, true);
    else if (whole) {
      this.#wire.cork();
      this.#wire.put(whole);
      this.#endBody(tx, endsLine(whole));
      this.#wire.uncork();
    } else void this.#stream(tx);
  }

  async #stream(tx: Transaction): Promise<void> {
    try {
      const isLineStart = await sendBody(tx.job, this.#wire, () => this.#sending === tx);
      if (isLineStart !== undefined) this.#endBody(tx, isLineStart);
    } catch (error) {
      if (this.#sending !== tx) return;
      this.#sending = undefined;
      tx.job.fail(error);
      this.#wire.end(new Error('a message could not be read to its end'));
    }
  }

  /** Say the end of data, and behind it the commands of the next mail. */
  #endBody(tx: Transaction, isLineStart: boolean): void {
    this.#sending = undefined;
    this.#closing = tx;
    tx.stage = 'dot';
    tx.times.dot = performance.now();
    const next = this.#offers.isPipelining && !this.#isLeaving ? this.#begin() : undefined;
    this.#opening = next;
    const rest = `.\r\n${next ? groupOf(next) : ''}`;
    this.#wire.say(isLineStart ? rest : `\r\n${rest}`, rest);
    // The reply waits behind what lies in the system's buffers.
    this.#wire.restartClock(leavingMs(sizeOf(tx.job.mail)));
  }

  #settle(tx: Transaction, mayGoElsewhere: boolean, lost?: Refusal): void {
    if (this.#closing === tx) this.#closing = undefined;
    if (this.#sending === tx) this.#sending = undefined;
    if (this.#opening === tx) this.#opening = undefined;
    if (tx.stage !== 'dot') this.#isResetDue = tx.mail !== undefined && isYes(tx.mail, 'mail');
    tx.job.settle({ mayGoElsewhere, submission: outcomeOf(tx, this.#session, lost) });
    if (!this.#current) this.#onIdle?.();
  }

  /** The reply to a mail that also ends the connection, or after which nobody knows which reply comes next. */
  #settleAndEnd(tx: Transaction, answer: Answer, at: SmtpStage): void {
    const isOutOfStep = answer.reply?.code !== 421;
    this.#settle(tx, at !== 'dot' && (isOutOfStep || at === 'mail'), refusalOf(answer, at, this.#session));
    this.#wire.end(new Error(`the server ended it: ${answer.received}`));
  }

  #onEnd(fault: unknown): void {
    for (const tx of [this.#closing, this.#sending, this.#opening]) {
      if (!tx) continue;
      const lost = lostRefusal(tx, fault, this.#session.host, this.#timeoutMs);
      this.#settle(tx, tx.data === undefined, lost);
    }
    this.#onBye?.();
    this.#feed.onEnd(fault);
  }
}
