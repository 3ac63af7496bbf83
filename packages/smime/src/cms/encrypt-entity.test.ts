import { expect, test } from 'vitest';
import { asciiOctets, type Octets } from '../der/octets.ts';
import { asText } from '../testing/as-text.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import {
  makeIdentity,
  type ThrowawayIdentity,
  type ThrowawayKeyKind,
} from '../testing/throwaway-certificates.ts';
import { CONTENT_CIPHERS, type ContentCipherName } from './content-cipher.ts';
import { encryptEntity, splitByKeyType } from './encrypt-entity.ts';

const HEADER = 'Content-Type: text/plain\r\n\r\n';
const ENTITY = asciiOctets(`${HEADER}Hello\r\n`);
const root = makeIdentity({ ca: true, commonName: 'Root' });
const identities = new Map<ThrowawayKeyKind, ThrowawayIdentity>();

function identityOf(key: ThrowawayKeyKind): ThrowawayIdentity {
  const known = identities.get(key);
  if (known !== undefined) return known;
  const made = makeIdentity({ commonName: `Bob ${key}`, emails: ['bob@example.test'], issuer: root, key });
  identities.set(key, made);
  return made;
}

function decryptWithOpenssl(message: Octets, { certificatePem, keyPem }: ThrowawayIdentity): Octets {
  return runOpenssl(['cms', '-decrypt', '-in', 'm', '-recip', 'cert', '-inkey', 'key', '-out', 'content'], {
    files: { cert: certificatePem, key: keyPem, m: message },
    output: 'content',
  });
}

describeWithOpenssl('openssl cms decrypts what encryptEntity makes', () => {
  const ciphers = Object.keys(CONTENT_CIPHERS) as readonly ContentCipherName[];
  for (const cipher of ciphers) {
    for (const keyTransport of ['pkcs1', 'oaep'] as const) {
      test(`RSA ${keyTransport}, ${cipher}`, () => {
        const bob = identityOf('rsa-2048');
        const message = encryptEntity(ENTITY, [bob.certificate], { cipher, keyTransport });
        expect(asText(decryptWithOpenssl(message, bob))).toBe(asText(ENTITY));
      });
    }
    for (const kind of ['P-256', 'P-384', 'P-521'] as const) {
      test(`${kind}, ${cipher}`, () => {
        const bob = identityOf(kind);
        const message = encryptEntity(ENTITY, [bob.certificate], { cipher });
        expect(asText(decryptWithOpenssl(message, bob))).toBe(asText(ENTITY));
      });
    }
  }

  test('every one of several recipients of mixed kinds', () => {
    const kinds = ['rsa-2048', 'P-256', 'P-521', 'rsa-3072'] as const;
    const message = encryptEntity(
      ENTITY,
      kinds.map((kind) => identityOf(kind).certificate),
    );
    for (const kind of kinds)
      expect(asText(decryptWithOpenssl(message, identityOf(kind)))).toBe(asText(ENTITY));
  });

  // Around the border of lines (57), cipher blocks (16), encoder blocks and cipher chunks.
  for (const size of [
    0,
    1,
    15,
    16,
    17,
    56,
    57,
    58,
    57 * 256,
    57 * 1024 - 1,
    57 * 1024,
    57 * 1024 + 1,
    300_000,
  ]) {
    for (const cipher of ['aes-256-cbc', 'aes-256-gcm'] as const) {
      test(`content of ${size} octets, ${cipher}`, () => {
        const bob = identityOf('P-256');
        const entity = asciiOctets('x'.repeat(size));
        const message = encryptEntity(entity, [bob.certificate], { cipher });
        expect(asText(decryptWithOpenssl(message, bob))).toBe(asText(entity));
      });
    }
  }

  test('version is 0 for RSA recipients alone, 2 with another, 0 for AuthEnvelopedData', () => {
    const version = (kinds: readonly ThrowawayKeyKind[], cipher: ContentCipherName) => {
      const message = encryptEntity(
        ENTITY,
        kinds.map((kind) => identityOf(kind).certificate),
        { cipher },
      );
      const printed = asText(
        runOpenssl(['cms', '-cmsout', '-print', '-noout', '-in', 'm'], { files: { m: message } }),
      );
      return /version: (\d)/.exec(printed)?.[1];
    };
    expect(version(['rsa-2048'], 'aes-256-cbc')).toBe('0');
    expect(version(['rsa-2048', 'P-256'], 'aes-256-cbc')).toBe('2');
    expect(version(['P-256'], 'aes-256-gcm')).toBe('0');
  });
});

test('lines are 76 characters and end in CRLF', () => {
  const message = asText(encryptEntity(asciiOctets('x'.repeat(1000)), [identityOf('P-256').certificate]));
  const [header = '', body = ''] = message.split('\r\n\r\n');
  expect(header).toContain('smime-type=enveloped-data');
  const lines = body.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -2).every((line) => line.length === 76)).toBe(true);
});

test('two calls share neither key nor IV', () => {
  const { certificate } = identityOf('P-256');
  const last = (message: Octets) => asText(message).slice(-40);
  expect(last(encryptEntity(ENTITY, [certificate]))).not.toBe(last(encryptEntity(ENTITY, [certificate])));
});

test('RSA-1024 and signing-only keys are refused by name', () => {
  const small = makeIdentity({ commonName: 'Small', key: 'rsa-1024' });
  expect(() => encryptEntity(ENTITY, [small.certificate])).toThrow(
    /cannot encrypt to CN=Small.*RSA-1024 is too small/,
  );
  const signing = makeIdentity({ commonName: 'Signing', key: 'ed25519' });
  expect(() => encryptEntity(ENTITY, [signing.certificate])).toThrow('Ed25519 cannot encrypt');
  expect(() => encryptEntity(ENTITY, [])).toThrow('nobody to encrypt to');
});

test('recipients are split by key type, RSA first', () => {
  const [rsa, ec] = [identityOf('rsa-2048').certificate, identityOf('P-256').certificate];
  expect(splitByKeyType([ec, rsa]).map((group) => [group.keyType, group.recipients])).toEqual([
    ['rsa', [rsa]],
    ['ec', [ec]],
  ]);
  expect(splitByKeyType([ec])).toHaveLength(1);
});
