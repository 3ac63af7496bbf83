import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** The built executable. */
export const MTAOPS = fileURLToPath(new URL('../packages/cli/bin/run.js', import.meta.url));

/** Far above what any command needs; a command that waits for ever fails its test by this. */
const TIMEOUT_MS = 30_000;

export type MtaopsRun = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as octets, for a message. */
  readonly octets: Uint8Array<ArrayBuffer>;
};

export type MtaopsRunOptions = {
  readonly cwd: string;
  /** The whole environment besides PATH, so that nothing of the machine's leaks in. `HOME` is `cwd` by default. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program and its arguments that runs the command line appended to it, such as one that sets up its surroundings. */
  readonly under?: readonly string[];
  /** What stands on standard input; it is closed without. */
  readonly input?: string | Uint8Array;
};

/**
 * Run the built `mtaops` as a process of its own.
 *
 * @throws Error when it was ended by a signal or by the time limit.
 */
export async function runMtaops(
  args: readonly string[],
  { cwd, env = {}, input = '', under = [] }: MtaopsRunOptions,
): Promise<MtaopsRun> {
  const [program = process.execPath, ...rest] = [...under, process.execPath, MTAOPS, ...args];
  const result = await execa(program, rest, {
    cwd,
    encoding: 'buffer',
    env: mtaopsEnvironment(cwd, env),
    extendEnv: false,
    input,
    reject: false,
    stripFinalNewline: false,
    timeout: TIMEOUT_MS,
  });
  if (result.exitCode === undefined) throw new Error(`mtaops ${args.join(' ')}: ${result.shortMessage}`);
  return {
    exitCode: result.exitCode,
    octets: new Uint8Array(result.stdout),
    stderr: new TextDecoder().decode(result.stderr),
    stdout: new TextDecoder().decode(result.stdout),
  };
}

/** Environment of a process that must not see the machine's own configuration. */
export function mtaopsEnvironment(
  home: string,
  env: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return { HOME: home, PATH: process.env['PATH'] ?? '', ...env };
}
