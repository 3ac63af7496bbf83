import type { Location } from '@mtaops/core';
import { settingIn, walkScopes } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { firstAddress, formatNetwork, isLoopback, type Network, parseNetwork } from '../network/network.ts';
import type { Configured } from './model.ts';

/** A network that mail is injected from, with one of its addresses to ask about. */
export type Generator = {
  readonly label: string;
  readonly network: Network;
  readonly ip: string;
  /** Where the configuration names it; undefined when the user did. */
  readonly place: Location | undefined;
};

/**
 * The networks that inject: those the user names, else every network that some `Relay_Hosts` lists, loopback and the whole
 * internet apart, since whoever listed them meant them to relay.
 */
export function generatorsOf({ configuration, workload }: Configured): readonly Generator[] {
  if (workload.generators && workload.generators.length > 0)
    return workload.generators.flatMap((label) => generator(label, undefined));
  const found = new Map<string, Generator>();
  for (const { scope } of walkScopes(configuration.root)) {
    const hosts = settingIn(scope, 'relay_hosts');
    for (const { place, text } of hosts ? wordsOf(hosts.value) : []) {
      for (const one of generator(text, place)) {
        const isMeant = !isLoopback(one.network) && one.network.prefixLength > 0;
        if (isMeant && !found.has(one.label)) found.set(one.label, one);
      }
    }
  }
  return [...found.values()];
}

function generator(text: string, place: Location | undefined): readonly Generator[] {
  const network = parseNetwork(text);
  return network ? [{ ip: firstAddress(network), label: formatNetwork(network), network, place }] : [];
}
