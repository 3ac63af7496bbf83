import type { HostAnswer, HostFailure, HostRun, HostStat } from '../ports/host.ts';
import { MARK, MOST_FILE_BYTES, type ShellRequest } from './host-script.ts';

/** What a command said: standard output as octets. */
type Said = { readonly exitCode: number; readonly stdout: Uint8Array<ArrayBuffer>; readonly stderr: string };

/**
 * The answers in the output of a host script, one for each request. What surrounds the sections (banners, lines that a
 * `.bashrc` prints) is skipped.
 *
 * @returns Undefined when the output ends early: the script did not come to its end.
 */
export function parseHostOutput(
  output: string,
  requests: readonly ShellRequest[],
): readonly HostAnswer[] | undefined {
  const sections = new Map<string, string>();
  let isWhole = false;
  for (const part of output.split(`\n${MARK} `).slice(1)) {
    const newline = part.indexOf('\n');
    const name = newline < 0 ? part : part.slice(0, newline);
    isWhole ||= name === 'end';
    sections.set(name, newline < 0 ? '' : part.slice(newline + 1));
  }
  if (!isWhole) return undefined;
  return requests.map((request, at) => {
    const [out, err] = [sections.get(`out ${at}`), sections.get(`err ${at}`)];
    const said = out === undefined || err === undefined ? undefined : readSections(out, err);
    return said
      ? answerOf(request, said)
      : failed('the host gave no answer that can be read; is base64 there?');
  });
}

function readSections(out: string, err: string): Said | undefined {
  const [stdout, stderr] = [decode(out), decode(err)];
  if (!stdout || !stderr) return undefined;
  const text = new TextDecoder().decode(stderr);
  const match = /(?:^|\n)(\d+)$/.exec(text);
  if (!match) return undefined;
  return { exitCode: Number(match[1]), stderr: text.slice(0, match.index).trim(), stdout };
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function answerOf(request: ShellRequest, said: Said): HostAnswer {
  if (said.exitCode === 124) return failed(`${nameOf(request)}: no end in the time allowed`);
  if (request.kind === 'run') return { kind: 'run', ok: true, run: asRun(said) };
  if (said.exitCode !== 0) return asFailure(request.path, said.stderr);
  if (request.kind === 'file') {
    if (said.stdout.length > MOST_FILE_BYTES) return failed(`${request.path} is larger than 4 MiB`);
    return { content: said.stdout, kind: 'file', ok: true };
  }
  const text = new TextDecoder().decode(said.stdout);
  if (request.kind === 'list') {
    return { kind: 'list', names: text.split('\n').filter(Boolean).toSorted(), ok: true };
  }
  const stat = parseStat(text);
  return stat ? { kind: 'stat', ok: true, stat } : failed(`${request.path}: stat says ${text.trim()}`);
}

function asRun({ exitCode, stderr, stdout }: Said): HostRun {
  return { exitCode, stderr, stdout: new TextDecoder().decode(stdout) };
}

function asFailure(path: string, stderr: string): HostFailure {
  if (/no such file|not a directory/i.test(stderr))
    return { detail: `${path}: no such file`, ok: false, reason: 'absent' };
  if (/permission denied|not permitted|password is required|not allowed/i.test(stderr)) {
    return { detail: `${path}: permission denied`, ok: false, reason: 'denied' };
  }
  return failed(`${path}: ${stderr.split('\n')[0] || 'cannot be read'}`);
}

/** `%f %U %G %s %Y` of stat(1): raw mode in hexadecimal, owner, group, size, time of change. */
function parseStat(text: string): HostStat | undefined {
  const match = /^([\da-f]+) (\S+) (\S+) (\d+) (-?\d+)$/.exec(text.trim());
  if (!match) return undefined;
  const raw = Number.parseInt(match[1] ?? '0', 16);
  const type = raw & 0o170000;
  return {
    group: match[3] ?? '',
    kind: type === 0o100000 ? 'file' : type === 0o040000 ? 'directory' : 'other',
    mode: raw & 0o7777,
    modifiedSeconds: Number(match[5]),
    owner: match[2] ?? '',
    sizeBytes: Number(match[4]),
  };
}

function nameOf(request: ShellRequest): string {
  return request.kind === 'run' ? request.argv.join(' ') : request.path;
}

function failed(detail: string): HostFailure {
  return { detail, ok: false, reason: 'failed' };
}
