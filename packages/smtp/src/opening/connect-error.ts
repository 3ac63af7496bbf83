import {
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
import type { Bounds } from './open-socket.ts';
import { Refused } from './refused.ts';
import { explainNotTls } from './tls-mode.ts';

/** The error for a connection that did not come about; `details.refusal` says why, the message also where. */
export async function connectError(
  listener: SmtpListener,
  bounds: Bounds,
  stage: SmtpStage,
  error: unknown,
): Promise<MtaopsError> {
  if (isMtaopsError(error)) return error;
  const place = `${listener.host}:${listener.port}`;
  if (bounds.signal?.aborted && bounds.signal.reason?.name !== 'TimeoutError')
    return new MtaopsError('E_INTERRUPTED', `stopped while connecting to ${place}`);
  const refusal = await refusalFor(listener, bounds, stage, error);
  const { nextStep } = explainRefusal(refusal);
  return refusalError(refusal, `${place}: ${refusal.summary}`, nextStep, error);
}

async function refusalFor(
  listener: SmtpListener,
  { timeoutMs }: Bounds,
  stage: SmtpStage,
  error: unknown,
): Promise<Refusal> {
  if (error instanceof Refused) return error.refusal;
  const isTls = (error as { readonly isTls?: unknown } | undefined)?.isTls === true;
  if (isTls && stage === 'connect' && isNotTls(error)) return explainNotTls(listener);
  const failure = transportFailure(error, listener.host);
  const isReached = stage !== 'connect' || failure.class === 'timeout' || failure.class === 'connection-lost';
  const detail =
    failure.class === 'timeout'
      ? `no answer within ${timeoutMs / 1000} s (${stage})`
      : failure.class === 'connection-lost' && isReached
        ? `${failure.detail} (${stage})`
        : failure.detail;
  return classifyRefusal({ failure: { ...failure, detail }, stage });
}
