import type { ConnectOptions, MailConnection, Mailer, OutgoingMail, SmtpListener } from '@mtaops/core';
import { startFaultServer } from '../../smtp-faults/fault-server.ts';
import type { FaultServer, FaultServerOptions, SmtpFault } from '../../smtp-faults/scenario.ts';
import { testCertificates } from '../../test-certificates.ts';

/** Long enough for a busy machine, short enough for the tests that wait for it. */
export const TIMEOUT_MS = 5000;

export type Scene = AsyncDisposable & {
  readonly server: FaultServer;
  /** Everything that was said, in the form that `--verbose` shows. */
  readonly transcript: readonly string[];
  readonly connect: (
    listener?: Partial<SmtpListener>,
    options?: Partial<ConnectOptions>,
  ) => Promise<MailConnection>;
};

/** A fault server and a mailer that trusts its CA; TLS is `none` unless the server has it. */
export async function startScene(
  mailer: Mailer,
  faults: readonly SmtpFault[] = [],
  options: FaultServerOptions = {},
): Promise<Scene> {
  const server = await startFaultServer(faults, options);
  const transcript: string[] = [];
  const tls = options.tls ? (options.tls.isImplicit ? 'implicit' : 'require') : 'none';
  const open: MailConnection[] = [];
  return {
    connect: async (listener = {}, more = {}) => {
      const connection = await mailer.connect(
        {
          extraCa: [testCertificates().ca],
          host: '127.0.0.1',
          port: server.port,
          tls,
          verifyTls: true,
          ...listener,
        },
        {
          onTranscript: (direction, line) =>
            transcript.push(`${direction === 'client' ? 'C' : 'S'}: ${line}`),
          timeoutMs: TIMEOUT_MS,
          ...more,
        },
      );
      open.push(connection);
      return connection;
    },
    server,
    transcript,
    [Symbol.asyncDispose]: async () => {
      for (const connection of open) await connection[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

export const octets = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const mail: OutgoingMail = {
  content: octets('Subject: x\r\n\r\nhello\r\n'),
  envelope: { from: 'ann@example.test', to: ['bob@example.test', 'cy@example.test'] },
};
