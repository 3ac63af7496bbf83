import { expect, it } from 'vitest';
import { judgeHostKey, knownKeyTypes, parseKnownHosts } from './known-hosts.ts';

/** Public keys made for this test with ssh-keygen; the private halves were thrown away. */
const A = 'AAAAC3NzaC1lZDI1NTE5AAAAIG4+jMh7VbENfrMTtfREV5PXBM326aQISovMCvTwzfkQ';
const B = 'AAAAC3NzaC1lZDI1NTE5AAAAIAhiesrjFodD9Id6OPXE8xc3RKgsSKq4KOCc5Y1ljZ7Y';

/** `ssh-keygen -H` made these of host.example.test, [host.example.test]:2222 and 192.0.2.1. */
const HASHED = `|1|O2AGZ2PMBFwp4XqBBGYVCXoByq8=|jPxU0aRYscSzbf44Mt67HYps/CI= ssh-ed25519 ${A}
|1|E2USTT0QS04ab/1iEq0RtFrCETk=|Dda++tKCfwnwEWDv5uBS9rGV3fw= ssh-ed25519 ${A}
|1|dfdj/Ze+A2XOeUMAz6YHFZvyxPM=|W+WM7KhR2D3j71NS/3XbZcb/Thc= ssh-ed25519 ${A}
`;

const judge = (text: string, host: string, port: number, key: string) =>
  judgeHostKey(parseKnownHosts(text), host, port, key);

it('knows hashed names, with and without port', () => {
  expect(judge(HASHED, 'host.example.test', 22, A)).toBe('known');
  expect(judge(HASHED, 'HOST.example.test', 2222, A)).toBe('known');
  expect(judge(HASHED, '192.0.2.1', 22, A)).toBe('known');
  expect(judge(HASHED, 'host.example.test', 2223, A)).toBe('unknown');
  expect(judge(HASHED, 'other.example.test', 22, A)).toBe('unknown');
});

it.each([
  ['a.example.test', `a.example.test,192.0.2.9 ssh-ed25519 ${A}`, 'known'],
  ['a.example.test', `a.example.test ssh-ed25519 ${B}`, 'changed'],
  ['a.example.test', `a.example.test ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB`, 'unknown'],
  ['a.example.test', `*.example.test,!a.example.test ssh-ed25519 ${A}`, 'unknown'],
  ['a.example.test', `?.example.test ssh-ed25519 ${A} a comment`, 'known'],
  ['a.example.test', `@revoked * ssh-ed25519 ${A}\na.example.test ssh-ed25519 ${A}`, 'revoked'],
  ['a.example.test', `a.example.test ssh-ed25519 ${B}\na.example.test ssh-ed25519 ${A}`, 'known'],
  ['a.example.test', `@cert-authority *.example.test ssh-ed25519 ${A}`, 'unknown'],
  ['a.example.test', `@strange a.example.test ssh-ed25519 ${A}\n# a\n\nbroken`, 'unknown'],
  ['a.example.test', '', 'unknown'],
])('says of %s by «%s»: %s', (host, text, verdict) => {
  expect(judge(text, host, 22, A)).toBe(verdict);
});

it('asks a server for the types of keys that are known', () => {
  const known = parseKnownHosts(`h ssh-rsa AAAA\nh ssh-ed25519 ${A}\n@revoked h ecdsa-sha2-nistp256 AAAA\n`);
  expect(knownKeyTypes(known, 'h', 22)).toEqual(['ssh-rsa', 'ssh-ed25519']);
});
