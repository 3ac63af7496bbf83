import type { Location } from '@mtaops/core';
import type { ConfigDocument, IncludeNode, ItemNode, StanzaNode } from './syntax.ts';
import { scalarText } from './token.ts';
import { type ConfigValue, placeOf, toValue } from './value.ts';

/** One assignment. */
export type Setting = {
  /** As written. */
  readonly name: string;
  readonly value: ConfigValue;
  readonly place: Location;
};

/** All stanzas of one type and label, merged in the order of inclusion. The root is of type `global`. */
export type Scope = {
  /** In lower case. */
  readonly type: string;
  /** As first written, e.g. `Listen "192.0.2.10:25"`. */
  readonly title: string;
  /** Case matters (B4/conf-overview); undefined for an anonymous stanza. */
  readonly label: string | undefined;
  /** Where the stanza was opened, each time. */
  readonly places: readonly Location[];
  /** By name in lower case; every assignment in order, the last one is in force. */
  readonly settings: ReadonlyMap<string, readonly Setting[]>;
  readonly children: readonly Scope[];
};

type OpenScope = Omit<Scope, 'places' | 'settings' | 'children'> & {
  readonly places: Location[];
  readonly settings: Map<string, Setting[]>;
  readonly children: OpenScope[];
};

/** A parsed file under the name that places show. */
export type NamedDocument = { readonly file: string; readonly document: ConfigDocument };

/** What an include stands for; nothing when it could not be resolved. */
export type Includes = ReadonlyMap<IncludeNode, readonly NamedDocument[]>;

/** A file can include another twice, and that one again: real trees stay far below this. */
const MOST_INCLUSIONS = 5000;

/**
 * Merge documents into one tree of scopes: includes are expanded where they stand, same-named stanzas merge, and the
 * last assignment wins (B4/conf-overview). A file that includes itself is expanded once.
 */
export function mergeScopes(documents: readonly NamedDocument[], includes: Includes): Scope {
  const root = openScope('global', 'global', undefined);
  const merge: Merge = { budget: MOST_INCLUSIONS, includes, stack: new Set() };
  for (const document of documents) mergeDocument(root, document, merge);
  return root;
}

type Merge = { budget: number; readonly includes: Includes; readonly stack: Set<string> };

function mergeDocument(scope: OpenScope, { document, file }: NamedDocument, merge: Merge): void {
  if (merge.stack.has(file) || merge.budget <= 0) return;
  merge.budget -= 1;
  merge.stack.add(file);
  mergeItems(scope, file, document.items, merge);
  merge.stack.delete(file);
}

function mergeItems(scope: OpenScope, file: string, items: readonly ItemNode[], merge: Merge): void {
  for (const item of items) {
    if (item.kind === 'option') {
      const key = item.name.text.toLowerCase();
      const setting = {
        name: item.name.text,
        place: placeOf(file, item.name),
        value: toValue(file, item.value),
      };
      const before = scope.settings.get(key);
      if (before) before.push(setting);
      else scope.settings.set(key, [setting]);
    } else if (item.kind === 'stanza') mergeItems(childFor(scope, file, item), file, item.items, merge);
    else if (item.kind === 'include') {
      for (const included of merge.includes.get(item) ?? []) mergeDocument(scope, included, merge);
    }
  }
}

function childFor(scope: OpenScope, file: string, stanza: StanzaNode): OpenScope {
  const type = stanza.type.text.toLowerCase();
  const label = stanza.label && scalarText(stanza.label);
  let child = scope.children.find((candidate) => candidate.type === type && candidate.label === label);
  if (!child) {
    const title = label === undefined ? stanza.type.text : `${stanza.type.text} "${label}"`;
    child = openScope(type, title, label);
    scope.children.push(child);
  }
  child.places.push(placeOf(file, stanza.type));
  return child;
}

function openScope(type: string, title: string, label: string | undefined): OpenScope {
  return { children: [], label, places: [], settings: new Map(), title, type };
}

/** The assignment in force in this very scope, without any fallback. */
export function settingIn(scope: Scope | undefined, name: string): Setting | undefined {
  return scope?.settings.get(name.toLowerCase())?.at(-1);
}

/** Children of a type, in order; the type in lower case. */
export function childrenOf(scope: Scope | undefined, type: string): readonly Scope[] {
  return scope?.children.filter((child) => child.type === type) ?? [];
}

/** The scope and everything below it, depth first, each with its parents from the root down. */
export function* walkScopes(
  scope: Scope,
  parents: readonly Scope[] = [],
): Generator<{ readonly scope: Scope; readonly parents: readonly Scope[] }> {
  yield { parents, scope };
  for (const child of scope.children) yield* walkScopes(child, [...parents, scope]);
}
