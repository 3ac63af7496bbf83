import type { Mailer } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import type { FaultStage, SmtpFault } from '../../smtp-faults/scenario.ts';
import { failureOf, refusalIn } from '../failure.ts';
import { mail, startScene } from './scene.ts';

/** Stages before a message: a no ends in an error. */
const OPENING: readonly (readonly [SmtpFault, why: string, code: string, stage: string])[] = [
  [
    { at: 'connect', reply: '421 4.4.5 Service unavailable, concurrency limit reached' },
    'rate-limited',
    'E_TRANSPORT',
    'greeting',
  ],
  [{ at: 'connect', reply: '554 no SMTP service here' }, 'policy', 'E_REFUSED', 'greeting'],
  [
    { at: 'connect', reply: '521-mx.example.test does not\n521 accept mail from you' },
    'policy',
    'E_REFUSED',
    'greeting',
  ],
  [{ at: 'connect', reply: 'SSH-2.0-OpenSSH_9.2p1' }, 'protocol', 'E_PROTOCOL', 'greeting'],
  [{ at: 'connect', reply: '250 good day' }, 'protocol', 'E_PROTOCOL', 'greeting'],
  [
    { at: 'ehlo', reply: '421 4.3.2 Reconfiguration in progress', ending: 'close' },
    'temporary',
    'E_TRANSPORT',
    'ehlo',
  ],
  [{ at: 'ehlo', reply: 'HTTP/1.1 400 Bad Request' }, 'protocol', 'E_PROTOCOL', 'ehlo'],
];

const ENVELOPE_AND_DATA: readonly FaultStage[] = ['mail', 'rcpt', 'data', 'dot'];

export function describeReplies(createMailer: () => Mailer): void {
  describe.each([[[]], [['PIPELINING']]])('replies, EHLO %j', (extensions) => {
    it.each(OPENING)('%j is %s', async (fault, why, code, stage) => {
      await using scene = await startScene(createMailer(), [fault], { extensions });
      const error = await failureOf(scene.connect());
      expect(error.code).toBe(code);
      expect(error.message).toMatch(new RegExp(`^127.0.0.1:${scene.server.port}: [^\\n]+$`));
      expect(refusalIn(error)).toMatchObject({ class: why, stage });
    });

    it.each(
      ENVELOPE_AND_DATA.flatMap((at) => ['451 4.3.0 later', '550 5.3.0 no'].map((reply) => ({ at, reply }))),
    )('a no is a value with its stage: %j', async (fault) => {
      await using scene = await startScene(createMailer(), [{ ...fault, times: 2 }], { extensions });
      const connection = await scene.connect();
      const { recipients } = await connection.send(mail);
      const isTemporary = fault.reply.startsWith('4');
      for (const one of recipients) {
        expect(one.refusal).toMatchObject({
          isTemporary,
          reply: { code: isTemporary ? 451 : 550 },
          stage: fault.at,
        });
        expect(one.state).toBe(isTemporary ? 'deferred' : 'refused');
      }
      expect(scene.server.counts.accepted).toBe(0);
      expect(connection.isOpen).toBe(true);
      const again = await connection.send(mail);
      expect(again.recipients.map(({ state }) => state)).not.toContain('unknown');
    });

    it.each(ENVELOPE_AND_DATA)('a 421 at %s ends the connection too', async (at) => {
      await using scene = await startScene(
        createMailer(),
        [{ at, reply: '421 4.3.2 bye', ending: 'close' }],
        {
          extensions,
        },
      );
      const connection = await scene.connect();
      const { recipients } = await connection.send(mail);
      expect(recipients[0]).toMatchObject({
        refusal: { class: 'temporary', reply: { code: 421 } },
        state: 'deferred',
      });
      expect(connection.isOpen).toBe(false);
      const after = await connection.send(mail);
      expect(after.recipients.map(({ state }) => state)).toEqual(['deferred', 'deferred']);
    });

    it('keeps one reply for each recipient, and delivers to the rest', async () => {
      const faults = [{ at: 'rcpt', match: /bob/, reply: '550-5.1.1 no such user\n550 5.1.1 here' }] as const;
      await using scene = await startScene(createMailer(), faults, { extensions });
      const { mtaId, recipients, reply } = await (await scene.connect()).send(mail);
      expect(recipients).toEqual([
        {
          address: 'bob@example.test',
          refusal: expect.objectContaining({ class: 'recipient-unknown', stage: 'rcpt' }),
          reply: { code: 550, enhanced: '5.1.1', text: 'no such user here' },
          state: 'refused',
        },
        {
          address: 'cy@example.test',
          reply: { code: 250, enhanced: '2.1.5', text: 'Ok' },
          state: 'accepted',
        },
      ]);
      expect(mtaId).toBe('FAULT');
      expect(reply?.code).toBe(250);
      expect(scene.server.counts.accepted).toBe(1);
    });

    it('reports the first no, not the "need RCPT" that follows it', async () => {
      const faults = [
        { at: 'rcpt', reply: '550 5.7.1 relaying denied' },
        { at: 'data', reply: '503 5.5.1 Error: need RCPT command' },
      ] as const;
      await using scene = await startScene(createMailer(), faults, { extensions });
      const { recipients } = await (await scene.connect()).send(mail);
      expect(recipients.map(({ refusal }) => refusal?.class)).toEqual(['relay-denied', 'relay-denied']);
    });

    it('sends nothing when all recipients are refused and DATA is answered with 354 all the same', async () => {
      await using scene = await startScene(
        createMailer(),
        [{ at: 'rcpt', reply: '550 5.1.1 no', times: 2 }],
        { extensions },
      );
      const connection = await scene.connect();
      const { recipients } = await connection.send(mail);
      expect(recipients.map(({ state }) => state)).toEqual(['refused', 'refused']);
      expect(scene.server.wire.map((octets) => new TextDecoder().decode(octets)).join('')).not.toContain(
        'hello',
      );
      expect((await connection.send(mail)).recipients[0]?.state).toBe('accepted');
    });

    it('takes a no in the midst of the message, and does not go on with that connection', async () => {
      await using scene = await startScene(
        createMailer(),
        [{ at: 'body', reply: '552 5.3.4 too big', times: 1 }],
        { extensions },
      );
      const connection = await scene.connect();
      const content = new TextEncoder().encode(`Subject: x\r\n\r\n${'x'.repeat(76)}\r\n`.repeat(100_000));
      const { recipients } = await connection.send({ ...mail, content });
      expect(recipients[0]).toMatchObject({ refusal: { class: 'message-too-big' }, state: 'refused' });
      expect(connection.isOpen).toBe(false);
    });

    it.each(['mail', 'rcpt', 'data', 'dot'] as const)('calls garbage at %s by its name', async (at) => {
      await using scene = await startScene(
        createMailer(),
        [{ at, reply: '\u0007HTTP/1.1 400 Bad Request' }],
        { extensions },
      );
      const { recipients } = await (await scene.connect()).send(mail);
      expect(recipients[0]?.refusal).toMatchObject({ class: 'protocol', stage: at });
      expect(recipients[0]?.refusal?.summary).not.toMatch(/\p{Cc}/u);
    });
  });
}
