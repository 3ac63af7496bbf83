import {
  createShellHost,
  createTreeHost,
  type Host,
  MtaopsError,
  type Platform,
  SHELL_TRANSPORTS,
  type ShellTransport,
  type Target,
} from '@mtaops/core';
import { Flags } from '@oclif/core';
import { loadConfiguration } from './config/load.ts';
import { resolveTargets } from './config/select-targets.ts';
import type { Ports } from './ports.ts';

/** Flags of every command that judges a host. */
export const hostFlags = {
  platform: Flags.string({
    description: 'platform of the host; needed with --root',
    env: 'MTAOPS_PLATFORM',
    helpGroup: 'HOST',
    helpValue: 'ID',
  }),
  root: Flags.string({
    description: 'judge a directory tree on disk that stands for / of the host, such as a copy of its /etc',
    helpGroup: 'HOST',
    helpValue: 'DIR',
  }),
  target: Flags.string({
    char: 't',
    description:
      'judge a running host: a target of mtaops.yaml, reached over SSH; only read-only commands run there',
    env: 'MTAOPS_TARGET',
    helpGroup: 'HOST',
    helpValue: 'NAME',
  }),
  transport: Flags.option({
    default: 'openssh' as const,
    description: 'how to reach the target: the system’s ssh, or local on the host itself',
    env: 'MTAOPS_TRANSPORT',
    helpGroup: 'HOST',
    options: SHELL_TRANSPORTS,
  })(),
};

export type JudgedHost = { readonly platform: Platform; readonly host: Host };

type HostChoice = {
  readonly config?: string | undefined;
  readonly platform?: string | undefined;
  readonly profile?: string | undefined;
  readonly root?: string | undefined;
  readonly target?: string | undefined;
  readonly transport: ShellTransport;
};

/** All commands of a batch together; each alone has a shorter bound on the host. */
const BATCH_TIMEOUT_MS = 120_000;

/**
 * The host that the flags name, and its platform. The caller disposes of the host.
 *
 * @throws MtaopsError `E_USAGE` when the flags name none, `E_NO_INPUT` when the directory is not there, `E_CONFIG`
 *   when the target cannot be reached as it is described.
 */
export async function openJudgedHost(choice: HostChoice, ports: Ports): Promise<JudgedHost> {
  if (choice.root !== undefined && choice.platform !== undefined) {
    return openTree(choice.root, choice.platform, ports);
  }
  if (choice.target !== undefined) return openTarget(choice.target, choice, ports);
  throw new MtaopsError('E_USAGE', 'no host to look at', {
    hint: 'give --target NAME, or --platform ID --root DIR',
  });
}

async function openTree(root: string, platformId: string, ports: Ports): Promise<JudgedHost> {
  const info = await ports.files.info(root);
  if (info?.kind !== 'directory') {
    const problem = info ? 'it is not a directory' : 'no such directory';
    throw new MtaopsError('E_NO_INPUT', `cannot read ${root}: ${problem}`);
  }
  const platform = await ports.platforms.load(platformId);
  return { host: createTreeHost(ports.files, root), platform };
}

async function openTarget(name: string, choice: HostChoice, ports: Ports): Promise<JudgedHost> {
  const configuration = await loadConfiguration({ file: choice.config, profile: choice.profile }, ports);
  const [target, ...more] = resolveTargets(configuration, [name]);
  if (!target || more.length > 0) {
    throw new MtaopsError('E_USAGE', `${name} stands for ${more.length + 1} targets`, {
      hint: 'name one of them',
    });
  }
  const platformId = choice.platform ?? target.platform;
  if (platformId === undefined) {
    throw new MtaopsError('E_CONFIG', `target ${target.name} has no platform`, {
      hint: 'give --platform ID',
    });
  }
  const platform = await ports.platforms.load(platformId);
  const shell = await ports.shells.open(accessOf(target), {
    connectTimeoutMs: configuration.settings.timeoutMs,
    transport: choice.transport,
  });
  const host = createShellHost(shell, {
    commands: platform.doctor?.commands ?? [],
    sudo: target.ssh?.sudo === 'nopasswd',
    timeoutMs: BATCH_TIMEOUT_MS,
  });
  return { host, platform };
}

function accessOf({ name, source, ssh }: Target): NonNullable<Target['ssh']> {
  if (ssh) return ssh;
  throw new MtaopsError('E_CONFIG', `target ${name} has neither host nor ssh.alias (${source})`);
}

/**
 * A capability of a platform that a command cannot do without.
 *
 * @throws MtaopsError `E_UNSUPPORTED`
 */
export function requireCapability<Name extends 'doctor' | 'relay'>(
  platform: Platform,
  name: Name,
): NonNullable<Platform[Name]> {
  const capability = platform[name];
  if (!capability) {
    throw new MtaopsError('E_UNSUPPORTED', `${platform.title} has no ${name}`, {
      hint: 'mtaops platforms lists what there is',
    });
  }
  return capability;
}
