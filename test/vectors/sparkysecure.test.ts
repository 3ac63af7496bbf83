import { expect, test } from 'vitest';
import { describeVectors, expectSignaturesOk, readRows, verifyOne } from './vectors.ts';

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
});
