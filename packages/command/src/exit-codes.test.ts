import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT_CODES, EXIT_UNKNOWN, worstExitCode } from './exit-codes.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/exit-codes.md'), 'utf8');

it('lets a bug outrank everything and a refusal outrank an unknown', () => {
  expect(worstExitCode([0, 3, 1])).toBe(1);
  expect(worstExitCode([1, 77, 70, 0])).toBe(70);
  expect(worstExitCode([75, 77])).toBe(77);
  expect(worstExitCode([])).toBe(0);
});

it('is what docs/exit-codes.md says, error by error', () => {
  const rows = [...text.matchAll(/^\| +(\d+) +\| +(?:`(E_\w+)` *)?\|/gm)];
  const documented = rows.flatMap(([, code, name]) => (name ? [[name, Number(code)] as const] : []));
  expect(Object.fromEntries(documented)).toEqual(EXIT_CODES);
  expect(rows.filter(([, , name]) => !name).map(([, code]) => Number(code))).toEqual([0, EXIT_UNKNOWN]);
});

it('ranks several results as docs/exit-codes.md says', () => {
  const order = (/that occurred: ([\d, ]+)/.exec(text)?.[1] ?? '').split(',').map(Number);
  expect(new Set(order)).toEqual(new Set([...Object.values(EXIT_CODES), 0, EXIT_UNKNOWN]));
  order.forEach((code, at) => {
    expect(worstExitCode([...order.slice(at)].reverse()), `of ${order.slice(at).join()}`).toBe(code);
  });
});
