import {
  contains,
  type IpAddress,
  type IpNetwork,
  type Location,
  MtaopsError,
  parseIpAddress,
  parseIpNetwork,
} from '@mtaops/core';
import type { Configuration } from './configuration.ts';
import { type Directive, type Node, type Section, sectionsOf } from './node.ts';
import { parseBoolean } from './value.ts';

/** A value and where it was set. */
type Setting = {
  readonly directive: Directive;
  /** The section it stands in. */
  readonly section: Section;
};

/** The settings of `<source>` that apply to a connection, merged. */
export type SourcePolicy = {
  /** From general to specific; later ones override. */
  readonly chain: readonly Section[];
  readonly settings: ReadonlyMap<string, Setting>;
};

/** `<source>` with an address or network for argument. */
export type NetworkSource = { readonly section: Section; readonly network: IpNetwork };

/** Every `<source>` that goes by the client's address, in file order. */
export function networkSources(nodes: readonly Node[]): readonly NetworkSource[] {
  return sectionsOf(nodes, 'source').flatMap((section) => {
    const network = parseIpNetwork(section.argument);
    return network ? [{ network, section }] : [];
  });
}

/** The sources of one name, in file order: a name may be given in several pieces. */
export function namedSources(nodes: readonly Node[], name: string): readonly Section[] {
  return sectionsOf(nodes, 'source').filter(
    ({ argument }) => argument === name && parseIpNetwork(argument) === undefined,
  );
}

/** @throws MtaopsError `E_USAGE` when it is no address. */
export function clientAddress(ip: string): IpAddress {
  const address = parseIpAddress(ip);
  if (!address) throw new MtaopsError('E_USAGE', `no IP address: ${ip}`, { hint: 'give it like 192.0.2.70' });
  return address;
}

/**
 * What the address alone gives: all sources whose network holds it, shortest prefix first (User's Guide 5.0, 3.3.7).
 * Of two with the same prefix the later one in the file wins.
 */
export function policyOfAddress(configuration: Configuration, address: IpAddress): SourcePolicy {
  const chain = networkSources(configuration.nodes)
    .filter(({ network }) => contains(network, address))
    .toSorted((a, b) => a.network.prefix - b.network.prefix)
    .map(({ section }) => section);
  return merge({ chain: [], settings: new Map() }, chain);
}

/** Lay named sources over a policy: they override single settings, they do not replace the rest (3.3.7, 8.4.3). */
export function merge(policy: SourcePolicy, sections: readonly Section[]): SourcePolicy {
  const settings = new Map(policy.settings);
  for (const section of sections) {
    for (const node of section.children) {
      if (node.kind === 'directive' && node.args.length > 0)
        settings.set(node.key, { directive: node, section });
    }
  }
  return { chain: [...policy.chain, ...sections], settings };
}

/** A boolean setting; `fallback` is the product's default. A value that is no boolean counts as not set. */
export function flagOf(policy: SourcePolicy, key: string, fallback: boolean): boolean {
  const word = policy.settings.get(key)?.directive.args[0];
  return (word === undefined ? undefined : parseBoolean(word)) ?? fallback;
}

export function placeOf(policy: SourcePolicy, key: string): Required<Location> | undefined {
  return policy.settings.get(key)?.directive.location;
}
