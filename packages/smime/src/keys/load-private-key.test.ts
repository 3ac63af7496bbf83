import { Secret } from '@mtaops/core';
import { describe, expect, test } from 'vitest';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity, makeKey, type ThrowawayKeyKind } from '../testing/throwaway-certificates.ts';
import { loadPrivateKey } from './load-private-key.ts';
import { isKeyOf } from './private-key.ts';

const PASSPHRASE = 'pässphrase';
const secret = new Secret(PASSPHRASE);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const reasonOf = (load: () => unknown) => {
  try {
    load();
  } catch (error) {
    return (error as { details?: { reason?: string } }).details?.reason;
  }
  return 'none';
};

describe('loadPrivateKey', () => {
  const kinds: readonly ThrowawayKeyKind[] = [
    'rsa-2048',
    'rsa-pss',
    'P-256',
    'P-384',
    'P-521',
    'ed25519',
    'x25519',
  ];
  test.each(kinds)('reads %s as PKCS#8, PEM and DER', (kind) => {
    const key = makeKey(kind);
    const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
    const der = new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }));
    expect(loadPrivateKey(utf8(pem)).keyObject.equals(key)).toBe(true);
    expect(loadPrivateKey(der).keyObject.equals(key)).toBe(true);
  });

  test.each([
    ['rsa-2048', 'pkcs1'],
    ['P-384', 'sec1'],
  ] as const)('reads %s as %s, PEM and DER', (kind, type) => {
    const key = makeKey(kind);
    expect(loadPrivateKey(utf8(key.export({ format: 'pem', type }).toString())).keyObject.equals(key)).toBe(
      true,
    );
    expect(loadPrivateKey(new Uint8Array(key.export({ format: 'der', type }))).keyObject.equals(key)).toBe(
      true,
    );
  });

  test('finds the key behind a certificate and EC parameters', () => {
    const { certificate, certificatePem, keyPem } = makeIdentity({ commonName: 'Alice' });
    const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
    const key = loadPrivateKey(utf8(certificatePem + parameters + keyPem));
    expect(isKeyOf(key, certificate)).toBe(true);
    expect(isKeyOf(key, makeIdentity({ commonName: 'Other' }).certificate)).toBe(false);
  });

  test('asks for the passphrase, tells a wrong one from a broken file', () => {
    const encrypted = makeKey('P-256').export({
      cipher: 'aes-256-cbc',
      format: 'pem',
      passphrase: PASSPHRASE,
      type: 'pkcs8',
    });
    const pem = utf8(encrypted.toString());
    expect(reasonOf(() => loadPrivateKey(pem))).toBe('passphrase-required');
    expect(reasonOf(() => loadPrivateKey(pem, secret))).toBe('none');
    // Often enough that one in 256 wrong ones leaves a plausible padding.
    const wrong = Array.from({ length: 20 }, (_, i) =>
      reasonOf(() => loadPrivateKey(pem, new Secret(`wrong ${i}`))),
    );
    expect(new Set(wrong)).toEqual(new Set(['passphrase-wrong']));
    const lines = encrypted.toString().split('\n');
    const cut = [...lines.slice(0, 2), ...lines.slice(3)].join('\n');
    expect(reasonOf(() => loadPrivateKey(utf8(cut), secret))).toBe('broken');
    const last = lines.at(-3) ?? '';
    expect(reasonOf(() => loadPrivateKey(utf8(lines.join('\n').replace(`${last}\n`, '')), secret))).toBe(
      'broken',
    );
  });

  test('names what a file is when it is no key', () => {
    const { certificatePem } = makeIdentity({ commonName: 'Alice' });
    expect(() => loadPrivateKey(utf8(certificatePem))).toThrow('it has: CERTIFICATE');
    expect(() => loadPrivateKey(utf8('hello'))).toThrow(/private key is broken|neither PEM/);
    expect(() => loadPrivateKey(new Uint8Array())).toThrow(/private key is broken/);
  });

  test('shows neither key nor passphrase when printed or refused', () => {
    const encrypted = makeKey('P-256').export({
      cipher: 'aes-256-cbc',
      format: 'pem',
      passphrase: PASSPHRASE,
      type: 'pkcs8',
    });
    try {
      loadPrivateKey(utf8(encrypted.toString()), new Secret('another secret'));
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain('another secret');
    }
  });
});

describeWithOpenssl('loadPrivateKey opens what openssl encrypts', () => {
  const pem = makeKey('rsa-2048').export({ format: 'pem', type: 'pkcs8' }).toString();
  const original = loadPrivateKey(utf8(pem));
  const pass = ['-passout', `pass:${PASSPHRASE}`];

  test.each([
    ['PBES2 AES-256, SHA-256', ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA256']],
    ['PBES2 AES-128, SHA-512', ['-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA512']],
    ['PBES2 3DES, SHA-1', ['-v2', 'des3', '-v2prf', 'hmacWithSHA1']],
    ['PBES2 scrypt', ['-v2', 'aes-256-cbc', '-scrypt']],
    ['PBES1 MD5 DES', ['-v1', 'PBE-MD5-DES', '-provider', 'legacy', '-provider', 'default']],
    ['PBES1 SHA-1 DES', ['-v1', 'PBE-SHA1-DES', '-provider', 'legacy', '-provider', 'default']],
    ['PKCS#12 3DES', ['-v1', 'PBE-SHA1-3DES']],
    ['PKCS#12 two-key 3DES', ['-v1', 'PBE-SHA1-2DES']],
    ['PKCS#12 RC2-128', ['-v1', 'PBE-SHA1-RC2-128', '-provider', 'legacy', '-provider', 'default']],
    ['PKCS#12 RC2-40', ['-v1', 'PBE-SHA1-RC2-40', '-provider', 'legacy', '-provider', 'default']],
  ])('%s', (_, options) => {
    // PKCS#12 schemes of OpenSSL take the password as Latin-1 or UTF-8 by version; ASCII means the same in all.
    for (const form of ['PEM', 'DER']) {
      const encrypted = runOpenssl(
        ['pkcs8', '-topk8', '-in', 'k', '-outform', form, ...options, '-passout', 'pass:ascii only'],
        {
          files: { k: pem },
        },
      );
      expect(loadPrivateKey(encrypted, new Secret('ascii only')).keyObject.equals(original.keyObject)).toBe(
        true,
      );
      expect(reasonOf(() => loadPrivateKey(encrypted, new Secret('ascii onl')))).toBe('passphrase-wrong');
    }
  });

  test.each(['-aes128', '-aes256', '-des3'])('legacy PEM, %s', (cipher) => {
    const encrypted = runOpenssl(['rsa', '-in', 'k', '-traditional', cipher, ...pass], { files: { k: pem } });
    expect(Buffer.from(encrypted).toString()).toContain('DEK-Info');
    expect(loadPrivateKey(encrypted, secret).keyObject.equals(original.keyObject)).toBe(true);
    expect(reasonOf(() => loadPrivateKey(encrypted))).toBe('passphrase-required');
    expect(reasonOf(() => loadPrivateKey(encrypted, new Secret('no')))).toBe('passphrase-wrong');
  });
});
