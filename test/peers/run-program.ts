import { execa } from 'execa';

/** What a program said, for a test to look at. */
export type ProgramResult = {
  readonly exitCode: number;
  readonly stdout: Uint8Array<ArrayBuffer>;
  readonly stderr: string;
};

/** Bounds a program that waits for a terminal or a peer by mistake. */
const PROGRAM_TIMEOUT_MS = 30_000;

/**
 * Run a program to its end; a bad exit code is a result.
 *
 * @throws Error when it could not be started or had to be ended.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  { input = '', cwd, env = {} }: ProgramOptions = {},
): Promise<ProgramResult> {
  const result = await execa(file, args, {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'buffer',
    env,
    input,
    reject: false,
    stripFinalNewline: false,
    timeout: PROGRAM_TIMEOUT_MS,
  });
  if (result.exitCode === undefined) throw new Error(result.shortMessage);
  return {
    exitCode: result.exitCode,
    stderr: new TextDecoder().decode(result.stderr),
    stdout: new Uint8Array(result.stdout),
  };
}

export type ProgramOptions = {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Besides the test's own environment. */
  readonly env?: Readonly<Record<string, string>>;
};
