import type { Target } from '@mtaops/core';
import { expect, it } from 'vitest';
import { resolveTargets } from './select-targets.ts';

const target = (name: string, platform: string): Target => ({
  name,
  platform,
  smime: { encryptToSelf: false },
  smtp: [],
  source: 'mtaops.yaml:1:1',
});
const choice = {
  files: ['mtaops.yaml'],
  groups: { all: ['pmta1', 'momo1'], none: [] },
  targets: [target('momo1', 'momentum'), target('momo2', 'momentum'), target('pmta1', 'powermta')],
};
const names = (...selectors: string[]) => resolveTargets(choice, selectors).map(({ name }) => name);

it('finds targets by name, group and the platform that only one has, each once and in order', () => {
  expect(names('momo2', '@all', 'momo1')).toEqual(['momo2', 'pmta1', 'momo1']);
  expect(names('powermta')).toEqual(['pmta1']);
  expect(names('@none')).toEqual([]);
  expect(names()).toEqual([]);
});

it.each([
  ['mom1', { code: 'E_USAGE', hint: 'did you mean «momo1»?' }],
  ['@al', { code: 'E_USAGE', hint: 'did you mean «@all»?' }],
  ['momentum', { code: 'E_USAGE', hint: 'name one: momo1, momo2' }],
  ['postfix-relay', { code: 'E_USAGE', hint: 'known: momo1, momo2, pmta1' }],
  ['@constructor', { code: 'E_USAGE' }],
])('explains why it cannot choose %s', (selector, expected) => {
  expect(() => names(selector)).toThrow(expect.objectContaining(expected));
});

it('sends somebody without a configuration to mtaops init', () => {
  expect(() => resolveTargets({ ...choice, files: [], targets: [] }, ['momo1'])).toThrow(
    expect.objectContaining({ code: 'E_CONFIG', hint: expect.stringContaining('mtaops init') }),
  );
});
