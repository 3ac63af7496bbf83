import type { ShellOptions, ShellRun } from '@mtaops/core';

/** A program that ran to its end, or why not. */
export type ProgramRun =
  | (ShellRun & { readonly outcome: 'ended' })
  | { readonly outcome: 'missing' | 'timeout' | 'killed'; readonly reason: string };

/** More than this no script of ours prints; a peer that floods is stopped. */
const MOST_OUTPUT_BYTES = 128 * 1024 * 1024;

/** Run a program without a shell, feed it a text, and wait for its end, for a bounded time. */
export async function runProgram(
  program: string,
  argv: readonly string[],
  input: string,
  { signal, timeoutMs }: ShellOptions,
): Promise<ProgramRun> {
  const { execa } = await import('execa');
  const running = execa(program, argv, {
    encoding: 'buffer',
    input,
    maxBuffer: MOST_OUTPUT_BYTES,
    reject: false,
    ...(signal && { cancelSignal: signal }),
  });
  // A grandchild may hold the pipes open for longer than its parent lives, so that execa's own time-out does not do.
  const deadline = Promise.withResolvers<ProgramRun>();
  const timer = setTimeout(() => {
    running.kill('SIGKILL');
    running.stdout.destroy();
    running.stderr.destroy();
    deadline.resolve({ outcome: 'timeout', reason: `no end within ${timeoutMs / 1000} s` });
  }, timeoutMs);
  const ended = running.then((result): ProgramRun => {
    if (result.isCanceled) return { outcome: 'killed', reason: 'stopped' };
    if (result.exitCode === undefined) {
      const isMissing = result.code === 'ENOENT';
      return isMissing
        ? { outcome: 'missing', reason: `${program} is not installed` }
        : {
            outcome: 'killed',
            reason: `${program} was killed (${result.signal ?? result.code ?? 'unknown'})`,
          };
    }
    const stderr = new TextDecoder().decode(result.stderr);
    return { exitCode: result.exitCode, outcome: 'ended', stderr, stdout: new Uint8Array(result.stdout) };
  });
  try {
    return await Promise.race([ended, deadline.promise]);
  } finally {
    clearTimeout(timer);
  }
}
