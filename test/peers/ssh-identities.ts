import { copyFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { oncePerRun } from './once-per-run.ts';
import { runProgram } from './run-program.ts';

/**
 * A folder of keys made once in a run by ssh-keygen. Private key files, each with a `.pub` beside it:
 *
 * - `id_ed25519`, `id_rsa`, `id_ecdsa`, `id_encrypted` (passphrase `correct horse`): every sshd of the tests knows them.
 * - `id_stranger`: none does.
 * - `cert_good`, `cert_expired`, `cert_future`, `cert_otherprincipal`, `cert_otherca`, `cert_force` (a forced command),
 *   `cert_source` (for 192.0.2.0/24 only): one key that only a certificate (`-cert.pub`) lets in.
 * - `ca_user`, `ca_host`, `ca_other`: the authorities.
 */
export const sshIdentities = (): Promise<string> => oncePerRun('ssh', makeIdentities);

/** Who logs in by key: `ops` where the tests run as root, else the caller, the only user that sshd can act for. */
export const sshUser = (): string => (process.getuid?.() === 0 ? 'ops' : userInfo().username);

/** Names of the keys that are in everybody's authorized_keys. */
export const KNOWN_KEYS = ['id_ed25519', 'id_rsa', 'id_ecdsa', 'id_encrypted'] as const;

async function makeIdentities(folder: string): Promise<void> {
  const names = ['id_ed25519', 'id_stranger', 'ca_user', 'ca_host', 'ca_other', 'certified'];
  await Promise.all([
    ...names.map((name) => makeSshKey(folder, name, 'ed25519')),
    makeSshKey(folder, 'id_rsa', 'rsa'),
    makeSshKey(folder, 'id_ecdsa', 'ecdsa'),
    makeSshKey(folder, 'id_encrypted', 'ed25519', 'correct horse'),
  ]);
  const usual = ['-n', sshUser(), '-V', '-1h:+52w'];
  const certificates: Readonly<Record<string, readonly string[]>> = {
    expired: ['-n', sshUser(), '-V', '20240101:20240201'],
    force: [...usual, '-O', 'clear', '-O', 'force-command=echo forced-by-certificate'],
    future: ['-n', sshUser(), '-V', '20400101:20410101'],
    good: usual,
    otherca: usual,
    otherprincipal: ['-n', 'nobody-here', '-V', '-1h:+52w'],
    source: [...usual, '-O', 'source-address=192.0.2.0/24'],
  };
  for (const [name, options] of Object.entries(certificates)) {
    for (const end of ['', '.pub'])
      await copyFile(join(folder, `certified${end}`), join(folder, `cert_${name}${end}`));
    const authority = name === 'otherca' ? 'ca_other' : 'ca_user';
    await sshKeygen(folder, ['-q', '-s', authority, '-I', name, ...options, `cert_${name}.pub`]);
  }
}

/** One key pair, files `name` and `name.pub`. */
export const makeSshKey = (
  folder: string,
  name: string,
  type: 'ed25519' | 'rsa' | 'ecdsa',
  passphrase = '',
) =>
  sshKeygen(folder, [
    '-q',
    '-t',
    type,
    ...(type === 'rsa' ? ['-b', '2048'] : []),
    '-N',
    passphrase,
    '-C',
    name,
    '-f',
    name,
  ]);

/** @throws Error with what ssh-keygen said. */
export async function sshKeygen(folder: string, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runProgram('ssh-keygen', args, { cwd: folder });
  if (exitCode !== 0) throw new Error(`ssh-keygen ${args.join(' ')} ended with ${exitCode}\n${stderr}`);
}
