import type { JournalRecipient, Outbox, PlannedCopy } from '@mtaops/core';
import { describe, expect, it } from 'vitest';

type Subject = { readonly outbox: Outbox; readonly dispose: () => Promise<void> };

const AT = new Date('2026-01-02T03:04:05Z');
const LATER = new Date(AT.getTime() + 60_000);
const NOBODY: ReadonlySet<number> = new Set();

const run = (id: string, createdAt = AT) => ({
  command: 'smime send',
  createdAt,
  id,
  settings: { inputs: ['mail'], sign: true },
  target: 'mta1',
});

const planned = (number: number, to: readonly string[] = ['bob@example.test']): PlannedCopy => ({
  from: 'alice@example.test',
  kind: 'visible',
  messageId: `<${number}@example.test>`,
  number,
  place: { file: `/mail/${number}.eml` },
  to,
});

const accepted = (address: string): JournalRecipient => ({
  address,
  outcome: { mtaId: 'Q1', reply: { code: 250, text: 'queued as Q1' } },
  state: 'accepted',
});

/** What every {@link Outbox} must do; run for each adapter and for its twin in memory. */
export function describeOutboxContract(name: string, create: () => Promise<Subject>): void {
  const using = async (test: (outbox: Outbox) => Promise<void>): Promise<void> => {
    const { dispose, outbox } = await create();
    try {
      await test(outbox);
    } finally {
      await outbox[Symbol.asyncDispose]();
      await dispose();
    }
  };
  const begin = (outbox: Outbox, number: number, addresses: readonly string[]) =>
    outbox.begin('r', { addresses, inputSha256: 'ab', number });
  const numbers = async (outbox: Outbox, at: Date, except = NOBODY, limit = 10) =>
    (await outbox.due('r', at, limit, except)).map(({ number }) => number);

  describe(`Outbox contract: ${name}`, () => {
    it('keeps runs with their settings, newest first, and knows when a plan is complete', () =>
      using(async (outbox) => {
        await outbox.create(run('a'));
        await outbox.create(run('b', LATER));
        await outbox.closePlan('b');
        expect(await outbox.list()).toEqual([
          { ...run('b', LATER), isPlanned: true },
          { ...run('a'), isPlanned: false },
        ]);
        expect(await outbox.find('a')).toEqual({ ...run('a'), isPlanned: false });
        expect(await outbox.find('c')).toBeUndefined();
        await outbox.remove('a');
        expect(await outbox.find('a')).toBeUndefined();
        await expect(outbox.count('a')).rejects.toMatchObject({ code: 'E_NO_INPUT' });
      }));

    it('gives back copies as they were planned, everybody queued', () =>
      using(async (outbox) => {
        await outbox.create(run('r'));
        const { place, to, ...rest } = planned(2, ['bob@example.test', 'cy@example.test']);
        const range = { offset: 7, sizeBytes: 9 };
        await outbox.add('r', [planned(1), { ...rest, place: { ...place, range }, to }]);
        const [, second] = await outbox.copies('r', { limit: 10 });
        expect(second).toEqual({
          ...rest,
          attempts: 0,
          place: { ...place, range },
          recipients: to.map((address) => ({ address, dueAt: new Date(0), state: 'queued' })),
        });
        expect((await outbox.copies('r', { after: 1, limit: 10 })).map(({ number }) => number)).toEqual([2]);
        expect(await outbox.copies('r', { limit: 1 })).toHaveLength(1);
      }));

    it('tells a hand-over that was begun from one that ended, recipient by recipient', () =>
      using(async (outbox) => {
        await outbox.create(run('r'));
        await outbox.add('r', [planned(1, ['bob@example.test', 'cy@example.test'])]);
        await begin(outbox, 1, ['bob@example.test']);
        const states = async () =>
          (await outbox.copies('r', { limit: 1 })).flatMap((copy) =>
            copy.recipients.map(({ state }) => state),
          );
        expect(await states()).toEqual(['in-flight', 'queued']);
        await outbox.record('r', { number: 1, recipients: [accepted('bob@example.test')] });
        const [copy] = await outbox.copies('r', { limit: 1 });
        expect(copy).toMatchObject({ attempts: 1, inputSha256: 'ab' });
        expect(copy?.recipients[0]).toEqual(accepted('bob@example.test'));
        expect(await outbox.count('r')).toEqual({
          accepted: 1,
          deferred: 0,
          'in-flight': 0,
          queued: 1,
          refused: 0,
          unknown: 0,
        });
      }));

    it('hands out what is due, retries first, without what is held and what is given up', () =>
      using(async (outbox) => {
        await outbox.create(run('r'));
        await outbox.add(
          'r',
          [1, 2, 3, 4, 5].map((number) => planned(number)),
        );
        const defer = (number: number, dueAt?: Date) =>
          outbox.record('r', {
            number,
            recipients: [{ address: 'bob@example.test', state: 'deferred', ...(dueAt ? { dueAt } : {}) }],
          });
        await Promise.all([defer(3, LATER), defer(4), begin(outbox, 5, ['bob@example.test'])]);
        expect(await numbers(outbox, AT)).toEqual([1, 2]);
        expect(await numbers(outbox, LATER)).toEqual([3, 1, 2]);
        expect(await numbers(outbox, LATER, new Set([1, 3]))).toEqual([2]);
        expect(await numbers(outbox, LATER, NOBODY, 2)).toEqual([3, 1]);
        expect(await outbox.nextDue('r')).toEqual(new Date(0));
        for (const number of [1, 2]) await begin(outbox, number, ['bob@example.test']);
        expect(await outbox.nextDue('r')).toEqual(LATER);
      }));

    it('moves everybody from one state to another', () =>
      using(async (outbox) => {
        await outbox.create(run('r'));
        await outbox.add('r', [planned(1), planned(2)]);
        await begin(outbox, 1, ['bob@example.test']);
        expect(await outbox.move('r', ['in-flight'], 'unknown')).toBe(1);
        expect(
          (await outbox.copies('r', { limit: 9, states: ['unknown'] })).map(({ number }) => number),
        ).toEqual([1]);
        expect(await numbers(outbox, AT)).toEqual([2]);
        expect(await outbox.move('r', ['unknown', 'refused'], 'queued')).toBe(1);
        expect(await numbers(outbox, AT)).toEqual([1, 2]);
      }));

    it('reserves a run for one at a time', () =>
      using(async (outbox) => {
        await outbox.create(run('r'));
        const lock = await outbox.lock('r');
        await expect(outbox.lock('r')).rejects.toMatchObject({ code: 'E_UNAVAILABLE' });
        await lock[Symbol.asyncDispose]();
        await (await outbox.lock('r'))[Symbol.asyncDispose]();
      }));
  });
}
