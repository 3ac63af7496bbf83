import { describe, expect, it } from 'vitest';
import { MtaopsError } from '../errors.ts';
import type { Injector } from '../injection/injector.ts';
import { memoryClock } from '../memory/clock.ts';
import { memoryOutbox } from '../memory/outbox.ts';
import type { OutgoingMail } from '../ports/mailer.ts';
import { classifyRefusal } from '../smtp/classify-refusal.ts';
import { parseReply } from '../smtp/reply.ts';
import type { Submission } from '../smtp/submission.ts';
import { type DeliveryOptions, deliverRun } from './deliver-run.ts';
import { recoverRun } from './recover-run.ts';

const MINUTE_MS = 60_000;
const content = new TextEncoder().encode('Subject: x\r\n\r\nx\r\n');

/** What a server answers to a message; the attempts at one recipient are counted from 1. */
type Answer = (address: string, attempt: number) => string | 'lost-before' | 'lost-after';

/** A run of `count` messages to one recipient each against a server that does as it is told, on a clock of its own. */
async function scene(
  count: number,
  answer: Answer = () => '250 2.0.0 Ok: queued as Q',
  open: (connections: number) => Promise<void> = async () => undefined,
) {
  const clock = memoryClock(undefined, { isDriven: true });
  const outbox = memoryOutbox();
  await outbox.create({ command: 'test', createdAt: clock.now(), id: 'r', settings: {}, target: 't' });
  await outbox.add(
    'r',
    Array.from({ length: count }, (_, n) => ({
      from: 'a@example.test',
      kind: 'visible' as const,
      messageId: `<${n}@example.test>`,
      number: n + 1,
      place: { file: `/${n}` },
      to: [`r${n}@example.test`],
    })),
  );
  const handed: { readonly address: string; readonly atMs: number }[] = [];
  const attempts = new Map<string, number>();
  const facts = { connections: 0, mostAtOnce: 0, now: 0 };
  const inject = async ({ envelope }: OutgoingMail): Promise<Submission> => {
    facts.now += 1;
    facts.mostAtOnce = Math.max(facts.mostAtOnce, facts.now);
    await clock.wait(1);
    facts.now -= 1;
    const [address = ''] = envelope.to;
    const attempt = (attempts.get(address) ?? 0) + 1;
    attempts.set(address, attempt);
    handed.push({ address, atMs: clock.monotonicMs() });
    return submissionOf(address, answer(address, attempt));
  };
  const createInjector = (): Injector => {
    let isOpen = false;
    return {
      inject,
      open: async () => {
        if (isOpen) return;
        facts.connections += 1;
        await open(facts.connections);
        isOpen = true;
      },
      [Symbol.asyncDispose]: async () => undefined,
    };
  };
  const never = new AbortController().signal;
  const deliver = (
    options: Partial<DeliveryOptions> = {},
    faultOf: (number: number) => MtaopsError | undefined = () => undefined,
  ) =>
    deliverRun(
      'r',
      {
        build: async ({ number }, to) => {
          const fault = faultOf(number);
          if (fault) throw fault;
          return { content, envelope: { from: 'a@example.test', to }, inputSha256: 'ab' };
        },
        clock,
        createInjector,
        outbox,
        random: () => 0.5,
      },
      { abort: never, builders: 2, concurrency: 3, drain: never, retry: { retryForMs: 0 }, ...options },
    );
  return { attempts, clock, deliver, facts, handed, outbox };
}

function submissionOf(address: string, said: string): Submission {
  if (said.startsWith('lost')) {
    const stage = said === 'lost-after' ? 'dot' : 'data';
    const refusal = classifyRefusal({ failure: { class: 'connection-lost', detail: said }, stage });
    const state = said === 'lost-after' ? 'unknown' : 'deferred';
    return { phasesMs: {}, recipients: [{ address, refusal, state }] };
  }
  const reply = parseReply(said);
  if (!reply) throw new Error(said);
  if (reply.code < 400) return { phasesMs: {}, recipients: [{ address, state: 'accepted' }], reply };
  const refusal = classifyRefusal({ reply, stage: 'rcpt' });
  return {
    phasesMs: {},
    recipients: [{ address, refusal, reply, state: refusal.isTemporary ? 'deferred' : 'refused' }],
  };
}

describe('deliverRun', () => {
  it('hands every message over once, over as many connections as asked', async () => {
    const { deliver, facts, handed, outbox } = await scene(200);
    expect(await deliver()).toEqual({ reason: 'done' });
    expect(new Set(handed.map(({ address }) => address)).size).toBe(200);
    expect(handed).toHaveLength(200);
    expect(await outbox.count('r')).toMatchObject({ accepted: 200, queued: 0 });
    expect(facts).toMatchObject({ connections: 3, mostAtOnce: 3 });
  });

  it('opens a new connection after so many messages', async () => {
    const { deliver, facts } = await scene(10);
    await deliver({ concurrency: 1, maxPerConnection: 4 });
    expect(facts.connections).toBe(3);
  });

  it('keeps a rate over all connections: never three in a second at two a second', async () => {
    const { deliver, handed } = await scene(20);
    await deliver({ concurrency: 10, ratePerSecond: 2 });
    const times = handed.map(({ atMs }) => atMs);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(9500);
    for (let n = 2; n < times.length; n += 1)
      expect((times[n] ?? 0) - (times[n - 2] ?? 0)).toBeGreaterThan(1000);
  });

  it('leaves a 4xx deferred without retries, and tries it again further and further apart with them', async () => {
    const once = await scene(1, () => '451 4.3.0 try later');
    await once.deliver();
    expect(await once.outbox.count('r')).toMatchObject({ deferred: 1 });
    expect(await once.outbox.nextDue('r')).toBeUndefined();
    const often = await scene(1, (_, attempt) => (attempt < 4 ? '451 4.3.0 try later' : '250 Ok'));
    await often.deliver({ retry: { retryForMs: 60 * MINUTE_MS } });
    expect(await often.outbox.count('r')).toMatchObject({ accepted: 1 });
    const gaps = often.handed.slice(1).map(({ atMs }, n) => atMs - (often.handed[n]?.atMs ?? 0));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps[0]).toBeGreaterThan(5_000);
  });

  it('gives a deferred recipient up at the deadline', async () => {
    const { attempts, deliver, outbox } = await scene(1, () => '451 4.3.0 try later');
    await deliver({ retry: { retryForMs: MINUTE_MS } });
    expect(attempts.get('r0@example.test')).toBeGreaterThan(1);
    expect(await outbox.count('r')).toMatchObject({ deferred: 1 });
  });

  it('never tries a 5xx again, nor a message lost after the end of data', async () => {
    const { deliver, handed, outbox } = await scene(2, (address) =>
      address.startsWith('r0') ? '550 5.1.1 user unknown' : 'lost-after',
    );
    await deliver({ retry: { retryForMs: 60 * MINUTE_MS } });
    expect(handed).toHaveLength(2);
    expect(await outbox.count('r')).toMatchObject({ refused: 1, unknown: 1 });
  });

  it('slows the whole run down when the server says 421', async () => {
    let pleas = 0;
    const { deliver, handed, outbox } = await scene(30, () => {
      pleas += 1;
      return pleas === 5 ? '421 4.7.0 too many messages, slow down' : '250 Ok';
    });
    await deliver({ concurrency: 1, retry: { retryForMs: 60 * MINUTE_MS } });
    expect(await outbox.count('r')).toMatchObject({ accepted: 30 });
    const longest = Math.max(...handed.slice(1).map(({ atMs }, n) => atMs - (handed[n]?.atMs ?? 0)));
    expect(longest).toBeGreaterThanOrEqual(2_500);
  });

  it('waits for a server that is away, with one attempt at a time', async () => {
    const away = new MtaopsError('E_UNAVAILABLE', 'connection refused');
    const { deliver, facts, outbox } = await scene(20, undefined, async (connections) => {
      if (connections <= 6) throw away;
    });
    expect(await deliver({ retry: { retryForMs: 60 * MINUTE_MS } })).toEqual({ reason: 'done' });
    expect(await outbox.count('r')).toMatchObject({ accepted: 20 });
    expect(facts.connections).toBeLessThan(12);
  });

  it('ends when the server stays away, with everybody still queued', async () => {
    const away = new MtaopsError('E_UNAVAILABLE', 'connection refused');
    const { deliver, handed, outbox } = await scene(20, undefined, async () => {
      throw away;
    });
    expect(await deliver({ retry: { retryForMs: MINUTE_MS } })).toEqual({ fault: away, reason: 'fault' });
    expect(handed).toEqual([]);
    expect(await outbox.count('r')).toMatchObject({ queued: 20 });
  });

  it('goes on with fewer connections when the server takes no more', async () => {
    const full = new MtaopsError('E_TRANSPORT', '421 too many connections');
    const { deliver, facts, outbox } = await scene(50, undefined, async (connections) => {
      if (connections > 2) throw full;
    });
    expect(await deliver({ concurrency: 5 })).toEqual({ reason: 'done' });
    expect(await outbox.count('r')).toMatchObject({ accepted: 50 });
    expect(facts.mostAtOnce).toBe(2);
  });

  it('finishes what is under way when it is told to drain, and leaves the rest queued', async () => {
    const drain = new AbortController();
    const { deliver, handed, outbox } = await scene(100, () => {
      if (handed.length === 10) drain.abort();
      return '250 Ok';
    });
    expect(await deliver({ drain: drain.signal })).toEqual({ reason: 'drained' });
    const counts = await outbox.count('r');
    expect(counts.accepted).toBe(handed.length);
    expect(counts.queued).toBe(100 - handed.length);
    expect(handed.length).toBeLessThan(20);
  });

  it('waits for nothing when it is told to stop, and what was under way is unknown afterwards', async () => {
    const abort = new AbortController();
    const { deliver, handed, outbox } = await scene(100, () => {
      if (handed.length === 10) abort.abort();
      return '250 Ok';
    });
    const drained = await deliver({ abort: abort.signal, drain: abort.signal });
    expect(drained).toEqual({ reason: 'aborted' });
    const before = await outbox.count('r');
    const { lost } = await recoverRun(outbox, 'r', { resendUnknown: false, retryRefused: false });
    expect(lost).toBe(before['in-flight']);
    expect(await outbox.count('r')).toMatchObject({
      accepted: before.accepted,
      'in-flight': 0,
      unknown: lost,
    });
  });

  it('says what is wrong with a message that cannot be made, and goes on with the others', async () => {
    const { deliver, outbox } = await scene(3);
    const gone = new MtaopsError('E_NO_INPUT', 'cannot read /1: no such file');
    expect(await deliver({}, (number) => (number === 2 ? gone : undefined))).toEqual({ reason: 'done' });
    expect(await outbox.count('r')).toMatchObject({ accepted: 2, refused: 1 });
    const [copy] = await outbox.copies('r', { limit: 1, states: ['refused'] });
    expect(copy?.recipients[0]?.outcome).toEqual({ problem: gone.message });
  });
});
