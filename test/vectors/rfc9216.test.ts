import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../peers/run-program.ts';
import { describeVectors, runSmime, VECTORS, verifyOne } from './vectors.ts';

const FOLDER = 'rfc9216';
const at = (name: string): string => join(VECTORS, FOLDER, name);

/** What OpenSSL makes of its arguments, in a file of a folder that goes away with the test. */
async function withOpenssl(args: readonly string[], check: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mtaops-rfc9216-'));
  try {
    const input = 'Content-Type: text/plain\r\n\r\nHello\r\n';
    const file = join(folder, 'message.eml');
    const run = await runProgram('openssl', ['cms', ...args, '-out', file], { input });
    expect(run).toMatchObject({ exitCode: 0 });
    await check(file);
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}

describeVectors(FOLDER, () => {
  const signing = (name: string) => ['-signer', at(`${name}.sign.crt`), '-inkey', at(`${name}.sign.key`)];
  const from = (name: string) => ['-sign', '-nodetach', '-from', `${name}@smime.example`, ...signing(name)];

  test('alice signs with her signing certificate and is verified by the RSA root', async () => {
    await withOpenssl(from('alice'), async (file) => {
      expect(await verifyOne(FOLDER, [file, '--trust', 'ca.rsa.crt'])).toMatchObject({ verified: true });
    });
  });

  test("alice's encryption certificate is refused as a signer's", async () => {
    const wrong = ['-signer', at('alice.encrypt.crt'), '-inkey', at('alice.encrypt.key')];
    await withOpenssl(['-sign', '-nodetach', '-from', 'alice@smime.example', ...wrong], async (file) => {
      const verdict = await verifyOne(FOLDER, [file, '--trust', 'ca.rsa.crt']);
      expect(verdict.reasons.map(({ code }) => code)).toContain('key-usage');
      expect(verdict.verified).toBe(false);
    });
  });

  // OpenSSL 3.0 cannot encrypt to the X25519 keys of Carlos and Dana.
  test.each(['alice', 'bob'].filter((name) => existsSync(at(`${name}.p12`))))(
    'of the two keys in %s.p12 the one for encryption is found',
    async (name) => {
      await withOpenssl(['-encrypt', '-aes-256-cbc', '-recip', at(`${name}.encrypt.crt`)], async (file) => {
        const run = await runSmime(FOLDER, ['decrypt', file, '--p12', `${name}.p12`], {
          MTAOPS_KEY_PASSPHRASE: name,
        });
        expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Hello') });
      });
    },
  );
});
