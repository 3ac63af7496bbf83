import { expect, it } from 'vitest';
import type { MailConnection, Mailer } from '../ports/mailer.ts';
import type { SmtpListener } from '../smtp/submission.ts';
import { createSmtpInjector } from './smtp-injector.ts';

const listener: SmtpListener = { extraCa: [], host: '192.0.2.1', port: 25, tls: 'require', verifyTls: true };
const mail = { content: new Uint8Array(), envelope: { from: 'a@example.test', to: ['b@example.test'] } };

/** A server that ends the connection after `limit` messages. */
function limitedMailer(limit: number): Mailer & { connections: number } {
  const mailer = {
    connect: async (): Promise<MailConnection> => {
      mailer.connections += 1;
      let sent = 0;
      return {
        get isOpen() {
          return sent < limit;
        },
        send: async () => {
          sent += 1;
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
