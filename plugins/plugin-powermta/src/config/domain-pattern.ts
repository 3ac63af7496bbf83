import { contains, parseIpAddress, parseIpNetwork } from '@mtaops/core';

/**
 * How specifically a domain pattern matches: larger is more specific, undefined is no match.
 *
 * `*` all, `dom` exact, `*.dom` subdomains, `[*.]dom` both, `[ip/mask]` address literals (User's Guide 5.0, 3.2).
 */
export function matchDomain(pattern: string, domain: string): number | undefined {
  const [form, name] = [pattern.toLowerCase(), domain.toLowerCase().replace(/\.$/, '')];
  if (form === '*') return 0;
  if (form.startsWith('[*.]')) {
    const base = form.slice(4);
    return name === base || name.endsWith(`.${base}`) ? 2 * base.length : undefined;
  }
  if (form.startsWith('*.')) return name.endsWith(form.slice(1)) ? 2 * (form.length - 2) + 1 : undefined;
  if (form.startsWith('[') && form.endsWith(']')) return matchLiteral(form.slice(1, -1), name);
  return form === name ? EXACT : undefined;
}

/** Above every length of a pattern. */
const EXACT = 1_000_000;

function matchLiteral(pattern: string, name: string): number | undefined {
  const network = parseIpNetwork(pattern);
  const address = /^\[(?:ipv6:)?(.*)\]$/.exec(name)?.[1];
  const parsed = address === undefined ? undefined : parseIpAddress(address);
  return network && parsed && contains(network, parsed) ? network.prefix : undefined;
}

/** True when a pattern takes every domain there is. */
export function matchesEverything(pattern: string): boolean {
  return pattern === '*' || pattern === '*.*';
}
