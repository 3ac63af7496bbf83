import { expect, it } from 'vitest';
import { formatExcerpt } from './excerpt.ts';
import type { Path } from './value-tree.ts';

const excerpt = (text: string, line: number, column: number, path: Path = []) =>
  formatExcerpt(
    { message: '', origin: { column, file: 'm.yaml', kind: 'file', line }, path },
    { 'm.yaml': text },
  );

it('shows the line and points at the place', () => {
  expect(excerpt('version: 1\ndefualts: {}\n', 2, 1)).toBe('2 | defualts: {}\n  | ^');
  expect(excerpt('version: 1\n\thost: a:25\n', 2, 8)).toBe('2 | \thost: a:25\n  | \t      ^');
});

it('shows nothing for an empty line or another source', () => {
  expect(excerpt('', 1, 1)).toBeUndefined();
  expect(formatExcerpt({ message: '', origin: { kind: 'default' }, path: [] }, {})).toBeUndefined();
});

it.each([
  ['smtp: [{ auth: { user: u, password: hunter2 }, prot: 25 }]', 1, 49, []],
  ['smtp: [{ auth: { "password": "hunter2" }, prot: 25 }]', 1, 43, []],
  ['api: { key: hunter2, ulr: x }', 1, 22, []],
  ['secrets: { s: hunter2 }', 1, 15, ['secrets', 's']],
  ['secrets:\n  s: "hunter2', 2, 6, []],
  ['secrets:\n  s: &a !x\n    hunter2', 3, 5, []],
  ['auth:\n  password: |\n    hunter2', 3, 5, []],
  ['- password: >\n    hunter2', 2, 5, []],
  ['x: { passphrase : hunter2', 1, 1, []],
] as const)('does not show a secret that somebody wrote down: %j', (text, line, column, path) => {
  expect(excerpt(text, line, column, path)).toContain('***');
  expect(excerpt(text, line, column, path)).not.toContain('hunter2');
});
