import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type Identity, keyToPem, toPem } from './certificates.ts';

/** A mail server in this process that keeps what it gets. */
export type Receiver = AsyncDisposable & {
  readonly port: number;
  readonly received: () => readonly Uint8Array[];
};

/** STARTTLS, and AUTH PLAIN or LOGIN after it; nothing is accepted without both. */
export async function startReceiver(
  identity: Identity,
  login: { readonly user: string; readonly password: string },
): Promise<Receiver> {
  const received: Uint8Array[] = [];
  const server = new SMTPServer({
    banner: 'demo receiver',
    cert: toPem(identity.certificate),
    disableReverseLookup: true,
    key: keyToPem(identity.key),
    onAuth: ({ username, password }, _session, done) =>
      username === login.user && password === login.password
        ? done(null, { user: username })
        : done(new Error('wrong user or password')),
    onData: (stream, _session, done) => {
      buffer(stream).then((message) => {
        received.push(message);
        done(null, `2.0.0 Ok: queued as DEMO${received.length}`);
      }, done);
    },
  });
  server.on('error', () => undefined); // A connection that breaks off is the client's to tell.
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    received: () => received,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
