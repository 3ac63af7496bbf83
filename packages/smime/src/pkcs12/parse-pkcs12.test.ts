import { createHmac } from 'node:crypto';
import { Secret } from '@mtaops/core';
import { describe, expect, test } from 'vitest';
import { derElement, derInteger, derOctetString, derOid, derSequence, derSetOf } from '../der/encode.ts';
import { asciiOctets, type Octets } from '../der/octets.ts';
import { bmpPassword, derivePkcs12, PKCS12_PURPOSE } from '../keys/pkcs12-kdf.ts';
import { berFromDer } from '../testing/ber.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity, pemOf, type ThrowawayIdentity } from '../testing/throwaway-certificates.ts';
import { parsePkcs12 } from './parse-pkcs12.ts';

const root = makeIdentity({ ca: true, commonName: 'Root' });
const ca = makeIdentity({ ca: true, commonName: 'Issuing CA', issuer: root });
const alice = makeIdentity({
  commonName: 'Alice',
  emails: ['alice@example.test'],
  issuer: ca,
  key: 'rsa-2048',
});
const encrypting = makeIdentity({ commonName: 'Alice encrypts', emails: ['alice@example.test'], issuer: ca });
const password = new Secret('correct horse');

function reasonOf(octets: Octets, secret?: Secret): string | undefined {
  try {
    parsePkcs12(octets, secret);
  } catch (error) {
    return (error as { details?: { reason?: string } }).details?.reason;
  }
  return 'none';
}

function exported(options: readonly string[], text = 'correct horse'): Octets {
  return runOpenssl(
    [
      'pkcs12',
      '-export',
      '-in',
      'c',
      '-inkey',
      'k',
      '-certfile',
      'chain',
      '-name',
      'Alice’s key',
      ...options,
      '-passout',
      `pass:${text}`,
    ],
    { files: { c: alice.certificatePem, chain: root.certificatePem + ca.certificatePem, k: alice.keyPem } },
  );
}

/** A file with several keys in the clear and a MAC; no openssl command makes one. */
function withKeys(identities: readonly ThrowawayIdentity[], text: string | undefined): Octets {
  const bag = (oid: string, value: Octets, index: number, name: string) =>
    derSequence(
      derOid(oid),
      derElement(0xa0, value),
      derSetOf([
        derSequence(derOid('1.2.840.113549.1.9.21'), derSetOf([derOctetString(Uint8Array.of(index))])),
        derSequence(
          derOid('1.2.840.113549.1.9.20'),
          derSetOf([derElement(0x1e, bmpPassword(name).slice(0, -2))]),
        ),
      ]),
    );
  const bags = identities.flatMap(({ certificate, key }, index) => [
    bag(
      '1.2.840.113549.1.12.10.1.1',
      new Uint8Array(key.keyObject.export({ format: 'der', type: 'pkcs8' })),
      index,
      `key ${index}`,
    ),
    bag(
      '1.2.840.113549.1.12.10.1.3',
      derSequence(derOid('1.2.840.113549.1.9.22.1'), derElement(0xa0, derOctetString(certificate.der))),
      index,
      `key ${index}`,
    ),
  ]);
  const data = (content: Octets) =>
    derSequence(derOid('1.2.840.113549.1.7.1'), derElement(0xa0, derOctetString(content)));
  const safe = derSequence(data(derSequence(...bags)));
  const salt = asciiOctets('saltsalt');
  const kdf = { digest: 'sha256', iterations: 2048, password: bmpPassword(text), salt };
  const mac = createHmac('sha256', derivePkcs12(kdf, PKCS12_PURPOSE.mac, 32))
    .update(safe)
    .digest();
  const digest = derSequence(
    derSequence(derOid('2.16.840.1.101.3.4.2.1')),
    derOctetString(new Uint8Array(mac)),
  );
  return derSequence(derInteger(3), data(safe), derSequence(digest, derOctetString(salt), derInteger(2048)));
}

describeWithOpenssl('parsePkcs12 reads what openssl pkcs12 -export writes', () => {
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  test.each<[string, readonly string[]]>([
    ['the default (AES-256, PBKDF2)', []],
    ['-legacy (RC2-40 and 3DES, SHA-1)', ['-legacy']],
    ['RC2-128', ['-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128', ...legacy]],
    ['3DES', ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES']],
    ['AES-128, MAC SHA-512', ['-certpbe', 'AES-128-CBC', '-keypbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['MAC SHA-384, one iteration', ['-macalg', 'sha384', '-nomaciter', '-noiter']],
    ['certificates in the clear', ['-certpbe', 'NONE']],
    ['no MAC', ['-nomac']],
  ])('%s', (_, options) => {
    const file = exported(options);
    const { certificates, identities, loneKeys } = parsePkcs12(file, password);
    expect(identities).toHaveLength(1);
    expect(identities[0]?.key.keyObject.equals(alice.key.keyObject)).toBe(true);
    expect(identities[0]?.certificate.fingerprint).toBe(alice.certificate.fingerprint);
    expect(identities[0]?.chain.map((one) => one.subject.commonNames[0])).toEqual(['Issuing CA']);
    expect(identities[0]?.friendlyName).toBe('Alice’s key');
    expect([certificates.length, loneKeys.length]).toEqual([3, 0]);
    expect(reasonOf(file, new Secret('wrong'))).toBe('passphrase-wrong');
    expect(reasonOf(file)).toBe('passphrase-required');
  });

  test('empty password and a password beyond ASCII', () => {
    expect(parsePkcs12(exported([], '')).identities).toHaveLength(1);
    expect(parsePkcs12(exported(['-legacy'], ''), new Secret('')).identities).toHaveLength(1);
    expect(parsePkcs12(exported([], 'pässwörd €'), new Secret('pässwörd €')).identities).toHaveLength(1);
  });

  test('PEM armour', () => {
    const text = `Comment\n${pemOf('PKCS12', exported([]))}`;
    expect(parsePkcs12(new Uint8Array(Buffer.from(text)), password).identities).toHaveLength(1);
  });

  test('BER with pieces, which openssl reads too', () => {
    const file = berFromDer(exported([]));
    expect(
      runOpenssl(['pkcs12', '-in', 'p', '-passin', 'pass:correct horse', '-nodes'], { files: { p: file } })
        .length,
    ).toBeGreaterThan(1000);
    expect(parsePkcs12(file, password).identities).toHaveLength(1);
  });

  test('a cut or garbled file is broken, not a wrong password', () => {
    const file = exported([]);
    expect(reasonOf(file.slice(0, -20), password)).toBe('broken');
    expect(reasonOf(file.slice(0, 20), password)).toBe('broken');
    expect(reasonOf(asciiOctets('hello'), password)).toBe('broken');
    expect(reasonOf(alice.certificate.der, password)).toBe('unsupported');
  });

  test('two keys in one file, which openssl shows too', () => {
    const file = withKeys([alice, encrypting], 'correct horse');
    const shown = runOpenssl(['pkcs12', '-in', 'p', '-passin', 'pass:correct horse', '-nodes'], {
      files: { p: file },
    });
    expect(
      Buffer.from(shown)
        .toString()
        .match(/BEGIN PRIVATE KEY/g),
    ).toHaveLength(2);
    const { identities } = parsePkcs12(file, password);
    expect(identities.map((one) => [one.certificate.subject.commonNames[0], one.friendlyName])).toEqual([
      ['Alice', 'key 0'],
      ['Alice encrypts', 'key 1'],
    ]);
  });
});

describe('parsePkcs12', () => {
  test('opens a file made with no password at all', () => {
    expect(parsePkcs12(withKeys([alice], undefined)).identities).toHaveLength(1);
    expect(parsePkcs12(withKeys([alice], '')).identities).toHaveLength(1);
    expect(reasonOf(withKeys([alice], 'x'))).toBe('passphrase-required');
  });

  test('every changed octet is noticed, and ends in a named reason', () => {
    const file = withKeys([encrypting], 'correct horse');
    for (let at = 0; at < file.length; at += 5) {
      const changed = new Uint8Array(file);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(['broken', 'unsupported', 'passphrase-wrong']).toContain(reasonOf(changed, password));
    }
  });
});
