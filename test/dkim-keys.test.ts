import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Bind, startBind } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { runTestKey, writeTestKeyConf } from './peers/opendkim-testkey.ts';
import { openssl } from './peers/openssl.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

type Made = {
  readonly file: string;
  readonly record: {
    readonly data: string;
    readonly forms: Readonly<Record<'bind' | 'nsd' | 'plain' | 'route53' | 'split', string>>;
  };
};

async function keygen(cwd: string, selector: string, ...flags: readonly string[]): Promise<Made> {
  const { exitCode, stdout } = await runMtaops(
    ['dkim', 'keygen', 'example.test', '-s', selector, ...flags, '--json'],
    { cwd },
  );
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

const at = (...servers: readonly Bind[]): readonly string[] =>
  servers.flatMap(({ port }) => ['--authoritative', `127.0.0.1:${port}`]);

describePeers(['bind', 'openssl', 'opendkim-tools'], 'DKIM keys', () => {
  test.each([
    ['rsa', '2048'],
    ['rsa', '4096'],
    ['ed25519', '2048'],
  ])('are good for OpenSSL, BIND and OpenDKIM: %s of %s bits', async (type, bits) => {
    await using folder = await makeTempFolder('keys');
    const { file, record } = await keygen(folder.path, 'k1', '--type', type, '--bits', bits);
    const path = join(folder.path, file);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await openssl(['pkey', '-in', path, '-noout', '-check']);
    await using bind = await startBind({
      'example.test': [record.forms.bind, record.forms.nsd.replace('k1.', 'k2.')],
    });
    for (const selector of ['k1', 'k2']) {
      const words = [
        'dkim',
        'publish',
        `example.test/${selector}`,
        '--key',
        file,
        '--check',
        ...at(bind),
        '--json',
      ];
      const { exitCode, stdout } = await runMtaops(words, { cwd: folder.path });
      expect(JSON.parse(stdout).check).toMatchObject({ published: [{ data: record.data }], verdict: 'pass' });
      expect(exitCode).toBe(0);
    }
    const set = JSON.parse(record.forms.route53).Changes[0].ResourceRecordSet;
    for (const value of [set.ResourceRecords[0].Value, record.forms.split]) {
      const strings = [...String(value).matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
      expect(Math.max(...strings.map((text) => text.length))).toBeLessThanOrEqual(255);
      expect(strings.join('')).toBe(record.data);
    }
    // It knows no Ed25519.
    if (type === 'ed25519') return;
    const conf = await writeTestKeyConf(folder.path, bind.port);
    expect(await runTestKey(conf, { domain: 'example.test', key: path, selector: 'k1' })).toMatchObject({
      exitCode: 0,
    });
  });

  test('never overwrite a file, and never show the private key', async () => {
    await using folder = await makeTempFolder('keys');
    const { file } = await keygen(folder.path, 'k1');
    const before = await readFile(join(folder.path, file), 'utf8');
    const again = await runMtaops(['dkim', 'keygen', 'example.test/k1'], { cwd: folder.path });
    expect(again).toMatchObject({ exitCode: 73, stdout: '' });
    expect(await readFile(join(folder.path, file), 'utf8')).toBe(before);
    const secret = before.split('\n')[5] ?? '';
    const shown = await runMtaops(['dkim', 'publish', 'example.test/k1', '--key', file, '--json'], {
      cwd: folder.path,
    });
    expect(secret.length).toBeGreaterThan(40);
    expect(shown.stdout + shown.stderr).not.toContain(secret);
  });

  test('are switched only once every server has the new one', async () => {
    await using folder = await makeTempFolder('keys');
    const [old, next] = [await keygen(folder.path, 'k1'), await keygen(folder.path, 'k2')];
    await using early = await startBind({ 'example.test': [old.record.forms.bind, next.record.forms.bind] });
    await using late = await startBind({ 'example.test': [old.record.forms.bind] });
    const rotate = async (servers: readonly Bind[], ...flags: readonly string[]) => {
      const words = ['dkim', 'rotate', 'example.test', '--from', 'k1', '--to', 'k2', '--key', next.file];
      const run = await runMtaops([...words, ...at(...servers), ...flags, '--json'], { cwd: folder.path });
      const plan: {
        readonly isReady: boolean;
        readonly steps: readonly { readonly id: string; readonly state: string; readonly message: string }[];
      } = JSON.parse(run.stdout);
      return { exitCode: run.exitCode, plan, states: plan.steps.map(({ id, state }) => `${id} ${state}`) };
    };
    expect(await rotate([early, late], '--ready')).toMatchObject({ exitCode: 1, plan: { isReady: false } });
    expect((await rotate([early, late], '--plan')).states).toEqual([
      'publish to-do',
      'wait unknown',
      'switch blocked',
      'drain unknown',
      'revoke to-do',
    ]);
    const ready = await rotate([early], '--ready');
    expect(ready).toMatchObject({ exitCode: 0, plan: { isReady: true } });
    expect(ready.states.slice(0, 3)).toEqual(['publish done', 'wait unknown', 'switch to-do']);
    // BIND's zone has a negative TTL of five seconds.
    expect(ready.plan.steps[1]?.message).toContain('wait 5 s');
  });
});
