// The real peers that the end-to-end tests start: what each needs, what of it is missing, and how to get it. Runs on
// any Node, before anything is installed, so plain JavaScript without dependencies.
//   node tools/peers.mjs      as root on Debian or Ubuntu: install what is missing; elsewhere: say how
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `programs` are looked up in PATH and sbin; `root`: the peer drops privileges itself, so it starts as root only. */
export const PEERS = {
  bind: { packages: ['bind9'], programs: ['named', 'named-checkconf'] },
  curl: { packages: ['curl'], programs: ['curl'] },
  dkimpy: {
    packages: ['python3-dkim', 'python3-dnspython'],
    programs: ['/usr/bin/python3', '/usr/bin/dkimverify'],
  },
  dovecot: {
    packages: ['dovecot-core', 'dovecot-imapd', 'dovecot-lmtpd'],
    programs: ['dovecot', '/usr/lib/dovecot/imap', '/usr/lib/dovecot/lmtp'],
    root: true,
  },
  nss: { packages: ['libnss3-tools'], programs: ['certutil', 'cmsutil', 'pk12util'] },
  opendkim: { packages: ['opendkim'], programs: ['opendkim'] },
  'opendkim-tools': { packages: ['opendkim-tools'], programs: ['opendkim-testkey'] },
  openssl: { packages: ['openssl'], programs: ['openssl'] },
  openssh: {
    packages: ['openssh-server', 'openssh-client'],
    programs: ['sshd', 'ssh', 'ssh-keygen', 'unshare'],
  },
  python: { packages: ['python3-minimal'], programs: ['/usr/bin/python3'] },
  postfix: { packages: ['postfix'], programs: ['postfix', 'postqueue'], root: true },
  tmpfs: { packages: ['mount'], programs: ['mount', 'umount'], root: true },
};

const isRoot = () => process.getuid?.() === 0;
const isDebian = () => existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;

/** Absolute path of a program, or undefined. Daemons live in sbin, which a user's PATH often lacks. */
export function findProgram(name) {
  const folders = name.startsWith('/')
    ? ['']
    : [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const isInstalled = ({ programs }) => programs.every((program) => findProgram(program) !== undefined);

/** Why a peer cannot be started here, or undefined when it can. */
export function whyMissing(name) {
  const peer = PEERS[name];
  if (!isInstalled(peer)) return `${name} is not installed`;
  if (peer.root && !isRoot()) return `${name} needs root`;
  return undefined;
}

/** Bring the machine to where the end-to-end tests can start every peer, as far as it may; else say how. */
export function installPeers() {
  const required = process.env.MTAOPS_REQUIRE_PEERS === '1';
  const absent = Object.keys(PEERS).filter((name) => !isInstalled(PEERS[name]));
  if (absent.length > 0 && isRoot() && isDebian()) tryInstall(absent.flatMap((name) => PEERS[name].packages));
  const missing = Object.keys(PEERS).filter((name) => whyMissing(name) !== undefined);
  if (missing.length === 0) return;
  const packages = missing
    .filter((name) => !isInstalled(PEERS[name]))
    .flatMap((name) => PEERS[name].packages);
  process.stderr.write(`Tests that need these will not run: ${missing.map(whyMissing).join(', ')}.\n`);
  if (packages.length > 0)
    process.stderr.write(
      isDebian()
        ? `This installs them (no service is started): sudo ${process.execPath} tools/peers.mjs\n`
        : `The one command on Debian or Ubuntu: apt-get install --no-install-recommends ${packages.join(' ')}\n`,
    );
  if (required) {
    process.stderr.write('MTAOPS_REQUIRE_PEERS=1 makes that a failure.\n');
    process.exit(1);
  }
}

function tryInstall(packages) {
  const started = Date.now();
  process.stderr.write(`Installing real peers for the tests: ${packages.join(' ')} …\n`);
  try {
    withoutStartingServices(() => aptInstall(packages));
    process.stderr.write(
      `Installed in ${((Date.now() - started) / 1000).toFixed(1)} s; no service was started.\n`,
    );
  } catch (error) {
    process.stderr.write(`Could not install them: ${error.message}\n`);
  }
}

function aptInstall(packages) {
  // Without an answer the package would ask, or configure and enable a mail system of its own.
  if (packages.includes('postfix'))
    execFileSync('debconf-set-selections', {
      input: 'postfix postfix/main_mailer_type select No configuration\n',
    });
  const apt = (...args) => {
    const options = ['DPkg::Lock::Timeout=300', 'Acquire::Retries=2', 'Acquire::http::Timeout=30'];
    const { status, stdout, stderr, error } = spawnSync(
      'apt-get',
      [...options.flatMap((option) => ['-o', option]), '-qq', '-y', ...args],
      { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`apt-get ${args[0]} ended with ${status}\n${tail(stdout + stderr)}`);
  };
  apt('update');
  apt('install', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages);
}

/** Debian starts a daemon as soon as its package is installed, unless this script says no (policy-rc.d, exit 101). */
function withoutStartingServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = '#!/bin/sh\n# mtaops: tools/peers.mjs, only while it installs\nexit 101\n';
  const before = existsSync(policy) ? readFileSync(policy) : undefined;
  if (before === undefined) writeFileSync(policy, ours, { mode: 0o755 });
  try {
    install();
  } finally {
    if (before === undefined) rmSync(policy, { force: true });
  }
}

const tail = (text) => text.trim().split('\n').slice(-15).join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) installPeers();
