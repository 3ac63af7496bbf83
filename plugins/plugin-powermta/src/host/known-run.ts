import { type Evidence, type HostFailure, type Known, runIn } from '@mtaops/core';

/** Output of a command that succeeded; a command that is missing or fails is a failure to know. */
export function outputOf(evidence: Evidence, argv: readonly string[]): Known<string> {
  const run = runIn(evidence, argv);
  if (!run.ok) return run;
  const { exitCode, stderr, stdout } = run.value;
  if (exitCode === 0) return { ok: true, value: stdout };
  return {
    detail: `${argv.join(' ')}: ${firstLine(stderr) || `exit code ${exitCode}`}`,
    ok: false,
    reason: reasonOf(exitCode, stderr),
  };
}

function reasonOf(exitCode: number, stderr: string): HostFailure['reason'] {
  if (/permission denied|a password is required|not permitted/i.test(stderr)) return 'denied';
  if (exitCode === 127) return 'failed';
  return /no such file or directory/i.test(stderr) ? 'absent' : 'failed';
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
