import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MTAOPS = fileURLToPath(new URL('../../packages/cli/bin/run.js', import.meta.url));

/** What a command said on both its outputs. */
export type Said = { readonly stdout: string; readonly stderr: string };

/** Run the built `mtaops`; a bad exit code ends the demo with what it said. */
export const mtaops = (
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Said> => run(process.execPath, [MTAOPS, ...args], cwd, env);

/** Run OpenSSL; undefined where the machine has none. */
export const openssl = (cwd: string, args: readonly string[]): Promise<Said | undefined> =>
  run('openssl', args, cwd).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

function run(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Said> {
  const options = { cwd, env: { HOME: cwd, PATH: process.env['PATH'] ?? '', ...env } };
  return new Promise((resolve, reject) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ stderr, stdout });
      error.message = `${file} ${args.join(' ')} failed\n${stderr}${stdout}`;
      reject(error);
    });
  });
}
