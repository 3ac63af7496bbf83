import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Secret, type SmtpListener } from '@mtaops/core';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, it } from 'vitest';
import { createSmtpMailer } from './smtp-mailer.ts';

const password = new Secret('S3cret pass word');

/** npm's smtp-server: a real server that we did not write, with STARTTLS and a self-signed certificate. */
async function startServer(
  options: SMTPServerOptions = {},
): Promise<AsyncDisposable & { readonly listener: SmtpListener; readonly received: readonly Buffer[] }> {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    onAuth: (auth, _session, done) =>
      auth.password === password.reveal() ? done(null, { user: auth.username }) : done(new Error('no')),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        done(null, 'Ok: queued as 4B3kXl2Y0N');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    listener: { extraCa: [], host: '127.0.0.1', port, tls: 'require', verifyTls: false },
    received,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const envelope = { from: 'ann@example.test', to: ['bob@example.test', 'cy@example.test'] };
const octets = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

it('logs in after STARTTLS and says what became of each recipient', async () => {
  await using server = await startServer({
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('cy')
        ? done(Object.assign(new Error('no such user'), { responseCode: 550 }))
        : done(),
  });
  const { listener } = server;
  await using connection = await createSmtpMailer().connect(
    { ...listener, auth: { user: 'app1' } },
    { password, timeoutMs: 2000 },
  );
  expect(connection.session).toMatchObject({
    authMechanism: 'LOGIN',
    tls: { trusted: false, version: 'TLSv1.3' },
  });
  const submission = await connection.send({ content: octets('Subject: x\r\n\r\nhello\r\n'), envelope });
  expect(submission).toMatchObject({
    mtaId: '4B3kXl2Y0N',
    recipients: [
      { address: 'bob@example.test', reply: { code: 250 }, state: 'accepted' },
      {
        address: 'cy@example.test',
        refusal: { class: 'recipient-unknown', stage: 'rcpt' },
        reply: { code: 550, text: 'no such user' },
        state: 'refused',
      },
    ],
  });
  expect(Object.keys(submission.phasesMs).toSorted()).toEqual(['accept', 'data', 'mail', 'rcpt']);
});

it('puts the very octets on the wire, whatever is in them', async () => {
  await using server = await startServer();
  await using connection = await createSmtpMailer().connect(server.listener, { timeoutMs: 5000 });
  const line = `${'x'.repeat(76)}\r\n`;
  const contents = [
    'Subject: dots\r\n\r\n.\r\n..x\r\n.\r\n\r\ntrailing \t \r\nliteral \\n and \\r\\n\r\n',
    `Subject: 577 kB\r\n\r\n${line.repeat(577_000 / line.length)}`,
    '.starts: with a dot\r\n\r\n\r\n\r\n.',
  ].map(octets);
  for (const content of contents) await connection.send({ content, envelope });
  const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
  const [first, second, third] = contents.map((content) => digest(content));
  expect(server.received.slice(0, 2).map(digest)).toEqual([first, second]);
  // SMTP has no message without a final line end: it is added, and nothing else.
  const last = server.received[2] ?? Buffer.alloc(0);
  expect(last.subarray(-2).toString()).toBe('\r\n');
  expect(digest(last.subarray(0, -2))).toBe(third);
});
