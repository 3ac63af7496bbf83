import type { DnsServer } from '@mtaops/core';

/** A server as messages and JSON name it. */
export type NamedServer = { readonly label: string; readonly server: DnsServer };

/** `HOST`, or `HOST:PORT` where the port is not the usual one. */
export function labelOf({ host, port }: DnsServer): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  return port === 53 ? shown : `${shown}:${port}`;
}
