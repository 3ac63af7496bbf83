import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import { asciiOctets, bufferView, concatOctets, type Octets } from '../der/octets.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { decryptMessage } from './decrypt-message.ts';
import { walkLayers } from './walk-layers.ts';

const root = makeIdentity({ ca: true, commonName: 'Root' });
const alice = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'], issuer: root });
const readers = (['rsa-2048', 'P-256', 'x25519'] as const).map((key) =>
  makeIdentity({ commonName: key, emails: ['bob@example.test'], issuer: root, key }),
);

/** A header and any octets below it: an entity is signed and encrypted as it is. */
const anyEntity = fc
  .uint8Array({ maxLength: 3000 })
  .map((body) =>
    concatOctets(asciiOctets('Content-Type: application/octet-stream\r\n\r\n'), new Uint8Array(body)),
  );

/** What may stand in multipart/signed: short 7-bit lines that end in CRLF. */
const textEntity = fc
  .array(fc.string({ maxLength: 76, unit: 'grapheme-ascii' }), { maxLength: 40 })
  .map((lines) => asciiOctets(`Content-Type: text/plain\r\n\r\n${lines.join('\r\n')}`));

function sign(entity: Octets, format: 'opaque' | 'detached'): Octets {
  const signer = createSigner(alice.certificate, alice.key);
  return signEntity(entity, [signer], {
    digest: 'sha-256',
    format,
    signingTime: new Date('2026-03-01T12:00:00Z'),
  });
}

async function signedContentOf(message: Octets): Promise<Octets> {
  const { innermost, reasons } = await walkLayers(message, { keys: [] });
  expect(reasons).toEqual([]);
  return innermost?.source ?? new Uint8Array(0);
}

const same = (a: Octets, b: Octets): boolean => bufferView(a).equals(b);

it('gives back every entity that was signed opaque, octet for octet', async () => {
  await fc.assert(
    fc.asyncProperty(anyEntity, async (entity) =>
      same(await signedContentOf(sign(entity, 'opaque')), entity),
    ),
    { numRuns: 60 },
  );
});

it('gives back every text that was signed detached, octet for octet', async () => {
  await fc.assert(
    fc.asyncProperty(textEntity, async (entity) =>
      same(await signedContentOf(sign(entity, 'detached')), entity),
    ),
    { numRuns: 60 },
  );
});

it('gives back every entity that was encrypted, octet for octet, to each of its readers', async () => {
  const ciphers = fc.constantFrom('aes-128-cbc', 'aes-256-cbc', 'aes-128-gcm', 'aes-256-gcm');
  await fc.assert(
    fc.asyncProperty(anyEntity, ciphers, fc.constantFrom(...readers), async (entity, cipher, reader) => {
      const message = encryptEntity(
        entity,
        readers.map(({ certificate }) => certificate),
        { cipher },
      );
      const { plaintext } = await decryptMessage(message, [{ key: reader.key.keyObject }]);
      return same(plaintext, entity);
    }),
    { numRuns: 60 },
  );
});
