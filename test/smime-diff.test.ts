import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

/** What relays do to mail, and the kind that `smime diff` must find first. */
const REWRITINGS: readonly (readonly [what: string, kind: string, rewrite: (mail: string) => string])[] = [
  [
    'base64 re-wrapped',
    'base64-rewrapped',
    (mail) =>
      mail.replace(
        /(Content-ID[\s\S]*?\r\n\r\n)([\w+/=\r\n]+?)(\r\n--)/,
        (_, head, body, tail) =>
          `${head}${body.replaceAll('\r\n', '').replace(/.{60}(?=.)/g, '$&\r\n')}${tail}`,
      ),
  ],
  ['a soft break removed', 'soft-breaks', (mail) => mail.replace('=\r\nis attached', 'is attached')],
  [
    'a tracking pixel',
    'tracking-pixel',
    (mail) => mail.replace('is attached.</p>', '$&<img src=3D"https://t.example.test" width=3D"1">'),
  ],
  [
    'the inner preamble removed',
    'preamble-changed',
    (mail) => mail.replace('This is a multi-part message.\r\n', ''),
  ],
  [
    'a quoted-printable line written anew',
    'quoted-printable-rewritten',
    (mail) => mail.replace('your invoice', 'your=20invoice'),
  ],
  [
    'the signature re-wrapped',
    'base64-rewrapped',
    (mail) =>
      mail.replace(
        /(smime\.p7s"\r\n\r\n)([\w+/=\r\n]+?)(\r\n--)/,
        (_, head, body, tail) =>
          `${head}${body.replaceAll('\r\n', '').replace(/.{64}(?=.)/g, '$&\r\n')}${tail}`,
      ),
  ],
  [
    'fields of the path',
    'trace-added',
    (mail) => `Received: from a.example.test\r\nReceived: from b.example.test\r\n${mail}`,
  ],
  ['LF line ends', 'line-ends', (mail) => mail.replaceAll('\r\n', '\n')],
  ['a folded field', 'field-folded', (mail) => mail.replace('Subject: Invoice ', 'Subject: Invoice\r\n ')],
];

type Diff = {
  readonly isIntact: boolean;
  readonly changes: readonly { readonly kind: string; readonly effect: string }[];
};

describePeers(['openssl'], 'smime diff', () => {
  test.each(REWRITINGS)(
    'finds %s and knows what OpenSSL will say of the signature',
    async (_, kind, rewrite) => {
      await using folder = await makeTempFolder('diff');
      const cwd = folder.path;
      await writeStore(cwd, { alice: { address: 'alice@example.test', key: true } });
      await writeFile(join(cwd, 'mail.eml'), htmlMail());
      await runMtaops(['smime', 'send', 'mail.eml', '--sign', '--format', 'detached', '--out', 'sent.eml'], {
        cwd,
      });
      const sent = await readFile(join(cwd, 'sent.eml'), 'latin1');
      const delivered = rewrite(sent);
      expect(delivered).not.toBe(sent);
      await writeFile(join(cwd, 'delivered.eml'), delivered, 'latin1');

      const { exitCode, stdout } = await runMtaops(['smime', 'diff', 'sent.eml', 'delivered.eml', '--json'], {
        cwd,
      });
      const { changes, isIntact } = JSON.parse(stdout) as Diff;
      const verified = await runProgram('openssl', ['cms', '-verify', '-noverify', '-in', 'delivered.eml'], {
        cwd,
      });
      expect(changes[0]?.kind).toBe(kind);
      expect(changes.some(({ effect }) => effect === 'breaks-signature')).toBe(verified.exitCode !== 0);
      expect({ exitCode, isIntact }).toEqual({
        exitCode: isIntact ? 0 : 1,
        isIntact: verified.exitCode === 0,
      });
    },
  );
});
