import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mtaops, openssl } from './command-line.ts';
import type { DemoMail } from './mail.ts';
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

/** mtaops verifies the stored copy and takes it apart; what comes out must be what went in. */
export async function proveByMtaops(folder: string, mail: DemoMail, { step }: Narrator): Promise<void> {
  const key = `keys/${RECIPIENT}.pem`;
  const verify = ['smime', 'verify', 'stored.eml', '--key', key, '--trust', 'ca.pem'];
  await step(
    `$ mtaops ${verify.join(' ')}`,
    () => mtaops(folder, verify),
    ({ stdout }) => lines(stdout),
  );
  const decrypt = ['smime', 'decrypt', 'stored.eml', '--key', key, '--out', 'content.eml'];
  await step(`$ mtaops ${decrypt.join(' ')}`, () => mtaops(folder, decrypt));
  await step(
    'The content is octet for octet what was sent',
    async () => mustEqual(await readFile(join(folder, 'content.eml')), mail),
    (digest) => [`SHA-256 ${digest}`],
  );
}

/** The same by a program that we did not write, where there is one. */
export async function proveByOpenssl(folder: string, mail: DemoMail, { step }: Narrator): Promise<void> {
  const identity = ['-recip', `keys/${RECIPIENT}.crt`, '-inkey', `keys/${RECIPIENT}.pem`];
  await step(
    'OpenSSL decrypts and verifies the same copy',
    async () => {
      const decrypted = await openssl(folder, [
        'cms',
        '-decrypt',
        '-in',
        'stored.eml',
        ...identity,
        '-out',
        'signed.eml',
      ]);
      if (!decrypted) return 'no openssl on this machine: left out';
      await openssl(folder, [
        'cms',
        '-verify',
        '-in',
        'signed.eml',
        '-CAfile',
        'ca.pem',
        '-out',
        'openssl.eml',
      ]);
      return `SHA-256 ${mustEqual(await readFile(join(folder, 'openssl.eml')), mail)}`;
    },
    (line) => [line],
  );
}

/** Compare what follows the header, which is all of the content: parts, picture, attachment. */
function mustEqual(entity: Uint8Array, { message }: DemoMail): string {
  const [expected, actual] = [message, entity].map((octets) => digestOf(bodyOf(octets)));
  if (expected !== actual || actual === undefined) throw new Error('the content differs from what was sent');
  return actual;
}

const digestOf = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

const bodyOf = (octets: Uint8Array): Uint8Array =>
  octets.subarray(Buffer.from(octets).indexOf('\r\n\r\n') + 4);

export const lines = (text: string): readonly string[] => text.trimEnd().split('\n');
