import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mtaops, openssl } from './command-line.ts';
import type { Narrator } from './narrator.ts';
import { RECIPIENT } from './setting.ts';

/** A line of plain text that must not be readable on the way. */
const TELLTALES = ['1.234,56', 'logo.png', 'invoice.csv'];

/** The stored message must be one encrypted part that gives nothing away. */
export function checkConcealed(stored: Uint8Array): readonly string[] {
  const text = Buffer.from(stored).toString('latin1');
  const seen = TELLTALES.find((word) => text.includes(word));
  if (seen) throw new Error(`the stored copy shows ${seen}`);
  const type = /^content-type: *([^;\r\n]+);[\s\S]*?smime-type=("?)([\w-]+)\2/im.exec(text);
  if (type?.[3] !== 'enveloped-data') throw new Error('the stored copy is not encrypted');
  return [`${stored.length} octets, ${type[1]}, smime-type=${type[3]}`];
}

/** mtaops decrypts and verifies the stored copy; what was signed must be what was sent. */
export async function proveByMtaops(folder: string, mail: Uint8Array, { step }: Narrator): Promise<void> {
  const key = ['--key', `keys/${RECIPIENT}.pem`];
  const verify = ['smime', 'verify', 'stored.eml', ...key, '--trust', 'ca.pem'];
  await step(
    `$ mtaops ${verify.join(' ')}`,
    () => mtaops(folder, verify),
    ({ stdout }) => lines(stdout),
  );
  const decrypt = ['smime', 'decrypt', 'stored.eml', ...key, '--out', 'signed.eml'];
  await step(`$ mtaops ${decrypt.join(' ')}`, () => mtaops(folder, decrypt));
  await step(
    'What was signed is octet for octet what was sent',
    async () => mustContain(cmsIn(await readFile(join(folder, 'signed.eml'))), mail),
    (digest) => [`SHA-256 ${digest}`],
  );
}

/** The same by a program that we did not write, where there is one. */
export async function proveByOpenssl(folder: string, mail: Uint8Array, { step }: Narrator): Promise<void> {
  const identity = ['-recip', `keys/${RECIPIENT}.crt`, '-inkey', `keys/${RECIPIENT}.pem`];
  const decrypt = ['cms', '-decrypt', '-in', 'stored.eml', ...identity, '-out', 'openssl-signed.eml'];
  const verify = ['cms', '-verify', '-in', 'openssl-signed.eml', '-CAfile', 'ca.pem', '-out', 'openssl.eml'];
  await step(
    'OpenSSL decrypts and verifies the same copy, and gets the same octets',
    async () => {
      if (!(await openssl(folder, decrypt))) return 'no openssl on this machine: left out';
      await openssl(folder, verify);
      const content = bodyOf(await readFile(join(folder, 'openssl.eml')));
      const [expected, actual] = [bodyOf(mail), content].map(digestOf);
      if (expected !== actual) throw new Error('OpenSSL got other content than was sent');
      return `SHA-256 ${actual}`;
    },
    (line) => [line],
  );
}

/** A verified CMS covers all its content, so the mail's body must stand in it as it was sent. */
function mustContain(cms: Buffer, message: Uint8Array): string {
  const body = bodyOf(message);
  if (!cms.includes(body)) throw new Error('other content was signed than was sent');
  return digestOf(body);
}

/** The DER in the base64 body of an application/pkcs7-mime entity. */
const cmsIn = (entity: Uint8Array): Buffer => Buffer.from(bodyOf(entity).toString('latin1'), 'base64');

const digestOf = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** All that follows the header: parts, picture, attachment. */
function bodyOf(octets: Uint8Array): Buffer {
  const message = Buffer.from(octets);
  return message.subarray(message.indexOf('\r\n\r\n') + 4);
}

export const lines = (text: string): readonly string[] => text.trimEnd().split('\n');
