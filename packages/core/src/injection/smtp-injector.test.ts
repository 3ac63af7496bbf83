import { expect, it } from 'vitest';
import type { MailConnection, Mailer } from '../ports/mailer.ts';
import { classifyRefusal } from '../smtp/classify-refusal.ts';
import type { Refusal } from '../smtp/refusal.ts';
import { parseReply } from '../smtp/reply.ts';
import type { SmtpListener } from '../smtp/submission.ts';
import { createSmtpInjector } from './smtp-injector.ts';

const listener: SmtpListener = { extraCa: [], host: '192.0.2.1', port: 25, tls: 'require', verifyTls: true };
const mail = { content: new Uint8Array(), envelope: { from: 'a@example.test', to: ['b@example.test'] } };

/** A server that ends the connection after `limit` messages, in order or by a refusal of the next. */
function limitedMailer(limit: number, refusal?: Refusal): Mailer & { connections: number } {
  const mailer = {
    connect: async (): Promise<MailConnection> => {
      mailer.connections += 1;
      let sent = 0;
      return {
        get isOpen() {
          return refusal !== undefined || sent < limit;
        },
        send: async () => {
          sent += 1;
          if (refusal && sent > limit)
            return { phasesMs: {}, recipients: [{ address: 'b@example.test', refusal, state: 'deferred' }] };
          return { mtaId: `${mailer.connections}.${sent}`, phasesMs: {}, recipients: [] };
        },
        session: {
          banner: '',
          extensions: [],
          host: '',
          phasesMs: { connect: 1 },
          port: 25,
          remoteAddress: '',
        },
        [Symbol.asyncDispose]: async () => undefined,
      };
    },
    connections: 0,
  };
  return mailer;
}

it('connects for the first message only, and again when the server has hung up', async () => {
  const mailer = limitedMailer(2);
  const opened: string[] = [];
  await using injector = createSmtpInjector(mailer, listener, {
    onOpened: ({ via }) => opened.push(via),
    timeoutMs: 1000,
  });
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await injector.inject(mail)).mtaId);
  expect(ids).toEqual(['1.1', '1.2', '2.1']);
  expect(opened).toEqual(['smtp', 'smtp']);
});

it('does not connect when there is nothing to send', async () => {
  const mailer = limitedMailer(1);
  await createSmtpInjector(mailer, listener, { timeoutMs: 1000 })[Symbol.asyncDispose]();
  expect(mailer.connections).toBe(0);
});

const at = (stage: 'mail' | 'rcpt', line: string): Refusal => {
  const reply = parseReply(line);
  if (!reply) throw new Error(`no reply: ${line}`);
  return classifyRefusal({ reply, stage });
};
const lost = (stage: 'mail' | 'rcpt'): Refusal =>
  classifyRefusal({ failure: { class: 'connection-lost', detail: 'x' }, stage });

it.each([
  [
    'a limit of messages for one connection',
    at('mail', '452 4.5.3 Service unavailable, batch limit reached'),
  ],
  ['a connection found lost at MAIL', lost('mail')],
])('hands a message over once more on a new connection after %s', async (_, refusal) => {
  const mailer = limitedMailer(1, refusal);
  await using injector = createSmtpInjector(mailer, listener, { timeoutMs: 1000 });
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await injector.inject(mail)).mtaId);
  expect(ids).toEqual(['1.1', '2.1', '3.1']);
});

it.each([
  ['a refusal of the message', 1, at('mail', '451 4.3.0 later')],
  ['a connection lost later on', 1, lost('rcpt')],
  ['a connection that was new', 0, lost('mail')],
])('does not try again after %s', async (_, limit, refusal) => {
  const mailer = limitedMailer(limit, refusal);
  await using injector = createSmtpInjector(mailer, listener, { timeoutMs: 1000 });
  for (let n = 0; n < limit; n += 1) await injector.inject(mail);
  expect((await injector.inject(mail)).recipients[0]?.refusal).toBe(refusal);
  expect(mailer.connections).toBe(1);
});
