import { createServer, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import { type Conversation, createConversation } from './conversation.ts';
import type { FaultServer, FaultServerOptions, SmtpFault } from './scenario.ts';

/**
 * An SMTP server on loopback that does as it is told and keeps every octet: for what real servers do rarely and
 * never on request. Without faults it takes everything.
 *
 * @param faults - The first that fits and is not used up acts.
 */
export async function startFaultServer(
  faults: readonly SmtpFault[] = [],
  options: FaultServerOptions = {},
): Promise<FaultServer> {
  const record = {
    commands: [] as string[],
    counts: { accepted: 0, connections: 0 },
    wire: [] as Uint8Array<ArrayBuffer>[],
  };
  const sockets = new Set<Socket>();
  const usable = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  const take = (fits: (fault: SmtpFault) => boolean): SmtpFault | undefined => {
    const found = usable.find(({ fault, left }) => left > 0 && fits(fault));
    if (found) found.left -= 1;
    return found?.fault;
  };
  const onConnection = (socket: Socket): void => {
    sockets.add(socket);
    record.counts.connections += 1;
    socket.on('close', () => sockets.delete(socket));
    serve(socket, createConversation({ options, record, take }), options);
  };
  // Without noDelay Nagle and delayed ACK cost 40 ms a message.
  const server = options.tls?.isImplicit
    ? createTlsServer({ ...options.tls, noDelay: true }, onConnection)
    : createServer({ noDelay: true }, onConnection);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    commands: record.commands,
    counts: record.counts,
    port: typeof address === 'object' && address ? address.port : 0,
    wire: record.wire,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Feed one connection to its conversation, over TLS from where it asks for it. */
function serve(first: Socket, conversation: Conversation, { tls }: FaultServerOptions): void {
  let socket: Socket = first;
  let isOver = false;
  const end = (how: 'close' | 'reset' | 'silence'): void => {
    isOver = true;
    if (how === 'silence') socket.pause();
    if (how === 'close') socket.end();
    if (how === 'reset') first instanceof TLSSocket ? first.destroy() : first.resetAndDestroy();
  };
  const say = async (line: string, dripMs = 0): Promise<void> => {
    if (isOver) return;
    const octets = Buffer.from(`${line.replaceAll('\n', '\r\n')}\r\n`);
    if (dripMs === 0) return void socket.write(octets);
    for (const octet of octets) {
      if (isOver || socket.destroyed) return;
      socket.write(Buffer.from([octet]));
      await new Promise((resolve) => setTimeout(resolve, dripMs));
    }
  };
  const startTls = (): void => {
    if (!tls) return;
    first.removeAllListeners('data');
    socket = new TLSSocket(first, { isServer: true, secureContext: createSecureContext(tls) });
    listen();
  };
  let busy = conversation.begin({ end, say, startTls });
  const listen = (): void => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      busy = busy.then(() => (isOver ? undefined : conversation.take(chunk)));
    });
  };
  listen();
}
