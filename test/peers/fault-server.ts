import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** When the server acts: as soon as the client connects, or has sent this, before it would answer. */
export type FaultMoment = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/**
 * - `close`: closes the socket, as a process that ends does; `reset`: with a RST.
 * - `stall`: says nothing for ever. `garbage`: answers with what is no SMTP reply.
 */
export type Fault = 'close' | 'reset' | 'stall' | 'garbage';

/** An SMTP server that does what a real one does not do on request. */
export type FaultServer = AsyncDisposable & {
  readonly port: number;
  /** Messages whose final dot came, accepted or not. */
  readonly messages: () => readonly string[];
};

/** Answers yes to everything until the moment comes; no TLS, no AUTH. */
export async function startFaultServer(at: FaultMoment, fault: Fault): Promise<FaultServer> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    converse(socket, { at, fault, messages });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    messages: () => messages,
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Scene = { readonly at: FaultMoment; readonly fault: Fault; readonly messages: string[] };

function converse(socket: Socket, { at, fault, messages }: Scene): void {
  const say = (moment: FaultMoment | undefined, reply: string): void => {
    if (moment === at) commit(socket, fault);
    else socket.write(`${reply}\r\n`);
  };
  let received = '';
  let isData = false;
  say('connect', '220 faults.example.test ESMTP');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk;
    for (;;) {
      if (isData && at === 'body' && received.length > 0) return commit(socket, fault);
      const end = isData ? /(?:^|\r\n)\.\r\n/.exec(received) : /\r\n/.exec(received);
      if (!end) return;
      const taken = received.slice(0, end.index);
      received = received.slice(end.index + end[0].length);
      if (isData) messages.push(taken);
      const { moment, reply } = isData ? ACCEPTED : answerTo(taken);
      isData = !isData && moment === 'data';
      say(moment, reply);
    }
  });
}

type Answer = { readonly moment?: FaultMoment; readonly reply: string };

const ACCEPTED: Answer = { moment: 'dot', reply: '250 2.0.0 Ok: queued as FAULT' };

function answerTo(line: string): Answer {
  const verb = line.slice(0, 4).toLowerCase();
  if (verb === 'ehlo') return { moment: 'ehlo', reply: '250-faults.example.test\r\n250 8BITMIME' };
  if (verb === 'mail' || verb === 'rcpt') return { moment: verb, reply: '250 2.1.0 Ok' };
  if (verb === 'data') return { moment: 'data', reply: '354 go on' };
  return verb === 'quit' ? { reply: '221 2.0.0 Bye' } : { reply: '250 2.0.0 Ok' };
}

function commit(socket: Socket, fault: Fault): void {
  if (fault === 'close') socket.destroy();
  if (fault === 'reset') socket.resetAndDestroy();
  if (fault === 'garbage') socket.write('HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n');
}
