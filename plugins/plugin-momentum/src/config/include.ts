import {
  directoryOf,
  type Evidence,
  fileIn,
  type HostFailure,
  type HostRequest,
  type Known,
  listIn,
  requestKey,
  resolvePath,
} from '@mtaops/core';
import type { Layout } from './layout.ts';
import type { IncludeNode } from './syntax.ts';
import { scalarText } from './token.ts';

/** What an include comes to. */
export type Resolved =
  /** Something has to be asked first. */
  | { readonly kind: 'missing'; readonly requests: readonly HostRequest[] }
  /** `unread` are members of a directory that exist and could not be read. */
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly unread: readonly Unread[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unreadable'; readonly path: string; readonly failure: HostFailure }
  /** A URI that only the server can follow. */
  | { readonly kind: 'remote'; readonly uri: string };

type Unread = { readonly path: string; readonly failure: HostFailure };

/**
 * Find what an include names (B4/conf-overview): relative to the directory of the including file, then on the search path.
 * A directory stands for its files in the order of their names; hidden files and sub-directories are left out.
 */
export function resolveInclude(
  node: IncludeNode,
  includingFile: string,
  layout: Layout,
  evidence: Evidence,
): Resolved {
  const target = scalarText(node.target);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file' && scheme !== 'persist')
    return { kind: 'remote', uri: target };
  const path = target.replace(/^(?:file|persist):\/\//i, '');
  for (const candidate of candidates(path, includingFile, layout)) {
    const resolved = resolvePathAt(candidate, evidence);
    if (resolved.kind !== 'not-found') return resolved;
  }
  return { kind: 'not-found' };
}

function candidates(path: string, includingFile: string, layout: Layout): readonly string[] {
  if (path.startsWith('/')) return [layout.locate(resolvePath('/', path))];
  const directories = [directoryOf(includingFile), ...layout.searchPath];
  return [...new Set(directories.map((directory) => resolvePath(directory, path)))];
}

function resolvePathAt(path: string, evidence: Evidence): Resolved {
  const missing = unanswered(evidence, [
    { kind: 'file', path },
    { kind: 'list', path },
  ]);
  if (missing.length > 0) return { kind: 'missing', requests: missing };
  const file = fileIn(evidence, path);
  if (file.ok) return { kind: 'files', paths: [path], unread: [] };
  const names = listIn(evidence, path);
  if (names.ok) return directoryFiles(path, names.value, evidence);
  if (file.reason === 'absent' && names.reason === 'absent') return { kind: 'not-found' };
  return { failure: file.reason === 'absent' ? names : file, kind: 'unreadable', path };
}

function directoryFiles(directory: string, names: readonly string[], evidence: Evidence): Resolved {
  const visible = names.filter((name) => !name.startsWith('.')).toSorted(byCodeUnit);
  const paths = visible.map((name) => resolvePath(directory, name));
  const missing = unanswered(
    evidence,
    paths.map((path) => ({ kind: 'file', path })),
  );
  if (missing.length > 0) return { kind: 'missing', requests: missing };
  const unread: Unread[] = [];
  const read = paths.filter((path) => {
    const file: Known<unknown> = fileIn(evidence, path);
    if (!file.ok && file.reason === 'denied') unread.push({ failure: file, path });
    return file.ok;
  });
  return { kind: 'files', paths: read, unread };
}

function unanswered(evidence: Evidence, requests: readonly HostRequest[]): readonly HostRequest[] {
  return requests.filter((request) => !evidence.answers.has(requestKey(request)));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
