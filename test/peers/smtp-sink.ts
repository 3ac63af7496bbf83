import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** An SMTP server in the test's own process (npm smtp-server) that takes everything and keeps it. */
export type SmtpSink = AsyncDisposable & {
  readonly port: number;
  readonly messages: () => readonly SunkMessage[];
};

/** As it came over the wire, dot-stuffing undone. */
export type SunkMessage = {
  readonly from: string;
  readonly to: readonly string[];
  readonly octets: Uint8Array<ArrayBuffer>;
};

/** No TLS, no AUTH; 8BITMIME, SIZE, PIPELINING and SMTPUTF8. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const messages: SunkMessage[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      buffer(stream).then((octets) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        messages.push({
          from,
          octets: new Uint8Array(octets),
          to: envelope.rcptTo.map(({ address }) => address),
        });
        done();
      }, done);
    },
    size: 10_240_000,
  });
  server.on('error', () => undefined); // A client that breaks off is not the sink's failure.
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    messages: () => messages,
    port: (server.server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
