import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../tools/peers.mjs';
import { type Daemon, startDaemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { untilListening } from './listening.ts';
import { makeSshKey, sshIdentities, sshKeygen } from './ssh-identities.ts';
import { type HostDisk, writeDisk } from './sshd-disk.ts';
import { makeTempFolder } from './temp-folder.ts';

/** A host behind a real sshd on 127.0.0.1, with files and commands at their real absolute paths. */
export type Sshd = AsyncDisposable & {
  readonly port: number;
  readonly hostname: string;
  /** Lines for known_hosts as of now. */
  readonly knownHosts: () => Promise<string>;
  /** The line that trusts the hosts' certificate authority. */
  readonly certificateAuthority: () => Promise<string>;
  /** Where a path in a `live` directory is outside, for the test to edit or read. */
  readonly outside: (path: string) => string;
  /** Command lines that stubs were called with, e.g. `pmta show version`. */
  readonly calls: () => Promise<readonly string[]>;
  /** Start again with other host keys on the same port, as after a reinstallation or an attack. */
  readonly rekey: () => Promise<void>;
  readonly log: () => string;
};

export type SshdOptions = HostDisk & {
  readonly hostname?: string;
  /**
   * `legacy`: group14-sha1, ssh-rsa, aes128-cbc, hmac-sha1 only. `modern`: sntrup761 and chacha20 only, which libraries
   * often lack.
   */
  readonly algorithms?: 'usual' | 'legacy' | 'modern';
  /** Whether it serves as a jump host. */
  readonly forwarding?: boolean;
};

const OTHER_DISK = fileURLToPath(new URL('other-disk.sh', import.meta.url));

/** Users: see `writeDisk`. Keys: see `sshIdentities`. As root also passwords and keyboard-interactive (PAM). */
export async function startSshd({
  hostname = 'host',
  algorithms = 'usual',
  forwarding = false,
  ...disk
}: SshdOptions = {}): Promise<Sshd> {
  const identities = await sshIdentities();
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('sshd')).path;
  await writeDisk(folder, identities, disk);
  const port = await freePort();
  const configuration = join(folder, 'sshd_config');
  await writeFile(configuration, sshdConfig({ algorithms, folder, forwarding, identities, port }));
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const daemons: Daemon[] = [];
  const start = async (): Promise<void> => {
    await makeHostKeys(folder, identities, hostname);
    // sshd wants to be called by its absolute path.
    const sshd = findProgram('sshd') ?? 'sshd';
    const daemon = startDaemon(['bash', OTHER_DISK, folder, hostname, sshd, '-D', '-e', '-f', configuration]);
    daemons.push(daemon);
    await untilListening(port, { explain: daemon.output });
  };
  const stop = async (): Promise<void> => void (await daemons.at(-1)?.[Symbol.asyncDispose]());
  scope.defer(stop);
  await start();
  const running = scope.move();
  const outside = (path: string): string => join(folder, 'root', path);
  return {
    calls: async () => {
      const log = await readFile(outside('/var/lib/stub/calls.log'), 'utf8').catch(() => '');
      return log.split('\n').filter((line) => line !== '');
    },
    certificateAuthority: async () =>
      `@cert-authority ${hostPattern(port)} ${await publicKey(join(identities, 'ca_host'))}\n`,
    hostname,
    knownHosts: async () => {
      const keys = await Promise.all(HOST_KEYS.map((type) => publicKey(join(folder, 'keys', type))));
      return keys.map((key) => `${hostPattern(port)} ${key}\n`).join('');
    },
    log: () => daemons.map((daemon) => daemon.output()).join(''),
    outside,
    port,
    rekey: async () => {
      await stop();
      await start();
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

const HOST_KEYS = ['ed25519', 'rsa', 'ecdsa'] as const;

const hostPattern = (port: number): string => `[127.0.0.1]:${port}`;

const publicKey = async (path: string): Promise<string> =>
  (await readFile(`${path}.pub`, 'utf8')).split(' ').slice(0, 2).join(' ').trim();

async function makeHostKeys(folder: string, identities: string, hostname: string): Promise<void> {
  const keys = join(folder, 'keys');
  await rm(keys, { force: true, recursive: true });
  await mkdir(keys);
  await Promise.all(HOST_KEYS.map((type) => makeSshKey(keys, type, type)));
  const names = [hostname, '127.0.0.1', 'localhost'].join(',');
  const authority = join(identities, 'ca_host');
  await sshKeygen(keys, [
    '-q',
    '-s',
    authority,
    '-I',
    hostname,
    '-h',
    '-n',
    names,
    '-V',
    '-1h:+52w',
    'ed25519.pub',
  ]);
}

type Settings = Required<Pick<SshdOptions, 'algorithms' | 'forwarding'>> & {
  readonly folder: string;
  readonly identities: string;
  readonly port: number;
};

function sshdConfig({ algorithms, folder, forwarding, identities, port }: Settings): string {
  const isRoot = process.getuid?.() === 0;
  return `Port ${port}
ListenAddress 127.0.0.1
PidFile none
StrictModes no
AuthorizedKeysFile ${folder}/authorized_keys/%u
TrustedUserCAKeys ${identities}/ca_user.pub
PermitRootLogin no
UseDNS no
PrintMotd no
PrintLastLog no
Subsystem sftp internal-sftp
MaxAuthTries 4
DenyUsers locked
LoginGraceTime 10
LogLevel VERBOSE
AllowTcpForwarding ${forwarding ? 'yes' : 'no'}
UsePAM ${isRoot ? 'yes' : 'no'}
PasswordAuthentication no
KbdInteractiveAuthentication no
${ALGORITHMS[algorithms].replaceAll('KEYS', `${folder}/keys`)}${isRoot ? PASSWORD_USERS : ''}`;
}

const ALGORITHMS = {
  legacy: `HostKey KEYS/rsa
HostKeyAlgorithms ssh-rsa
KexAlgorithms diffie-hellman-group14-sha1
Ciphers aes128-cbc
MACs hmac-sha1
PubkeyAcceptedAlgorithms +ssh-rsa
`,
  modern: `HostKey KEYS/ed25519
KexAlgorithms sntrup761x25519-sha512@openssh.com
Ciphers chacha20-poly1305@openssh.com
`,
  usual: `HostKey KEYS/ed25519
HostKey KEYS/rsa
HostKey KEYS/ecdsa
HostCertificate KEYS/ed25519-cert.pub
`,
};

const PASSWORD_USERS = `Match User pwuser
  PasswordAuthentication yes
Match User kbduser
  KbdInteractiveAuthentication yes
  AuthenticationMethods keyboard-interactive
`;
