import type { Location } from '@mtaops/core';
import type { Configuration } from './configuration.ts';
import { type Directive, directivesOf, type Node, sectionsOf } from './node.ts';

/** A `<smtp-user>` (User's Guide 5.0, 10.4.2). */
export type SmtpUser = {
  readonly name: string;
  readonly location: Required<Location>;
  /** `password` when nothing is said. */
  readonly method: string;
  readonly hasPassword: boolean;
  readonly hasMethod: boolean;
  readonly certificateFile?: string;
  /** The named source that applies after login. */
  readonly source?: { readonly name: string; readonly location: Required<Location> };
};

/** Every user in file order; of two directives of one kind the later wins. */
export function smtpUsersOf(configuration: Configuration): readonly SmtpUser[] {
  return sectionsOf(configuration.nodes, 'smtp-user').map((section) => {
    const last = (key: string): Directive | undefined => lastOf(section.children, key);
    const source = last('source');
    const sourceName = source?.args[0];
    const file = last('tls-certificate')?.args[0];
    return {
      hasMethod: last('authentication-method') !== undefined,
      hasPassword: last('password') !== undefined,
      location: section.location,
      method: last('authentication-method')?.args[0]?.toLowerCase() ?? 'password',
      name: section.argument,
      ...(file === undefined ? {} : { certificateFile: file }),
      ...(source && sourceName !== undefined
        ? { source: { location: source.location, name: sourceName } }
        : {}),
    };
  });
}

/** The last directive of a key that has a value. */
export function lastOf(nodes: readonly Node[], key: string): Directive | undefined {
  return directivesOf(nodes, key).findLast(({ args }) => args.length > 0);
}
