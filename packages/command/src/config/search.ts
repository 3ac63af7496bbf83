import { dirname, join } from 'node:path';
import { type Files, MtaopsError } from '@mtaops/core';

/** Name of the configuration file of a project. */
export const PROJECT_FILE = 'mtaops.yaml';

export type SearchPorts = {
  readonly files: Pick<Files, 'info'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Undefined where files have no owners. */
  readonly userId?: number | undefined;
};

const SYSTEM_FILE = '/etc/mtaops/config.yaml';

/**
 * The configuration files that count, highest precedence first: the project's, the user's, the system's.
 *
 * The project's is the nearest `mtaops.yaml` from the working directory up to the root of its repository (where
 * `.git` is). Outside of a repository only the working directory counts, so that a file in `/tmp` or `/home` that
 * somebody else put there is not obeyed.
 *
 * @throws MtaopsError `E_AUTH` when a file could be somebody else's doing: anybody may write it, or it belongs neither
 *   to the user nor to root. It says where mail goes and names programs to run.
 */
export async function findConfigurationFiles({
  environment,
  files,
  userId,
  workingDirectory,
}: SearchPorts): Promise<readonly string[]> {
  const owners = new Set([0, userId, Number(environment['SUDO_UID'] || 0)]);
  const isFile = async (path: string): Promise<boolean> => {
    const info = await files.info(path);
    if (info?.kind !== 'file') return false;
    const isOurs = userId === undefined || owners.has(info.ownerId);
    if ((info.mode & 0o002) === 0 && isOurs) return true;
    const why = isOurs ? 'can be written by anybody' : `belongs to another user (uid ${info.ownerId})`;
    throw new MtaopsError('E_AUTH', `${path} ${why}`, {
      hint: `${isOurs ? `chmod o-w ${path}` : 'chown it'}, or use it all the same with --config ${path}`,
    });
  };
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
