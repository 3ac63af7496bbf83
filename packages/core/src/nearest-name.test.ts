import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const keys = ['host', 'platform', 'smtp', 'ssh', 'known_hosts'];

it.each([
  ['platfrom', 'platform'],
  ['hosts', 'host'],
  ['stmp', 'smtp'],
  ['knownhosts', 'known_hosts'],
  ['HOST', 'host'],
])('suggests for %s the name %s', (asked, meant) => {
  expect(nearestName(asked, keys)).toBe(meant);
});

it.each(['banana', 'xy', ''])('suggests nothing for «%s», which resembles none', (asked) => {
  expect(nearestName(asked, keys)).toBeUndefined();
});
