import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTempFolder } from './temp-folder.ts';

/** Response codes of RFC 1035 §4.1.1. */
const CODES = { NXDOMAIN: 3, SERVFAIL: 2 } as const;

/** A name server that says one thing to every question, and the way to put it in front of the system's resolver. */
export type NameServer = AsyncDisposable & {
  /** For `runMtaops`: runs a command with this as the only name server, in a mount namespace of its own. */
  readonly under: readonly string[];
};

/**
 * The resolver of the C library asks port 53 of the servers in /etc/resolv.conf and nothing else, so this needs root.
 *
 * @param address - One of 127/8 that no other name server has.
 */
export async function startNameServer(
  answer: keyof typeof CODES,
  address: `127.0.0.${number}`,
): Promise<NameServer> {
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('names')).path;
  const configuration = join(folder, 'resolv.conf');
  await writeFile(configuration, `nameserver ${address}\noptions timeout:1 attempts:1\n`);
  const socket = createSocket('udp4', (question, { address: client, port }) => {
    const reply = Buffer.from(question);
    reply[2] = 0x81; // an answer, recursion desired
    reply[3] = 0x80 | CODES[answer]; // recursion available
    reply.writeUInt16BE(0, 10); // no additional records: the question's EDNS option is not repeated
    socket.send(reply.subarray(0, endOfQuestion(reply)), port, client);
  });
  socket.bind(53, address);
  await once(socket, 'listening');
  scope.defer(() => void socket.close());
  const running = scope.move();
  const mount = `mount --bind ${configuration} /etc/resolv.conf && exec "$@"`;
  return {
    under: ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', mount, 'sh'],
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Twelve octets of header, the labels of one name up to the empty one, type and class. */
function endOfQuestion(message: Buffer): number {
  let at = 12;
  while ((message[at] ?? 0) !== 0) at += (message[at] ?? 0) + 1;
  return at + 5;
}
