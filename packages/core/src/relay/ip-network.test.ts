import { BlockList, isIP } from 'node:net';
import { expect, it } from 'vitest';
import {
  contains,
  formatIpAddress,
  isPrivate,
  lastAddress,
  parseIpAddress,
  parseIpNetwork,
} from './ip-network.ts';

const network = (text: string) => parseIpNetwork(text) ?? expect.fail(`no network: ${text}`);
const address = (text: string) => parseIpAddress(text) ?? expect.fail(`no address: ${text}`);

it.each([
  ['0/0', '203.0.113.9', true],
  ['10/8', '10.255.0.1', true],
  ['173.194/16', '173.195.0.1', false],
  ['192.0.2.64/26', '192.0.2.127', true],
  ['192.0.2.64/26', '192.0.2.128', false],
  ['192.0.2.70/26', '192.0.2.64', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['0/0', '2001:db8::1', false],
  ['::/0', '2001:db8::1', true],
  ['2001:db8::/33', '2001:db8:8000::', false],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(network(outer), address(inner))).toBe(expected);
});

it('agrees with Node on what an address is, and on what lies in a network', () => {
  const texts =
    '1.2.3.4 1.2.3 01.2.3.4 256.1.1.1 :: ::1 1::2::3 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7 1::1.2.3.4 1:g:: ::1.2.3'.split(
      ' ',
    );
  for (const text of texts)
    expect([text, parseIpAddress(text) !== undefined]).toEqual([text, isIP(text) > 0]);
  for (let prefix = 0; prefix <= 32; prefix += 1) {
    const list = new BlockList();
    list.addSubnet('198.51.100.77', prefix, 'ipv4');
    for (const one of ['198.51.100.76', '198.51.100.1', '198.51.0.1', '198.0.0.1', '66.1.1.1']) {
      expect(contains(network(`198.51.100.77/${prefix}`), address(one))).toBe(list.check(one));
    }
  }
});

it('refuses what is no network', () => {
  for (const text of ['', 'lab', '{auth}', '10', '10/', '10/33', '1.2.3.4/8/9', '::/129', '10.0.0.0/-1']) {
    expect([text, parseIpNetwork(text)]).toEqual([text, undefined]);
  }
});

it('prints addresses and the end of a network', () => {
  expect(formatIpAddress(lastAddress(network('192.0.2.64/30')))).toBe('192.0.2.67');
  expect(formatIpAddress(address('2001:db8::1'))).toBe('2001:db8:0:0:0:0:0:1');
});

it('knows private networks only when they are private as a whole', () => {
  expect(['10.1/16', '127.0.0.1', 'fd00::/8'].map((text) => isPrivate(network(text)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['0/0', '8/6', '192.0.2.0/24'].map((text) => isPrivate(network(text)))).toEqual([
    false,
    false,
    false,
  ]);
});
