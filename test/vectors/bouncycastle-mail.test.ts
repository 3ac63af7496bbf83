import { expect, test } from 'vitest';
import {
  describeVectors,
  errorCodes,
  expectSignaturesOk,
  inspect,
  type Row,
  readRows,
  runSmime,
  verifyOne,
} from './vectors.ts';

const FOLDER = 'bouncycastle-mail';

/** While the certificates were valid and the CRL was current. */
const AT_REVOCATION = '2006-09-02T12:00:00Z';

function keyArguments(row: Row): readonly string[] {
  const files = (row['keys / trust'] ?? '').split(' ');
  return files.flatMap((file) => {
    if (/key\.pem$/.test(file)) return ['--key', file];
    if (/cert\.pem$/.test(file)) return ['--cert', file];
    return file.endsWith('.crt') ? ['--trust', file] : [];
  });
}

async function judgeVerification(row: Row): Promise<void> {
  const { expect: expected = '', file = '', operation = '' } = row;
  const at = /at (\S+)$/.exec(operation)?.[1];
  const crl = /with (\S+\.crl)$/.exec(operation)?.[1];
  const when = at ?? (crl ? AT_REVOCATION : undefined);
  const verdict = await verifyOne(FOLDER, [
    file,
    ...keyArguments(row),
    ...(when ? ['--at', when] : []),
    ...(crl ? ['--crl', crl] : []),
  ]);
  if (expected.startsWith('signature ok')) expectSignaturesOk(verdict);
  else if (expected.startsWith('fail')) expect(errorCodes(verdict)).not.toEqual([]);
  else {
    expect(errorCodes(verdict)).toEqual([]);
    expect(verdict.verified).toBe(true);
  }
  expect(verdict.verified).toBe(expected.startsWith('ok'));
  if (expected === 'ok (warning)') expect(verdict.reasons).not.toEqual([]);
  if (crl) expect(verdict.signers).toMatchObject([{ revocation: 'revoked' }]);
}

async function judge(row: Row): Promise<void> {
  const { expect: expected = '', file = '', operation = '' } = row;
  if (operation.startsWith('verify')) return judgeVerification(row);
  if (operation === 'inspect') {
    const { layers, reasons } = await inspect(FOLDER, file);
    expect(layers).toMatchObject([{ kind: 'enveloped', recipients: [{ kind: 'key-transport' }] }]);
    expect(reasons.map(({ code }) => code)).toContain('wrong-smime-type');
    return;
  }
  expect(operation).toBe('decrypt');
  const run = await runSmime(FOLDER, ['decrypt', file, ...keyArguments(row)]);
  if (expected === 'ok') {
    expect(run.exitCode).toBe(0);
    expect(run.octets.length).toBeGreaterThan(0);
  } else {
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('cannot decrypt');
  }
}

describeVectors(FOLDER, () => {
  test.each(readRows(FOLDER).map((row) => [row['file'], row['operation'], row['expect'], row] as const))(
    '%s, %s: %s',
    (_file, _operation, _expected, row) => judge(row),
  );
});
