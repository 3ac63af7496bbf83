import { expect, test } from 'vitest';
import { describeVectors, type Row, readRows, runSmime, verifyOne } from './vectors.ts';

const FOLDER = 'efail';
const KEY = ['--key', '../rfc9216/bob.encrypt.key', '--cert', '../rfc9216/bob.encrypt.crt'];
const TRUST = ['--trust', '../rfc9216/ca.rsa.crt'];

async function judge({ expect: expected = '', file = '' }: Row): Promise<void> {
  const decrypted = await runSmime(FOLDER, ['decrypt', file, ...KEY]);
  const verdict = await verifyOne(FOLDER, [file, ...KEY, ...TRUST]);
  if (expected.startsWith('decrypt ok, signature ok')) {
    expect(decrypted.exitCode).toBe(0);
    expect(verdict.verified).toBe(true);
    return;
  }
  expect(verdict.verified).toBe(false);
  expect(decrypted).toMatchObject({ exitCode: 1, stdout: '' });
  if (expected.startsWith('fail')) {
    const wrongKey = await runSmime(FOLDER, ['decrypt', file, '--key', '../rfc9216/alice.encrypt.key']);
    expect(wrongKey).toMatchObject({ exitCode: 1, stderr: decrypted.stderr, stdout: '' });
  }
}

describeVectors(FOLDER, () => {
  test.each(readRows(FOLDER).map((row) => [row['file'], row['expect'], row] as const))(
    '%s: %s',
    (_f, _e, row) => judge(row),
  );
});
