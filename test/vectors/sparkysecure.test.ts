import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openssl } from '../peers/openssl.ts';
import { makeTempFolder } from '../peers/temp-folder.ts';
import { runMtaops } from '../run-mtaops.ts';
import { describeVectors, expectSignaturesOk, readRows, VECTORS, verifyOne } from './vectors.ts';

const FOLDER = join(VECTORS, 'sparkysecure');
const SIGNED = 'signed-from-bob-bad-dkim.eml';
/** While the certificate of the message was valid. */
const THEN = ['--at', '2018-12-01'];

/** A copy of the folder, with the CA that issued the message's certificate as `ca.pem`, taken from it by OpenSSL. */
async function prepare() {
  const folder = await makeTempFolder('sparkysecure');
  const cwd = folder.path;
  await cp(FOLDER, cwd, { recursive: true });
  const pkcs7 = await openssl(['smime', '-pk7out', '-in', SIGNED], { cwd });
  const printed = new TextDecoder().decode(await openssl(['pkcs7', '-print_certs'], { cwd, input: pkcs7 }));
  const [, issuer = ''] = printed.match(/-----BEGIN[\s\S]*?END CERTIFICATE-----/g) ?? [];
  await writeFile(join(cwd, 'ca.pem'), `${issuer}\n`);
  const certs = async (...args: readonly string[]) => {
    const run = await runMtaops(['smime', 'certs', ...args, '--json'], { cwd });
    return { ...run, json: JSON.parse(run.stdout) };
  };
  return { certs, cwd, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describeVectors('sparkysecure', () => {
  // DKIM is not looked at here: a bad one must not make the S/MIME signature bad.
  test.each(
    readRows('sparkysecure')
      .filter(({ operation }) => operation === 'verify')
      .map(({ file }) => file ?? ''),
  )('%s: the signature is right, its expired issuer is not trusted', async (file) => {
    const verdict = await verifyOne('sparkysecure', [file]);
    expectSignaturesOk(verdict);
    expect(verdict.signers).toMatchObject([{ address: 'match' }]);
    expect(verdict.verified).toBe(false);
  });

  test("the predecessor's key directory is a store as it is", async () => {
    await using scene = await prepare();
    const { json } = await scene.certs('list');
    expect(json.files).toMatchObject([
      { address: 'alice@example.com', file: './alice@example.com.crt', keyFile: './alice@example.com.pem' },
      { address: 'bob@example.com', file: './bob@example.com.crt', keyFile: null },
      { address: null, file: './ca.pem' },
    ]);
    for (const purpose of ['sign', 'encrypt']) {
      const found = await scene.certs('find', 'alice@example.com', '--purpose', purpose, ...THEN);
      expect(found.json.addresses).toMatchObject([{ chosen: { file: './alice@example.com.crt' } }]);
    }
  });

  test('harvest keeps signer and issuer of the sample message while it was valid', async () => {
    await using scene = await prepare();
    const { exitCode, json } = await scene.certs(
      'harvest',
      SIGNED,
      '--trust',
      'ca.pem',
      '--store',
      'new',
      ...THEN,
    );
    expect(exitCode).toBe(0);
    expect(json.messages).toMatchObject([{ address: 'bob.lumreeker@gmail.com', result: 'accepted' }]);
    expect(await readdir(join(scene.cwd, 'new'))).toEqual(['bob.lumreeker@gmail.com.crt']);
  });

  test.each([
    ['today, long after its end', [], (text: string) => text, 'expired'],
    [
      'when its content was changed',
      THEN,
      (text: string) => text.replace('format=flowed', 'format=fixed '),
      'digest-mismatch',
    ],
    [
      'when another author is put above it',
      THEN,
      (text: string) => text.replace(/^From: .*$/m, 'From: Mallory <mallory@example.com>'),
      'address-mismatch',
    ],
  ])('harvest rejects the sample message %s', async (_, at, change, code) => {
    await using scene = await prepare();
    const text = await readFile(join(FOLDER, SIGNED), 'latin1');
    await writeFile(join(scene.cwd, 'changed.eml'), change(text), 'latin1');
    const args = ['changed.eml', '--trust', 'ca.pem', '--store', 'new', ...at];
    const { exitCode, json } = await scene.certs('harvest', ...args);
    expect(exitCode).toBe(1);
    expect(json.messages[0].reasons.map((reason: { code: string }) => reason.code)).toContain(code);
    expect(await readdir(scene.cwd)).not.toContain('new');
  });

  test('harvest does not trust the CA that the message itself brings along', async () => {
    await using scene = await prepare();
    const trust = ['--trust', 'alice@example.com.crt'];
    const { json } = await scene.certs('harvest', SIGNED, ...trust, '--store', 'new', ...THEN);
    expect(json.messages).toMatchObject([{ reasons: [{ code: 'issuer-unknown' }], result: 'rejected' }]);
  });

  test('harvest overwrites nothing: what is in the file of the same name stays when it is newer', async () => {
    await using scene = await prepare();
    const { certs, cwd } = scene;
    const file = join(cwd, 'bob.lumreeker@gmail.com.crt');
    await cp(join(cwd, 'bob@example.com.crt'), file);
    const before = await readFile(file, 'utf8');
    const { json } = await certs('harvest', SIGNED, '--trust', 'ca.pem', '--key-change', 'refuse', ...THEN);
    expect(json.messages[0].kept.changes).toMatchObject([{ change: 'older' }]);
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
