import {
  glob,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ErrorCode, type FileInfo, type Files, MtaopsError, type WriteOptions } from '@mtaops/core';

/** Files of this machine. */
export function createNodeFiles(): Files {
  return { glob: findMatches, info, list, read, write };
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError('E_NO_INPUT', `cannot read ${path}`, error);
  }
}

async function info(path: string): Promise<FileInfo | undefined> {
  try {
    const { mode, size, uid, ...found } = await stat(path).then((stats) => ({
      isDirectory: stats.isDirectory(),
      isFile: stats.isFile(),
      mode: stats.mode,
      size: stats.size,
      uid: stats.uid,
    }));
    const kind = found.isFile ? 'file' : found.isDirectory ? 'directory' : 'other';
    return { kind, mode: mode & 0o7777, ownerId: uid, sizeBytes: size };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw fileError('E_NO_INPUT', `cannot look at ${path}`, error);
  }
}

async function list(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw fileError('E_NO_INPUT', `cannot list ${path}`, error);
  }
}

async function findMatches(pattern: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const entry of glob(pattern, { withFileTypes: true })) {
    if (!entry.isDirectory()) found.push(join(entry.parentPath, entry.name));
  }
  return found.sort();
}

async function write(path: string, content: Uint8Array | string, options: WriteOptions = {}): Promise<void> {
  if (options.exclusive && (await info(path))) {
    throw new MtaopsError('E_OUTPUT', `cannot create ${path}: it exists already`);
  }
  if (options.makeParents) await makeDirectory(dirname(path));
  const place = await placeOf(path);
  if (place.isSpecial) return writeThrough(path, content);
  await replace(place.path, path, content, options.mode ?? 0o644);
}

/**
 * Where the octets belong. A link is followed; a device or a pipe (`/dev/stdout`, `/dev/null`) is written to: putting
 * a file in its place would take it away from the whole machine.
 */
async function placeOf(path: string): Promise<{ readonly path: string; readonly isSpecial: boolean }> {
  try {
    const stats = await stat(path);
    return { isSpecial: !stats.isFile() && !stats.isDirectory(), path: await realpath(path) };
  } catch {
    // Not there yet, or a link that leads nowhere.
    return { isSpecial: false, path };
  }
}

async function writeThrough(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw fileError('E_IO', `cannot write ${path}`, error);
  }
}

/** All or nothing: readers see the old file or the new one. */
async function replace(
  path: string,
  name: string,
  content: Uint8Array | string,
  mode: number,
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(partial, 'wx', mode);
  } catch (error) {
    throw fileError('E_OUTPUT', `cannot create ${name}`, error);
  }
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(partial, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(partial).catch(() => undefined);
    throw fileError('E_IO', `cannot write ${name}`, error);
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw fileError('E_OUTPUT', `cannot create the directory ${path}`, error);
  }
}

function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'there is a file of that name',
  EISDIR: 'it is a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

function fileError(code: ErrorCode, message: string, cause: unknown): MtaopsError {
  const errno = (cause as NodeJS.ErrnoException).code ?? '';
  return new MtaopsError(code, `${message}: ${REASONS[errno] ?? (errno || String(cause))}`, { cause });
}
