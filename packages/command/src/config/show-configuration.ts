import type { Configuration } from './load.ts';
import { formatOrigin } from './origin.ts';
import { formatPath, leavesOf, plainValue, type ValueTree } from './value-tree.ts';

/** One value in effect and where it comes from. */
export type ShownValue = { readonly path: string; readonly value: unknown; readonly origin: string };

/** The configuration in effect, profile applied, as plain data; secrets are references as everywhere. */
export function effectiveConfiguration({ tree }: Configuration): Readonly<Record<string, unknown>> {
  return plainValue(withoutProfiles(tree)) as Readonly<Record<string, unknown>>;
}

/** Every value in effect with its origin, in the order of the paths. */
export function valuesWithOrigin({ tree }: Configuration): readonly ShownValue[] {
  return leavesOf(withoutProfiles(tree))
    .filter(({ tree: part }) => part.kind !== 'scalar' || part.value !== null)
    .map(({ path, tree: part }) => ({
      origin: formatOrigin(part.origin),
      path: formatPath(path),
      value: plainValue(part),
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

/** The configuration in effect as YAML. */
export async function formatConfiguration(configuration: Configuration): Promise<string> {
  const { formatYamlText } = await import('../yaml-text.ts');
  return formatYamlText(effectiveConfiguration(configuration), { lineWidth: 110 });
}

function withoutProfiles(tree: ValueTree): ValueTree {
  if (tree.kind !== 'map') return tree;
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => key !== 'profiles')) };
}
