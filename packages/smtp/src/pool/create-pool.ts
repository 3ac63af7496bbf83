import { type ConnectOptions, isMtaopsError, MtaopsError, type Submission } from '@mtaops/core';
import type { Mail } from '../mail.ts';
import { openConnection } from '../opening/open-connection.ts';
import { createTlsMemory } from '../opening/tls-memory.ts';
import { Pipeline } from '../transaction/pipeline.ts';
import { checkMail } from '../transaction/plan.ts';
import type { Wire } from '../wire/wire.ts';
import {
  chooseHost,
  createHostState,
  type HostState,
  noteGood,
  noteOpened,
  noteRefused,
  noteUseless,
} from './hosts.ts';
import { type JobOwner, PoolJob } from './pool-job.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import type { PoolOptions, PoolState, SmtpPool } from './smtp-pool.ts';

const DEFAULT_CONNECTIONS = 10;

/** One connection of the pool. */
type Member = {
  readonly host: HostState;
  readonly pipeline: Pipeline;
  readonly wire: Wire;
  taken: number;
  /** Messages that it has said the last word on. */
  done: number;
  isRetiring: boolean;
};

/** Nothing connects before the first message or `open`. */
export function createPool(options: PoolOptions): SmtpPool {
  return new Pool(options);
}

class Pool implements SmtpPool {
  readonly #options: PoolOptions;
  readonly #tls = createTlsMemory();
  readonly #hosts: readonly HostState[];
  readonly #limit: RateLimit;
  readonly #owner: JobOwner;
  readonly #members = new Set<Member>();
  readonly #waiting: PoolJob[] = [];
  readonly #openings = new Set<Promise<void>>();
  #pending = 0;
  #timer: NodeJS.Timeout | undefined;
  #onEmpty: (() => void) | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#hosts = options.hosts.map(createHostState);
    this.#limit = createRateLimit(options.ratePerSecond);
    this.#owner = this.#ownerOfJobs();
    options.signal?.addEventListener('abort', this.#stop, { once: true });
  }

  async inject(mail: Mail): Promise<Submission> {
    if (this.#options.signal?.aborted) throw stopped();
    const checked = checkMail(mail);
    const job = new PoolJob(mail, checked, this.#owner);
    this.#pending += 1;
    this.#waiting.push(job);
    this.#pump();
    return job.ended.promise;
  }

  async open(): Promise<void> {
    while (this.#members.size === 0) {
      const [opening] = this.#openings;
      const host = chooseHost(this.#hosts, performance.now());
      if (!opening && !host) throw this.#whyDead() ?? noWayIn();
      await (opening ?? (host && this.#start(host)));
    }
  }

  setRate(perSecond: number | undefined): void {
    this.#limit.set(perSecond);
    this.#pump();
  }

  get state(): PoolState {
    const inFlight = [...this.#members].reduce((sum, { pipeline }) => sum + pipeline.inFlight, 0);
    return { inFlight, openConnections: this.#members.size, waiting: this.#waiting.length };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onEmpty = resolve;
    if (this.#pending > 0) await promise;
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this.#stop);
    await Promise.all([...this.#members].map((member) => this.#retire(member)));
  }

  #ownerOfJobs(): JobOwner {
    const { signal } = this.#options;
    return {
      again: (job) => {
        this.#waiting.unshift(job);
        // Not at once: the connection that gave it back is about to end.
        queueMicrotask(() => this.#pump());
      },
      get isStopped() {
        return signal?.aborted ?? false;
      },
      over: () => {
        this.#pending -= 1;
        if (this.#pending === 0) this.#onEmpty?.();
      },
    };
  }

  /** A connection asks for its next message. */
  #take(member: Member): PoolJob | undefined {
    const { maxPerConnection = Number.POSITIVE_INFINITY } = this.#options;
    if (this.#waiting.length === 0 || member.isRetiring) return undefined;
    if (member.taken >= maxPerConnection) {
      void this.#retire(member);
      return undefined;
    }
    const waitMs = this.#limit.take(performance.now());
    if (waitMs > 0) {
      this.#pumpIn(waitMs);
      return undefined;
    }
    const job = this.#waiting.shift();
    if (!job) return undefined;
    member.taken += 1;
    job.carrier = member;
    return job;
  }

  #pumpIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pump(), Math.ceil(delayMs));
  }

  /** Give what waits to connections that are free, and open more while there is more than they take. */
  #pump(): void {
    for (const { pipeline } of this.#members) {
      if (this.#waiting.length === 0) return;
      pipeline.pull();
    }
    const { connections = DEFAULT_CONNECTIONS } = this.#options;
    const nowMs = performance.now();
    while (
      this.#members.size + this.#openings.size < connections &&
      this.#openings.size < this.#waiting.length
    ) {
      const host = chooseHost(this.#hosts, nowMs);
      if (!host) break;
      void this.#start(host);
    }
    if (this.#waiting.length > 0 && this.#members.size + this.#openings.size === 0) this.#failOrWait(nowMs);
  }

  #failOrWait(nowMs: number): void {
    const error = this.#whyDead();
    if (error) for (const job of this.#waiting.splice(0)) job.fail(error);
    else this.#pumpIn(Math.max(1, Math.min(...this.#hosts.map(({ againMs }) => againMs)) - nowMs));
  }

  /** Why nothing can go on: no connection is there, none is coming, and every host said no. */
  #whyDead(): MtaopsError | undefined {
    const isDead = this.#members.size + this.#openings.size === 0 && this.#hosts.every(({ error }) => error);
    return isDead ? this.#hosts.toSorted((a, b) => a.againMs - b.againMs)[0]?.error : undefined;
  }

  /** Open one more connection, and put it to work. */
  async #start(host: HostState): Promise<void> {
    const opening = this.#connect(host);
    this.#openings.add(opening);
    await opening;
    this.#openings.delete(opening);
    this.#pump();
  }

  async #connect(host: HostState): Promise<void> {
    const { onOpened, timeoutMs } = this.#options;
    const { listener } = host.host;
    host.open += 1;
    try {
      const { session, wire } = await openConnection(listener, this.#connectOptions(host), this.#tls);
      const feed = { onEnd: () => this.#forget(member), take: () => this.#take(member) };
      const pipeline = new Pipeline(wire, session, feed, timeoutMs);
      const member: Member = { done: 0, host, isRetiring: false, pipeline, taken: 0, wire };
      this.#members.add(member);
      noteOpened(host);
      onOpened?.({ session, via: 'smtp', ...(listener.auth ? { user: listener.auth.user } : {}) });
    } catch (error) {
      host.open -= 1;
      noteRefused(host, asMtaopsError(error), performance.now());
    }
  }

  #connectOptions({ host: { password } }: HostState): ConnectOptions {
    const { onTranscript, signal, timeoutMs } = this.#options;
    return {
      timeoutMs,
      ...(onTranscript && { onTranscript }),
      ...(password && { password }),
      ...(signal && { signal }),
    };
  }

  async #retire(member: Member): Promise<void> {
    member.isRetiring = true;
    await member.pipeline.quit();
    this.#forget(member);
  }

  #forget(member: Member): void {
    if (!this.#members.delete(member)) return;
    const { host, isRetiring } = member;
    host.open -= 1;
    if (member.done > 0) noteGood(host);
    else if (!isRetiring) {
      const { host: name, port } = host.host.listener;
      const message = `${name}:${port} ended the connection before it had taken a message`;
      noteUseless(host, new MtaopsError('E_TRANSPORT', message), performance.now());
    }
    this.#pump();
  }

  readonly #stop = (): void => {
    for (const { wire } of this.#members) wire.end(this.#options.signal?.reason);
    for (const job of this.#waiting.splice(0)) job.fail(stopped());
  };
}

const stopped = (): MtaopsError =>
  new MtaopsError('E_INTERRUPTED', 'stopped before the message was handed over');

const noWayIn = (): MtaopsError => new MtaopsError('E_TRANSPORT', 'no host takes a connection now');

function asMtaopsError(error: unknown): MtaopsError {
  return isMtaopsError(error) ? error : new MtaopsError('E_BUG', String(error), { cause: error });
}
