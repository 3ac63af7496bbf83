import { expect, test } from 'vitest';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { parseCertificates } from '../x509/parse-certificates.ts';
import { encodeCertsOnly, encodeDerCertificates, formatPemCertificates } from './format-certificates.ts';

const ca = makeIdentity({ ca: true, commonName: 'CA' });
const pair = [makeIdentity({ commonName: 'Bob', issuer: ca }).certificate, ca.certificate];
const names = (octets: Uint8Array<ArrayBuffer>) =>
  parseCertificates(octets)
    .map(({ fingerprint }) => fingerprint)
    .toSorted();

test.each([
  ['PEM', new TextEncoder().encode(formatPemCertificates(pair))],
  ['DER', encodeDerCertificates(pair)],
  ['certs-only', encodeCertsOnly(pair)],
])('%s holds what went in', (_, octets) => {
  expect(names(octets)).toEqual(pair.map(({ fingerprint }) => fingerprint).toSorted());
});

describeWithOpenssl('OpenSSL', () => {
  test('prints the certificates of a certs-only file', () => {
    const printed = runOpenssl(['pkcs7', '-inform', 'DER', '-print_certs', '-noout'], {
      input: encodeCertsOnly(pair),
    });
    const text = new TextDecoder().decode(printed);
    expect(text).toContain('CN = Bob');
    expect(text).toContain('CN = CA');
  });
});
