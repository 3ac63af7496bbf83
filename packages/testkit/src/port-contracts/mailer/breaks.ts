import type { Mailer } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import type { FaultStage } from '../../smtp-faults/scenario.ts';
import { failureOf, refusalIn } from '../failure.ts';
import { mail, octets, startScene, TIMEOUT_MS } from './scene.ts';

/** More than the system's buffers on loopback hold, so that the end of data cannot have left. */
const LARGE = octets(`Subject: x\r\n\r\n${`${'x'.repeat(76)}\r\n`.repeat(150_000)}`);

export function describeBreaks(createMailer: () => Mailer): void {
  describe.each([[[]], [['PIPELINING']]])('broken connections, EHLO %j', (extensions) => {
    const opening: readonly FaultStage[] = ['connect', 'ehlo'];
    const transaction: readonly FaultStage[] = ['mail', 'rcpt', 'data'];

    it.each(opening.flatMap((at) => (['close', 'reset'] as const).map((ending) => ({ at, ending }))))(
      'before a message: %j',
      async (fault) => {
        await using scene = await startScene(createMailer(), [fault], { extensions });
        const error = await failureOf(scene.connect());
        expect(error.code).toBe('E_TRANSPORT');
        expect(refusalIn(error)).toMatchObject({ class: 'connection-lost', isTemporary: true });
      },
    );

    it.each(transaction.flatMap((at) => (['close', 'reset'] as const).map((ending) => ({ at, ending }))))(
      'before the end of data everybody may be tried again: %j',
      async (fault) => {
        await using scene = await startScene(createMailer(), [fault], { extensions });
        const connection = await scene.connect();
        const { recipients } = await connection.send(mail);
        expect(recipients.map(({ state }) => state)).toEqual(['deferred', 'deferred']);
        expect(recipients[0]?.refusal).toMatchObject({ class: 'connection-lost' });
        expect(connection.isOpen).toBe(false);
      },
    );

    it.each(['close', 'reset'] as const)('in the midst of a large message by %s', async (ending) => {
      await using scene = await startScene(createMailer(), [{ at: 'body', ending }], { extensions });
      const { recipients } = await (await scene.connect()).send({ ...mail, content: LARGE });
      expect(recipients.map(({ state }) => state)).toEqual(['deferred', 'deferred']);
    });

    it.each(['close', 'reset'] as const)(
      'after the end of data nobody knows, and it says so: %s',
      async (ending) => {
        await using scene = await startScene(createMailer(), [{ at: 'dot', ending }], { extensions });
        const { mtaId, recipients } = await (await scene.connect()).send(mail);
        expect(recipients.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
        expect(recipients[0]?.refusal?.summary).toMatch(/may deliver it twice/);
        expect(mtaId).toBeUndefined();
      },
    );

    it('keeps the no of one recipient when the connection is lost after the end of data', async () => {
      const faults = [
        { at: 'rcpt', match: /bob/, reply: '550 5.1.1 no' },
        { at: 'dot', ending: 'reset' },
      ] as const;
      await using scene = await startScene(createMailer(), faults, { extensions });
      const { recipients } = await (await scene.connect()).send(mail);
      expect(recipients.map(({ state }) => state)).toEqual(['refused', 'unknown']);
    });

    it.each(['connect', 'ehlo'] as const)('ends the wait for a silent server at %s', async (at) => {
      await using scene = await startScene(createMailer(), [{ at, ending: 'silence' }], { extensions });
      const error = await failureOf(scene.connect({}, { timeoutMs: 200 }));
      expect(error.code).toBe('E_TRANSPORT');
      expect(refusalIn(error)).toMatchObject({ class: 'timeout' });
    });

    it.each(['mail', 'rcpt', 'data', 'dot'] as const)(
      'ends the wait for a silent server at %s',
      async (at) => {
        await using scene = await startScene(createMailer(), [{ at, ending: 'silence' }], { extensions });
        const { recipients } = await (await scene.connect({}, { timeoutMs: 200 })).send(mail);
        expect(recipients[0]?.refusal).toMatchObject({ class: 'timeout', stage: at });
        expect(recipients[0]?.state).toBe(at === 'dot' ? 'unknown' : 'deferred');
      },
    );

    it('ends the wait for a server that takes a large message no further', async () => {
      await using scene = await startScene(createMailer(), [{ at: 'body', ending: 'silence' }], {
        extensions,
      });
      const { recipients } = await (await scene.connect({}, { timeoutMs: 300 })).send({
        ...mail,
        content: LARGE,
      });
      expect(recipients[0]?.refusal).toMatchObject({ class: 'timeout' });
    });

    it('is not held by a server that drips its answers', async () => {
      await using scene = await startScene(
        createMailer(),
        [{ at: 'ehlo', dripMs: 60, reply: `250-${'x'.repeat(100)}\n250 x` }],
        { extensions },
      );
      const error = await failureOf(scene.connect({}, { timeoutMs: 300 }));
      expect(refusalIn(error)).toMatchObject({ class: 'timeout' });
    });

    it('stops when told to', async () => {
      await using scene = await startScene(createMailer(), [{ at: 'ehlo', ending: 'silence' }], {
        extensions,
      });
      const stop = new AbortController();
      const attempt = failureOf(scene.connect({}, { signal: stop.signal, timeoutMs: TIMEOUT_MS }));
      stop.abort();
      expect((await attempt).code).toBe('E_INTERRUPTED');
    });
  });
}
