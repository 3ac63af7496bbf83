import { type FileHandle, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMtaopsError, MtaopsError } from '@mtaops/core';

type Octets = Uint8Array<ArrayBuffer>;

/** A file that is read from the start as often as needed, in bounded memory; closed when disposed. */
export type FileSource = AsyncDisposable & {
  readonly sizeBytes: number;
  /** Chunks of at most 256 KiB, each valid until the next is asked for. One reading at a time. */
  read(): AsyncGenerator<Octets>;
};

/** Large enough that the hop to the thread pool (some 30 µs) does not count, small enough for the cache. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Open a file for streaming. It stays open, so that both passes read the same file also when its name is given to
 * another one in between.
 *
 * @throws MtaopsError `E_NO_INPUT` when it cannot be opened or is no regular file, `E_IO` when reading fails half way.
 */
export async function openFileSource(path: string): Promise<FileSource> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (!stats.isFile()) throw new MtaopsError('E_NO_INPUT', `cannot stream ${path}: not a regular file`);
    return sourceOf(handle, path, stats.size);
  } catch (cause) {
    await handle?.close();
    if (isMtaopsError(cause)) throw cause;
    throw new MtaopsError('E_NO_INPUT', `cannot read ${path}: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Put a stream that can be read only once, such as standard input, into a private file (mode 0600) and open that; it
 * is deleted when disposed.
 *
 * @throws MtaopsError `E_OUTPUT` when the file cannot be made, `E_IO` when the disk is full.
 */
export async function spoolToFile(chunks: AsyncIterable<Octets>): Promise<FileSource> {
  const folder = await mkdtemp(join(tmpdir(), 'mtaops-spool-')).catch((cause: unknown) => {
    throw new MtaopsError('E_OUTPUT', `cannot spool to ${tmpdir()}: ${reasonOf(cause)}`, { cause });
  });
  const remove = () => rm(folder, { force: true, recursive: true });
  const path = join(folder, 'message');
  try {
    await writeFile(path, chunks, { mode: 0o600 });
    const source = await openFileSource(path);
    return {
      ...source,
      [Symbol.asyncDispose]: async () => {
        await source[Symbol.asyncDispose]();
        await remove();
      },
    };
  } catch (cause) {
    await remove();
    if (isMtaopsError(cause)) throw cause;
    throw new MtaopsError('E_IO', `cannot spool to ${path}: ${reasonOf(cause)}`, { cause });
  }
}

function sourceOf(handle: FileHandle, path: string, sizeBytes: number): FileSource {
  return {
    [Symbol.asyncDispose]: () => handle.close(),
    read: () => readChunks(handle, path),
    sizeBytes,
  };
}

/** Two buffers in turn: the next chunk is being read while the last one is worked on. */
async function* readChunks(handle: FileHandle, path: string): AsyncGenerator<Octets> {
  const buffers = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)] as const;
  const readAt = (buffer: Octets, position: number) => {
    const reading = handle.read(buffer, 0, CHUNK_BYTES, position);
    reading.catch(() => undefined); // seen when it is awaited; a reader that stops early never does
    return reading;
  };
  let position = 0;
  let next = readAt(buffers[0], 0);
  for (let turn = 0; ; turn++) {
    const { buffer, bytesRead } = await next.catch((cause: unknown) => {
      throw new MtaopsError('E_IO', `cannot read ${path}: ${reasonOf(cause)}`, { cause });
    });
    if (bytesRead === 0) return;
    position += bytesRead;
    next = readAt(buffers[turn % 2 === 0 ? 1 : 0], position);
    yield buffer.subarray(0, bytesRead);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
