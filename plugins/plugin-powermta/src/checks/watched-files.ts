import type { Location } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { directivesOf, type Node, type ParsedFile } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import { shownArgs } from '../config/vocabulary.ts';

/** True when a file holds a password or key in clear. */
export function holdsSecret(file: ParsedFile): boolean {
  const isSecret = (node: Node): boolean =>
    node.kind === 'section'
      ? node.children.some(isSecret)
      : node.key !== 'privacy-policy' && shownArgs(node.key, node.args).includes('****');
  return file.nodes.some(isSecret);
}

/** The text log, which has no default (User's Guide 5.0, 3.3.1.37.2). */
export function logFileOf({
  nodes,
}: Configuration): { readonly path: string; readonly location: Location } | undefined {
  const directive = lastOf(nodes, 'log-file');
  const path = directive?.args[0];
  return directive && path !== undefined ? { location: directive.location, path } : undefined;
}

/** Boolean global directive; `fallback` is the product's default. */
export function globalFlag(
  { nodes }: Configuration,
  key: string,
  fallback: boolean,
): { readonly value: boolean; readonly location?: Location } {
  const directive = directivesOf(nodes, key).at(-1);
  const word = directive?.args[0]?.toLowerCase();
  const value =
    word === 'yes' || word === 'true' ? true : word === 'no' || word === 'false' ? false : undefined;
  return value === undefined || !directive ? { value: fallback } : { location: directive.location, value };
}
