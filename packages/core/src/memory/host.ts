import { requestKey } from '../doctor/evidence.ts';
import { createTreeHost } from '../doctor/tree-host.ts';
import type { Host, HostAnswer, HostRequest, HostRun, HostStat } from '../ports/host.ts';
import { memoryFiles } from './files.ts';

export type MemoryHostContent = {
  /** Absolute path → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
  /** Absolute path → what `stat` says; a path that is missing here is `absent` as soon as any is given. */
  readonly stats?: Readonly<Record<string, HostStat>>;
  /** Words of a command, joined by a blank → its output; any other command is not found (exit 127). */
  readonly runs?: Readonly<Record<string, string | HostRun>>;
};

/** A live host in memory. Without `stats` or `runs` those are `offline`, as in a directory tree. */
export function memoryHost(content: MemoryHostContent): Host & { readonly asked: readonly HostRequest[] } {
  const tree = createTreeHost(memoryFiles(content.files ?? {}), '');
  const asked: HostRequest[] = [];
  const answer = async (request: HostRequest): Promise<HostAnswer> => {
    asked.push(request);
    if (request.kind === 'stat' && content.stats)
      return statAnswer(content.stats[request.path], request.path);
    if (request.kind === 'run' && content.runs)
      return runAnswer(content.runs[request.argv.join(' ')], request);
    const [first] = await tree.ask([request]);
    return first ?? { detail: `no answer to ${requestKey(request)}`, ok: false, reason: 'failed' };
  };
  return {
    ask: (requests) => Promise.all(requests.map(answer)),
    asked,
    title: 'memory',
    async [Symbol.asyncDispose]() {},
  };
}

function statAnswer(stat: HostStat | undefined, path: string): HostAnswer {
  if (stat) return { kind: 'stat', ok: true, stat };
  return { detail: `${path}: no such file`, ok: false, reason: 'absent' };
}

function runAnswer(run: string | HostRun | undefined, request: HostRequest & { kind: 'run' }): HostAnswer {
  const notFound = { exitCode: 127, stderr: `${request.argv[0]}: not found`, stdout: '' };
  return {
    kind: 'run',
    ok: true,
    run: typeof run === 'string' ? { exitCode: 0, stderr: '', stdout: run } : (run ?? notFound),
  };
}
