import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Octets } from '../der/octets.ts';

/** The OpenSSL command line as a judge that is not ours: version such as `3.0.19`, or undefined when it is not installed. */
function findOpensslVersion(): string | undefined {
  const { stdout } = spawnSync('openssl', ['version'], { encoding: 'utf8' });
  return /^OpenSSL (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

/** A `describe` that lists its tests as skipped, by name, when OpenSSL 3 is not installed. */
export const describeWithOpenssl = describe.skipIf(!(findOpensslVersion() ?? '').startsWith('3.'));

export type OpensslRun = {
  /** Contents by file name; an argument equal to the name is replaced by its path. */
  readonly files?: Readonly<Record<string, Octets | string>>;
  readonly input?: Octets;
  /** Name (in the arguments) of the file to give back instead of standard output. */
  readonly output?: string;
};

/** Run `openssl` in a folder of its own; gives standard output or the file named `output`. Throws with its stderr. */
export function runOpenssl(args: readonly string[], { files = {}, input, output }: OpensslRun = {}): Octets {
  const folder = mkdtempSync(join(tmpdir(), 'mtaops-openssl-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const stdout = execFileSync('openssl', [...args], {
      cwd: folder,
      ...(input === undefined ? {} : { input }),
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return new Uint8Array(output === undefined ? stdout : readFileSync(join(folder, output)));
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}
