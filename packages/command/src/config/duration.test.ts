import { expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

it.each([
  ['15s', 15_000],
  ['500ms', 500],
  ['2m', 120_000],
  ['1h30m', 5_400_000],
  ['1.5s', 1500],
  ['1s500ms', 1500],
  ['7d', 604_800_000],
  ['0s', 0],
])('reads %s', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

it.each(['15', '', 's', '15 s', '-1s', '1s1h', '15sec', '1e3s'])('refuses «%s»', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});
