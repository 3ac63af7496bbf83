import { expect, test } from 'vitest';
import { describeVectors, type Row, readRows, verifyOne } from './vectors.ts';

const FOLDER = 'rfc9788';
const ARGUMENTS = ['--trust', '../rfc9216/ca.rsa.crt', '--key', '../rfc9216/bob.encrypt.key'];

/** What a row says of the scheme, in our words. */
function expectedHeader({ expect: text = '' }: Row): object {
  if (text.includes('hp=clear')) return { hp: 'clear', scheme: 'rfc9788' };
  if (text.includes('hp=cipher')) return { hp: 'cipher', scheme: 'rfc9788' };
  if (text.includes('no header protection')) return { hp: null, scheme: 'none' };
  return text.includes('message/rfc822 wrapper') ? { scheme: 'wrapped' } : {};
}

async function judge(row: Row): Promise<void> {
  const verdict = await verifyOne(FOLDER, [row['file'] ?? '', ...ARGUMENTS]);
  const codes = verdict.reasons.map(({ code }) => code);
  expect(verdict.header).toMatchObject(expectedHeader(row));
  if (row['expect']?.includes('differs from outer From')) {
    expect(codes).toContain('from-mismatch');
    expect(verdict.signers).toMatchObject([{ address: 'mismatch', signature: 'ok' }]);
    expect(verdict.verified).toBe(false);
    return;
  }
  expect(codes).not.toContain('from-mismatch');
  expect(verdict.verified).toBe(true);
  const subject = verdict.header?.fields.find(({ name }) => name === 'Subject');
  expect(subject?.value).not.toBe('[...]');
  if (verdict.header?.scheme === 'none') expect(subject?.protection).toBe('unprotected');
  else expect(subject?.protection).toMatch(/^signed-/);
}

describeVectors(FOLDER, () => {
  test.each(readRows(FOLDER).map((row) => [row['file'], row['expect'], row] as const))(
    '%s: %s',
    (_f, _e, row) => judge(row),
  );
});
