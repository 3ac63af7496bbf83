import { chmod, chown, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openssl } from './openssl.ts';
import { KNOWN_KEYS, sshUser } from './ssh-identities.ts';

/** What a vendor's command answers; unknown arguments fail with a line on stderr. */
type StubAnswers = Readonly<
  Record<string, { readonly out?: string; readonly err?: string; readonly exitCode?: number }>
>;

/** What stands on the host's disk besides what the machine has. */
export type HostDisk = {
  /** Absolute path → content. */
  readonly files?: Readonly<Record<string, string>>;
  /** Directories that the test may go on editing, by `Sshd.outside`. */
  readonly live?: readonly string[];
  /** Directories below which only root and the group of `ops` may read (root only). */
  readonly restricted?: readonly string[];
  /** Absolute path of a command → arguments joined by blanks → answer. */
  readonly stubs?: Readonly<Record<string, StubAnswers>>;
};

/** As root: numbers that no user of a machine has. */
const FIRST_UID = 61_001;
const USERS_GID = 61_000;
const READERS_GID = 61_099;

/**
 * `ops` reads restricted directories, `weak` does not; `pwuser` and `kbduser` have the password `S3cret pass`; `locked`
 * is denied, `nologin` has no shell, and `noisy` prints a line before any command's output.
 */
const USERS = ['ops', 'weak', 'pwuser', 'kbduser', 'locked', 'nologin', 'noisy'] as const;

/** Lay out `folder/root`, `folder/live` and, as root, the users, for `other-disk.sh`. */
export async function writeDisk(folder: string, identities: string, disk: HostDisk): Promise<void> {
  const { files = {}, live = [], restricted = [], stubs = {} } = disk;
  const inside = (path: string): string => join(folder, 'root', path);
  const all = [...live, '/var/lib/stub'];
  for (const directory of [...all, ...restricted]) await mkdir(inside(directory), { recursive: true });
  await chmod(inside('/var/lib/stub'), 0o1777);
  await writeFile(join(folder, 'live'), all.map((directory) => `${directory}\n`).join(''));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(inside(path)), { recursive: true });
    await writeFile(inside(path), content);
  }
  for (const [path, answers] of Object.entries(stubs)) await writeStub(inside, path, answers);
  const keys = await Promise.all(KNOWN_KEYS.map((name) => readFile(join(identities, `${name}.pub`), 'utf8')));
  await mkdir(join(folder, 'authorized_keys'));
  if (process.getuid?.() === 0) {
    await writeUsers(folder, inside, keys.join(''));
    for (const directory of restricted) {
      await chown(inside(directory), 0, READERS_GID);
      await chmod(inside(directory), 0o750);
    }
  } else await writeFile(join(folder, 'authorized_keys', sshUser()), keys.join(''));
}

async function writeStub(
  inside: (path: string) => string,
  path: string,
  answers: StubAnswers,
): Promise<void> {
  await mkdir(dirname(inside(path)), { recursive: true });
  await copyFile(fileURLToPath(new URL('vendor-stub.sh', import.meta.url)), inside(path));
  await chmod(inside(path), 0o755);
  const folder = inside(join('/var/lib/stub', path.split('/').at(-1) ?? ''));
  await mkdir(folder, { recursive: true });
  for (const [args, { err, exitCode, out }] of Object.entries(answers)) {
    const key = args.replace(/[ /]/g, '_').replace(/[^\w.=,:@-]/g, '') || '_';
    const answer = { err, out, rc: exitCode?.toString() };
    for (const [end, content] of Object.entries(answer))
      if (content !== undefined) await writeFile(join(folder, `${key}.${end}`), content);
  }
}

async function writeUsers(folder: string, inside: (path: string) => string, keys: string): Promise<void> {
  const hash = new TextDecoder().decode(await openssl(['passwd', '-6', 'S3cret pass'])).trim();
  const lines: Record<'group' | 'passwd' | 'shadow', string[]> = {
    group: [`mtareaders:x:${READERS_GID}:ops`, `mtausers:x:${USERS_GID}:`],
    passwd: [],
    shadow: [],
  };
  for (const [index, user] of USERS.entries()) {
    const home = join(folder, 'home', user);
    await mkdir(home, { recursive: true });
    const shell = user === 'nologin' ? '/usr/sbin/nologin' : '/bin/bash';
    lines.passwd.push(`${user}:x:${FIRST_UID + index}:${USERS_GID}::${home}:${shell}`);
    const hasPassword = user === 'pwuser' || user === 'kbduser';
    lines.shadow.push(`${user}:${hasPassword ? hash : '*'}:19000:0:99999:7:::`);
    if (!hasPassword) await writeFile(join(folder, 'authorized_keys', user), keys);
    if (user === 'noisy') await writeFile(join(home, '.bashrc'), 'echo "*** welcome to this host ***"\n');
    await chown(home, FIRST_UID + index, USERS_GID);
  }
  for (const [name, entries] of Object.entries(lines))
    await writeFile(join(folder, `${name}.more`), `${entries.join('\n')}\n`);
  await mkdir(inside('/etc/pam.d'), { recursive: true });
  // Without nodelay every wrong password costs two seconds.
  const pam = [
    'auth required pam_unix.so nodelay',
    'account required pam_permit.so',
    'session required pam_permit.so',
  ];
  await writeFile(inside('/etc/pam.d/sshd'), `${pam.join('\n')}\n`);
}
