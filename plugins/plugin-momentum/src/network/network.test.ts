import { expect, it } from 'vitest';
import {
  containsNetwork,
  firstAddress,
  formatNetwork,
  isLoopback,
  isPrivate,
  parseAddress,
  parseNetwork,
} from './network.ts';

const contains = (outer: string, inner: string): boolean | undefined => {
  const [a, b] = [parseNetwork(outer), parseNetwork(inner)];
  return a && b && containsNetwork(a, b);
};

it.each([
  ['198.51.100.0/26', '198.51.100.37', true],
  ['198.51.100.64/26', '198.51.100.37', false],
  ['198.51.100.37', '198.51.100.37/32', true],
  ['198.51.100.37', '198.51.100.0/26', false],
  ['0.0.0.0/0', '203.0.113.9', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['::/0', '2001:db8::1', true],
  ['2001:db8:10::/48', '2001:db8:10:ffff::1', true],
  ['127.0.0.0/8', '::ffff:127.0.0.1', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
});

it.each([
  '',
  'localhost',
  '1.2.3',
  '1.2.3.256',
  '1.2.3.4/33',
  '1.2.3.4/',
  '1::2::3',
  '1:2:3',
  '[::1]',
  '::1/129',
  '1/2/3',
])('takes %j for no network', (text) => {
  expect(parseNetwork(text)).toBeUndefined();
});

it('knows what is not routed', () => {
  const [loopback, private4, public4] = ['::1', '10.9.8.7', '203.0.113.9'].map(parseAddress);
  expect(loopback && isLoopback(loopback)).toBe(true);
  expect(private4 && isPrivate(private4)).toBe(true);
  expect(public4 && isPrivate(public4)).toBe(false);
});

it('gives an address to try, and a normal form', () => {
  const networks = ['198.51.100.37/26', '192.0.2.1/32', '::/0', '2001:db8:0:0:1::/80'].flatMap(
    (text) => parseNetwork(text) ?? [],
  );
  expect(networks.map(firstAddress)).toEqual(['198.51.100.1', '192.0.2.1', '::1', '2001:db8::1:0:0:1']);
  expect(networks.map(formatNetwork)).toEqual([
    '198.51.100.0/26',
    '192.0.2.1/32',
    '::/0',
    '2001:db8::1:0:0:0/80',
  ]);
});
