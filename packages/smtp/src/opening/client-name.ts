import { isIP, type Socket } from 'node:net';
import { hostname } from 'node:os';

/** The name for EHLO, RFC 5321 §4.1.4: the machine's where it has a dot, or else its address as a literal. */
export function clientName(socket: Socket): string {
  const name = hostname();
  if (name.includes('.') && isIP(name) === 0) return name;
  const address = (socket.localAddress ?? '127.0.0.1').replace('::ffff:', '');
  return isIP(address) === 6 ? `[IPv6:${address}]` : `[${address}]`;
}
