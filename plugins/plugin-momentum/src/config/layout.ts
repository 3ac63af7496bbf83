import { type Evidence, fileIn, type HostRequest } from '@mtaops/core';

/** Where the vendor installs the configuration (§ Files of B4/conf-overview). */
export const ETC = '/opt/msys/ecelerity/etc';
export const CONF = `${ETC}/conf`;

/** Where a host, or a copy of one, keeps its configuration. */
export type Layout = {
  /** The main file, on the host. */
  readonly entry: string;
  /** The search path for includes (single node; `EC_CONF_SEARCH_PATH` is not looked at). */
  readonly searchPath: readonly string[];
  /** The path to ask the host for, given the path that the configuration names. */
  readonly locate: (path: string) => string;
};

const INSTALLED: Layout = {
  entry: `${CONF}/default/ecelerity.conf`,
  locate: (path) => path,
  searchPath: [ETC, `${CONF}/global`, `${CONF}/default`],
};

/** A copy of `etc/conf` alone, with `local_changes.conf` beside `default`. */
const CONF_ONLY: Layout = {
  entry: '/default/ecelerity.conf',
  locate: (path) => {
    for (const prefix of [CONF, ETC]) if (path.startsWith(`${prefix}/`)) return path.slice(prefix.length);
    return path;
  },
  searchPath: ['/', '/global', '/default'],
};

/** The layout, or what has to be asked to know it. The copy is looked for only where the installed file is missing. */
export function findLayout(
  evidence: Evidence,
): { readonly layout: Layout } | { readonly missing: readonly HostRequest[] } {
  const ask = (layout: Layout): HostRequest => ({ kind: 'file', path: layout.entry });
  if (!evidence.answers.has(`file ${INSTALLED.entry}`)) return { missing: [ask(INSTALLED)] };
  const main = fileIn(evidence, INSTALLED.entry);
  if (main.ok || main.reason !== 'absent') return { layout: INSTALLED };
  if (!evidence.answers.has(`file ${CONF_ONLY.entry}`)) return { missing: [ask(CONF_ONLY)] };
  return { layout: fileIn(evidence, CONF_ONLY.entry).ok ? CONF_ONLY : INSTALLED };
}
