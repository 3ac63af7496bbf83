import { expect, test } from 'vitest';
import { matchAddress } from './address.ts';

test.each([
  ['alice@example.test', 'alice@EXAMPLE.test.', 'exact'],
  ['Alice@example.test', 'alice@example.test', 'local-part-case'],
  ['alice@exämple.test', 'alice@xn--exmple-cua.test', 'exact'],
  ['alice@example.test', 'bob@example.test', 'none'],
  ['alice@example.test', 'alice@example.test.evil', 'none'],
  ['"a@b"@example.test', '"a@b"@example.test', 'exact'],
  ['alice', 'alice', 'none'],
  ['alice@', 'alice@', 'none'],
  ['@example.test', '@example.test', 'none'],
] as const)('%s and %s match: %s', (a, b, expected) => {
  expect(matchAddress(a, b)).toBe(expected);
});
