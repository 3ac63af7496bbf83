import { type ProgramOptions, runProgram } from './run-program.ts';

/**
 * Run `openssl`.
 *
 * @returns Standard output.
 * @throws Error with what it wrote to standard error when it ends with anything but 0.
 */
export async function openssl(
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { exitCode, stderr, stdout } = await runProgram('openssl', args, options);
  if (exitCode !== 0) throw new Error(`openssl ${args.join(' ')} ended with ${exitCode}\n${stderr}`);
  return stdout;
}
