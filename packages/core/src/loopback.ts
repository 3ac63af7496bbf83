import { isLoopback, parseIpAddress } from './relay/ip-network.ts';

/** True for a name (RFC 6761 §6.3) or address (127/8, `::1`) that never leaves the machine; asks no resolver. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  const address = parseIpAddress(name.replace(/^\[(.*)\]$/, '$1'));
  return address ? isLoopback(address) : name === 'localhost' || name.endsWith('.localhost');
}
