import { connect, type Socket } from 'node:net';
import { type Files, isMtaopsError, MtaopsError, type SshAccess } from '@mtaops/core';
import type { AnyAuthMethod, Client, ClientChannel, ConnectConfig } from 'ssh2';
import { judgeHostKey, type KnownHost, keyTypeOf, knownKeyTypes, parseKnownHosts } from './known-hosts.ts';
import type { ResolvedHost } from './resolve-host.ts';
import { fingerprintOf, sshTroubleOf } from './ssh2-trouble.ts';

export type HopOptions = {
  readonly files: Pick<Files, 'read'>;
  readonly hostKey: SshAccess['hostKey'];
  readonly keepaliveSeconds: number;
  readonly keepaliveCount: number;
  readonly connectTimeoutMs: number;
  /** Of the identity files that are encrypted. */
  readonly passphrase?: string;
  /** For messages. */
  readonly title: string;
  /** The stream to speak over, when there is a hop before. */
  readonly through?: ClientChannel;
};

/** Connect to one host and log in. The host key is decided on before any credential is offered: ssh2 asks for it first. */
export async function connectHop(host: ResolvedHost, options: HopOptions): Promise<Client> {
  const { connectTimeoutMs, keepaliveCount, keepaliveSeconds, title } = options;
  const known = await readKnownHosts(host.knownHosts, options.files);
  const refusal: { error?: MtaopsError } = {};
  const { default: ssh2 } = await import('ssh2');
  const client = new ssh2.Client();
  const types = knownKeyTypes(known, host.hostname, host.port);
  const config: ConnectConfig = {
    authHandler: [...(await authMethods(host, options))],
    hostVerifier: (key: Buffer) => {
      const error = hostKeyError(host, known, key, options);
      if (error) refusal.error = error;
      return error === undefined;
    },
    keepaliveCountMax: keepaliveCount,
    keepaliveInterval: keepaliveSeconds * 1000,
    readyTimeout: connectTimeoutMs,
    sock: options.through ?? openSocket(host),
    username: host.user,
    ...(types.length > 0 ? { algorithms: { serverHostKey: algorithmsFor(types) } } : {}),
  };
  try {
    await new Promise<void>((resolve, reject) => {
      client
        .once('ready', resolve)
        .on('error', reject)
        .once('close', () => reject(new Error('connection closed')));
      client.connect(config);
    });
    return client;
  } catch (error) {
    client.destroy();
    throw refusal.error ?? (isMtaopsError(error) ? error : sshTroubleOf(error, title));
  }
}

/** Without delay: each request of ours waits for its answer, and Nagle would make it wait for the one before too. */
function openSocket({ hostname, port }: ResolvedHost): Socket {
  return connect({ host: hostname, noDelay: true, port });
}

/** An RSA key serves three signature algorithms (RFC 8332); the one with SHA-1 is not asked for. */
function algorithmsFor(
  types: readonly string[],
): NonNullable<NonNullable<ConnectConfig['algorithms']>['serverHostKey']> {
  type Algorithms = Extract<
    NonNullable<NonNullable<ConnectConfig['algorithms']>['serverHostKey']>,
    unknown[]
  >;
  const names = types.flatMap((type) => (type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : [type]));
  return names as Algorithms;
}

async function readKnownHosts(
  paths: readonly string[],
  files: Pick<Files, 'read'>,
): Promise<readonly KnownHost[]> {
  const texts = await Promise.all(
    paths.map((path) =>
      files
        .read(path)
        .then((octets) => new TextDecoder().decode(octets))
        .catch(() => ''),
    ),
  );
  return texts.flatMap(parseKnownHosts);
}

function hostKeyError(
  { hostname, knownHosts, port }: ResolvedHost,
  known: readonly KnownHost[],
  key: Buffer,
  { hostKey, title }: HopOptions,
): MtaopsError | undefined {
  const blob = key.toString('base64');
  const fingerprint = fingerprintOf(key);
  if (typeof hostKey === 'object') {
    if (hostKey.pin === fingerprint) return undefined;
    return new MtaopsError('E_AUTH', `${title}: the host key is not the pinned one (${fingerprint})`);
  }
  const shown = `${keyTypeOf(blob)} ${fingerprint}`;
  switch (judgeHostKey(known, hostname, port, blob)) {
    case 'known':
      return undefined;
    case 'revoked':
      return new MtaopsError('E_AUTH', `${title}: the host key is revoked (${shown})`);
    case 'changed':
      return new MtaopsError('E_AUTH', `${title}: the host key has changed (${shown})`, {
        hint: 'if the host was set up anew, remove its old key with ssh-keygen -R; else somebody may be in between',
      });
    case 'unknown':
      return new MtaopsError('E_AUTH', `${title}: the host key is not known (${shown})`, {
        hint: `verify the fingerprint, then add the key to ${knownHosts[0] ?? 'known_hosts'}`,
      });
  }
}

/** The identity first, then the agent: an agent with many keys would use up the tries that the server grants. */
async function authMethods(
  host: ResolvedHost,
  { files, passphrase, title }: HopOptions,
): Promise<readonly AnyAuthMethod[]> {
  const { default: ssh2 } = await import('ssh2');
  const username = host.user;
  const methods: AnyAuthMethod[] = [];
  let isLocked = false;
  for (const path of host.identities) {
    const octets = await files.read(path).catch(() => undefined);
    if (!octets) continue;
    const key = ssh2.utils.parseKey(Buffer.from(octets), passphrase);
    if (key instanceof Error) isLocked ||= /passphrase|encrypted/i.test(key.message);
    else methods.push({ key, type: 'publickey', username });
  }
  const mayAskAgent = host.agent !== undefined && (!host.identitiesOnly || methods.length === 0);
  if (mayAskAgent && host.agent !== undefined) methods.push({ agent: host.agent, type: 'agent', username });
  if (methods.length > 0) return methods;
  const reason = isLocked
    ? 'the key has a passphrase, and it was not given or is wrong'
    : 'there is no key to log in with';
  throw new MtaopsError('E_AUTH', `${title}: ${reason}`, {
    hint: isLocked
      ? 'put the key into the agent, or name its passphrase as ssh.passphrase'
      : 'name one as ssh.identity, or start an agent',
  });
}
