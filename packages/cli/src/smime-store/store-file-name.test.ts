import { expect, test } from 'vitest';
import { storeFileName } from './store-file-name.ts';

test('the domain is in lower case, the local part as it is', () => {
  expect(storeFileName('Bob.Reader+x@Example.Test')).toBe('Bob.Reader+x@example.test');
  expect(storeFileName('müller@bücher.example')).toBe('müller@bücher.example');
});

test.each([
  '../../etc/cron.d/x@example.test',
  '.hidden@example.test',
  '"a/b"@example.test',
  'a\\b@example.test',
  'a\0b@example.test',
  'a\nb@example.test',
  'c:x@example.test',
  '@example.test',
  'bob',
  `${'x'.repeat(250)}@example.test`,
])('%j never becomes a file', (address) => {
  expect(() => storeFileName(address)).toThrow('cannot be the name of a file');
});
