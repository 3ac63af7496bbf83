import {
  type Check,
  type Diagnostic,
  fail,
  type Location,
  note,
  type Observation,
  parseIpNetwork,
} from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { macroLoops, macrosOf } from '../config/domain-macro.ts';
import { poolMembers } from '../config/domain-policy.ts';
import { listenersOf } from '../config/listener.ts';
import {
  type Directive,
  directivesOf,
  type Node,
  type Section,
  sectionName,
  sectionsOf,
} from '../config/node.ts';
import { smtpUsersOf } from '../config/smtp-user.ts';
import { namedSources } from '../config/source-policy.ts';
import { parseBoolean } from '../config/value.ts';
import type { Case } from './case.ts';

export const references: Check<Case> = {
  evaluate: ({ configuration }) => [
    ...undefinedSources(configuration),
    ...undefinedVmtas(configuration),
    ...undefinedLists(configuration),
    ...latePatternLists(configuration),
    ...[...poolConflicts(configuration), ...macroLoops(macrosOf(configuration))].map(
      ({ code, location, message }) =>
        fail(message, {
          evidence: [location],
          remedy: `${location.file}:${location.line}: ${BREAK[code] ?? 'correct it'}`,
        }),
    ),
    ...refusedNetworks(configuration),
  ],
  group: 'configuration',
  id: 'PMTA-CFG-06',
  remedy: 'Define what is named, or correct the name; move a pattern list above the source that uses it.',
  restsOn: ['/etc/pmta/config and its includes'],
  rule: {
    fail: 'a VMTA, pool, source, pattern list or rewrite list is used and not defined; a pattern list stands below its source; a VMTA is in two pools with <domain>; a macro leads back to itself',
    pass: 'every name leads somewhere; sources with smtp-service no are told',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.7.39, 3.3.10 and 3.3.13.2",
  title: 'Every name used is defined',
  why: 'What PowerMTA does with a name that is defined nowhere is not documented: at best the settings meant are missing.',
};

const BREAK: Readonly<Record<string, string>> = {
  'macro-loop': 'take the reference back to itself out of the macro',
  'pool-conflict': 'take the VMTA out of one pool, or the <domain> sections out of it',
};

type Use = { readonly name: string; readonly location: Location };

function missing(uses: readonly Use[], kind: string, known: ReadonlySet<string>): readonly Observation[] {
  return uses
    .filter(({ name }) => !known.has(name))
    .map(({ location, name }) =>
      fail(`${kind} ${name} is used here and defined nowhere`, {
        evidence: [location],
        remedy: `${location.file}:${location.line}: correct the name, or define \`<${kind} ${name}>\``,
      }),
    );
}

function undefinedSources(configuration: Configuration): readonly Observation[] {
  const uses = [
    ...listenersOf(configuration).flatMap(({ source }) => source ?? []),
    ...smtpUsersOf(configuration).flatMap(({ source }) => source ?? []),
  ];
  const known = uses
    .map(({ name }) => name)
    .filter((name) => namedSources(configuration.nodes, name).length > 0);
  return missing(uses, 'source', new Set(known));
}

function undefinedVmtas(configuration: Configuration): readonly Observation[] {
  const { nodes } = configuration;
  const names = (tag: string): readonly string[] => sectionsOf(nodes, tag).map(({ argument }) => argument);
  const vmtas = new Set(names('virtual-mta'));
  const members = sectionsOf(nodes, 'virtual-mta-pool').flatMap((pool) =>
    usesOf(pool.children, 'virtual-mta'),
  );
  const defaults = sectionsOf(nodes, 'source')
    .flatMap(({ children }) => usesOf(children, 'default-virtual-mta'))
    .filter(({ name }) => name !== 'by-smtp-source-ip');
  const routed = sectionsOf(nodes, 'pattern-list').flatMap(({ children }) => routesIn(children));
  const anything = new Set([...vmtas, ...names('virtual-mta-pool')]);
  return [
    ...missing(members, 'virtual-mta', vmtas),
    ...missing([...defaults, ...routed], 'virtual-mta', anything),
  ];
}

/** `virtual-mta=NAME` among the actions of pattern list entries. */
function routesIn(nodes: readonly Node[]): readonly Use[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'section') return routesIn(node.children);
    const actions = node.args.at(-1) ?? '';
    const name = /(?:^|,)virtual-mta=([^,]+)/.exec(actions)?.[1];
    return [
      ...(name === undefined ? [] : [{ location: node.location, name }]),
      ...(node.nested ? routesIn(node.nested.children) : []),
    ];
  });
}

const LISTS = ['pattern-list', 'smtp-pattern-list', 'rewrite-list', 'source-group'] as const;

function undefinedLists({ nodes }: Configuration): readonly Observation[] {
  return LISTS.flatMap((tag) => {
    const known = new Set(sectionsOf(nodes, tag).map(({ argument }) => argument));
    return missing(
      everywhere(nodes).flatMap((inner) => usesOf(inner, tag)),
      tag,
      known,
    );
  });
}

/** The children of every section, whatever its depth. */
function everywhere(nodes: readonly Node[]): readonly (readonly Node[])[] {
  return [nodes, ...nodes.flatMap((node) => (node.kind === 'section' ? everywhere(node.children) : []))];
}

function usesOf(nodes: readonly Node[], key: string): readonly Use[] {
  return directivesOf(nodes, key).flatMap(({ args: [name], location }) =>
    name === undefined || name === '' ? [] : [{ location, name }],
  );
}

/** A pattern list must be read before the source that names it (3.3.7.39). */
function latePatternLists({ nodes }: Configuration): readonly Observation[] {
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'section' || node.tag !== 'source') return [];
    return usesOf(node.children, 'pattern-list').flatMap(({ location, name }) => {
      const isNamed = (one: Node): one is Section =>
        one.kind === 'section' && one.tag === 'pattern-list' && one.argument === name;
      const later = nodes.slice(at).find(isNamed);
      if (!later || nodes.slice(0, at).some(isNamed)) return [];
      const remedy = `move ${sectionName(later)} above ${sectionName(node)} (${location.file}:${node.location.line})`;
      return [
        fail(`pattern list ${name} is defined below the source that uses it`, {
          evidence: [location, later.location],
          remedy,
        }),
      ];
    });
  });
}

/** A VMTA may be in several pools, of which one only may hold `<domain>` (3.3.13.2). */
export function poolConflicts({ nodes }: Configuration): readonly Diagnostic[] {
  const withDomains = sectionsOf(nodes, 'virtual-mta-pool').filter(
    ({ children }) => sectionsOf(children, 'domain').length > 0,
  );
  const first = new Map<string, Section>();
  return withDomains.flatMap((pool) =>
    poolMembers(pool).flatMap((member): readonly Diagnostic[] => {
      const other = first.get(member);
      first.set(member, other ?? pool);
      if (!other || other.argument === pool.argument) return [];
      const message = `VMTA ${member} is in two pools that both hold <domain>: ${other.argument} and ${pool.argument}`;
      return [{ code: 'pool-conflict', level: 'error', location: pool.location, message }];
    }),
  );
}

/** Addresses refused at the greeting: on purpose as a rule, and forgotten as easily. */
function refusedNetworks({ nodes }: Configuration): readonly Observation[] {
  return sectionsOf(nodes, 'source')
    .filter(({ argument }) => parseIpNetwork(argument) !== undefined)
    .flatMap((section) => {
      const refusing = directivesOf(section.children, 'smtp-service').filter(isNo);
      return refusing.map(({ location }) =>
        note(`${sectionName(section)} is refused at the greeting`, [location]),
      );
    });
}

function isNo({ args }: Directive): boolean {
  return parseBoolean(args[0] ?? '') === false;
}
