import {
  createApiHost,
  createBundleHost,
  createShellHost,
  createTreeHost,
  type Doctor,
  type FailOn,
  type Host,
  MtaopsError,
  type Platform,
  readBundle,
  SHELL_TRANSPORTS,
  type ShellTransport,
  type Target,
  type TargetApi,
} from '@mtaops/core';
import { Flags } from '@oclif/core';
import { loadConfiguration } from './config/load.ts';
import { resolveTargets } from './config/select-targets.ts';
import type { Ports } from './ports.ts';

/** Flags of every command that judges a host. */
export const hostFlags = {
  from: Flags.string({
    description: 'judge a bundle that mtaops collect made, as of the moment it was made',
    helpGroup: 'HOST',
    helpValue: 'FILE',
  }),
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
      'judge a target of mtaops.yaml as it runs, over SSH or its API; only read-only commands are run',
    env: 'MTAOPS_TARGET',
    helpGroup: 'HOST',
    helpValue: 'NAME',
  }),
  transport: Flags.option({
    default: 'ssh2' as const,
    description:
      'how to reach the target: ssh2 built in, the system’s ssh (certificates, hardware keys), or local on the host itself',
    env: 'MTAOPS_TRANSPORT',
    helpGroup: 'HOST',
    options: SHELL_TRANSPORTS,
  })(),
};

export type JudgedHost = {
  readonly platform: Platform;
  readonly host: Host;
  /** What the configuration says where it was read. */
  readonly failOn?: Exclude<FailOn, 'never'>;
  /** Absent for a directory tree. */
  readonly target?: Target;
  /** Of a bundle: when it was collected. */
  readonly at?: Date;
};

type HostChoice = {
  readonly from?: string | undefined;
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
  if (choice.from !== undefined) return openBundle(choice.from, ports);
  if (choice.root !== undefined && choice.platform !== undefined) {
    return openTree(choice.root, choice.platform, ports);
  }
  if (choice.target !== undefined) return openTarget(choice.target, choice, ports);
  throw new MtaopsError('E_USAGE', 'no host to look at', {
    hint: 'give --target NAME, --from BUNDLE, or --platform ID --root DIR',
  });
}

async function openBundle(path: string, ports: Ports): Promise<JudgedHost> {
  const bundle = await readBundle(await ports.files.read(path), path);
  const platform = await ports.platforms.load(bundle.platform);
  return { at: bundle.at, host: createBundleHost(bundle), platform };
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
  const judged = { failOn: configuration.settings.failOn, platform, target };
  const { timeoutMs } = configuration.settings;
  if (platform.doctor?.prepareGet && target.api) {
    return {
      ...judged,
      host: await openAccount(platform.doctor.prepareGet, target.name, target.api, timeoutMs, ports),
    };
  }
  const shell = await ports.shells.open(accessOf(target), {
    connectTimeoutMs: timeoutMs,
    transport: choice.transport,
  });
  const host = createShellHost(shell, {
    commands: platform.doctor?.commands ?? [],
    sudo: target.ssh?.sudo === 'nopasswd',
    timeoutMs: BATCH_TIMEOUT_MS,
  });
  return { ...judged, host };
}

/** A cloud account: its API instead of a shell. */
async function openAccount(
  prepareGet: NonNullable<Doctor['prepareGet']>,
  name: string,
  api: TargetApi,
  timeoutMs: number,
  ports: Ports,
): Promise<Host> {
  const key = api.key && (await ports.secrets.resolve(api.key, `API key of target ${name}`));
  const extraCa = await Promise.all(
    api.caFiles.map(async (path) => new TextDecoder().decode(await ports.files.read(path))),
  );
  return createApiHost(ports, {
    extraCa,
    prepare: (request) => prepareGet(request, api.endpoint, key),
    timeoutMs,
    title: name,
    verifyTls: api.verifyTls,
  });
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
