import {
  type Files,
  MtaopsError,
  type Secrets,
  type Shell,
  type ShellOptions,
  type ShellRun,
  type SshAccess,
} from '@mtaops/core';
import type { Client, ClientChannel } from 'ssh2';
import { titleOf } from './openssh-shell.ts';
import { type ResolvedHost, resolveHost } from './resolve-host.ts';
import { connectHop, type HopOptions } from './ssh2-connect.ts';
import { sshTroubleOf } from './ssh2-trouble.ts';

export type Ssh2Options = {
  readonly files: Pick<Files, 'read'>;
  readonly secrets: Secrets;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly connectTimeoutMs: number;
};

/** More than this no script of ours prints. */
const MOST_OUTPUT_BYTES = 128 * 1024 * 1024;

/**
 * A host over an SSH connection of our own: one handshake for all scripts. Host keys are checked against known_hosts,
 * strictly, jump hosts included. No certificates, no hardware keys: those need the system's ssh.
 */
export async function openSsh2Shell(access: SshAccess, options: Ssh2Options): Promise<Shell> {
  const title = titleOf(access);
  if (access.certificate !== undefined) {
    throw new MtaopsError('E_UNSUPPORTED', `${title}: the transport ssh2 knows no certificates`, {
      hint: 'use --transport openssh',
    });
  }
  const passphrase =
    access.passphrase &&
    (await options.secrets.resolve(access.passphrase, `passphrase of the key for ${title}`));
  const hop: HopOptions = {
    connectTimeoutMs: options.connectTimeoutMs,
    files: options.files,
    hostKey: access.hostKey,
    keepaliveCount: access.keepaliveCount,
    keepaliveSeconds: access.keepaliveSeconds,
    title,
    ...(passphrase && { passphrase: passphrase.reveal() }),
  };
  const clients = await connectAll(await route(access, options), hop);
  return {
    run: (script, runOptions) => runScript(clients.at(-1), script, runOptions, title),
    title,
    async [Symbol.asyncDispose]() {
      for (const client of clients.toReversed()) client.destroy();
    },
  };
}

/** The hosts to go through, and the host itself. */
async function route(access: SshAccess, { environment }: Ssh2Options): Promise<readonly ResolvedHost[]> {
  const target = await resolveHost(access, environment);
  const jumps = target.jump.map((hop) => {
    const match = /^(?:(.+)@)?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(hop.replace(/^ssh:\/\//, ''));
    if (!match)
      throw new MtaopsError('E_CONFIG', `no jump host: ${hop}`, { hint: 'write it as user@host:port' });
    const [, user, host = '', port] = match;
    const { identity, knownHosts } = access;
    return resolveHost(
      {
        ...{
          hostKey: access.hostKey,
          jump: [],
          keepaliveCount: 3,
          keepaliveSeconds: 15,
          sudo: 'none' as const,
        },
        host: host.replace(/^\[(.*)\]$/, '$1'),
        ...(identity === undefined ? {} : { identity }),
        ...(knownHosts === undefined ? {} : { knownHosts }),
        ...(port === undefined ? {} : { port: Number(port) }),
        ...(user === undefined ? {} : { user }),
      },
      environment,
    );
  });
  return [...(await Promise.all(jumps)), target];
}

async function connectAll(hosts: readonly ResolvedHost[], options: HopOptions): Promise<readonly Client[]> {
  const clients: Client[] = [];
  try {
    for (const host of hosts) {
      const before = clients.at(-1);
      const through = before && (await forward(before, host, options));
      const isLast = host === hosts.at(-1);
      const title = isLast ? options.title : `${host.user}@${host.hostname}, on the way to ${options.title}`;
      clients.push(await connectHop(host, { ...options, title, ...(through && { through }) }));
    }
    return clients;
  } catch (error) {
    for (const client of clients) client.destroy();
    throw error;
  }
}

function forward(
  client: Client,
  { hostname, port }: ResolvedHost,
  { title }: HopOptions,
): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.forwardOut('127.0.0.1', 0, hostname, port, (error, channel) => {
      if (error) reject(sshTroubleOf(error, title));
      else resolve(channel);
    });
  });
}

function runScript(
  client: Client | undefined,
  script: string,
  { signal, timeoutMs }: ShellOptions,
  title: string,
): Promise<ShellRun> {
  return new Promise((resolve, reject) => {
    const fail = (error: MtaopsError): void => {
      clearTimeout(timer);
      client?.destroy();
      reject(error);
    };
    const late = (): void =>
      fail(new MtaopsError('E_TRANSPORT', `${title}: no end within ${timeoutMs / 1000} s`));
    const timer = setTimeout(late, timeoutMs);
    signal?.addEventListener('abort', () => fail(new MtaopsError('E_INTERRUPTED', 'stopped')), {
      once: true,
    });
    client?.once('close', () => fail(new MtaopsError('E_TRANSPORT', `${title}: the connection was lost`)));
    client?.once('error', (error) => fail(sshTroubleOf(error, title)));
    client?.exec('sh -s', (error, channel) => {
      if (error) return fail(sshTroubleOf(error, title));
      collect(channel, (run) => {
        clearTimeout(timer);
        if (run) resolve(run);
        else fail(new MtaopsError('E_PROTOCOL', `${title}: the host does not stop sending`));
      });
      channel.end(script);
    });
  });
}

/** Undefined when there was more output than any script of ours makes. */
function collect(channel: ClientChannel, done: (run: ShellRun | undefined) => void): void {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  let sizeBytes = 0;
  let exitCode: number | undefined;
  const take = (into: Buffer[]) => (chunk: Buffer) => {
    sizeBytes += chunk.length;
    if (sizeBytes > MOST_OUTPUT_BYTES) done(undefined);
    else into.push(chunk);
  };
  channel.on('data', take(out));
  channel.stderr.on('data', take(err));
  channel.on('exit', (code: number | null) => {
    exitCode = code ?? undefined;
  });
  channel.on('close', () =>
    done({
      exitCode: exitCode ?? 255,
      stderr: Buffer.concat(err).toString('utf8'),
      stdout: new Uint8Array(Buffer.concat(out)),
    }),
  );
}
