import { chmod, copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { type LeafName, testPki, writeStore } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { type MtaopsRun, runMtaops } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

const PASSPHRASE = 'correct horse';

describePeers(['openssl'], 'smime send and its recipients’ certificates', () => {
  test('finds the usable certificate of a store in which files have any name', async () => {
    await using scene = await prepare({
      stored: { 'a-tls': 'alice-tls', 'b-old': 'alice-expired', 'c-good': 'alice' },
    });
    const run = await scene.send(
      ['mail.eml', '--encrypt', '--from', 'x@example.test'],
      textMail('alice@example.test'),
    );
    expect(run).toMatchObject({ exitCode: 0 });
    expect(await scene.decrypt('alice', run.octets)).toContain('One line.');
  });

  test('says of each certificate why it cannot be used, and sends nothing', async () => {
    await using scene = await prepare({ stored: { 'a-tls': 'alice-tls', 'b-old': 'alice-expired' } });
    const run = await scene.send(
      ['mail.eml', '--encrypt', '--json', '--out', 'x.eml'],
      textMail('alice@example.test'),
    );
    expect(run.exitCode).toBe(65);
    const { error } = JSON.parse(run.stdout);
    expect(error.message).toMatch(/alice@example\.test .*expired on 2020-02-01.*nothing was sent/);
    expect(error.details.missing[0].refused.map(({ code }: { code: string }) => code).sort()).toEqual([
      'expired',
      'extended-key-usage',
    ]);
    expect(await readdir(scene.cwd)).not.toContain('x.eml');
  });

  test('stops before the first message when the second lacks a certificate', async () => {
    await using scene = await prepare({ stored: { 'bob@example.test': 'bob' } });
    await writeFile(join(scene.cwd, 'second.eml'), textMail('nobody@example.test'));
    const run = await scene.send(['mail.eml', 'second.eml', '--encrypt', '--out', 'out/']);
    expect(run.exitCode).toBe(65);
    expect(run.stderr).toContain('nobody@example.test (none found)');
    expect(await readdir(scene.cwd)).not.toContain('out');
  });

  test('leaves out recipients without certificate only when told, and names them', async () => {
    await using scene = await prepare({ stored: { 'bob@example.test': 'bob' } });
    const mail = textMail('bob@example.test, nobody@example.test');
    const run = await scene.send(['mail.eml', '--encrypt', '--skip-unencryptable'], mail);
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('nobody@example.test is left out: none found'),
    });
    expect(await scene.decrypt('bob', run.octets)).toContain('One line.');
  });

  test('takes certificates given by hand, in DER too', async () => {
    await using scene = await prepare({});
    const { certificate } = await testPki();
    await openssl(['x509', '-in', certificate('bob'), '-outform', 'DER', '-out', join(scene.cwd, 'b.der')]);
    const run = await scene.send(['mail.eml', '--encrypt', '--recipient-cert', 'b.der']);
    expect(await scene.decrypt('bob', run.octets)).toContain('One line.');
  });

  test('lets the sender read the message when asked, and not otherwise', async () => {
    await using scene = await prepare({ signer: 'alice', stored: { 'bob@example.test': 'bob' } });
    const plain = await scene.send(['mail.eml', '--encrypt']);
    await expect(scene.decrypt('alice', plain.octets)).rejects.toThrow();
    const both = await scene.send(['mail.eml', '--encrypt', '--encrypt-to-self']);
    expect(await scene.decrypt('alice', both.octets)).toContain('One line.');
    expect(await scene.decrypt('bob', both.octets)).toContain('One line.');
  });

  test('gives a recipient whom only --to names a copy of his own', async () => {
    await using scene = await prepare({ stored: { 'bob@example.test': 'bob', 'dave@example.test': 'dave' } });
    const args = [
      'mail.eml',
      '--encrypt',
      '--to',
      'bob@example.test',
      '--to',
      'dave@example.test',
      '--out',
      'out/',
    ];
    expect((await scene.send(args)).exitCode).toBe(0);
    const shown = await readFile(join(scene.cwd, 'out/mail.eml'));
    await expect(scene.decrypt('dave', shown)).rejects.toThrow();
    expect(await scene.decrypt('dave', await readFile(join(scene.cwd, 'out/mail.2.eml')))).toContain(
      'One line.',
    );
  });
});

describePeers(['openssl'], 'smime send and the signer’s key', () => {
  test.each([
    ['the environment', ['--passphrase-from', 'env:KEY_PASS'], { KEY_PASS: PASSPHRASE }],
    ['the usual variable', [], { MTAOPS_KEY_PASSPHRASE: PASSPHRASE }],
    ['a file', ['--passphrase-from', 'file:pass'], {}],
    ['a command', ['--passphrase-from', 'command:cat pass'], {}],
  ])('opens an encrypted key with a passphrase from %s', async (_name, args, env) => {
    await using scene = await prepare({ signer: 'alice' });
    await scene.encryptKey();
    const run = await scene.send(['mail.eml', '--sign', ...args], undefined, env);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await scene.verify(run.octets)).toContain('One line.');
  });

  test('tells a wrong passphrase from none, and never waits for one where nobody can type', async () => {
    await using scene = await prepare({ signer: 'alice' });
    await scene.encryptKey();
    const wrong = await scene.send(['mail.eml', '--sign'], undefined, { MTAOPS_KEY_PASSPHRASE: 'wrong' });
    expect(wrong).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('does not open with this passphrase'),
    });
    const none = await scene.send(['mail.eml', '--sign'], undefined, { CI: '1' });
    expect(none).toMatchObject({ exitCode: 78, stderr: expect.stringContaining('alice@example.test.pem') });
  });

  test('does not repeat a passphrase that was given where its place belongs', async () => {
    await using scene = await prepare({ signer: 'alice' });
    await scene.encryptKey();
    const run = await scene.send(['mail.eml', '--sign', '--passphrase-from', 'hunter2']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr + run.stdout).not.toContain('hunter2');
  });

  test.each([
    ['AES-256', []],
    [
      'RC2-40, as Windows and old Java wrote it,',
      ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES'],
    ],
  ])('signs with a PKCS#12 file under %s by flag and from the store', async (_name, scheme) => {
    await using scene = await prepare({});
    const pki = await testPki();
    const p12 = join(scene.cwd, 'alice@example.test.p12');
    const parts = ['-inkey', pki.key('alice'), '-in', pki.certificate('alice'), '-certfile', pki.issuing];
    await openssl(['pkcs12', '-export', ...scheme, ...parts, '-passout', `pass:${PASSPHRASE}`, '-out', p12]);
    await chmod(p12, 0o600);
    const env = { MTAOPS_KEY_PASSPHRASE: PASSPHRASE };
    for (const args of [['--p12', p12], []]) {
      const run = await scene.send(['mail.eml', '--sign', ...args], undefined, env);
      expect(run).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await scene.verify(run.octets)).toContain('One line.');
    }
  });

  test('warns of a key that others may read, and refuses it under --strict', async () => {
    await using scene = await prepare({ signer: 'alice' });
    await chmod(join(scene.cwd, 'alice@example.test.pem'), 0o644);
    const lax = await scene.send(['mail.eml', '--sign']);
    expect(lax).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('is readable by group and others'),
    });
    const strict = await scene.send(['mail.eml', '--sign', '--strict']);
    expect(strict).toMatchObject({ exitCode: 77, stderr: expect.stringContaining('chmod 0600') });
  });

  test('embeds the intermediate and leaves the root out', async () => {
    await using scene = await prepare({ signer: 'alice' });
    const run = await scene.send(['mail.eml', '--sign']);
    const file = join(scene.cwd, 'sent.pem');
    const verify = ['cms', '-verify', '-CAfile', (await testPki()).root, '-certsout', file];
    await openssl(verify, { input: run.octets });
    const subjects = text(await openssl(['storeutl', '-noout', '-certs', '-text', file]));
    expect(subjects.match(/Subject: CN ?= ?(\S+)/g)).toHaveLength(2);
    expect(subjects).not.toMatch(/Subject: CN ?= ?Test\.Root/);
  });

  test.each([
    ['the key of another', { cert: 'alice', key: 'bob' }, 65, 'does not belong to the certificate'],
    ['an expired certificate', { cert: 'alice-expired', key: 'alice-expired' }, 65, 'expired on 2020-02-01'],
    [
      'a certificate of another',
      { cert: 'bob', key: 'bob' },
      65,
      'is for bob@example.test, not for alice@example.test',
    ],
    ['a certificate for TLS', { cert: 'alice-tls', key: 'alice-tls' }, 65, 'does not allow emailProtection'],
  ] as const)('refuses %s before anything is sent', async (_name, { cert, key }, exitCode, text) => {
    await using scene = await prepare({});
    const pki = await testPki();
    const run = await scene.send([
      'mail.eml',
      '--sign',
      '--cert',
      pki.certificate(cert),
      '--key',
      pki.key(key),
    ]);
    expect(run).toMatchObject({ exitCode, stderr: expect.stringContaining(text), stdout: '' });
  });

  test('names the files that the predecessor’s layout would have', async () => {
    await using scene = await prepare({});
    const run = await scene.send(['mail.eml', '--sign']);
    expect(run).toMatchObject({
      exitCode: 66,
      stderr: expect.stringContaining('./alice@example.test.crt is not there'),
    });
  });
});

describePeers(['openssl'], 'smime send and its input', () => {
  test('reads standard input and expands patterns that the shell did not', async () => {
    await using scene = await prepare({ signer: 'alice' });
    const piped = await runMtaops(['smime', 'send', '-', '--sign'], { cwd: scene.cwd, input: textMail() });
    expect(await scene.verify(piped.octets)).toContain('One line.');
    await writeFile(join(scene.cwd, 'more.eml'), textMail());
    expect((await scene.send(['m*.eml', '--sign', '--out', 'out/'])).exitCode).toBe(0);
    expect(await readdir(join(scene.cwd, 'out'))).toEqual(['mail.eml', 'more.eml']);
  });

  test('takes the predecessor’s --sign_detached', async () => {
    await using scene = await prepare({ signer: 'alice' });
    const run = await scene.send(['mail.eml', '--sign_detached']);
    expect(run.stdout).toContain('multipart/signed');
    expect(await scene.verify(run.octets)).toContain('One line.');
  });

  test.each([
    ['no author', 'To: b@example.test\r\n\r\nx\r\n', 'no From address'],
    ['two authors and no Sender', 'From: a@x.test, b@x.test\r\n\r\nx\r\n', '2 From addresses and no Sender'],
    ['a broken To', 'From: a@x.test\r\nTo: <b@\r\n\r\nx\r\n', 'line 2'],
    ['nothing', '', 'empty'],
  ])('refuses a message with %s, naming the file', async (_name, mail, text) => {
    await using scene = await prepare({});
    const run = await scene.send(['mail.eml', '--sign'], mail);
    expect(run).toMatchObject({ exitCode: 65, stdout: '' });
    expect(run.stderr).toContain('mail.eml');
    expect(run.stderr).toContain(text);
  });
});

/** A folder with `mail.eml` (Alice to Bob), the signer's key pair and certificates under the given file names. */
async function prepare({
  signer,
  stored = {},
}: {
  signer?: LeafName;
  stored?: Readonly<Record<string, LeafName>>;
}) {
  const folder = await makeTempFolder('keys');
  const cwd = folder.path;
  const pki = await testPki();
  if (signer) await writeStore(cwd, { [signer]: { address: `${signer}@example.test`, key: true } });
  for (const [name, leaf] of Object.entries(stored))
    await copyFile(pki.certificate(leaf), join(cwd, `${name}.crt`));
  await writeFile(join(cwd, 'mail.eml'), textMail());
  await writeFile(join(cwd, 'pass'), PASSPHRASE, { mode: 0o600 });
  return {
    cwd,
    decrypt: async (reader: LeafName, message: Uint8Array): Promise<string> =>
      text(
        await openssl(['cms', '-decrypt', '-recip', pki.certificate(reader), '-inkey', pki.key(reader)], {
          input: message,
        }),
      ),
    encryptKey: async (): Promise<void> => {
      const file = join(cwd, 'alice@example.test.pem');
      await openssl([
        'pkcs8',
        '-topk8',
        '-v2',
        'aes-256-cbc',
        '-in',
        pki.key('alice'),
        '-passout',
        `pass:${PASSPHRASE}`,
        '-out',
        file,
      ]);
    },
    send: async (
      args: readonly string[],
      mail?: string,
      env: Readonly<Record<string, string>> = {},
    ): Promise<MtaopsRun> => {
      if (mail !== undefined) await writeFile(join(cwd, 'mail.eml'), mail);
      return runMtaops(['smime', 'send', ...args], { cwd, env });
    },
    verify: async (message: Uint8Array): Promise<string> =>
      text(
        await openssl(['cms', '-verify', '-CAfile', pki.root, '-purpose', 'smimesign'], { input: message }),
      ),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const text = (octets: Uint8Array): string => new TextDecoder('latin1').decode(octets);
