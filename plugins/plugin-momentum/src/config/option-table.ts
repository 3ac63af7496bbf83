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
  /** First version, e.g. `4.8`; undefined when older than 4.0. */
  readonly since: string | undefined;
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
    since: parts?.[4],
  };
}

/** The known name closest to a misspelt one: at most two letters apart; undefined when none is near. */
export function suggestName(table: OptionTable, misspelt: string, scope: string): string | undefined {
  const word = misspelt.toLowerCase();
  let best: { readonly name: string; readonly rank: number } | undefined;
  for (const [name, facts] of table) {
    if (Math.abs(name.length - word.length) > 2) continue;
    const distance = editDistance(word, name);
    const fits = facts.some((fact) => fact.scopes.includes(scope));
    const rank = distance + (fits ? 0 : 0.5);
    if (distance > 0 && distance <= 2 && (!best || rank < best.rank)) best = { name, rank };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
