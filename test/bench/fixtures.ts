import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where keys, certificates and messages of one benchmark run lie; deleted at the end. */
export type Fixtures = AsyncDisposable & { readonly folder: string };

/** Message sizes: a newsletter, and one with an attachment. Numbers as in the targets B1 to B5. */
const MESSAGES = { m19k: 19_000, m577k: 577_000 } as const;

/** Keys and self-signed certificates by openssl, and the messages; the same octets at every run but for the keys. */
export function makeFixtures(): Fixtures {
  const folder = mkdtempSync(join(tmpdir(), 'mtaops-bench-'));
  const make = (name: string, algorithm: readonly string[]) =>
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        ...algorithm,
        '-nodes',
        '-days',
        '30',
        '-subj',
        `/CN=${name}`,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.crt`,
      ],
      { cwd: folder, stdio: 'ignore' },
    );
  make('sender-rsa', ['rsa:2048']);
  make('sender-ec', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  make('recipient', ['rsa:2048']);
  writeFileSync(join(folder, 'm19k.eml'), htmlMessage(MESSAGES.m19k));
  writeFileSync(join(folder, 'm577k.eml'), attachmentMessage(MESSAGES.m577k));
  return { folder, [Symbol.asyncDispose]: async () => rmSync(folder, { force: true, recursive: true }) };
}

const OUTER = [
  'From: "Sender" <sender@example.test>',
  'To: "Recipient" <recipient@example.test>',
  'Subject: Benchmark',
  'Date: Tue, 25 Nov 2025 01:00:00 +0000',
  'Message-ID: <benchmark@example.test>',
  'MIME-Version: 1.0',
].join('\r\n');

/** HTML mail of nearly `size` octets, lines of some 70 characters. */
function htmlMessage(size: number): string {
  const head = `${OUTER}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n`;
  return head + htmlText(size - head.length);
}

/** A short HTML part and an attachment in base64 that fills up to `size`. */
function attachmentMessage(size: number): string {
  const { head, tail } = attachmentFrame();
  const lines = Math.floor((size - head.length - tail.length) / 78);
  return head + Array.from({ length: lines }, (_, line) => attachmentLine(line)).join('') + tail;
}

export function attachmentFrame(): { readonly head: string; readonly tail: string } {
  const head = [
    OUTER,
    'Content-Type: multipart/mixed; boundary="=_bench"',
    '',
    '--=_bench',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 7bit',
    '',
    `${htmlText(4000)}--=_bench`,
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="a.pdf"',
    '',
    '',
  ].join('\r\n');
  return { head, tail: '\r\n--=_bench--\r\n' };
}

/** 76 characters of base64 that do not repeat soon, with CRLF. */
export function attachmentLine(line: number): string {
  const octets = Buffer.alloc(57);
  for (let i = 0; i < 57; i++) octets[i] = (line * 31 + i * i * 7 + (line >> 3)) & 0xff;
  return `${octets.toString('base64')}\r\n`;
}

function htmlText(size: number): string {
  const line = (i: number) =>
    `<td style="padding:${i % 97}px;margin:${i % 89}px;color:#${(i * 7919).toString(16).padStart(6, '0').slice(-6)}">offer ${i}</td>`;
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${line(i)}\r\n`;
  return `${text.slice(0, size - 2)}\r\n`;
}
