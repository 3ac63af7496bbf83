import type { AllowedCommand } from '../doctor/doctor.ts';
import { MtaopsError } from '../errors.ts';
import type { Host, HostAnswer, HostRequest } from '../ports/host.ts';
import type { Shell } from '../ports/shell.ts';
import { parseHostOutput } from './host-output.ts';
import { hostScript, type ScriptOptions, type ShellRequest } from './host-script.ts';

export type ShellHostOptions = ScriptOptions & {
  /** The only commands that are run, whatever is asked. */
  readonly commands: readonly AllowedCommand[];
  /** Bound on one batch, all commands of it together. */
  readonly timeoutMs: number;
};

/** A live host behind a shell: each batch of requests is one script, and so one round trip. */
export function createShellHost(shell: Shell, options: ShellHostOptions): Host {
  return {
    ask: (requests, signal) => ask(shell, options, requests, signal),
    title: shell.title,
    [Symbol.asyncDispose]: () => shell[Symbol.asyncDispose](),
  };
}

async function ask(
  shell: Shell,
  options: ShellHostOptions,
  requests: readonly HostRequest[],
  signal: AbortSignal | undefined,
): Promise<readonly HostAnswer[]> {
  const forShell = requests.filter(isForShell);
  const answers = forShell.length === 0 ? [] : await askShell(shell, options, forShell, signal);
  const queue = [...answers];
  return requests.map((request) => (isForShell(request) && queue.shift()) || ELSEWHERE);
}

/** DNS and HTTP are asked from here, not from the host. */
const ELSEWHERE: HostAnswer = { detail: 'a shell cannot answer it', ok: false, reason: 'offline' };

function isForShell(request: HostRequest): request is ShellRequest {
  return request.kind !== 'get' && request.kind !== 'dns';
}

async function askShell(
  shell: Shell,
  options: ShellHostOptions,
  requests: readonly ShellRequest[],
  signal: AbortSignal | undefined,
): Promise<readonly HostAnswer[]> {
  const refused = requests.find((request) => !isAllowed(request, options.commands));
  if (refused?.kind === 'run') {
    throw new MtaopsError('E_BUG', `not on the list of read-only commands: ${refused.argv.join(' ')}`);
  }
  const { timeoutMs } = options;
  const run = await shell.run(hostScript(requests, options), { timeoutMs, ...(signal && { signal }) });
  const answers = parseHostOutput(`\n${new TextDecoder().decode(run.stdout)}`, requests);
  if (answers) return answers;
  const said = run.stderr.trim().split('\n').at(-1);
  throw new MtaopsError('E_PROTOCOL', `${shell.title}: no shell answered${said ? `: ${said}` : ''}`, {
    hint: 'the login needs a POSIX shell and coreutils',
  });
}

/** A command counts as allowed when the fixed words of an entry begin it. */
function isAllowed(request: ShellRequest, commands: readonly AllowedCommand[]): boolean {
  if (request.kind !== 'run') return true;
  return commands.some(({ argv }) => argv.every((word, at) => word === request.argv[at]));
}
