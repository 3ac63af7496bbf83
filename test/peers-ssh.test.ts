import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { runProgram } from './peers/run-program.ts';
import { sshIdentities, sshUser } from './peers/ssh-identities.ts';
import { type Sshd, startSshd } from './peers/sshd.ts';
import { makeTempFolder } from './peers/temp-folder.ts';

describePeers(['openssh', 'openssl'], 'an sshd with a disk of its own', () => {
  const PMTA = {
    files: { '/etc/pmta/config': 'smtp-listener 0.0.0.0:25\n' },
    hostname: 'pmta1',
    live: ['/etc/pmta'],
    stubs: { '/usr/sbin/pmta': { 'show version': { out: 'PowerMTA v5.0r8\n' } } },
  };

  test('shows files and commands at their real paths, and what the test changes', async () => {
    await using sshd = await startSshd(PMTA);
    expect(await ssh(sshd, ['hostname'])).toMatchObject({ exitCode: 0, out: 'pmta1\n' });
    expect(await ssh(sshd, ['/usr/sbin/pmta', 'show', 'version'])).toMatchObject({
      out: 'PowerMTA v5.0r8\n',
    });
    expect(await ssh(sshd, ['/usr/sbin/pmta', 'reset'])).toMatchObject({ exitCode: 1 });
    await appendFile(sshd.outside('/etc/pmta/config'), '# edited\n');
    expect(await ssh(sshd, ['cat', '/etc/pmta/config'])).toMatchObject({
      out: 'smtp-listener 0.0.0.0:25\n# edited\n',
    });
    expect(await sshd.calls()).toEqual(['pmta show version', 'pmta reset']);
  });

  test('lets in a certificate of its authority, and neither an expired one nor a stranger', async () => {
    await using sshd = await startSshd();
    expect(await ssh(sshd, ['true'], 'cert_good')).toMatchObject({ exitCode: 0 });
    for (const identity of ['cert_expired', 'cert_otherca', 'id_stranger'])
      expect((await ssh(sshd, ['true'], identity)).stderr).toContain('Permission denied');
  });

  test('has another host key after rekey(), which ssh refuses', async () => {
    await using sshd = await startSshd();
    const before = await sshd.knownHosts();
    await sshd.rekey();
    expect((await ssh(sshd, ['true'], 'id_ed25519', before)).stderr).toContain('IDENTIFICATION HAS CHANGED');
    expect(await ssh(sshd, ['true'])).toMatchObject({ exitCode: 0 });
  });
});

async function ssh(sshd: Sshd, command: readonly string[], identity = 'id_ed25519', knownHosts?: string) {
  await using folder = await makeTempFolder('ssh');
  const hosts = join(folder.path, 'known_hosts');
  await writeFile(hosts, knownHosts ?? (await sshd.knownHosts()));
  const options = [
    `UserKnownHostsFile=${hosts}`,
    'BatchMode=yes',
    'IdentitiesOnly=yes',
    'IdentityAgent=none',
  ];
  const { stdout, ...result } = await runProgram('ssh', [
    ...['-F', 'none', ...options.flatMap((option) => ['-o', option])],
    ...[
      '-i',
      join(await sshIdentities(), identity),
      '-p',
      String(sshd.port),
      `${sshUser()}@127.0.0.1`,
      ...command,
    ],
  ]);
  return { ...result, out: new TextDecoder().decode(stdout) };
}
