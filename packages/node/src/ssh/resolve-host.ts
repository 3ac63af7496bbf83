import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { SshAccess } from '@mtaops/core';
import { runProgram } from '../run-program.ts';

/** Everything needed to connect: the access of the configuration over what ssh_config says. */
export type ResolvedHost = {
  readonly hostname: string;
  readonly port: number;
  readonly user: string;
  readonly identities: readonly string[];
  /** True when only the identities may be tried, not what else the agent holds. */
  readonly identitiesOnly: boolean;
  /** Path of the agent's socket; undefined when there is none. */
  readonly agent: string | undefined;
  readonly knownHosts: readonly string[];
  /** `[user@]host[:port]`, the nearest first. */
  readonly jump: readonly string[];
};

/** `ssh -G` only evaluates; a `Match exec` may take a while. */
const EVALUATE_TIMEOUT_MS = 10_000;

/** Ask `ssh -G` what ssh_config says of a host, Include, Match and all; without an ssh there are only its defaults. */
export async function resolveHost(
  access: SshAccess,
  environment: Readonly<Record<string, string | undefined>>,
  sshProgram = 'ssh',
): Promise<ResolvedHost> {
  const run = await runProgram(sshProgram, ['-G', '--', access.host], '', { timeoutMs: EVALUATE_TIMEOUT_MS });
  const printed = run.outcome === 'ended' && run.exitCode === 0 ? new TextDecoder().decode(run.stdout) : '';
  const settings = parseEvaluated(printed);
  const one = (key: string): string | undefined => settings.get(key)?.[0];
  const home = environment['HOME'] ?? homedir();
  const path = (raw: string): string => (raw.startsWith('~/') ? join(home, raw.slice(2)) : raw);
  const agent = one('identityagent');
  const jump = one('proxyjump');
  return {
    agent:
      agent === undefined || agent === 'SSH_AUTH_SOCK'
        ? environment['SSH_AUTH_SOCK']
        : agent === 'none'
          ? undefined
          : path(agent),
    hostname: one('hostname') ?? access.host,
    identities:
      access.identity === undefined ? (settings.get('identityfile') ?? []).map(path) : [access.identity],
    identitiesOnly: access.identity !== undefined || one('identitiesonly') === 'yes',
    jump: access.jump.length > 0 ? access.jump : jump === undefined || jump === 'none' ? [] : jump.split(','),
    knownHosts:
      access.knownHosts === undefined
        ? [
            ...words(one('userknownhostsfile') ?? '~/.ssh/known_hosts'),
            ...words(one('globalknownhostsfile') ?? '/etc/ssh/ssh_known_hosts'),
          ].map(path)
        : [access.knownHosts],
    port: access.port ?? Number(one('port') ?? 22),
    user: access.user ?? one('user') ?? userInfo().username,
  };
}

/** `keyword value` lines, keywords in lower case; a keyword may come several times. */
function parseEvaluated(text: string): ReadonlyMap<string, readonly string[]> {
  const settings = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank < 1) continue;
    const key = line.slice(0, blank).toLowerCase();
    settings.set(key, [...(settings.get(key) ?? []), line.slice(blank + 1).trim()]);
  }
  return settings;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== 'none');
}
