import {
  type ConnectOptions,
  classifyRefusal,
  explainRefusal,
  isMtaopsError,
  isNotTls,
  MtaopsError,
  type Refusal,
  refusalError,
  type SmtpListener,
  type SmtpStage,
  transportFailure,
} from '@mtaops/core';
import { extensionsOf, isGarbage } from './exchange-log.ts';
import type { Link } from './link.ts';
import { garbage, refusalOf } from './outcome.ts';
import { Refused } from './refused.ts';
import { explainNotTls } from './tls-mode.ts';

/** The error for a connection that did not come about; `details.refusal` says why, the message also where. */
export async function connectError(
  listener: SmtpListener,
  options: ConnectOptions,
  link: Link | undefined,
  error: unknown,
): Promise<MtaopsError> {
  if (isMtaopsError(error)) return error;
  const place = `${listener.host}:${listener.port}`;
  if (options.signal?.aborted && options.signal.reason?.name !== 'TimeoutError')
    return new MtaopsError('E_INTERRUPTED', `stopped while connecting to ${place}`);
  const refusal = await refusalFor(listener, options, link, error);
  const { nextStep } = explainRefusal(refusal);
  return refusalError(refusal, `${place}: ${refusal.summary}`, nextStep, error);
}

async function refusalFor(
  listener: SmtpListener,
  { timeoutMs }: ConnectOptions,
  link: Link | undefined,
  error: unknown,
): Promise<Refusal> {
  const cause = link?.fault ?? error;
  if (cause instanceof Refused) return cause.refusal;
  if (error instanceof Refused) return error.refusal;
  if (!link && (error as { readonly isTls?: unknown }).isTls === true && isNotTls(error))
    return explainNotTls(listener);
  const said = link && refusalInDialogue(link);
  if (said) return said;
  const failure = transportFailure(cause, listener.host);
  const stage = link ? stageOf(link) : 'connect';
  if (failure.class === 'timeout')
    return classifyRefusal({
      failure: { ...failure, detail: `no answer within ${timeoutMs / 1000} s (${stage})` },
      stage,
    });
  if (failure.class === 'connection-lost')
    return classifyRefusal({ failure: { ...failure, detail: `${failure.detail} (${stage})` }, stage });
  return classifyRefusal({ failure, stage });
}

/** A no, or something that is not SMTP, in what the server said last. */
function refusalInDialogue(link: Link): Refusal | undefined {
  const last = link.dialogue.exchanges.find(isGarbage) ?? link.dialogue.current();
  const ehlo = link.dialogue.exchanges.findLast(({ stage }) => stage === 'ehlo');
  const extensions = extensionsOf(ehlo?.received ?? '');
  if (last.stage === 'starttls' && (last.reply?.code ?? 0) >= 500 && !extensions.includes('STARTTLS')) {
    const detail = 'the server offers no STARTTLS';
    return classifyRefusal({ failure: { class: 'tls-unavailable', detail }, stage: 'starttls' });
  }
  if (last.stage === 'greeting' && last.reply && last.reply.code < 400 && last.reply.code !== 220)
    return classifyRefusal({ failure: garbage(last.received ?? ''), stage: 'greeting' });
  return refusalOf(last, { extensions });
}

function stageOf({ connection, dialogue }: Link): SmtpStage {
  const { stage } = dialogue.current();
  if (connection.upgrading) return 'starttls';
  return stage === 'reset' || stage === 'quit' ? 'connect' : stage;
}
