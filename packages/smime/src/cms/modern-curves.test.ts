import { createDecipheriv, createHash, createPublicKey, diffieHellman, hkdfSync, verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { expect, test } from 'vitest';
import { asciiOctets, compareOctets, type Octets } from '../der/octets.ts';
import { asText } from '../testing/as-text.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { encryptEntity } from './encrypt-entity.ts';
import { signEntity } from './sign-entity.ts';
import { createSigner } from './signer.ts';

/*
 * OpenSSL before 3.2 verifies no Ed25519 in CMS, and none decrypts X25519 (RFC 8418): here asn1js and pkijs take the
 * structure apart and node:crypto does each step of the RFC.
 */
const ENTITY = asciiOctets('Content-Type: text/plain\r\n\r\nHello\r\n');
const root = makeIdentity({ ca: true, commonName: 'Root' });

function contentOf(message: Octets): unknown {
  const base64 = asText(message).split('\r\n\r\n')[1] ?? '';
  const info = pkijs.ContentInfo.fromBER(new Uint8Array(Buffer.from(base64, 'base64')));
  return info.content;
}

test('an Ed25519 signature covers the sorted attributes, with SHA-512 over the content (RFC 8419)', () => {
  const alice = makeIdentity({ commonName: 'Alice', issuer: root, key: 'ed25519' });
  const message = signEntity(ENTITY, [createSigner(alice.certificate, alice.key)], {
    digest: 'sha-256',
    format: 'opaque',
    signingTime: new Date('2026-03-01T12:00:00Z'),
  });
  const signed = new pkijs.SignedData({ schema: contentOf(message) });
  const [info] = signed.signerInfos;
  expect(info?.digestAlgorithm.algorithmId).toBe('2.16.840.1.101.3.4.2.3');
  expect(info?.signatureAlgorithm.algorithmId).toBe('1.3.101.112');
  const attributes = new Uint8Array(info?.signedAttrs?.encodedValue ?? new ArrayBuffer());
  const signature = new Uint8Array(info?.signature.valueBlock.valueHexView ?? []);
  expect(verify(null, attributes, alice.certificate.publicKey.keyObject(), signature)).toBe(true);
  const digest = info?.signedAttrs?.attributes.find((one) => one.type === '1.2.840.113549.1.9.4')?.values[0];
  expect(Buffer.from(digest.valueBlock.valueHexView)).toEqual(createHash('sha512').update(ENTITY).digest());
  const encodings = info?.signedAttrs?.attributes.map((one) => new Uint8Array(one.toSchema().toBER())) ?? [];
  expect(encodings).toEqual(encodings.toSorted(compareOctets));
});

test('an X25519 recipient decrypts by HKDF over ECC-CMS-SharedInfo (RFC 8418 §2.2)', () => {
  const bob = makeIdentity({ commonName: 'Bob', issuer: root, key: 'x25519' });
  const enveloped = new pkijs.EnvelopedData({ schema: contentOf(encryptEntity(ENTITY, [bob.certificate])) });
  expect(enveloped.version).toBe(2);
  const agreement = enveloped.recipientInfos[0]?.value as pkijs.KeyAgreeRecipientInfo;
  expect(agreement.keyEncryptionAlgorithm.algorithmId).toBe('1.2.840.113549.1.9.16.3.19');
  const originator = agreement.originator.value as pkijs.OriginatorPublicKey;
  expect(originator.algorithm.algorithmId).toBe('1.3.101.110');
  const spki = Buffer.concat([
    Buffer.from('302a300506032b656e032100', 'hex'),
    originator.publicKey.valueBlock.valueHexView,
  ]);
  const shared = diffieHellman({
    privateKey: bob.key.keyObject,
    publicKey: createPublicKey({ format: 'der', key: spki, type: 'spki' }),
  });
  const keyWrap = new asn1js.Sequence({
    value: [new asn1js.ObjectIdentifier({ value: '2.16.840.1.101.3.4.1.45' })],
  });
  const info = new asn1js.Sequence({
    value: [
      keyWrap,
      new asn1js.Constructed({
        idBlock: { tagClass: 3, tagNumber: 2 },
        value: [new asn1js.OctetString({ valueHex: Uint8Array.of(0, 0, 1, 0).buffer })],
      }),
    ],
  }).toBER();
  const kek = Buffer.from(hkdfSync('sha256', shared, new Uint8Array(), new Uint8Array(info), 32));
  const wrapped =
    agreement.recipientEncryptedKeys.encryptedKeys[0]?.encryptedKey.valueBlock.valueHexView ??
    new Uint8Array();
  const unwrap = createDecipheriv('id-aes256-wrap', kek, Buffer.alloc(8, 0xa6));
  const key = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
  const content = enveloped.encryptedContentInfo;
  const iv = content.contentEncryptionAlgorithm.algorithmParams.valueBlock.valueHexView;
  const cipher = createDecipheriv('aes-256-cbc', key, iv);
  const ciphertext = new Uint8Array(content.getEncryptedContent());
  expect(Buffer.concat([cipher.update(ciphertext), cipher.final()])).toEqual(Buffer.from(ENTITY));
});
