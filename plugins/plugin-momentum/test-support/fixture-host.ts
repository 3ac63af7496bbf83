import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTreeHost, type Evidence, gatherEvidence, type Host, type Wanted } from '@mtaops/core';
import { memoryFiles } from '@mtaops/core/memory';

export const FIXTURES = join(import.meta.dirname, '../fixtures');
export const CONF = '/opt/msys/ecelerity/etc/conf';
export const MAIN = `${CONF}/default/ecelerity.conf`;

/** The files of a fixture tree by their path on the host. */
export function fixtureTree(tree: string): Record<string, string> {
  const root = join(FIXTURES, 'trees', tree);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length), readFileSync(path, 'utf8')] as const;
    }),
  );
}

export function treeHost(files: Readonly<Record<string, string>>): Host {
  return createTreeHost(memoryFiles(files), '');
}

/** What a directory tree of these files answers to what is wanted. */
export function evidenceOf(files: Readonly<Record<string, string>>, wanted: Wanted): Promise<Evidence> {
  return gatherEvidence(treeHost(files), wanted);
}
