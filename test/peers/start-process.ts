import { spawn } from 'node:child_process';
import { until } from './until.ts';

/** How long a process may take to end when asked. */
const END_WITHIN_MS = 15_000;

/** A process that runs until it is told to stop; killed with its scope when it was not. */
export type StartedProcess = AsyncDisposable & {
  /** The first line of either output with these words in it, as soon as it is there. */
  readonly line: (words: string) => Promise<string>;
  readonly stdout: () => string;
  /** Send a signal, SIGTERM by default, and wait for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly exitCode: number; readonly output: string }>;
};

/** @param env - The whole environment. */
export function startProcess(
  file: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): StartedProcess {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = { stderr: '', stdout: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      chunks[name] += chunk;
    });
  const output = (): string => chunks.stdout + chunks.stderr;
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? (signal ? 128 : 0)));
  });
  return {
    line: (words) => {
      const find = (): string | undefined => {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}\n${output()}`);
        return output()
          .split('\n')
          .slice(0, -1)
          .find((line) => line.includes(words));
      };
      return until(`a line with «${words}»`, async () => find(), {
        explain: output,
        timeoutMs: END_WITHIN_MS,
      });
    },
    stdout: () => chunks.stdout,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const killer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      const exitCode = await ended;
      clearTimeout(killer);
      return { exitCode, output: output() };
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
