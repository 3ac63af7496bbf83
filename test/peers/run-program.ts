import { execFile } from 'node:child_process';

/** What a program said, for a test to look at. */
export type ProgramResult = {
  readonly exitCode: number;
  readonly stdout: Uint8Array<ArrayBuffer>;
  readonly stderr: string;
};

/** Bounds a program that waits for a terminal or a peer by mistake. */
const PROGRAM_TIMEOUT_MS = 30_000;

/** Run a program to its end; a bad exit code is a result. */
export function runProgram(
  file: string,
  args: readonly string[],
  { input, cwd, env = {} }: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      encoding: 'buffer',
      env: { ...process.env, ...env },
      maxBuffer: 256 * 1024 * 1024,
      timeout: PROGRAM_TIMEOUT_MS,
    } as const;
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') return reject(error);
      const exitCode = typeof error?.code === 'number' ? error.code : 0;
      resolve({ exitCode, stderr: stderr.toString('utf8'), stdout: new Uint8Array(stdout) });
    });
    // A program that ends before it has read all its input is no failure by itself.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

export type ProgramOptions = {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};
