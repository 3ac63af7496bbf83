import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that Linux gives to outgoing connections (32768), above those of a machine's own services. */
const FIRST = 10_000;
const LAST = 32_000;

/** A port that nothing uses on 127.0.0.1, by TCP or UDP. Random, so that tests beside each other do not meet. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = randomInt(FIRST, LAST);
    if ((await isFreeTcp(port)) && (await isFreeUdp(port))) return port;
  }
  throw new Error(`no free port between ${FIRST} and ${LAST}`);
}

/** As many different free ports. */
export async function freePorts<Name extends string>(
  names: readonly Name[],
): Promise<Readonly<Record<Name, number>>> {
  const ports = new Map<Name, number>();
  for (const name of names) {
    let port = await freePort();
    while ([...ports.values()].includes(port)) port = await freePort();
    ports.set(name, port);
  }
  return Object.fromEntries(ports) as Record<Name, number>;
}

async function isFreeTcp(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ exclusive: true, host: '127.0.0.1', port });
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

async function isFreeUdp(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind({ address: '127.0.0.1', exclusive: true, port });
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
