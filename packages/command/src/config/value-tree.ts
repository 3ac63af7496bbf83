import type { Origin } from './origin.ts';

/** A value with the origin of each of its parts: what configuration is until it is known to be valid. */
export type ValueTree =
  | { readonly kind: 'scalar'; readonly value: unknown; readonly origin: Origin }
  | { readonly kind: 'list'; readonly items: readonly ValueTree[]; readonly origin: Origin }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, TreeEntry>; readonly origin: Origin };

export type TreeEntry = { readonly keyOrigin: Origin; readonly tree: ValueTree };

/** Steps from the root to a part: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** A tree of plain data that comes from one place. */
export function treeOf(value: unknown, origin: Origin): ValueTree {
  if (Array.isArray(value)) return { items: value.map((item) => treeOf(item, origin)), kind: 'list', origin };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', origin, value };
  const entries = Object.entries(value).map(
    ([key, part]) => [key, { keyOrigin: origin, tree: treeOf(part, origin) }] as const,
  );
  return { entries: new Map(entries), kind: 'map', origin };
}

/** The plain data of a tree. A key without a value (`auth:`) is there, and undefined. */
export function plainValue(tree: ValueTree): unknown {
  if (tree.kind === 'scalar') return tree.value ?? undefined;
  if (tree.kind === 'list') return tree.items.map(plainValue);
  return Object.fromEntries([...tree.entries].map(([key, { tree: part }]) => [key, plainValue(part)]));
}

/**
 * Lay one tree over another. Maps are merged key by key, all the way down; anything else (lists too) is replaced
 * whole. A null in the overlay takes the key away.
 */
export function overlayTree(base: ValueTree, overlay: ValueTree): ValueTree {
  if (base.kind !== 'map' || overlay.kind !== 'map') return overlay;
  const entries = new Map(base.entries);
  for (const [key, entry] of overlay.entries) {
    const below = entries.get(key);
    if (below && isNull(entry.tree)) entries.delete(key);
    else entries.set(key, below ? { ...entry, tree: overlayTree(below.tree, entry.tree) } : entry);
  }
  return { entries, kind: 'map', origin: overlay.origin };
}

/** The part at a path; undefined when there is none. */
export function partAt(tree: ValueTree, path: Path): ValueTree | undefined {
  return path.reduce<ValueTree | undefined>((part, step) => {
    if (part?.kind === 'map') return part.entries.get(String(step))?.tree;
    return part?.kind === 'list' ? part.items[Number(step)] : undefined;
  }, tree);
}

/** Origin of the part at a path, or of its nearest ancestor where it is missing. */
export function originAt(tree: ValueTree, path: Path): Origin {
  const part = partAt(tree, path);
  return part || path.length === 0 ? (part ?? tree).origin : originAt(tree, path.slice(0, -1));
}

/** Origin of the key that a path ends with, for what is wrong with the key itself. */
export function keyOriginAt(tree: ValueTree, path: Path): Origin {
  const parent = partAt(tree, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyOrigin ?? originAt(tree, path);
}

/** All scalars of a tree with their paths, in order. Empty maps and lists come as themselves. */
export function leavesOf(tree: ValueTree, path: Path = []): readonly { path: Path; tree: ValueTree }[] {
  if (tree.kind === 'map' && tree.entries.size > 0)
    return [...tree.entries].flatMap(([key, { tree: part }]) => leavesOf(part, [...path, key]));
  if (tree.kind === 'list' && tree.items.length > 0)
    return tree.items.flatMap((part, index) => leavesOf(part, [...path, index]));
  return [{ path, tree }];
}

/** `targets.momo1.smtp[0].port`; a key that would be ambiguous is quoted. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = /^[^\s.[\]"]+$/.test(step) ? step : JSON.stringify(step);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function isNull(tree: ValueTree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}
