import { expect, it } from 'vitest';
import { asciiOctets, bufferView, type Octets } from '../der/octets.ts';
import { parsePathCertificate } from '../path/certificate.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import {
  makeIdentity,
  type ThrowawayIdentity,
  type ThrowawayKeyKind,
} from '../testing/throwaway-certificates.ts';
import { decryptMessage } from './decrypt-message.ts';
import { verifyMessage } from './verify-message.ts';

const ENTITY = asciiOctets(`Content-Type: text/plain\r\n\r\n${'Hello, World.\r\n'.repeat(700)}`);
const root = makeIdentity({ ca: true, commonName: 'Root' });
const made = new Map<ThrowawayKeyKind, ThrowawayIdentity>();

function identityOf(key: ThrowawayKeyKind): ThrowawayIdentity {
  const known =
    made.get(key) ?? makeIdentity({ commonName: key, emails: ['alice@example.test'], issuer: root, key });
  made.set(key, known);
  return known;
}

function filesOf(...keys: readonly ThrowawayKeyKind[]): Readonly<Record<string, Octets | string>> {
  const files = keys.flatMap((key) => [
    [`${key}.crt`, identityOf(key).certificatePem],
    [`${key}.key`, identityOf(key).keyPem],
  ]);
  return { ...Object.fromEntries(files), 'in.txt': ENTITY };
}

describeWithOpenssl('reads what `openssl cms -sign` writes', () => {
  const pss = (...options: string[]) => [
    '-keyopt',
    'rsa_padding_mode:pss',
    ...options.flatMap((one) => ['-keyopt', one]),
  ];
  const rows: readonly (readonly [string, ThrowawayKeyKind, readonly string[]])[] = [
    ['RSA, detached', 'rsa-2048', []],
    ['RSA, opaque', 'rsa-2048', ['-nodetach']],
    ['RSA, opaque in BER pieces', 'rsa-2048', ['-nodetach', '-stream']],
    ['RSA, SHA-1', 'rsa-2048', ['-md', 'sha1']],
    ['RSA, SHA-224', 'rsa-2048', ['-md', 'sha224']],
    ['RSA, SHA-384', 'rsa-2048', ['-md', 'sha384']],
    ['RSA, SHA3-256', 'rsa-2048', ['-md', 'sha3-256']],
    ['RSA, by key identifier', 'rsa-2048', ['-keyid']],
    ['RSA, without attributes', 'rsa-2048', ['-noattr']],
    ['RSA, signingCertificateV2', 'rsa-2048', ['-cades']],
    ['PSS, salt of maximum length', 'rsa-2048', pss('rsa_pss_saltlen:max')],
    ['PSS, no salt', 'rsa-2048', pss('rsa_pss_saltlen:0')],
    ['PSS, salt of odd length', 'rsa-2048', pss('rsa_pss_saltlen:11')],
    ['PSS, mask with another digest', 'rsa-2048', pss('rsa_mgf1_md:sha1')],
    ['PSS, longer mask digest, 3072 bits', 'rsa-3072', pss('rsa_mgf1_md:sha512', 'rsa_pss_saltlen:20')],
    ['ECDSA P-256', 'P-256', []],
    ['ECDSA P-384, SHA-384', 'P-384', ['-md', 'sha384']],
    ['ECDSA P-521, SHA-512', 'P-521', ['-md', 'sha512']],
  ];
  it.each(rows)('%s', async (_, key, options) => {
    const signer = ['-signer', `${key}.crt`, '-inkey', `${key}.key`];
    const args = [
      'cms',
      '-sign',
      '-binary',
      '-in',
      'in.txt',
      '-from',
      'alice@example.test',
      ...signer,
      ...options,
    ];
    const message = runOpenssl(args, { files: filesOf(key) });
    const report = await verifyMessage(message, {
      anchors: [parsePathCertificate(root.certificate.der)],
      at: new Date(),
    });
    expect(report).toMatchObject({ signers: [{ path: 'ok', signature: 'ok' }], verified: true });
  });

  it('two signers', async () => {
    const signers = [
      '-signer',
      'rsa-2048.crt',
      '-inkey',
      'rsa-2048.key',
      '-signer',
      'P-256.crt',
      '-inkey',
      'P-256.key',
    ];
    const args = ['cms', '-sign', '-binary', '-in', 'in.txt', '-from', 'alice@example.test', ...signers];
    const message = runOpenssl(args, { files: filesOf('rsa-2048', 'P-256') });
    const report = await verifyMessage(message, {
      anchors: [parsePathCertificate(root.certificate.der)],
      at: new Date(),
    });
    expect(report).toMatchObject({ signers: [{ signature: 'ok' }, { signature: 'ok' }], verified: true });
  });
});

describeWithOpenssl('reads what `openssl cms -encrypt` writes', () => {
  const oaep = (...options: string[]) =>
    ['rsa_padding_mode:oaep', ...options].flatMap((one) => ['-keyopt', one]);
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  const rows: readonly (readonly [string, ThrowawayKeyKind, readonly string[], readonly string[]])[] = [
    ...['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'des3', 'aes-128-gcm', 'aes-192-gcm', 'aes-256-gcm'].map(
      (cipher) => [`RSA, ${cipher}`, 'rsa-2048', [`-${cipher}`], []] as const,
    ),
    ['RSA, RC2 with 128 bits', 'rsa-2048', ['-rc2-128', ...legacy], []],
    ['RSA, RC2 with 40 bits', 'rsa-2048', ['-rc2-40', ...legacy], []],
    ['RSA, in BER pieces', 'rsa-2048', ['-aes256', '-stream'], []],
    ['RSA, by key identifier', 'rsa-2048', ['-aes256', '-keyid'], []],
    ['OAEP, SHA-1', 'rsa-2048', ['-aes256'], oaep()],
    ['OAEP, SHA-256', 'rsa-2048', ['-aes256'], oaep('rsa_oaep_md:sha256')],
    [
      'OAEP, SHA-256 with a SHA-1 mask',
      'rsa-2048',
      ['-aes256'],
      oaep('rsa_oaep_md:sha256', 'rsa_mgf1_md:sha1'),
    ],
    [
      'OAEP, SHA-1 with a SHA-512 mask',
      'rsa-2048',
      ['-aes256'],
      oaep('rsa_oaep_md:sha1', 'rsa_mgf1_md:sha512'),
    ],
    ['OAEP with a label', 'rsa-2048', ['-aes256'], oaep('rsa_oaep_label:0123')],
    ...(['P-256', 'P-384', 'P-521'] as const).map(
      (curve) => [`ECDH ${curve}`, curve, ['-aes256'], []] as const,
    ),
    ...['sha1', 'sha224', 'sha256', 'sha384', 'sha512'].map(
      (digest) =>
        [`ECDH, ${digest} kdf`, 'P-256', ['-aes128'], ['-keyopt', `ecdh_kdf_md:${digest}`]] as const,
    ),
    ['ECDH with cofactor', 'P-256', ['-aes128'], ['-keyopt', 'ecdh_cofactor_mode:1']],
    ['ECDH, by key identifier', 'P-256', ['-aes256', '-keyid'], []],
    ['ECDH, triple DES wrap', 'P-256', ['-des3'], []],
    ['ECDH, GCM', 'P-384', ['-aes-256-gcm'], []],
  ];
  it.each(rows)('%s', async (_, key, options, keyOptions) => {
    const args = [
      'cms',
      '-encrypt',
      '-binary',
      '-in',
      'in.txt',
      ...options,
      '-recip',
      `${key}.crt`,
      ...keyOptions,
    ];
    const message = runOpenssl(args, { files: filesOf(key) });
    const { certificate, key: privateKey } = identityOf(key);
    const named = { certificate: parsePathCertificate(certificate.der), key: privateKey.keyObject };
    for (const reader of [named, { key: privateKey.keyObject }]) {
      const { plaintext } = await decryptMessage(message, [reader]);
      expect(bufferView(plaintext).equals(ENTITY)).toBe(true);
    }
  });

  it('RSA and EC recipients in one message, each with its own key among strange ones', async () => {
    const args = [
      'cms',
      '-encrypt',
      '-binary',
      '-in',
      'in.txt',
      '-aes256',
      '-recip',
      'rsa-2048.crt',
      '-recip',
      'P-256.crt',
    ];
    const message = runOpenssl(args, { files: filesOf('rsa-2048', 'P-256') });
    const strange = (['rsa-3072', 'P-384'] as const).map((kind) => ({ key: identityOf(kind).key.keyObject }));
    for (const kind of ['rsa-2048', 'P-256'] as const) {
      const { plaintext } = await decryptMessage(message, [
        ...strange,
        { key: identityOf(kind).key.keyObject },
      ]);
      expect(bufferView(plaintext).equals(ENTITY)).toBe(true);
    }
  });
});
