import { expect, it } from 'vitest';
import { worstExitCode } from './exit-codes.ts';

it('lets a bug outrank everything and a refusal outrank an unknown', () => {
  expect(worstExitCode([0, 3, 1])).toBe(1);
  expect(worstExitCode([1, 77, 70, 0])).toBe(70);
  expect(worstExitCode([75, 77])).toBe(77);
  expect(worstExitCode([])).toBe(0);
});
