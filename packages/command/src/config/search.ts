import { dirname, join } from 'node:path';
import type { Files } from '@mtaops/core';

/** Name of the configuration file of a project. */
export const PROJECT_FILE = 'mtaops.yaml';

const SYSTEM_FILE = '/etc/mtaops/config.yaml';

/**
 * The configuration files that count, highest precedence first: the project's, the user's, the system's.
 *
 * The project's is the nearest `mtaops.yaml` from the working directory up to the root of its repository (where
 * `.git` is). Outside of a repository only the working directory counts, so that a file in `/tmp` or `/home` that
 * somebody else put there is not obeyed.
 */
export async function findConfigurationFiles(
  workingDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
  files: Pick<Files, 'info'>,
): Promise<readonly string[]> {
  const isFile = async (path: string): Promise<boolean> => (await files.info(path))?.kind === 'file';
  const found: string[] = [];
  for (const folder of await projectFolders(workingDirectory, files)) {
    const path = join(folder, PROJECT_FILE);
    if (await isFile(path)) {
      found.push(path);
      break;
    }
  }
  const user = userFile(environment);
  if (user !== undefined && (await isFile(user))) found.push(user);
  if (await isFile(SYSTEM_FILE)) found.push(SYSTEM_FILE);
  return found;
}

async function projectFolders(start: string, files: Pick<Files, 'info'>): Promise<readonly string[]> {
  const folders = [start];
  for (let folder = start; ; folder = dirname(folder)) {
    if (folder !== start) folders.push(folder);
    if (await files.info(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return [start];
  }
}

function userFile(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const own = environment['MTAOPS_CONFIG_DIR'];
  if (own) return join(own, 'config.yaml');
  const home = environment['HOME'];
  const xdg = environment['XDG_CONFIG_HOME'] || (home ? join(home, '.config') : undefined);
  return xdg === undefined ? undefined : join(xdg, 'mtaops', 'config.yaml');
}
