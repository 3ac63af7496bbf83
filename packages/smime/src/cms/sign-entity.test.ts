import { expect, test } from 'vitest';
import { asciiOctets, type Octets } from '../der/octets.ts';
import { asText } from '../testing/as-text.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import {
  makeIdentity,
  type ThrowawayIdentity,
  type ThrowawayKeyKind,
} from '../testing/throwaway-certificates.ts';
import { signEntity, signEntityAsync } from './sign-entity.ts';
import { createRemoteSigner, createSigner } from './signer.ts';

const ENTITY = asciiOctets('Content-Type: text/plain\r\n\r\nHello,\r\n\r\nWorld. \r\n.\r\n\r\n');
const SIGNING_TIME = new Date('2026-03-01T12:00:00Z');
const root = makeIdentity({ ca: true, commonName: 'Root', key: 'P-256' });
const intermediate = makeIdentity({ ca: true, commonName: 'Issuing CA', issuer: root, key: 'P-256' });
const identities = new Map<ThrowawayKeyKind, ThrowawayIdentity>();

function identityOf(key: ThrowawayKeyKind): ThrowawayIdentity {
  const known = identities.get(key);
  if (known !== undefined) return known;
  const made = makeIdentity({
    commonName: `Alice ${key}`,
    emails: ['alice@example.test'],
    issuer: intermediate,
    key,
  });
  identities.set(key, made);
  return made;
}

function signerOf(key: ThrowawayKeyKind, pss = false) {
  const { certificate, key: privateKey } = identityOf(key);
  return createSigner(certificate, privateKey, { chain: [intermediate.certificate, root.certificate], pss });
}

/** Content as OpenSSL verified it, by the chain to the root. */
function verifyWithOpenssl(message: Octets): Octets {
  return runOpenssl(
    ['cms', '-verify', '-in', 'message.eml', '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'content'],
    { files: { 'message.eml': message, 'root.pem': root.certificatePem }, output: 'content' },
  );
}

describeWithOpenssl('openssl cms verifies what signEntity makes', () => {
  const kinds: readonly (readonly [ThrowawayKeyKind, boolean])[] = [
    ['rsa-2048', false],
    ['rsa-2048', true],
    ['rsa-3072', false],
    ['rsa-pss', true],
    ['P-256', false],
    ['P-384', false],
    ['P-521', false],
  ];
  for (const format of ['opaque', 'detached'] as const) {
    for (const digest of ['sha-256', 'sha-384', 'sha-512'] as const) {
      for (const [kind, pss] of kinds) {
        test(`${format}, ${kind}${pss ? ' (PSS)' : ''}, ${digest}`, () => {
          const message = signEntity(ENTITY, [signerOf(kind, pss)], {
            digest,
            format,
            signingTime: SIGNING_TIME,
          });
          expect(asText(verifyWithOpenssl(message))).toBe(asText(ENTITY));
        });
      }
    }
  }
});

describeWithOpenssl('openssl cms -cmsout reads the details', () => {
  const details = (message: Octets) =>
    asText(runOpenssl(['cms', '-cmsout', '-print', '-noout', '-in', 'm'], { files: { m: message } }));

  test('a signer of a kind of its own keeps its own digest', () => {
    const signers = [signerOf('rsa-2048'), signerOf('P-384'), signerOf('ed25519')];
    const message = signEntity(ENTITY, signers, {
      digest: 'sha-384',
      format: 'detached',
      signingTime: SIGNING_TIME,
    });
    expect(asText(message)).toContain('micalg="sha-384,sha-512"');
    const printed = details(message);
    expect(printed.match(/d\.issuerAndSerialNumber/g)).toHaveLength(3);
    expect(printed).toContain('ED25519');
  });

  test('attributes are those of RFC 8551, once each', () => {
    const preferred = makeIdentity({ commonName: 'Alice encrypts', issuer: intermediate, key: 'rsa-2048' });
    const { certificate, key } = identityOf('P-256');
    const signer = createSigner(certificate, key, {
      chain: [intermediate.certificate],
      encryptionCertificate: preferred.certificate,
    });
    const message = signEntity(ENTITY, [signer], { format: 'opaque', signingTime: SIGNING_TIME });
    const printed = details(message);
    const attributes = [...printed.matchAll(/^ +object: (.+) \(1\.2\.840\.113549\.1\.9\./gm)].map(
      ([, name]) => name,
    );
    expect(attributes.toSorted()).toEqual(
      [
        'contentType',
        'id-smime-aa-encrypKeyPref',
        'id-smime-aa-signingCertificateV2',
        'messageDigest',
        'S/MIME Capabilities',
        'signingTime',
      ].toSorted(),
    );
    expect(printed).toContain('Mar  1 12:00:00 2026 GMT');
  });

  test('certificates hold leaf, intermediate and encryption certificate, not the root', () => {
    const preferred = makeIdentity({ commonName: 'Alice encrypts', issuer: intermediate, key: 'P-256' });
    const { certificate, key } = identityOf('P-256');
    const signer = createSigner(certificate, key, {
      chain: [root.certificate, intermediate.certificate, intermediate.certificate],
      encryptionCertificate: preferred.certificate,
    });
    const message = signEntity(ENTITY, [signer], { format: 'opaque', signingTime: SIGNING_TIME });
    const serials = [
      ...details(message).matchAll(/issuer: .*CN ?= ?(.+)\n(?:.*\n)*?.*subject: .*CN ?= ?(.+)\n/g),
    ];
    expect(serials.map(([, , subject]) => subject).toSorted()).toEqual([
      'Alice P-256',
      'Alice encrypts',
      'Issuing CA',
    ]);
  });
});

test('a remote signer gives the same message as a local one', async () => {
  const { certificate } = identityOf('rsa-2048');
  const local = signerOf('rsa-2048');
  const remote = createRemoteSigner(
    certificate,
    async (octets, algorithm) => local.signSync(octets, algorithm),
    {
      chain: [intermediate.certificate],
    },
  );
  const options = { format: 'opaque', signingTime: SIGNING_TIME } as const;
  const expected = asText(signEntity(ENTITY, [local], options));
  expect(asText(await signEntityAsync(ENTITY, [remote], options))).toBe(expected);
  expect(asText(await signEntityAsync(ENTITY, [local], options))).toBe(expected);
});

test('a key of another certificate is refused before anything is signed', () => {
  expect(() => createSigner(identityOf('P-256').certificate, identityOf('P-384').key)).toThrow(
    /does not belong to the certificate CN=Alice P-256/,
  );
});

test('RSA-1024 and X25519 do not sign', () => {
  const small = makeIdentity({ commonName: 'Small', key: 'rsa-1024' });
  expect(() => createSigner(small.certificate, small.key)).toThrow('RSA-1024 is too small to sign with');
  const agreement = makeIdentity({ commonName: 'Agreement', issuer: root, key: 'x25519' });
  expect(() => createSigner(agreement.certificate, agreement.key)).toThrow('X25519 cannot sign');
});

test('no signer is a usage error', () => {
  expect(() => signEntity(ENTITY, [], { format: 'opaque', signingTime: SIGNING_TIME })).toThrow('no signer');
});
