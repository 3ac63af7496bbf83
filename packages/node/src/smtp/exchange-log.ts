import { parseReply, type SmtpReply, type SmtpStage } from '@mtaops/core';

/** One command and what came back. */
export type Exchange = {
  readonly stage: SmtpStage | 'reset' | 'quit';
  readonly startedMs: number;
  /** Absent as long as nothing came, and when what came is no SMTP. */
  reply?: SmtpReply;
  /** The reply came unasked, before the end of data. */
  readonly isEarly?: true;
  /** The lines as received; set together with `repliedMs`. */
  received?: string;
  repliedMs?: number;
};

/** Commands and replies in order: the n-th reply belongs to the n-th command (RFC 5321 §2.1, RFC 2920 §3.1). */
export type ExchangeLog = {
  readonly all: readonly Exchange[];
  begin(stage: Exchange['stage']): void;
  answer(received: string): void;
  /** The oldest command without a reply. */
  waiting(): Exchange | undefined;
  /** Remove and return what was logged from a place on; a connection for many messages must not keep them all. */
  takeFrom(index: number): readonly Exchange[];
};

/** Times are those of `performance.now()`. A greeting is waited for from the start. */
export function createExchangeLog(): ExchangeLog {
  const all: Exchange[] = [{ stage: 'greeting', startedMs: performance.now() }];
  const open = [...all];
  return {
    all,
    answer: (received) => {
      // A reply nobody waits for belongs to the message that is on its way: refused before its end.
      const exchange: Exchange = open.shift() ?? {
        isEarly: true,
        stage: 'dot',
        startedMs: performance.now(),
      };
      if (exchange.isEarly) all.push(exchange);
      exchange.received = received;
      exchange.repliedMs = performance.now();
      const reply = parseReply(received);
      if (reply) exchange.reply = reply;
    },
    begin: (stage) => {
      const exchange: Exchange = { stage, startedMs: performance.now() };
      all.push(exchange);
      open.push(exchange);
    },
    takeFrom: (index) => all.splice(index),
    waiting: () => open[0],
  };
}

/** True for an answer that is no SMTP reply. */
export function isGarbage({ received, reply }: Exchange): boolean {
  return received !== undefined && reply === undefined;
}

/** EHLO keywords of a reply with their parameters, upper case; the first line is the server's name. */
export function extensionsOf(received: string): readonly string[] {
  const lines = received.split('\n').slice(1);
  return lines.map((line) => line.slice('250-'.length).trim().toUpperCase()).filter((line) => line !== '');
}
