import { isMtaopsError } from '../errors.ts';
import type { Files } from '../ports/files.ts';
import type { Host, HostAnswer, HostFailure, HostRequest } from '../ports/host.ts';
import { normalPath } from '../source/posix-path.ts';

/**
 * A directory tree on disk that stands for `/` of a host. It has the files' content; modes, owners and commands are
 * of the copy and of this machine, not of the host, so they are `offline`. `..` in a path does not leave the tree; a
 * symbolic link is followed as the file system does.
 *
 * @param root - Directory, in the form the `files` port takes.
 */
export function createTreeHost(files: Files, root: string): Host {
  const base = root.replace(/\/+$/, '');
  const answer = (request: HostRequest): Promise<HostAnswer> => {
    if (request.kind === 'run') return Promise.resolve(offline('commands need a live host'));
    if (request.kind === 'get' || request.kind === 'dns')
      return Promise.resolve(offline('a directory tree does not ask the network'));
    const path = `${base}${normalPath(`/${request.path}`)}`;
    if (request.kind === 'file') return readFile(files, path, request.path);
    if (request.kind === 'list') return listDirectory(files, path, request.path);
    return Promise.resolve(offline('owner and mode in a copied tree are not those of the host'));
  };
  return {
    ask: (requests) => Promise.all(requests.map(answer)),
    title: root,
    async [Symbol.asyncDispose]() {},
  };
}

async function readFile(files: Files, path: string, shown: string): Promise<HostAnswer> {
  try {
    const info = await files.info(path);
    if (!info) return { detail: `${shown}: no such file`, ok: false, reason: 'absent' };
    if (info.kind !== 'file') return failed(`${shown} is not a file`);
    return { content: await files.read(path), kind: 'file', ok: true };
  } catch (error) {
    return asFailure(error, shown);
  }
}

async function listDirectory(files: Files, path: string, shown: string): Promise<HostAnswer> {
  try {
    const info = await files.info(path);
    if (!info) return { detail: `${shown}: no such directory`, ok: false, reason: 'absent' };
    if (info.kind !== 'directory') return failed(`${shown} is not a directory`);
    return { kind: 'list', names: await files.list(path), ok: true };
  } catch (error) {
    return asFailure(error, shown);
  }
}

function asFailure(error: unknown, shown: string): HostFailure {
  if (!isMtaopsError(error)) throw error;
  const isDenied = /permission denied|not permitted/.test(error.message);
  const detail = isDenied ? `${shown}: permission denied` : error.message;
  return { detail, ok: false, reason: isDenied ? 'denied' : 'failed' };
}

function offline(detail: string): HostFailure {
  return { detail, ok: false, reason: 'offline' };
}

function failed(detail: string): HostFailure {
  return { detail, ok: false, reason: 'failed' };
}
