import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A server in front of a name server that behaves worse than it. */
export type DnsRelay = AsyncDisposable & { readonly port: number };

export type DnsRelayOptions = {
  /** Kept back before each answer. */
  readonly delayMs?: number;
  /** False: datagrams are taken and never answered. */
  readonly udp?: boolean;
  /** False: connections are taken and never answered. */
  readonly tcp?: boolean;
};

/** @param target - Port of the name server on 127.0.0.1. */
export async function startDnsRelay(
  target: number,
  { delayMs = 0, tcp = true, udp = true }: DnsRelayOptions,
): Promise<DnsRelay> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client.on('error', () => undefined));
    if (!tcp) return;
    const upstream = connect(target, '127.0.0.1').on('error', () => client.destroy());
    sockets.add(upstream);
    client.pipe(upstream);
    upstream
      .on('data', (data) => setTimeout(() => client.write(data), delayMs))
      .on('end', () => setTimeout(() => client.end(), delayMs));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const datagrams = createSocket('udp4', (question, client) => {
    if (!udp) return;
    const upstream = createSocket('udp4', (answer) => {
      upstream.close();
      setTimeout(() => isOpen && datagrams.send(answer, client.port, client.address), delayMs);
    });
    upstream.send(question, target, '127.0.0.1');
  });
  let isOpen = true;
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      isOpen = false;
      datagrams.close();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
