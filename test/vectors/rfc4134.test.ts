import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  describeVectors,
  expectSignaturesOk,
  inspect,
  type Row,
  readRows,
  runSmime,
  VECTORS,
  verifyOne,
} from './vectors.ts';

const FOLDER = 'rfc4134';
const BOB = ['--key', 'BobPrivRSAEncrypt.pri', '--cert', 'BobRSASignByCarl.cer'];

/**
 * Rows whose answer is another here, with the reason. 4.11: the file holds two certificates and a CRL, as
 * `openssl pkcs7 -print_certs` shows too; the row counts three certificates.
 */
const CERTIFICATES_IN: Readonly<Record<string, number>> = { '4.11.bin': 2 };

async function judge({ expect: expected = '', file = '', operation = '' }: Row): Promise<void> {
  if (operation === 'verify') {
    const trust = ['--trust', 'CarlRSASelf.cer', '--trust', 'CarlDSSSelf.cer', '--revocation', 'off'];
    const verdict = await verifyOne(FOLDER, [file, ...trust]);
    expectSignaturesOk(verdict);
    expect(verdict.signers.map(({ path }) => path)).not.toContain('bad');
    return;
  }
  if (operation.startsWith('inspect')) {
    const { certificates, layers } = await inspect(FOLDER, file);
    const kind = expected.startsWith('certs-only') ? 'certs-only' : expected;
    expect(layers.map((layer) => layer.kind)).toEqual([kind]);
    if (kind === 'certs-only') expect(certificates).toHaveLength(CERTIFICATES_IN[file] ?? 3);
    return;
  }
  expect(operation).toBe('decrypt');
  const run = await runSmime(FOLDER, ['decrypt', file, ...BOB]);
  expect(run.exitCode).toBe(0);
  const name = /^= (\S+)/.exec(expected)?.[1];
  if (name) expect(Buffer.from(run.octets).equals(readFileSync(join(VECTORS, FOLDER, name)))).toBe(true);
  else expect(run.stdout).toContain(expected.replaceAll('"', ''));
}

describeVectors(FOLDER, () => {
  test.each(readRows(FOLDER).map((row) => [row['file'], row['operation'], row['expect'], row] as const))(
    '%s, %s: %s',
    (_file, _operation, _expected, row) => judge(row),
  );

  test('certs-only is no signature', async () => {
    expect(await verifyOne(FOLDER, ['4.11.bin'])).toMatchObject({ signers: [], verified: false });
  });
});
