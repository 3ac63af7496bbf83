import { expect, test } from 'vitest';
import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import { asciiOctets, type Octets } from '../der/octets.ts';
import { composeHeader, composeMessage } from '../mime/compose-message.ts';
import { arraySource, readAll } from '../testing/array-source.ts';
import { asText } from '../testing/as-text.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { type PreparedStream, prepareEntityStream } from './prepare-entity-stream.ts';
import { digestsOf, encryptStream, signStream } from './protect-stream.ts';
import { readStreamed } from './streamed-entity.ts';

const root = makeIdentity({ ca: true, commonName: 'Root' });
const alice = makeIdentity({ commonName: 'Alice', issuer: root, key: 'rsa-2048' });
const bob = makeIdentity({ commonName: 'Bob', issuer: root, key: 'rsa-2048' });
const signer = createSigner(alice.certificate, alice.key);
const HEADER = 'From: alice@example.test\r\n';
const ENTITY = `Content-Type: text/plain\r\n\r\n${'A line of the body of the message.\r\n'.repeat(9000)}`;
const MESSAGE = asciiOctets(HEADER + ENTITY);
const SIGNING_TIME = new Date('2026-03-01T12:00:00Z');

async function prepare(purpose: 'opaque' | 'detached' | 'encrypted'): Promise<PreparedStream> {
  const prepared = await prepareEntityStream(arraySource(MESSAGE, 60_000), {
    digests: digestsOf([signer]),
    purpose,
  });
  if (prepared === undefined) throw new Error('not streamable');
  return prepared;
}

const decrypt = (message: Octets) =>
  runOpenssl(['cms', '-decrypt', '-in', 'm', '-recip', 'c', '-inkey', 'k', '-out', 'o'], {
    files: { c: bob.certificatePem, k: bob.keyPem, m: message },
    output: 'o',
  });
const verify = (message: Octets) =>
  runOpenssl(['cms', '-verify', '-in', 'm', '-CAfile', 'ca', '-purpose', 'any', '-out', 'o'], {
    files: { ca: root.certificatePem, m: message },
    output: 'o',
  });

test.each(['opaque', 'detached'] as const)(
  'a streamed %s signature is that of the message in memory',
  async (format) => {
    const prepared = await prepare(format);
    const signed = await signStream(prepared, [signer], { format, signingTime: SIGNING_TIME });
    const streamed = readStreamed(signed, composeHeader(prepared.outerFields));
    const message = await readAll(streamed.read());
    const inMemory = signEntity(asciiOctets(ENTITY), [signer], { format, signingTime: SIGNING_TIME });
    const withoutBoundary = (octets: Octets) => asText(octets).replaceAll(/smime-[0-9a-f]{36}/g, 'boundary');
    expect(withoutBoundary(message)).toBe(withoutBoundary(composeMessage(prepared.outerFields, inMemory)));
    expect(message.length).toBe(streamed.sizeBytes);
  },
);

test('every reading gives the same octets, as many as were announced, also encrypted', async () => {
  const prepared = await prepare('opaque');
  const signed = await signStream(prepared, [signer], { format: 'opaque', signingTime: SIGNING_TIME });
  for (const cipher of ['aes-256-cbc', 'aes-128-gcm'] as const) {
    const streamed = readStreamed(encryptStream(signed, [bob.certificate], { cipher }));
    const first = await readAll(streamed.read());
    expect(first.length).toBe(streamed.sizeBytes);
    expect(asText(await readAll(streamed.read()))).toBe(asText(first));
    const inMemory = encryptEntity(
      signEntity(asciiOctets(ENTITY), [signer], { format: 'opaque', signingTime: SIGNING_TIME }),
      [bob.certificate],
      { cipher },
    );
    expect(first.length).toBe(inMemory.length);
  }
});

describeWithOpenssl('openssl cms reads what is streamed', () => {
  for (const format of ['opaque', 'detached'] as const) {
    for (const cipher of ['aes-256-cbc', 'aes-256-gcm'] as const) {
      test(`${format}, ${cipher}`, async () => {
        const prepared = await prepare(format);
        const signed = await signStream(prepared, [signer], { format, signingTime: SIGNING_TIME });
        const encrypted = readStreamed(
          encryptStream(signed, [bob.certificate], { cipher }),
          composeHeader(prepared.outerFields),
        );
        expect(asText(verify(decrypt(await readAll(encrypted.read()))))).toBe(ENTITY);
      });
    }
  }

  test('encrypted only', async () => {
    const { entity } = await prepare('encrypted');
    const encrypted = readStreamed(encryptStream(entity, [bob.certificate]));
    expect(asText(decrypt(await readAll(encrypted.read())))).toBe(ENTITY);
  });
});
