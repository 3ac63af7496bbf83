import { isMtaopsError, type MtaopsError } from '../errors.ts';
import type { Injector } from '../injection/injector.ts';
import type { Clock } from '../ports/clock.ts';
import type { OutgoingMail } from '../ports/mailer.ts';
import type { JournalCopy, JournalRecipient, Outbox } from '../ports/outbox.ts';
import { type Channel, createChannel } from './channel.ts';
import { createGate, type Gate, type Pause } from './gate.ts';
import { outcomesOf, problemOf, wantedOf } from './outcomes.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import type { RetryPolicy } from './retry-policy.ts';
import { createSupply, type Supply } from './supply.ts';

/** A copy made of its input, ready to be handed over. */
export type BuiltMail = OutgoingMail & { readonly inputSha256: string };

export type DeliveryPorts = {
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Each connection has one of its own. */
  readonly createInjector: () => Injector;
  /**
   * Make the mail of a copy for those of its recipients who still wait.
   *
   * @throws MtaopsError when it cannot be made: these recipients are refused, with its message as the reason.
   */
  readonly build: (copy: JournalCopy, to: readonly string[]) => Promise<BuiltMail>;
};

export type DeliveryOptions = {
  /** Connections at most. */
  readonly concurrency: number;
  /** Messages built at the same time. */
  readonly builders: number;
  readonly ratePerSecond?: number;
  /** End a connection after so many messages and open another. */
  readonly maxPerConnection?: number;
  readonly retry: RetryPolicy;
  /** Finish what is under way, begin nothing new. */
  readonly drain: AbortSignal;
  /** Wait for nothing. What is under way stays `in-flight` in the journal. */
  readonly abort: AbortSignal;
  readonly onHandOver?: (copy: JournalCopy) => void;
  readonly onRecord?: (copy: JournalCopy, recipients: readonly JournalRecipient[]) => void;
  readonly onPause?: (pause: Pause) => void;
};

export type DeliveryEnd = {
  readonly reason: 'done' | 'drained' | 'aborted' | 'fault';
  /** Why there was no going on; what was not handed over is still queued. */
  readonly fault?: MtaopsError;
};

type Ready = { readonly copy: JournalCopy; readonly mail: BuiltMail };

type Scene = {
  readonly runId: string;
  readonly ports: DeliveryPorts;
  readonly options: DeliveryOptions;
  readonly supply: Supply;
  readonly channel: Channel<Ready>;
  readonly gate: Gate;
  readonly limiter: RateLimiter;
  readonly halt: AbortSignal;
  readonly deadline: Date;
  /** Connections that are open now. */
  readonly open: Set<Injector>;
};

/**
 * Hand over what is due of a planned run until nothing is, with retries.
 *
 * Build → bounded queue → connections; in memory are at most `builders + 2 × concurrency` messages, whatever the run.
 * Every hand-over is in the journal before it begins and after it has ended.
 *
 * @throws MtaopsError `E_IO` when the journal cannot be written: without it nothing is handed over.
 */
export async function deliverRun(
  runId: string,
  ports: DeliveryPorts,
  options: DeliveryOptions,
): Promise<DeliveryEnd> {
  const halting = new AbortController();
  const halt = AbortSignal.any([halting.signal, options.drain]);
  let fault: MtaopsError | undefined;
  const giveUp = (error: MtaopsError): void => {
    fault ??= error;
    halting.abort();
  };
  const deadline = new Date(ports.clock.now().getTime() + options.retry.retryForMs);
  const channel = createChannel<Ready>(options.concurrency);
  const scene: Scene = {
    channel,
    deadline,
    gate: createGate(ports, { deadline, giveUp, halt, onPause: options.onPause }),
    halt,
    limiter: createRateLimiter(ports.clock, options.ratePerSecond),
    open: new Set(),
    options,
    ports,
    runId,
    supply: createSupply({ ...ports, runId }, halt),
  };
  halt.addEventListener('abort', channel.close, { once: true });
  if (halt.aborted) channel.close();
  // A fault in one of them ends all, at once but in order.
  const guarded = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      halting.abort();
      throw error;
    });
  const building = Promise.all(times(options.builders, () => guarded(buildAll(scene)))).then(channel.close);
  const sending = times(options.concurrency, () => guarded(sendAll(scene)));
  const work = Promise.allSettled([building, ...sending]);
  const results = await Promise.race([work, whenAborted(options.abort)]);
  if (!results) return { reason: 'aborted' };
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  if (fault) return { fault, reason: 'fault' };
  return { reason: options.drain.aborted ? 'drained' : 'done' };
}

async function buildAll({ channel, halt, options, ports, runId, supply }: Scene): Promise<void> {
  for (;;) {
    const copy = await supply.next();
    if (!copy || halt.aborted) return;
    try {
      const mail = await ports.build(copy, wantedOf(copy, ports.clock.now()));
      if (!(await channel.put({ copy, mail }))) return;
    } catch (error) {
      if (!isMtaopsError(error) || error.code === 'E_BUG') throw error;
      const recipients = problemOf(wantedOf(copy, ports.clock.now()), error);
      await ports.outbox.record(runId, { number: copy.number, recipients });
      options.onRecord?.(copy, recipients);
      supply.release(copy.number);
    }
  }
}

/** One connection's work. */
async function sendAll(scene: Scene): Promise<void> {
  const { channel, open, options, ports } = scene;
  let injector = ports.createInjector();
  let sent = 0;
  try {
    for (;;) {
      const ready = await channel.take();
      if (!ready) return;
      if (sent >= (options.maxPerConnection ?? Number.POSITIVE_INFINITY)) {
        open.delete(injector);
        await injector[Symbol.asyncDispose]();
        injector = ports.createInjector();
        sent = 0;
      }
      const end = await handOver(ready, injector, scene);
      if (end === 'retire') return;
      sent += 1;
    }
  } finally {
    open.delete(injector);
    await injector[Symbol.asyncDispose]();
  }
}

/** @returns `retire` when this connection should not go on: the run is halted, or the server has enough connections. */
async function handOver(ready: Ready, injector: Injector, scene: Scene): Promise<'sent' | 'retire'> {
  const { channel, gate, halt, limiter, open, options, ports, runId, supply } = scene;
  const { copy, mail } = ready;
  const { number } = copy;
  const addresses = mail.envelope.to;
  for (;;) {
    if (!(await gate.enter())) return 'retire';
    try {
      await injector.open();
      open.add(injector);
      await limiter.next(halt);
      if (halt.aborted) return 'retire';
      await ports.outbox.begin(runId, { addresses, inputSha256: mail.inputSha256, number });
      options.onHandOver?.(copy);
      const submission = await injector.inject(mail);
      gate.ended(submission);
      await settle(copy, outcomesOf(submission, copy.attempts + 1, scene));
      supply.release(number);
      return 'sent';
    } catch (error) {
      if (!isMtaopsError(error) || error.code === 'E_IO') throw error;
      open.delete(injector);
      // Whatever an injector throws, the message has not left.
      if (error.code === 'E_INPUT') {
        gate.ended({ phasesMs: {}, recipients: [] });
        await settle(copy, problemOf(addresses, error));
        supply.release(number);
        return 'sent';
      }
      await ports.outbox.record(runId, { number, recipients: addresses.map(queuedAgain) });
      if (open.size > 0 && error.code !== 'E_AUTH') {
        // Others get in, so this one is too many.
        channel.putBack(ready);
        gate.left();
        return 'retire';
      }
      gate.failed(error);
    }
  }

  async function settle(of: JournalCopy, recipients: readonly JournalRecipient[]): Promise<void> {
    await ports.outbox.record(runId, { number, recipients });
    options.onRecord?.(of, recipients);
  }
}

const queuedAgain = (address: string): JournalRecipient => ({ address, dueAt: new Date(0), state: 'queued' });

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
