import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../../tools/peers.mjs';

/** How long a daemon may take to end before it is killed. */
const STOP_WITHIN_MS = 3000;

/** A process that ends with its scope. */
export type Daemon = AsyncDisposable & {
  /** All that it wrote so far. */
  readonly output: () => string;
  /** Exit code or signal once it ended. */
  readonly ended: () => number | string | undefined;
};

/**
 * Start a program that stays in the foreground.
 *
 * On Linux the kernel ends it when the test worker dies (`setpriv --pdeathsig`), so that a killed run leaves nothing.
 *
 * @param command - Program and arguments; the program is looked for in PATH and sbin.
 */
export function startDaemon(
  command: readonly [string, ...string[]],
  { cwd, env = {}, stopSignal = 'SIGTERM' }: DaemonOptions = {},
): Daemon {
  const [name, ...args] = command;
  const program = findProgram(name);
  if (!program) throw new Error(`${name} is not installed`);
  const guard = process.platform === 'linux' ? findProgram('setpriv') : undefined;
  const [file, argv] = guard ? [guard, ['--pdeathsig', 'KILL', program, ...args]] : [program, args];
  const child = spawn(file, argv, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  child.on('error', (error) => chunks.push(String(error)));
  const ended = (): number | string | undefined => child.exitCode ?? child.signalCode ?? undefined;
  return {
    ended,
    output: () => chunks.join(''),
    [Symbol.asyncDispose]: async () => {
      if (ended() !== undefined || child.pid === undefined) return;
      const exit = once(child, 'exit');
      child.kill(stopSignal);
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await exit;
      clearTimeout(killer);
    },
  };
}

export type DaemonOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stopSignal?: NodeJS.Signals;
};
