import { expect, it } from 'vitest';
import { directoryOf, matchesWildcard, normalPath, resolvePath } from './posix-path.ts';

it('resolves includes as the host would', () => {
  expect(resolvePath('/etc/pmta', 'conf.d/a')).toBe('/etc/pmta/conf.d/a');
  expect(resolvePath('/etc/pmta', '/a//b/./c/../d')).toBe('/a/b/d');
  expect(normalPath('/../../etc')).toBe('/etc');
  expect(directoryOf('/config')).toBe('/');
});

it.each([
  ['*.conf', 'a.conf', true],
  ['*.conf', '.hidden.conf', false],
  ['.*', '.hidden', true],
  ['[0-9][!a]?-*', '1b2-x', true],
  ['[0-9][!a]?-*', '1a2-x', false],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['[', '[', true],
  ['', '', true],
])('matches %s with %s: %s', (pattern, name, expected) => {
  expect(matchesWildcard(pattern, name)).toBe(expected);
});
