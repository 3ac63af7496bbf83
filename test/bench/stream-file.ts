// One whole process: stream-file.ts FOLDER IN OUT; signs and encrypts a file into another, prints peak resident MB as JSON.
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  composeHeader,
  createSigner,
  digestsOf,
  encryptStream,
  loadPrivateKey,
  parseCertificates,
  prepareEntityStream,
  readStreamed,
  signStream,
} from '@mtaops/smime';

const [folder = '', input = '', output = ''] = process.argv.slice(2);
const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
const [certificate] = parseCertificates(await read('sender-rsa.crt'));
if (certificate === undefined) throw new Error('no certificate');
const signer = createSigner(certificate, loadPrivateKey(await read('sender-rsa.key')));
const handle = await open(input, 'r');
const CHUNK = 256 * 1024;

async function* chunks() {
  const buffer = new Uint8Array(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

const prepared = await prepareEntityStream(chunks, { digests: digestsOf([signer]), purpose: 'opaque' });
if (prepared === undefined) throw new Error('not streamable');
const signed = await signStream(prepared, [signer], { format: 'opaque', signingTime: new Date() });
const encrypted = encryptStream(signed, parseCertificates(await read('recipient.crt')));
const message = readStreamed(encrypted, composeHeader(prepared.outerFields));
const out = await open(output, 'w');
for await (const chunk of message.read()) await out.write(chunk); // one at a time, as a socket with back-pressure
await out.close();
await handle.close();
process.stdout.write(
  `${JSON.stringify({ rssMB: process.resourceUsage().maxRSS / 1024, sizeBytes: message.sizeBytes })}\n`,
);
