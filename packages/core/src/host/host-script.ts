import type { HostRequest } from '../ports/host.ts';

/** The largest file that is read; a configuration is far below, and a log is not to be pulled by mistake. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;

/** A command that says nothing for this long is given up; `pmta resolve` waits for DNS. */
const COMMAND_SECONDS = 20;

/** What a shell can answer. */
export type ShellRequest = Extract<HostRequest, { readonly kind: 'file' | 'list' | 'run' | 'stat' }>;

/** Starts each section of the output. base64 has no `@`, so no content can look like it. */
export const MARK = '@@mtaops';

export type ScriptOptions = {
  /** Ask again with `sudo -n` for what was denied. */
  readonly sudo?: boolean;
};

/**
 * A POSIX sh script that answers requests in order, for one round trip. Each answer is two base64 sections: standard
 * output, then standard error with the exit code on its last line. Read it with `parseHostOutput`.
 *
 * Words are quoted by construction; nothing of a request is ever seen by the shell as syntax.
 */
export function hostScript(requests: readonly ShellRequest[], { sudo = false }: ScriptOptions = {}): string {
  const calls = requests.map(
    (request, at) => `r ${at} ${secondsOf(request)} ${wordsOf(request).map(quote).join(' ')}`,
  );
  return [PRELUDE, `S=${sudo ? 1 : ''}`, ...calls, `printf '\\n${MARK} end\\n'`, ''].join('\n');
}

/** The command that answers a request. */
function wordsOf(request: ShellRequest): readonly string[] {
  switch (request.kind) {
    case 'file':
      return ['head', '-c', String(MOST_FILE_BYTES + 1), '--', request.path];
    case 'list':
      return ['ls', '-1A', '--', `${request.path.replace(/\/+$/, '')}/`];
    case 'stat':
      return ['stat', '-L', '-c', '%f %U %G %s %Y', '--', request.path];
    case 'run':
      return request.argv;
  }
}

function secondsOf(request: ShellRequest): number {
  const timeoutMs = request.kind === 'run' ? request.timeoutMs : undefined;
  return timeoutMs === undefined ? COMMAND_SECONDS : Math.max(1, Math.ceil(timeoutMs / 1000));
}

/** One word of sh, whatever is in it. A NUL cannot be passed to any program. */
function quote(word: string): string {
  return `'${word.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}

/** `timeout` is of coreutils; without it a command can take as long as the whole script may. */
const PRELUDE = `LC_ALL=C; export LC_ALL
exec 4>&1
command -v timeout >/dev/null 2>&1 && T=1 || T=
w() { if [ -n "$T" ]; then timeout "$@"; else shift; "$@"; fi; }
a() {
  printf '\\n${MARK} out %s\\n' "$i" >&4
  e=$( { { w "$@" </dev/null 4>&-; printf '\\n%s' "$?" >&2; } | base64 >&4; } 2>&1 )
  printf '\\n${MARK} err %s\\n' "$i" >&4
  printf '%s' "$e" | base64 >&4
}
r() {
  i=$1; t=$2; shift 2
  a "$t" "$@"
  if [ -n "$S" ]; then case $e in *ermission\\ denied*) a "$t" sudo -n -- "$@";; esac; fi
}`;
