import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeVectors, inspect, type Row, readRows, runSmime, verifyOne } from './vectors.ts';

const FOLDER = 'openssl-cms';

async function judge(row: Row): Promise<void> {
  const { expect: expected = '', file = '', operation = '' } = row;
  if (operation === 'verify') {
    expect(expected).toBe('fail');
    expect(await verifyOne(FOLDER, [file])).toMatchObject({
      signers: [{ signature: 'bad' }],
      verified: false,
    });
  } else if (operation === 'inspect') {
    const { certificates, layers } = await inspect(FOLDER, file);
    expect(layers.map(({ kind }) => kind)).toEqual([
      expected === 'SignedData certs' ? 'certs-only' : 'signed',
    ]);
    expect(certificates).not.toEqual([]);
  } else {
    expect([operation, expected]).toEqual(['decrypt', 'fail, no crash']);
    const [, key = ''] = (row['keys / trust'] ?? '').split(' ');
    const run = await runSmime(FOLDER, ['decrypt', file, '--key', join(dirname(file), key)]);
    // Finite-field Diffie-Hellman keys are refused by name before the message is looked at.
    expect([1, 65]).toContain(run.exitCode);
    expect(run.stdout).toBe('');
  }
}

describeVectors(FOLDER, () => {
  test.each(readRows(FOLDER).map((row) => [row['file'], row['operation'], row['expect'], row] as const))(
    '%s, %s: %s',
    (_file, _operation, _expected, row) => judge(row),
  );
});
