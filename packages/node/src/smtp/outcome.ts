import {
  classifyRefusal,
  findMtaId,
  type OutgoingMail,
  type RecipientOutcome,
  type Refusal,
  type SmtpSession,
  type SmtpStage,
  type Submission,
  systemCodeOf,
  type TransportFailure,
  transportFailure,
} from '@mtaops/core';
import type { Exchange } from './exchange-log.ts';
import type { Link } from './link.ts';

/** Make a {@link Submission} of what was said during one transaction. */
export function outcomeOf(
  link: Link,
  session: SmtpSession,
  mail: OutgoingMail,
  exchanges: readonly Exchange[],
  error: unknown,
): Submission {
  const at = (stage: Exchange['stage']): readonly Exchange[] =>
    exchanges.filter((one) => one.stage === stage);
  const dot = at('dot')[0];
  const everybody = [...at('reset'), ...at('mail')].map((one) => refusalOf(one, session)).find(isDefined);
  const rcpts = at('rcpt');
  const rest = [...at('data'), ...at('dot')].map((one) => refusalOf(one, session)).find(isDefined);
  const isDotSent = dot !== undefined && dot.isEarly === undefined;
  const lost = error === undefined && dot?.reply ? undefined : failureOf(link, exchanges, error, isDotSent);
  const recipients = mail.envelope.to.map((address, n): RecipientOutcome => {
    const rcpt = rcpts[n];
    const refusal = everybody ?? (rcpt && refusalOf(rcpt, session)) ?? rest ?? lost;
    const reply = rcpt?.reply ? { reply: rcpt.reply } : {};
    if (!refusal) return { address, ...reply, state: 'accepted' };
    const isOpen = isDotSent && dot.reply === undefined && refusal === lost;
    return {
      address,
      ...reply,
      refusal,
      state: isOpen ? 'unknown' : refusal.isTemporary ? 'deferred' : 'refused',
    };
  });
  const mtaId = dot?.reply && findMtaId(dot.reply);
  return {
    phasesMs: phasesOf(exchanges),
    recipients,
    ...(mtaId === undefined ? {} : { mtaId }),
    ...(dot?.reply === undefined ? {} : { reply: dot.reply }),
  };
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

const stageOf = (stage: Exchange['stage']): SmtpStage =>
  stage === 'reset' || stage === 'quit' ? 'mail' : stage;

/** The refusal an answered exchange holds; undefined when the server said yes or nothing. */
export function refusalOf(exchange: Exchange, session: Partial<SmtpSession>): Refusal | undefined {
  const stage = stageOf(exchange.stage);
  if (exchange.received === undefined) return undefined;
  if (exchange.reply === undefined) return classifyRefusal({ failure: garbage(exchange.received), stage });
  return exchange.reply.code < 400 ? undefined : classifyRefusal({ reply: exchange.reply, session, stage });
}

/** An answer that is no SMTP reply. */
export function garbage(received: string): TransportFailure {
  const shown =
    received
      .split('\n')[0]
      ?.replace(/[^\x20-\x7e]+/g, '?')
      .slice(0, 80) ?? '';
  return { class: 'protocol', detail: `the server's answer is not SMTP: "${shown}"` };
}

/** What ended the transaction when no reply did. */
function failureOf(link: Link, exchanges: readonly Exchange[], error: unknown, isDotSent: boolean): Refusal {
  const stage = stageOf(
    (exchanges.find((one) => one.repliedMs === undefined) ?? exchanges.at(-1))?.stage ?? 'mail',
  );
  const cause = link.fault ?? error;
  const { class: why } = transportFailure(cause, link.listener.host);
  const what =
    why === 'timeout'
      ? `no answer within ${Math.round(link.timeoutMs / 100) / 10} s`
      : `the connection was lost${codeOf(cause)}`;
  const place = isDotSent
    ? 'after the end of data: the server may have the message, sending it again may deliver it twice'
    : `before the message was handed over (${stage})`;
  return classifyRefusal({
    failure: { class: why === 'timeout' ? why : 'connection-lost', detail: `${what} ${place}` },
    stage,
  });
}

const codeOf = (cause: unknown): string =>
  /^E[A-Z]+$/.test(systemCodeOf(cause)) ? ` (${systemCodeOf(cause)})` : '';

/** Each phase ends with the reply to its last command; `data` lasts until the end of data, `accept` to the reply. */
function phasesOf(exchanges: readonly Exchange[]): Readonly<Record<string, number>> {
  const phases: Record<string, number> = {};
  let fromMs = exchanges[0]?.startedMs ?? 0;
  for (const { stage, startedMs, repliedMs } of exchanges) {
    if (stage === 'dot') {
      phases['data'] = (phases['data'] ?? 0) + startedMs - fromMs;
      fromMs = startedMs;
    }
    if (repliedMs === undefined) break;
    const name = stage === 'dot' ? 'accept' : stage;
    phases[name] = (phases[name] ?? 0) + repliedMs - fromMs;
    fromMs = repliedMs;
  }
  return phases;
}
