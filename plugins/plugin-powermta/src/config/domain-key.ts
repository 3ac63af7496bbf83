import type { Location } from '@mtaops/core';
import type { Configuration } from './configuration.ts';
import { expandMacros, macrosOf } from './domain-macro.ts';
import { poolMembers } from './domain-policy.ts';
import { directivesOf, type Node, sectionsOf } from './node.ts';
import { splitList } from './words.ts';

/** A `domain-key SELECTOR, DOMAIN|*, FILE` (User's Guide 5.0, 3.3.1.33.1). */
export type DomainKey = {
  readonly selector: string;
  /** In lower case; `*` signs for every domain. */
  readonly domain: string;
  readonly file: string;
  /** Kept in a Vault: there is no file to look at. */
  readonly isInVault: boolean;
  /** The section it stands in: a VMTA, a pool, a key list; empty at global level. */
  readonly scope: string;
  readonly location: Required<Location>;
};

/** Every key in the order of the file, whatever its scope. Macros in the domain are expanded (later guide). */
export function domainKeysOf(configuration: Configuration): readonly DomainKey[] {
  const scoped = (['virtual-mta', 'virtual-mta-pool', 'domain-key-list'] as const).flatMap((tag) =>
    sectionsOf(configuration.nodes, tag).flatMap((section) =>
      keysIn(configuration, section.children, `${tag} ${section.argument}`),
    ),
  );
  return [...keysIn(configuration, configuration.nodes, ''), ...scoped];
}

/** The keys tried for mail out of a VMTA or pool, in the order tried: VMTA, its pools, global. */
export function keysFor(configuration: Configuration, vmta: string | undefined): readonly DomainKey[] {
  const all = domainKeysOf(configuration);
  const scopes = vmta === undefined ? [] : scopesOf(configuration, vmta);
  return [...scopes, ''].flatMap((scope) => all.filter((key) => key.scope === scope));
}

/** The first key that would sign for a domain: an exact or parent domain, or the wildcard. */
export function keyFor(keys: readonly DomainKey[], domain: string): DomainKey | undefined {
  return keys.find((key) => key.domain === '*' || covers(key.domain, domain));
}

/** True when `parent` is the domain or above it. */
export function covers(parent: string, domain: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

function scopesOf(configuration: Configuration, name: string): readonly string[] {
  const pools = sectionsOf(configuration.nodes, 'virtual-mta-pool');
  const named = pools.filter(({ argument }) => argument === name);
  const members = named.flatMap(poolMembers);
  const above = pools.filter((pool) => poolMembers(pool).includes(name));
  return [
    ...[name, ...members].map((member) => `virtual-mta ${member}`),
    ...[...named, ...above].map(({ argument }) => `virtual-mta-pool ${argument}`),
  ];
}

function keysIn(configuration: Configuration, nodes: readonly Node[], scope: string): readonly DomainKey[] {
  const macros = macrosOf(configuration);
  return directivesOf(nodes, 'domain-key').flatMap(({ location, rawValue }) => {
    const [selector, domain, file, ...rest] = splitList(rawValue.replaceAll('"', ''));
    if (selector === undefined || domain === undefined || file === undefined || rest.length > 0) return [];
    const isInVault = /^\{vault\}/i.test(file);
    return expandMacros(domain.toLowerCase(), macros).map((name) => ({
      domain: name,
      file,
      isInVault,
      location,
      scope,
      selector,
    }));
  });
}
