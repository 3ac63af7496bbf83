import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { until } from './until.ts';

/**
 * Wait until something listens on 127.0.0.1. On Linux the kernel's table is read: a connection made only to look would
 * show in logs, count against limits and use up one-shot peers.
 */
export async function untilListening(
  port: number,
  { timeoutMs = 15_000, explain = (): string => '', udp = false } = {},
): Promise<void> {
  const isUp = process.platform === 'linux' ? () => isInTable(port, udp) : () => answers(port);
  await until(`port ${port} to listen`, async () => (await isUp()) || undefined, { explain, timeoutMs });
}

/** Columns of /proc/net/tcp: slot, local address, remote address, state (0A is LISTEN). */
async function isInTable(port: number, udp: boolean): Promise<boolean> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of udp ? ['udp', 'udp6'] : ['tcp', 'tcp6']) {
    const lines = (await readFile(`/proc/net/${table}`, 'utf8').catch(() => '')).split('\n');
    const found = lines.some((line) => {
      const [, local, , state] = line.trim().split(/\s+/);
      return local?.endsWith(suffix) && (udp || state === '0A');
    });
    if (found) return true;
  }
  return false;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
