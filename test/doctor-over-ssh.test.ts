import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { sshIdentities, sshUser } from './peers/ssh-identities.ts';
import { type Sshd, startSshd } from './peers/sshd.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

const FIXTURES = join(import.meta.dirname, '../plugins/plugin-powermta/fixtures');

function tree(name: string): Record<string, string> {
  const root = join(FIXTURES, name);
  const paths = readdirSync(root, { recursive: true }).map(String);
  const files = paths.filter((path) => path.startsWith('etc/') && statSync(join(root, path)).isFile());
  return Object.fromEntries(files.map((path) => [`/${path}`, readFileSync(join(root, path), 'utf8')]));
}

const NAMES = ['healthy', 'broken-open-relay', 'broken-relay-tls-dkim', 'broken-syntax', 'smime-hostile'];
const FIXTURE_RUNS = NAMES.flatMap((name) => [
  [name, 'ssh2'],
  [name, 'openssh'],
]);

const answer = (path: string): { out: string } => ({
  out: readFileSync(join(FIXTURES, 'cli', path), 'utf8'),
});

async function startPmta(fixture: string): Promise<Sshd> {
  return startSshd({
    files: { ...tree(fixture), '/var/log/pmta/pmta.log': '' },
    hostname: 'pmta1',
    live: ['/etc/pmta'],
    stubs: {
      '/usr/sbin/pmta': {
        '--json show status': answer('show-status.json'),
        'show license': answer('show-license.txt'),
        'show version': answer('show-version.txt'),
        'test config': { out: '' },
      },
    },
  });
}

/** A configuration that reaches the host with a key of the test's authority. */
async function configure(sshd: Sshd, folder: string, more: object = {}): Promise<string> {
  const knownHosts = join(folder, 'known_hosts');
  await writeFile(knownHosts, await sshd.knownHosts());
  const ssh = {
    identity: join(await sshIdentities(), 'id_ed25519'),
    known_hosts: knownHosts,
    port: sshd.port,
    user: sshUser(),
    ...more,
  };
  const file = join(folder, 'mtaops.yaml');
  await writeFile(
    file,
    JSON.stringify({ targets: { pmta1: { host: '127.0.0.1', platform: 'powermta', ssh } }, version: 1 }),
  );
  return file;
}

describePeers(['openssh', 'openssl'], 'the doctor over SSH', () => {
  test.each(FIXTURE_RUNS)(
    'comes to the same about the configuration of %s over %s as from a directory',
    async (fixture, transport) => {
      await using sshd = await startPmta(fixture);
      await using folder = await makeTempFolder('doctor');
      const config = await configure(sshd, folder.path);
      const offline = await findings('--platform', 'powermta', '--root', join(FIXTURES, fixture));
      const live = await findings('--config', config, '--target', 'pmta1', '--transport', transport);
      const decided = [...offline].filter(([, status]) => status === 'pass' || status === 'fail');
      // The tree on disk has no keys, and no pmta to ask.
      const known = decided.filter(([id]) => id !== 'PMTA-DKIM-01' && id !== 'PMTA-CFG-01');
      expect(known.map(([id]) => [id, live.get(id)])).toEqual(known);
      expect(live.get('PMTA-VER-01')).toBe('pass');
      const calls = await sshd.calls();
      expect(calls.filter((call) => !/^pmta (--json )?(show|test|resolve)\b/.test(call))).toEqual([]);
    },
  );

  test.each(['ssh2', 'openssh'])(
    'sends no credential over %s to a host whose key has changed',
    async (transport) => {
      await using sshd = await startPmta('healthy');
      await using folder = await makeTempFolder('doctor');
      const config = await configure(sshd, folder.path);
      await sshd.rekey();
      const { exitCode, stdout } = await runMtaops(
        ['doctor', '--config', config, '--target', 'pmta1', '--transport', transport, '--json'],
        { cwd: folder.path },
      );
      expect(JSON.parse(stdout).error).toMatchObject({
        code: 'E_AUTH',
        message: expect.stringContaining('host key has changed'),
      });
      expect(exitCode).toBe(77);
      expect(sshd.log()).not.toMatch(/Accepted|Failed publickey|Postponed publickey/);
    },
  );

  test.each([
    ['ssh2', 'a stranger’s key', { identity: 'id_stranger' }, 77, 'E_AUTH'],
    ['ssh2', 'a port where nobody listens', { port: 1 }, 69, 'E_UNAVAILABLE'],
    ['ssh2', 'a host that is not known', { known_hosts: '/dev/null' }, 77, 'E_AUTH'],
    ['openssh', 'a stranger’s key', { identity: 'id_stranger' }, 77, 'E_AUTH'],
    ['openssh', 'an expired certificate', { identity: 'cert_expired' }, 77, 'E_AUTH'],
    ['openssh', 'a port where nobody listens', { port: 1 }, 69, 'E_UNAVAILABLE'],
  ])('over %s says in the exit code what %s means', async (transport, _, more, code, name) => {
    await using sshd = await startPmta('healthy');
    await using folder = await makeTempFolder('doctor');
    const identities = await sshIdentities();
    const ssh = 'identity' in more ? { identity: join(identities, more.identity) } : more;
    const config = await configure(sshd, folder.path, ssh);
    const { exitCode, stdout } = await runMtaops(
      ['doctor', '--config', config, '--target', 'pmta1', '--transport', transport, '--json'],
      { cwd: folder.path },
    );
    expect([exitCode, JSON.parse(stdout).error.code]).toEqual([code, name]);
  });

  test('goes through a jump host over ssh2, whose key has to be known as well', async () => {
    await using bastion = await startSshd({ forwarding: true, hostname: 'bastion' });
    await using sshd = await startPmta('healthy');
    await using folder = await makeTempFolder('doctor');
    const knownHosts = join(folder.path, 'both');
    const jump = [`${sshUser()}@127.0.0.1:${bastion.port}`];
    const config = await configure(sshd, folder.path, { jump, known_hosts: knownHosts });
    const ask = () =>
      runMtaops(['doctor', '--config', config, '-t', 'pmta1', '--only', 'PMTA-VER-01'], { cwd: folder.path });
    await writeFile(knownHosts, await sshd.knownHosts());
    expect(await ask()).toMatchObject({ exitCode: 77, stderr: expect.stringContaining('on the way to') });
    await writeFile(knownHosts, (await sshd.knownHosts()) + (await bastion.knownHosts()));
    expect(await ask()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 passed') });
  });

  test('opens an encrypted key with the passphrase that the configuration points to, and says when there is none', async () => {
    await using sshd = await startPmta('healthy');
    await using folder = await makeTempFolder('doctor');
    const identity = join(await sshIdentities(), 'id_encrypted');
    const ask = async (more: object) =>
      runMtaops(
        [
          'doctor',
          '--config',
          await configure(sshd, folder.path, { identity, ...more }),
          '-t',
          'pmta1',
          '--only',
          'PMTA-VER-01',
        ],
        { cwd: folder.path, env: { KEY_PHRASE: 'correct horse' } },
      );
    expect(await ask({ passphrase: { env: 'KEY_PHRASE' } })).toMatchObject({ exitCode: 0 });
    expect(await ask({})).toMatchObject({
      exitCode: 77,
      stderr: expect.stringContaining('has a passphrase'),
    });
  });

  test.each(NAMES)('comes to the same about %s from a bundle, which holds no secret', async (fixture) => {
    await using sshd = await startPmta(fixture);
    await using folder = await makeTempFolder('collect');
    const config = await configure(sshd, folder.path);
    const bundle = join(folder.path, 'bundle.tgz');
    const collected = await runMtaops(['collect', '--config', config, '-t', 'pmta1', '-o', bundle], {
      cwd: folder.path,
    });
    expect(collected).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('/usr/sbin/pmta show version'),
    });
    const live = await findings('--config', config, '--target', 'pmta1');
    expect([...(await findings('--from', bundle))]).toEqual([...live]);
    const content = gunzipSync(readFileSync(bundle)).toString('latin1');
    expect(content).toContain('/etc/pmta/config');
    expect(content).not.toMatch(/EXAMPLE[-_]not|hunter-EXAMPLE/);
    expect(statSync(bundle).mode & 0o777).toBe(0o600);
  });

  test('answers relay questions from the running host', async () => {
    await using sshd = await startPmta('broken-relay-tls-dkim');
    await using folder = await makeTempFolder('doctor');
    const config = await configure(sshd, folder.path);
    const { stdout } = await runMtaops(
      ['relay', 'explain', '--config', config, '-t', 'pmta1', '--ip', '192.0.2.70', '--json'],
      { cwd: folder.path },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'denied',
      stanza: { file: '/etc/pmta/config', line: 20 },
    });
    expect(await sshd.calls()).toEqual([]);
  });
});

async function findings(...argv: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { stderr, stdout } = await runMtaops(['doctor', ...argv, '--json'], { cwd: import.meta.dirname });
  const report = JSON.parse(stdout) as { findings?: { id: string; status: string }[] };
  if (!report.findings) throw new Error(`${stdout}${stderr}`);
  return new Map(report.findings.map(({ id, status }) => [id, status]));
}
