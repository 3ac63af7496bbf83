import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { derElement, derInteger, derOctetString, derOid, derSequence } from '../der/encode.ts';
import { asciiOctets, bufferView, concatOctets, type Octets } from '../der/octets.ts';
import { encodeBase64Lines } from '../mime/base64.ts';
import { makeSampleMail } from '../testing/sample-mail.ts';
import { inflateZlib } from './inflate.ts';
import { verifyMessage } from './verify-message.ts';
import { walkLayers } from './walk-layers.ts';

const { messages, options } = makeSampleMail();

/** CompressedData (RFC 3274) around an entity, as a message. */
function compressed(entity: Octets): Octets {
  const content = derElement(0xa0, derOctetString(new Uint8Array(deflateSync(entity))));
  const data = derSequence(
    derInteger(0),
    derSequence(derOid('1.2.840.113549.1.9.16.3.8')),
    derSequence(derOid('1.2.840.113549.1.7.1'), content),
  );
  const der = derSequence(derOid('1.2.840.113549.1.9.16.1.9'), derElement(0xa0, data));
  const header =
    'From: alice@example.test\r\nContent-Type: application/pkcs7-mime; smime-type=compressed-data; name=smime.p7z\r\n' +
    'Content-Transfer-Encoding: base64\r\n\r\n';
  return concatOctets(asciiOctets(header), encodeBase64Lines(der));
}

/** The signed entity of the sample: without its From, To and MIME-Version. */
function signedEntity(): Octets {
  const text = bufferView(messages.opaque).toString('latin1');
  return asciiOctets(text.slice(text.indexOf('Content-Type')));
}

it('verifies what is signed inside CompressedData', async () => {
  const report = await verifyMessage(compressed(signedEntity()), options);
  expect(report).toMatchObject({ layers: [{ compression: 'zlib' }, { kind: 'signed' }], verified: true });
});

it('stops inflating at the limit: a kilobyte can hold a gigabyte', async () => {
  const bomb = compressed(new Uint8Array(30_000_000));
  expect(bomb.length).toBeLessThan(50_000);
  const { reasons } = await walkLayers(bomb, { inflateLimitBytes: 1_000_000, keys: [] });
  expect(reasons).toMatchObject([{ code: 'too-large', severity: 'error' }]);
});

it('calls what cannot be inflated broken', async () => {
  expect(await inflateZlib(asciiOctets('no zlib data'), 1000)).toBe('broken');
  expect(await inflateZlib(new Uint8Array(deflateSync('whole')).subarray(0, 8), 1000)).toBe('broken');
});
