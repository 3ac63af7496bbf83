import { describe, expect, it } from 'vitest';
import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import { asciiOctets, bufferView, concatOctets, type Octets } from '../der/octets.ts';
import { parsePathCertificate } from '../path/certificate.ts';
import {
  makeIdentity,
  type ThrowawayIdentity,
  type ThrowawayKeyKind,
} from '../testing/throwaway-certificates.ts';
import { decryptMessage } from './decrypt-message.ts';
import { inspectMessage } from './inspect-message.ts';
import { type VerifyOptions, verifyMessage } from './verify-message.ts';

const AT = new Date('2026-03-01T12:00:00Z');
const ENTITY = asciiOctets('Content-Type: text/plain\r\n\r\nHello,\r\n\r\nWorld.\r\n');
const HEADER =
  'From: Alice <alice@example.test>\r\nTo: bob@example.test\r\nSubject: hi\r\nMIME-Version: 1.0\r\n';
const root = makeIdentity({ ca: true, commonName: 'Root' });
const ca = makeIdentity({ ca: true, commonName: 'Issuing CA', issuer: root });
const alice = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'], issuer: ca });
const bob = makeIdentity({ commonName: 'Bob', emails: ['bob@example.test'], issuer: ca, key: 'rsa-2048' });
const options: VerifyOptions = { anchors: [parsePathCertificate(root.certificate.der)], at: AT };
const bobsKey = { certificate: parsePathCertificate(bob.certificate.der), key: bob.key.keyObject };

function signerOf({ certificate, key }: ThrowawayIdentity, pss = false) {
  return createSigner(certificate, key, { chain: [ca.certificate, root.certificate], pss });
}

type Format = 'opaque' | 'detached';

function signed(
  identities: readonly ThrowawayIdentity[],
  format: Format = 'opaque',
  entity = ENTITY,
): Octets {
  const signers = identities.map((identity) => signerOf(identity));
  return signEntity(entity, signers, { digest: 'sha-256', format, signingTime: AT });
}

const message = (entity: Octets, header = HEADER): Octets => concatOctets(asciiOctets(header), entity);

async function codesOf(octets: Octets, more: Partial<VerifyOptions> = {}): Promise<readonly string[]> {
  const { reasons, verified } = await verifyMessage(octets, { ...options, ...more });
  const errors = reasons.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(verified).toBe(errors.length === 0);
  return errors;
}

function replaced(octets: Octets, from: string, to: string): Octets {
  const text = bufferView(octets).toString('latin1');
  expect(text).toContain(from);
  return asciiOctets(text.replace(from, to));
}

describe('verifyMessage', () => {
  const kinds: readonly (readonly [ThrowawayKeyKind, boolean])[] = [
    ['rsa-2048', false],
    ['rsa-2048', true],
    ['rsa-pss', true],
    ['P-256', false],
    ['P-384', false],
    ['P-521', false],
    ['ed25519', false],
  ];
  for (const format of ['opaque', 'detached'] as const) {
    for (const [key, pss] of kinds) {
      it(`verifies a signature, ${format}, ${key}${pss ? ' (PSS)' : ''}`, async () => {
        const identity = makeIdentity({
          commonName: 'Alice',
          emails: ['alice@example.test'],
          issuer: ca,
          key,
        });
        const entity = signEntity(ENTITY, [signerOf(identity, pss)], {
          digest: 'sha-512',
          format,
          signingTime: AT,
        });
        const report = await verifyMessage(message(entity), options);
        expect(report).toMatchObject({ author: 'alice@example.test', reasons: [], verified: true });
        expect(report.signers).toMatchObject([
          {
            address: 'match',
            chain: ['O=Example, CN=Alice', 'O=Example, CN=Issuing CA', 'O=Example, CN=Root'],
            path: 'ok',
            revocation: 'not-checked',
            signature: 'ok',
            signingTime: AT.toISOString(),
          },
        ]);
      });
    }
  }

  it('verifies a detached signature whose file lost its CRs', async () => {
    const entity = signed([alice], 'detached');
    const text = bufferView(message(entity)).toString('latin1').replaceAll('\r\n', '\n');
    expect(await codesOf(asciiOctets(text))).toEqual([]);
  });

  it('names a changed content, and one that is only partly signed', async () => {
    const detached = message(signed([alice], 'detached'));
    expect(await codesOf(replaced(detached, 'World', 'Wor1d'))).toEqual(['digest-mismatch']);
    const mixed = concatOctets(
      asciiOctets(`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n`),
      signed([alice]),
      asciiOctets('\r\n--b\r\nContent-Type: text/plain\r\n\r\nfooter\r\n--b--\r\n'),
    );
    expect(await codesOf(mixed)).toEqual(['not-whole-body', 'no-signature']);
    const { signers } = await verifyMessage(mixed, options);
    expect(signers).toMatchObject([{ path: 'ok', signature: 'ok' }]);
  });

  it('tells an unknown issuer from a bad signature', async () => {
    const other = makeIdentity({ ca: true, commonName: 'Other root' });
    const more = { anchors: [parsePathCertificate(other.certificate.der)] };
    expect(await codesOf(message(signed([alice])), more)).toEqual(['issuer-unknown']);
    const { signers } = await verifyMessage(message(signed([alice])), { ...options, ...more });
    expect(signers).toMatchObject([{ path: 'unknown', signature: 'ok' }]);
  });

  it('does not believe an anchor of the same name with another key', async () => {
    const impostor = makeIdentity({ ca: true, commonName: 'Root' });
    const more = { anchors: [parsePathCertificate(impostor.certificate.der)] };
    expect(await codesOf(message(signed([alice])), more)).toEqual(['bad-certificate-signature']);
  });

  it('compares the author with the certificate: From, Sender when From has several, never display names', async () => {
    const with_ = (header: string) => codesOf(message(signed([alice]), `${header}\r\nMIME-Version: 1.0\r\n`));
    expect(await with_('From: "alice@example.test" <eve@example.test>')).toEqual(['address-mismatch']);
    expect(await with_('From: ALICE@EXAMPLE.test')).toEqual([]);
    expect(await with_('From: a@x.test, b@x.test\r\nSender: alice@example.test')).toEqual([]);
    expect(await with_('From: a@x.test, b@x.test')).toEqual(['author-ambiguous']);
    expect(await with_('From: alice@example.test\r\nFrom: eve@example.test')).toEqual(['author-ambiguous']);
    expect(await with_('Subject: nobody')).toEqual(['author-missing']);
  });

  it('wants every signer to be good, and one to be the author', async () => {
    const carol = makeIdentity({ commonName: 'Carol', emails: ['carol@example.test'], issuer: ca });
    const stranger = makeIdentity({ commonName: 'Stranger', emails: ['alice@example.test'] });
    expect(await codesOf(message(signed([alice, carol])))).toEqual([]);
    expect(await codesOf(message(signed([alice, stranger])))).toEqual(['self-signed']);
  });

  it('says whether an expired certificate was valid at the claimed signing time', async () => {
    const report = await verifyMessage(message(signed([alice])), { ...options, at: new Date('2060-01-01') });
    expect(report.verified).toBe(false);
    expect(report.reasons.map(({ code }) => code)).toContain('expired');
  });

  it('refuses a certificate that is not for mail', async () => {
    const server = makeIdentity({
      commonName: 'Server',
      emails: ['alice@example.test'],
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'],
      issuer: ca,
    });
    const encryptOnly = makeIdentity({
      commonName: 'Encrypt',
      emails: ['alice@example.test'],
      issuer: ca,
      keyUsage: ['keyAgreement'],
    });
    expect(await codesOf(message(signed([server])))).toEqual(['key-usage']);
    expect(await codesOf(message(signed([encryptOnly])))).toEqual(['key-usage']);
  });

  it('calls a message without S/MIME that', async () => {
    expect(await codesOf(message(ENTITY))).toEqual(['not-smime']);
    expect(await codesOf(new Uint8Array(0))).toEqual(['not-smime']);
  });
});

describe('encrypted messages', () => {
  const encrypted = (inner: Octets) =>
    message(encryptEntity(inner, [bob.certificate], { cipher: 'aes-256-cbc' }));

  it('verifies what is signed inside, and needs the key for it', async () => {
    const octets = encrypted(signed([alice]));
    expect(await codesOf(octets, { keys: [bobsKey] })).toEqual([]);
    expect(await codesOf(octets)).toEqual(['encrypted', 'no-signature']);
    expect(await codesOf(octets, { keys: [{ key: bob.key.keyObject }] })).toEqual([]);
  });

  it('calls content without a signature inside not authenticated', async () => {
    expect(await codesOf(encrypted(ENTITY), { keys: [bobsKey] })).toEqual(['not-authenticated']);
  });

  it('does not take a signature over ciphertext for authorship', async () => {
    const outside = message(
      signed([alice], 'opaque', encryptEntity(ENTITY, [bob.certificate], { cipher: 'aes-256-cbc' })),
    );
    expect(await codesOf(outside, { keys: [bobsKey] })).toEqual(['signature-outside-encryption']);
  });

  it('reads a triple wrap', async () => {
    const inner = encryptEntity(signed([alice], 'detached'), [bob.certificate], { cipher: 'aes-256-gcm' });
    const octets = message(signed([alice], 'detached', inner));
    expect(await codesOf(octets, { keys: [bobsKey] })).toEqual([]);
    const { layers } = await inspectMessage(octets, [bobsKey]);
    expect(layers.map(({ kind }) => kind)).toEqual(['signed', 'auth-enveloped', 'signed']);
  });

  it('does not open a part that stands beside others (EFAIL)', async () => {
    const part = encryptEntity(ENTITY, [bob.certificate], { cipher: 'aes-256-cbc' });
    const mixed = concatOctets(
      asciiOctets(`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nreply!\r\n--b\r\n`),
      part,
      asciiOctets('\r\n--b--\r\n'),
    );
    expect(await codesOf(mixed, { keys: [bobsKey] })).toEqual([
      'encrypted',
      'not-whole-body',
      'no-signature',
    ]);
    await expect(decryptMessage(mixed, [bobsKey])).rejects.toMatchObject({ code: 'E_REFUSED' });
  });
});

describe('decryptMessage', () => {
  const ciphers = ['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'aes-128-gcm', 'aes-256-gcm'] as const;
  for (const cipher of ciphers) {
    for (const key of ['rsa-2048', 'P-256', 'P-384', 'P-521', 'x25519'] as const) {
      it(`gives back what was encrypted with ${cipher} for ${key}`, async () => {
        const reader = makeIdentity({ commonName: 'Reader', emails: ['r@example.test'], issuer: ca, key });
        const octets = encryptEntity(ENTITY, [bob.certificate, reader.certificate], { cipher });
        const { isAuthenticated, plaintext } = await decryptMessage(octets, [{ key: reader.key.keyObject }]);
        expect(bufferView(plaintext).equals(ENTITY)).toBe(true);
        expect(isAuthenticated).toBe(cipher.endsWith('gcm'));
      });
    }
  }

  it('answers a wrong key, a wrong padding and a damaged key entry alike', async () => {
    const octets = encryptEntity(ENTITY, [bob.certificate], { cipher: 'aes-256-cbc' });
    const body = bufferView(octets).toString('latin1');
    const broken = asciiOctets(`${body.slice(0, -20)}AAAA${body.slice(-16)}`);
    const stranger = { key: makeIdentity({ commonName: 'X', key: 'rsa-2048' }).key.keyObject };
    const text = /^cannot decrypt: no key given opens the message, or it is damaged$/;
    await expect(decryptMessage(octets, [stranger])).rejects.toThrow(text);
    await expect(decryptMessage(broken, [bobsKey])).rejects.toThrow(text);
    await expect(decryptMessage(octets, [])).rejects.toThrow(text);
  });
});
