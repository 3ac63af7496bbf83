import type { Configuration } from './configuration.ts';
import { expandMacros, macrosOf } from './domain-macro.ts';
import { matchDomain } from './domain-pattern.ts';
import { directivesOf, type Node, type Section, sectionsOf } from './node.ts';
import { merge, type SourcePolicy } from './source-policy.ts';

/**
 * The settings of `<domain>` for mail to a domain, out of the queue of a VMTA where one is given.
 *
 * Per setting the most specific pattern wins whatever the order in the file; a domain written out beats the same one
 * out of a macro (User's Guide 5.0, 3.3.10). The VMTA's own sections go over its pool's, those over the global ones
 * (3.3.13.2).
 */
export function domainPolicy(configuration: Configuration, domain: string, vmta?: string): SourcePolicy {
  const levels = [configuration.nodes, ...levelsOf(configuration.nodes, vmta)];
  return levels.reduce<SourcePolicy>(
    (policy, nodes) => merge(policy, matchingSections(configuration, nodes, domain)),
    { chain: [], settings: new Map() },
  );
}

/** The children of the VMTA's pools, then of the VMTA itself. `vmta` may name a pool. */
function levelsOf(nodes: readonly Node[], vmta: string | undefined): readonly (readonly Node[])[] {
  if (vmta === undefined) return [];
  const pools = sectionsOf(nodes, 'virtual-mta-pool').filter(
    (pool) => pool.argument === vmta || poolMembers(pool).includes(vmta),
  );
  const own = sectionsOf(nodes, 'virtual-mta').filter(({ argument }) => argument === vmta);
  return [...pools, ...own].map(({ children }) => children);
}

/** Names of the VMTAs in a pool. */
export function poolMembers(pool: Section): readonly string[] {
  return directivesOf(pool.children, 'virtual-mta').flatMap(({ args }) => args.slice(0, 1));
}

function matchingSections(
  configuration: Configuration,
  nodes: readonly Node[],
  domain: string,
): readonly Section[] {
  const macros = macrosOf(configuration);
  return sectionsOf(nodes, 'domain')
    .flatMap((section) => {
      const isLiteral = !section.argument.includes('$');
      const matches = expandMacros(section.argument, macros).flatMap(
        (pattern) => matchDomain(pattern, domain) ?? [],
      );
      return matches.length === 0 ? [] : [{ isLiteral, rank: Math.max(...matches), section }];
    })
    .toSorted((a, b) => a.rank - b.rank || Number(a.isLiteral) - Number(b.isLiteral))
    .map(({ section }) => section);
}
