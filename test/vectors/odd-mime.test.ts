import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyMissing } from '../../tools/peers.mjs';
import { openssl } from '../peers/openssl.ts';
import { runProgram } from '../peers/run-program.ts';
import { type MtaopsRun, runMtaops } from '../run-mtaops.ts';

/*
 * Odd MIME of other projects' parser tests and of our own: each is sent with smime send --out in three ways and held to
 * the six rules of the folder's README. The files stay where they are.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = resolve(ROOT, process.env['MTAOPS_VECTORS'] ?? '../shared/vectors', 'odd-mime');
const DECODER = fileURLToPath(new URL('decoded-leaves.py', import.meta.url));

/** Files that cannot be sent, and why. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'issue1189.mbox.txt': /a mailbox of several messages: the second starts at line 22/,
  'mixed.eml': /no From/,
  'msg_05.txt': /From field on line 1/,
  'msg_18.txt': /no From/,
  'msg_19.txt': /no From/,
  'msg_39.txt': /no From/,
};

const MODES = {
  detached: ['--sign', '--format', 'detached'],
  encrypted: ['--encrypt', '--no-encrypt-to-self'],
  opaque: ['--sign', '--format', 'opaque'],
} as const;
type Mode = keyof typeof MODES;

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:eml|txt)$/.test(entry.name))
      .map(({ name, parentPath }) => join(parentPath, name))
      .sort()
  : [];
const sendable = files.filter((file) => !(basename(file) in REFUSED));

const reason = !existsSync(FOLDER) ? `no ${FOLDER}` : whyMissing('openssl');

describe.skipIf(reason !== undefined)(`odd-mime${reason === undefined ? '' : ` (${reason})`}`, () => {
  let work = '';
  const runs = new Map<Mode, MtaopsRun>();
  const made = (mode: Mode, file: string): string => join(work, mode, `${basename(file, '.eml')}.eml`);
  /** Where the test that verifies it leaves the signed entity. */
  const contentOf = (mode: Mode, file: string): string => join(work, `${mode}-${basename(file)}`);
  const read = (path: string): string => readFileSync(path, 'latin1');

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'mtaops-odd-mime-'));
    writeFileSync(join(work, 'request'), certificateRequest(sendable.map(read)));
    await openssl(
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        'key.pem',
        '-out',
        'cert.pem',
        '-config',
        'request',
      ],
      { cwd: work },
    );
    for (const [mode, flags] of Object.entries(MODES) as [Mode, readonly string[]][]) {
      mkdirSync(join(work, mode));
      runs.set(mode, await send(sendable, [...flags, '--out', `${mode}/`]));
    }
  });
  afterAll(() => rmSync(work, { force: true, recursive: true }));

  function send(inputs: readonly string[], flags: readonly string[]): Promise<MtaopsRun> {
    const keys = ['--cert', 'cert.pem', '--key', 'key.pem', '--recipient-cert', 'cert.pem'];
    return runMtaops(['smime', 'send', ...inputs, ...keys, '--to', 'bob@example.test', ...flags], {
      cwd: work,
    });
  }

  test.each(Object.keys(MODES) as Mode[])('every file that can be sent is written, %s', (mode) => {
    expect(runs.get(mode)?.stderr).not.toMatch(/^error|^\s+at /m);
    expect(runs.get(mode)?.exitCode).toBe(0);
  });

  test.each(Object.entries(REFUSED))(
    '%s is refused with the reason and leaves nothing behind',
    async (name, why) => {
      const file = files.find((path) => basename(path) === name);
      if (file === undefined) throw new Error(`${name} is not there`);
      const run = await send([file], ['--sign', '--out', 'refused.eml']);
      expect(run.exitCode).toBe(65);
      expect(run.stderr).toMatch(why);
      expect(run.stderr).not.toMatch(/^\s+at /m);
      expect(existsSync(join(work, 'refused.eml'))).toBe(false);
    },
  );

  describe.each(sendable.map((path) => ({ file: path.slice(FOLDER.length + 1), path })))(
    '$file',
    ({ path }) => {
      test.each(['detached', 'opaque'] as const)('verifies with OpenSSL, %s', async (mode) => {
        await openssl([
          'cms',
          '-verify',
          '-in',
          made(mode, path),
          '-noverify',
          '-out',
          contentOf(mode, path),
        ]);
      });

      test('decrypts with OpenSSL to the octets given, line ends apart', async () => {
        const content = await openssl([
          'cms',
          '-decrypt',
          '-in',
          made('encrypted', path),
          '-inkey',
          join(work, 'key.pem'),
        ]);
        const expected = entityOf(read(path));
        // A bare CR is no line end: such a leaf may be encoded, which the decoded contents show.
        if (/\r(?!\n)/.test(read(path))) return;
        expect(Buffer.from(content).toString('latin1')).toBe(expected);
      });

      test.each(Object.keys(MODES) as Mode[])('keeps the outer header in order, %s', (mode) => {
        expect(outerHeader(read(made(mode, path)))).toEqual(outerHeader(read(path)));
      });

      test('is 7-bit in short CRLF lines, detached', () => {
        const [, body = ''] = splitMessage(read(made('detached', path)));
        expect(body).not.toMatch(/[\0\x80-\xff]|\r(?!\n)|(?<!\r)\n|[^\n]{1000}/);
      });
    },
  );

  test.skipIf(whyMissing('python') !== undefined)(
    'all contents decode to what they were (Python reads both)',
    async () => {
      const pairs = (['detached', 'opaque'] as const).flatMap((mode) =>
        sendable.map((path) => `${path}\t${contentOf(mode, path)}`),
      );
      writeFileSync(join(work, 'pairs'), `${pairs.join('\n')}\n`);
      const { stderr, stdout } = await runProgram('/usr/bin/python3', [DECODER, join(work, 'pairs')]);
      expect(stderr + new TextDecoder().decode(stdout)).toBe('');
    },
  );
});

/** A certificate for everybody who sends one of the messages. */
function certificateRequest(messages: readonly string[]): string {
  const senders = messages.flatMap((message) => [
    ...(/^from:.*/im.exec(message)?.[0].matchAll(/[\w.+-]+@[\w.-]+/g) ?? []),
  ]);
  const names = new Set([...senders.map(([address]) => address), 'bob@example.test']);
  return [
    '[req]',
    'distinguished_name=dn',
    'x509_extensions=v',
    'prompt=no',
    '[dn]',
    'CN=odd',
    '[v]',
    `subjectAltName=${[...names].map((name) => `email:${name}`).join(',')}`,
    'keyUsage=digitalSignature,keyEncipherment',
    'extendedKeyUsage=emailProtection',
    '',
  ].join('\n');
}

/** Header and body with CRLF line ends; what real files have in front is left out, and a missing blank line is put in. */
function splitMessage(text: string): readonly [header: readonly string[], body: string] {
  const canonical = text
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^From .*\r?\n/, '')
    .replace(/(?<!\r)\n/g, '\r\n');
  const lines = canonical.split('\r\n');
  const end = lines.findIndex(
    (line, index) => line === '' || !(/^[!-9;-~]+[ \t]*:/.test(line) || (index > 0 && /^[ \t]/.test(line))),
  );
  if (end < 0) return [lines, ''];
  return [lines.slice(0, end), lines.slice(lines[end] === '' ? end + 1 : end).join('\r\n')];
}

function fieldsOf(header: readonly string[]): readonly string[] {
  return header
    .join('\r\n')
    .split(/\r\n(?![ \t])/)
    .filter((field) => field !== '');
}

/** All fields that stay outside, without those that are dropped or added on purpose. */
function outerHeader(message: string): readonly string[] {
  const [header] = splitMessage(message);
  return fieldsOf(header).filter(
    (field) =>
      !/^(?:content-[^:]*|mime-version|bcc|resent-bcc|dkim-signature|date|message-id)\s*:/i.test(field),
  );
}

/** The MIME entity of a message as RFC 8551 §3.1 has it: its Content fields and its body. */
function entityOf(message: string): string {
  const [header, body] = splitMessage(message);
  const fields = fieldsOf(header).filter((field) => /^content-/i.test(field));
  const typed = fields.some((field) => /^content-type\s*:/i.test(field))
    ? fields
    : ['Content-Type: text/plain; charset=us-ascii', ...fields];
  return [...typed, '', body].join('\r\n');
}
