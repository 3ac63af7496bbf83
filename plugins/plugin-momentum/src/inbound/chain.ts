import { childrenOf, type Scope, type Setting, settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { containsNetwork, type Network, parseNetwork } from '../network/network.ts';
import type { Endpoint } from './endpoint.ts';

type ChainRole = 'peer' | 'listen' | 'listener' | 'pathway' | 'global';

/** One scope that may set an inbound option. `level` tells a Peer in a `Listen` from one directly in the listener. */
export type ChainLink = {
  readonly role: ChainRole;
  readonly scope: Scope;
  readonly level?: 'listen' | 'listener';
};

export type Found = { readonly setting: Setting; readonly link: ChainLink };

/**
 * The scopes an inbound option is looked for in, innermost first (B4/listeners): the most specific Peer that contains the
 * client, of the endpoint or else of the listener, then `Listen`, listener, pathway, global.
 *
 * @param client - Without it no Peer is considered.
 */
export function inboundChain(endpoint: Endpoint, client?: Network): readonly ChainLink[] {
  const own = client && mostSpecificPeer(endpoint.listen, client);
  const outer = client && !own ? mostSpecificPeer(endpoint.listener, client) : undefined;
  const links: ChainLink[] = [];
  if (own) links.push({ level: 'listen', role: 'peer', scope: own });
  if (outer) links.push({ level: 'listener', role: 'peer', scope: outer });
  links.push({ role: 'listen', scope: endpoint.listen }, { role: 'listener', scope: endpoint.listener });
  const name = links
    .map(({ scope }) => textOf(settingIn(scope, 'pathway')?.value))
    .find((text) => text !== '');
  for (const scope of pathwaysNamed(endpoint.root, name)) links.push({ role: 'pathway', scope });
  return [...links, { role: 'global', scope: endpoint.root }];
}

/**
 * All orders the documentation leaves open (B4 is silent on a Peer of the listener against the `Listen`, and on a pathway
 * against the listener); the likely one first, only one when nothing is open.
 */
export function possibleChains(endpoint: Endpoint, client?: Network): readonly (readonly ChainLink[])[] {
  const likely = inboundChain(endpoint, client);
  const chains = [likely];
  const [first, second] = likely;
  if (first?.level === 'listener' && second) chains.push([second, first, ...likely.slice(2)]);
  if (!likely.some(({ role }) => role === 'pathway')) return chains;
  return chains.flatMap((chain) => [
    chain,
    [...chain.filter(({ role }) => role === 'pathway'), ...chain.filter(({ role }) => role !== 'pathway')],
  ]);
}

/** The innermost assignment of an option on a chain. */
export function firstDefined(chain: readonly ChainLink[], option: string): Found | undefined {
  return allDefined(chain, option)[0];
}

/** Every assignment of an option on a chain, innermost first. */
export function allDefined(chain: readonly ChainLink[], option: string): readonly Found[] {
  return chain.flatMap((link) => {
    const setting = settingIn(link.scope, option);
    return setting ? [{ link, setting }] : [];
  });
}

/** How a link is called in messages, e.g. `Peer "198.51.100.0/26"`, `global`. */
export function linkName(link: ChainLink): string {
  return link.role === 'global' ? 'global scope' : link.scope.title;
}

/** The pathway of a name, inside a group first. A group's own listener options are ignored by the server. */
function pathwaysNamed(root: Scope, name: string | undefined): readonly Scope[] {
  if (name === undefined) return [];
  const grouped = childrenOf(root, 'pathway_group').flatMap((group) => childrenOf(group, 'pathway'));
  return [...grouped, ...childrenOf(root, 'pathway')].filter(({ label }) => label === name);
}

function mostSpecificPeer(scope: Scope, client: Network): Scope | undefined {
  let best: { readonly peer: Scope; readonly length: number } | undefined;
  for (const peer of childrenOf(scope, 'peer')) {
    const network = parseNetwork(peer.label ?? '');
    if (!network || !containsNetwork(network, client)) continue;
    if (!best || network.prefixLength > best.length) best = { length: network.prefixLength, peer };
  }
  return best?.peer;
}
