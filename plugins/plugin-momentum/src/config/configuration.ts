import {
  type Diagnostic,
  decodeSource,
  type Evidence,
  fileIn,
  type HostRequest,
  type Location,
  nameOf,
  type SourceText,
} from '@mtaops/core';
import { resolveInclude } from './include.ts';
import { ETC, findLayout, type Layout } from './layout.ts';
import { parseConfig } from './parse.ts';
import { mergeScopes, type NamedDocument, type Scope, settingIn } from './scope.ts';
import type { IncludeNode, ItemNode } from './syntax.ts';
import { placeOf, textOf } from './value.ts';

/** What is wrong with a file, and the edit that cures it. */
type ConfigDiagnostic = Diagnostic & { readonly hint: string };

type LoadedFile = NamedDocument & { readonly source: SourceText };

/** A host's configuration, read as far as it can be. */
export type Configuration = {
  readonly layout: Layout;
  /** Every file read, in the order of first inclusion. */
  readonly files: readonly LoadedFile[];
  /** What is in force: includes expanded, scopes merged, `local_changes.conf` last. */
  readonly root: Scope;
  /** The same without `local_changes.conf`. */
  readonly tree: Scope;
  /** The file of local changes when there is one. */
  readonly localChanges: LoadedFile | undefined;
  readonly diagnostics: readonly ConfigDiagnostic[];
};

export type Loading =
  | { readonly kind: 'missing'; readonly requests: readonly HostRequest[] }
  | { readonly kind: 'unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'loaded'; readonly configuration: Configuration };

/**
 * Load a configuration out of evidence: what has to be asked next, or the whole.
 *
 * `Local_Changes_File` is read after everything else wherever it is named (B4/config/ref-local-changes-file). Problems are
 * collected, never thrown.
 */
export function loadConfiguration(evidence: Evidence): Loading {
  const found = findLayout(evidence);
  if ('missing' in found) return { kind: 'missing', requests: found.missing };
  const loader = new Loader(evidence, found.layout);
  const main = loader.load(found.layout.entry);
  if (!main) {
    const answer = fileIn(evidence, found.layout.entry);
    return { detail: answer.ok ? '' : answer.detail, kind: 'unreadable', path: found.layout.entry };
  }
  loader.followIncludes(main);
  const tree = mergeScopes([main], loader.includes);
  const localPath = found.layout.locate(localChangesPath(tree));
  if (!evidence.answers.has(`file ${localPath}`)) loader.missing.push({ kind: 'file', path: localPath });
  const localChanges = loader.load(localPath);
  if (localChanges) loader.followIncludes(localChanges);
  if (loader.missing.length > 0) return { kind: 'missing', requests: loader.missing };
  const root = localChanges ? mergeScopes([main, localChanges], loader.includes) : tree;
  const files = [...loader.files.values()];
  const diagnostics = [...files.flatMap(syntaxDiagnostics), ...loader.diagnostics];
  return {
    configuration: { diagnostics, files, layout: found.layout, localChanges, root, tree },
    kind: 'loaded',
  };
}

function localChangesPath(tree: Scope): string {
  const named = textOf(settingIn(tree, 'local_changes_file')?.value);
  return named.replace(/^file:\/\//i, '') || `${ETC}/local_changes.conf`;
}

function syntaxDiagnostics({ document, file }: LoadedFile): readonly ConfigDiagnostic[] {
  return document.problems.map(({ code, column, hint, line, message, severity }) => ({
    code,
    hint,
    level: severity === 'error' ? 'error' : 'doubt',
    location: { column, file, line },
    message,
  }));
}

/** The files met so far and what they still need. */
class Loader {
  readonly files = new Map<string, LoadedFile>();
  readonly includes = new Map<IncludeNode, readonly NamedDocument[]>();
  readonly diagnostics: ConfigDiagnostic[] = [];
  readonly missing: HostRequest[] = [];
  readonly #evidence: Evidence;
  readonly #layout: Layout;
  /** Files being included, outermost first. */
  readonly #stack: string[] = [];

  constructor(evidence: Evidence, layout: Layout) {
    this.#evidence = evidence;
    this.#layout = layout;
  }

  load(path: string): LoadedFile | undefined {
    const known = this.files.get(path);
    if (known) return known;
    const answer = fileIn(this.#evidence, path);
    if (!answer.ok) return undefined;
    const source = decodeSource(path, answer.value);
    const loaded = { document: parseConfig(source.text), file: path, source };
    this.files.set(path, loaded);
    return loaded;
  }

  followIncludes(file: LoadedFile): void {
    this.#stack.push(file.file);
    for (const node of includesIn(file.document.items)) this.#follow(node, file);
    this.#stack.pop();
  }

  #follow(node: IncludeNode, from: LoadedFile): void {
    if (this.includes.has(node)) return;
    const place = placeOf(from.file, node.target);
    const resolved = resolveInclude(node, from.file, this.#layout, this.#evidence);
    if (resolved.kind === 'missing') this.missing.push(...resolved.requests);
    else if (resolved.kind !== 'files') this.#reportUnresolved(resolved, node, place);
    else {
      for (const { failure } of resolved.unread)
        this.#report('error', 'include-unreadable', failure.detail, place, 'let ecuser read it');
      this.includes.set(node, this.#expand(resolved.paths, place));
    }
  }

  #expand(paths: readonly string[], place: Location): readonly NamedDocument[] {
    const documents: NamedDocument[] = [];
    for (const path of paths) {
      if (this.#stack.includes(path)) {
        this.#report('error', 'include-loop', `${path} includes itself`, place, 'remove this include');
        continue;
      }
      if (/(?:~|\.bak|\.orig|\.rpmsave|\.rpmnew|\.swp)$/.test(path))
        this.#report(
          'doubt',
          'backup-included',
          `${nameOf(path)} looks like a backup and is read`,
          place,
          `move ${path} away`,
        );
      const isNew = !this.files.has(path);
      const loaded = this.load(path);
      if (!loaded) continue;
      documents.push(loaded);
      if (isNew) this.followIncludes(loaded);
    }
    return documents;
  }

  #reportUnresolved(
    resolved: { readonly kind: 'not-found' | 'unreadable' | 'remote' },
    node: IncludeNode,
    place: Location,
  ): void {
    const name = node.target.text.replace(/\/\/[^/]*@/, '//…@');
    if (resolved.kind === 'remote')
      this.#report(
        'doubt',
        'include-remote',
        `include ${name} cannot be followed from here`,
        place,
        'use a local file',
      );
    else if (resolved.kind === 'unreadable')
      this.#report(
        'error',
        'include-unreadable',
        `include ${name} cannot be read`,
        place,
        'let ecuser read it',
      );
    else
      this.#report(
        'error',
        'include-not-found',
        `include ${name} is not found`,
        place,
        'commit the file, or remove this include',
      );
  }

  #report(level: Diagnostic['level'], code: string, message: string, location: Location, hint: string): void {
    this.diagnostics.push({ code, hint, level, location, message });
  }
}

function* includesIn(items: readonly ItemNode[]): Generator<IncludeNode> {
  for (const item of items) {
    if (item.kind === 'include') yield item;
    else if (item.kind === 'stanza') yield* includesIn(item.items);
  }
}
