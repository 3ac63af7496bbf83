import { expect, test } from 'vitest';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { encodeCertsOnly } from './format-certificates.ts';
import { isLdif, parseLdifCertificates } from './parse-ldif.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bob = makeIdentity({ commonName: 'Bob', emails: ['bob@example.test'] }).certificate;
const fold = (line: string) => line.replaceAll(/(.{76})(?=.)/g, '$1\n ');
const base64 = (octets: Uint8Array) => Buffer.from(octets).toString('base64');

test('certificates come out of folded values, with and without ;binary, and out of userSMIMECertificate', () => {
  const file = utf8(
    [
      '# an export',
      'version: 1',
      'dn: cn=Bob,dc=example,dc=test',
      'mail: bob@example.test',
      fold(`userCertificate;binary:: ${base64(bob.der)}`),
      fold(`USERCERTIFICATE:: ${base64(bob.der)}`),
      fold(`userSMIMECertificate;binary:: ${base64(encodeCertsOnly([bob]))}`),
      '',
    ].join('\r\n'),
  );
  expect(isLdif(file)).toBe(true);
  const { certificates, problems } = parseLdifCertificates(file);
  expect(certificates.map(({ fingerprint }) => fingerprint)).toEqual(Array(3).fill(bob.fingerprint));
  expect(problems).toEqual([]);
});

test('a broken value and one by URL are named with their entry and cost nobody else', () => {
  const file = utf8(
    [
      'dn: cn=Ann',
      `userCertificate;binary:: ${base64(bob.der.subarray(0, 80))}`,
      '',
      'dn:: Y249Q2Fyb2w=',
      'userCertificate;binary:< file:///etc/passwd',
      '',
      'dn: cn=Bob',
      `userCertificate;binary:: ${base64(bob.der)}`,
    ].join('\n'),
  );
  const { certificates, problems } = parseLdifCertificates(file);
  expect(certificates).toHaveLength(1);
  expect(problems).toEqual([
    expect.stringMatching(/^cn=Ann: userCertificate;binary: /),
    'cn=Carol: userCertificate;binary is not given as base64',
  ]);
});

test('PEM and DER are no LDIF', () => {
  expect(isLdif(bob.der)).toBe(false);
  expect(isLdif(utf8('-----BEGIN CERTIFICATE-----\n'))).toBe(false);
});
