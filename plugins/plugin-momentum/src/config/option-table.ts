import { nearestName } from '@mtaops/core';
import { OPTION_DATA } from './option-data.ts';

/** What the vendor's table says of a name. */
export type OptionFact = {
  /** In lower case. */
  readonly name: string;
  /** True for a stanza, false for an assignment. */
  readonly isStanza: boolean;
  /** Scope types it is valid in, in lower case; `global` is the root. */
  readonly scopes: readonly string[];
  readonly defaultValue: string | undefined;
  /** True when a reload does not suffice. */
  readonly needsRestart: boolean;
};

/** All that is known of options, by name in lower case; some names are both an option and a stanza. */
export type OptionTable = ReadonlyMap<string, readonly OptionFact[]>;

/** In use and documented on pages of their own, but missing from the official table. */
const UNLISTED = `global,binding_group,binding,domain|use_dane;use_mta_sts;enable_dane;enable_mta_sts
global|msg_gen_without_cassandra;@logs;log_hires_timestamp
esmtp_listener,listen,peer,pathway,pathway_group|tls_required
`;

/** Read the table. Costs under a millisecond; keep the result rather than calling twice. */
export function readOptionTable(): OptionTable {
  const table = new Map<string, OptionFact[]>();
  for (const line of `${OPTION_DATA}${UNLISTED}`.split('\n')) {
    const [scopes, entries] = line.split('|');
    if (!scopes || !entries) continue;
    for (const entry of entries.split(';')) {
      const fact = readEntry(entry, scopes.split(','));
      const known = table.get(fact.name);
      if (known) known.push(fact);
      else table.set(fact.name, [fact]);
    }
  }
  return table;
}

function readEntry(entry: string, scopes: readonly string[]): OptionFact {
  const parts = /^(!?)(@?)([^~=]+)(?:~([^=]+))?(?:=(.*))?$/.exec(entry);
  return {
    defaultValue: parts?.[5],
    isStanza: parts?.[2] === '@',
    name: parts?.[3] ?? entry,
    needsRestart: parts?.[1] === '!',
    scopes,
  };
}

/**
 * The known name closest to a misspelt one, one that is valid in the scope first; undefined when none is near.
 *
 * @param kind - Stanzas are only compared with stanzas: every module has one of its own name, which no table lists.
 */
export function suggestName(
  table: OptionTable,
  misspelt: string,
  scope: string,
  kind: 'option' | 'stanza',
): string | undefined {
  const names = (isFit: (fact: OptionFact) => boolean): readonly string[] =>
    [...table].filter(([, facts]) => facts.some(isFit)).map(([name]) => name);
  const isKind = (fact: OptionFact): boolean => fact.isStanza === (kind === 'stanza');
  const near = nearestName(
    misspelt,
    names((fact) => isKind(fact) && fact.scopes.includes(scope)),
  );
  return near ?? (kind === 'stanza' ? undefined : nearestName(misspelt, names(isKind)));
}
