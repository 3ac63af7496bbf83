import { type Evidence, fileIn, type Known, runIn } from '@mtaops/core';
import { tailArgv } from './command.ts';

/**
 * Output of a command; a failure when it was not run, was refused, or ended badly without output.
 *
 * The exit codes of ec_console are not documented, so its output decides (B4/executable/ec-console).
 */
export function outputOf(evidence: Evidence, argv: readonly string[]): Known<string> {
  const answer = runIn(evidence, argv);
  if (!answer.ok) return answer;
  const { exitCode, stderr, stdout } = answer.value;
  if (/^Not Authorized for this command/m.test(stdout + stderr))
    return { detail: 'the console refuses this command to this user', ok: false, reason: 'denied' };
  if (stdout === '' && exitCode !== 0) {
    const isMissing = exitCode === 127 || /not found|no such file/i.test(stderr);
    const detail = `${argv[0]}: ${stderr.trim().split('\n')[0] || `exit code ${exitCode}`}`;
    return { detail, ok: false, reason: isMissing ? 'absent' : 'failed' };
  }
  return { ok: true, value: withoutPrompt(stdout) };
}

/** The end of a log: from `tail` on a live host, the whole file in a copied tree. */
export function logTail(evidence: Evidence, path: string): Known<string> {
  const live = outputOf(evidence, tailArgv(path));
  if (live.ok || live.reason !== 'offline') return live;
  const file = fileIn(evidence, path);
  return file.ok ? { ok: true, value: new TextDecoder().decode(file.value) } : { ...live };
}

/** An interactive session shows a prompt before each command; batch output has none. */
function withoutPrompt(text: string): string {
  return text.replaceAll(/^(?:\d\d:\d\d:\d\d )?\S+> /gm, '');
}
