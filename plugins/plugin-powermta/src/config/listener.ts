import {
  contains,
  type IpAddress,
  type IpNetwork,
  isLoopback,
  type Location,
  parseIpNetwork,
} from '@mtaops/core';
import type { Configuration } from './configuration.ts';
import { directivesOf, type Node, type Section, sectionsOf } from './node.ts';

/** A port that takes SMTP, in whichever form it is written. */
export type Listener = {
  /** `IP:PORT` as written. */
  readonly endpoint: string;
  readonly address: IpNetwork;
  readonly port: number;
  /** The named source bound to it. */
  readonly source?: { readonly name: string; readonly location: Required<Location> };
  /** Undefined for the listener PowerMTA opens when none is configured. */
  readonly location?: Required<Location>;
  /** The section's own directives; empty for the directive form. */
  readonly options: readonly Node[];
};

/** Without any `smtp-listener` PowerMTA opens this one (User's Guide 5.0, 3.3.1.20). */
const IMPLICIT: Listener = {
  address: { family: 4, prefix: 0, value: 0n },
  endpoint: '0.0.0.0:25',
  options: [],
  port: 25,
};

/** Every SMTP listener in file order; directive and section form are equivalent (3.3.1.20, 3.3.17). */
export function listenersOf(configuration: Configuration): readonly Listener[] {
  const fromDirectives = directivesOf(configuration.nodes, 'smtp-listener').flatMap((directive) => {
    const source = directive.args.find((word) => /^source=/i.test(word))?.slice('source='.length);
    const bound = source === undefined ? undefined : { location: directive.location, name: source };
    return listenerAt(directive.args[0] ?? '', directive.location, bound, []);
  });
  const fromSections = sectionsOf(configuration.nodes, 'smtp-listener').flatMap((section) =>
    listenerAt(section.argument, section.location, boundSource(section), section.children),
  );
  const all = [...fromDirectives, ...fromSections];
  return all.length > 0 ? all : [IMPLICIT];
}

function boundSource(section: Section): Listener['source'] {
  const directive = directivesOf(section.children, 'source').at(-1);
  const name = directive?.args[0];
  return directive && name !== undefined ? { location: directive.location, name } : undefined;
}

function listenerAt(
  endpoint: string,
  location: Required<Location>,
  source: Listener['source'],
  options: readonly Node[],
): readonly Listener[] {
  const colon = endpoint.lastIndexOf(':');
  const host = endpoint.slice(0, colon);
  const port = Number(endpoint.slice(colon + 1));
  if (colon < 1 || !/^\d{1,5}$/.test(endpoint.slice(colon + 1)) || port > 65_535) return [];
  const isAny = host === '0.0.0.0' || host === '0/0';
  const address = isAny ? IMPLICIT.address : parseIpNetwork(host.replace(/^\[(.*)\]$/, '$1'));
  if (!address) return [];
  return [{ address, endpoint, location, options, port, ...(source ? { source } : {}) }];
}

/** The listeners that `IP:PORT`, a bare address or a bare port names. */
export function findListeners(listeners: readonly Listener[], name: string): readonly Listener[] {
  if (/^\d{1,5}$/.test(name)) return listeners.filter((listener) => listener.port === Number(name));
  const exact = listeners.filter((listener) => listener.endpoint === name);
  if (exact.length > 0) return exact;
  const match = /^(.*?)(?::(\d{1,5}))?$/.exec(name);
  const wanted = parseIpNetwork(match?.[1] ?? '');
  if (!wanted) return [];
  return listeners
    .filter(({ port }) => match?.[2] === undefined || port === Number(match[2]))
    .filter(({ address }) => contains(address, wanted))
    .toSorted((a, b) => b.address.prefix - a.address.prefix);
}

/** False when the listener is on loopback and the client is not on the same host. */
export function isReachable(listener: Listener, client: IpAddress): boolean {
  return !isLoopback(listener.address) || isLoopback(client);
}

/** True when others than the host itself can connect. */
export function isExposed(listener: Listener): boolean {
  return !isLoopback(listener.address);
}
