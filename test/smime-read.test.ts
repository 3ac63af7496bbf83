import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

/** A folder with `signed.eml` and `encrypted.eml` (signed inside) of alice for bob, keys, and the root as `ca.crt`. */
async function prepare() {
  const folder = await makeTempFolder('smime-read');
  const cwd = folder.path;
  await writeStore(cwd, {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: true },
  });
  await copyFile((await testPki()).root, join(cwd, 'ca.crt'));
  await writeFile(join(cwd, 'mail.eml'), htmlMail());
  const run = (args: readonly string[], input?: Uint8Array) =>
    runMtaops(['smime', ...args], input === undefined ? { cwd } : { cwd, input });
  await run(['send', 'mail.eml', '--sign', '--out', 'signed.eml']);
  await run(['send', 'mail.eml', '--sign', '--encrypt', '--out', 'encrypted.eml']);
  return { cwd, run, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const KEY = ['--key', 'bob@example.test.pem'];
const TRUST = ['--trust', 'ca.crt'];

describePeers(['openssl'], 'reading S/MIME', () => {
  test('verify: 0 for verified, 1 for not, 65 for no S/MIME, each with the contract of --json', async () => {
    await using scene = await prepare();
    const good = await scene.run(['verify', 'signed.eml', ...TRUST, '--json']);
    expect(good.exitCode).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({
      file: 'signed.eml',
      reasons: [],
      signers: [{ address: 'match', path: 'ok', revocation: 'not-checked', signature: 'ok' }],
      verified: true,
    });
    const untrusted = await scene.run([
      'verify',
      'signed.eml',
      '--trust',
      (await testPki()).certificate('dave'),
      '--json',
    ]);
    expect(untrusted.exitCode).toBe(1);
    expect(JSON.parse(untrusted.stdout)).toMatchObject({
      signers: [{ path: 'unknown', signature: 'ok' }],
      verified: false,
    });
    const plain = await scene.run(['verify', 'mail.eml', '--json']);
    expect(plain.exitCode).toBe(65);
    expect(JSON.parse(plain.stdout)).toMatchObject({ reasons: [{ code: 'not-smime' }], verified: false });
  });

  test('verify --format ndjson: one line a file, the unreadable one among them, standard input too', async () => {
    await using scene = await prepare();
    const input = await readFile(join(scene.cwd, 'encrypted.eml'));
    const args = ['verify', 'signed.eml', '-', 'missing.eml', ...TRUST, ...KEY, '--format', 'ndjson'];
    const { exitCode, stdout } = await scene.run(args, input);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { file: 'signed.eml', verified: true },
      { file: '-', verified: true },
      { error: { code: 'E_NO_INPUT' }, file: 'missing.eml', verified: false },
    ]);
    expect(exitCode).toBe(66);
  });

  test('verify says the verdict first and never calls a changed message verified', async () => {
    await using scene = await prepare();
    const text = await readFile(join(scene.cwd, 'signed.eml'), 'latin1');
    const body = text.indexOf('\r\n\r\nMI') + 4 + 78 * 2; // start of a line, inside the signed content
    const changed = text.slice(0, body) + (text[body] === 'A' ? 'B' : 'A') + text.slice(body + 1);
    await writeFile(join(scene.cwd, 'changed.eml'), changed, 'latin1');
    const { exitCode, stdout } = await scene.run(['verify', 'changed.eml', ...TRUST]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^changed\.eml: NOT verified: /);
  });

  test('decrypt writes what `openssl cms -decrypt` writes, octet for octet, readable by its owner only', async () => {
    await using scene = await prepare();
    const toFile = await scene.run(['decrypt', 'encrypted.eml', ...KEY, '--out', 'inner.eml', '--json']);
    expect(JSON.parse(toFile.stdout)).toMatchObject({ out: 'inner.eml', signedInside: true, warnings: [] });
    const inner = await readFile(join(scene.cwd, 'inner.eml'));
    expect((await stat(join(scene.cwd, 'inner.eml'))).mode & 0o777).toBe(0o600);
    const args = ['cms', '-decrypt', '-in', 'encrypted.eml', '-inkey', 'bob@example.test.pem'];
    const openssl = await runProgram('openssl', args, { cwd: scene.cwd });
    expect(inner.equals(openssl.stdout)).toBe(true);
    const toStdout = await scene.run(['decrypt', 'encrypted.eml', ...KEY]);
    expect(inner.equals(toStdout.octets)).toBe(true);
  });

  test('decrypt: one answer for every failure, none of it on standard output; --json needs --out', async () => {
    await using scene = await prepare();
    const { key } = await testPki();
    const wrong = await scene.run(['decrypt', 'encrypted.eml', '--key', key('dave')]);
    expect(wrong).toMatchObject({ exitCode: 1, stdout: '' });
    expect(wrong.stderr).toContain('cannot decrypt: no key given opens the message, or it is damaged');
    const text = await readFile(join(scene.cwd, 'encrypted.eml'), 'latin1');
    const end = text.trimEnd().length - 40;
    await writeFile(
      join(scene.cwd, 'damaged.eml'),
      `${text.slice(0, end)}AAAA${text.slice(end + 4)}`,
      'latin1',
    );
    const damaged = await scene.run(['decrypt', 'damaged.eml', ...KEY]);
    expect(damaged).toEqual({ ...wrong, stderr: wrong.stderr.replace('encrypted.eml', 'damaged.eml') });
    expect(await scene.run(['decrypt', 'encrypted.eml', ...KEY, '--json'])).toMatchObject({ exitCode: 2 });
    expect(await scene.run(['decrypt', 'mail.eml', ...KEY])).toMatchObject({ exitCode: 65, stdout: '' });
  });

  test('inspect needs no key and shows each recipient', async () => {
    await using scene = await prepare();
    const { exitCode, stdout } = await scene.run(['inspect', 'encrypted.eml', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      isSmime: true,
      layers: [{ cipher: 'aes-256-cbc', kind: 'enveloped', state: 'closed' }],
    });
    expect(await scene.run(['inspect', 'mail.eml'])).toMatchObject({ exitCode: 65 });
  });
});
