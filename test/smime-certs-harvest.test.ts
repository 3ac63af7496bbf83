import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { testPki } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';
import { relayPayload, signedMail } from './signed-mail.ts';

const BOB = 'bob@example.test';

async function prepare() {
  const folder = await makeTempFolder('smime-harvest');
  const cwd = folder.path;
  const { root } = await testPki();
  const harvest = async (args: readonly string[], input?: Uint8Array) => {
    const words = ['smime', 'certs', 'harvest', ...args, '--store', 'keys', '--trust', root, '--json'];
    const { exitCode, stdout } = await runMtaops(words, input === undefined ? { cwd } : { cwd, input });
    return { exitCode, json: JSON.parse(stdout) };
  };
  const stored = async (): Promise<readonly string[]> => readdir(join(cwd, 'keys')).catch(() => []);
  return { cwd, harvest, stored, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const REJECTIONS: readonly (readonly [string, string, () => Promise<Buffer>])[] = [
  [
    'whose content was changed',
    'digest-mismatch',
    async () => Buffer.from((await signedMail()).toString('latin1').replace('Here is', 'Here was'), 'latin1'),
  ],
  ['of somebody else', 'address-mismatch', () => signedMail({ from: 'mallory@example.test' })],
  [
    'whose certificate has expired',
    'expired',
    () => signedMail({ from: 'alice@example.test', signer: 'alice-expired' }),
  ],
  [
    'whose certificate is for TLS',
    'key-usage',
    () => signedMail({ from: 'alice@example.test', signer: 'alice-tls' }),
  ],
  [
    'with several From addresses and no Sender',
    'author-ambiguous',
    () => signedMail({ from: 'bob@example.test, alice@example.test' }),
  ],
  [
    'with text in front of the signed part',
    'not-whole-body',
    async () => {
      const mail = (await signedMail()).toString('latin1');
      const at = mail.indexOf('MIME-Version');
      const front =
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nPay me.\r\n--m\r\n';
      return Buffer.from(`${mail.slice(0, at)}${front}${mail.slice(at)}\r\n--m--\r\n`, 'latin1');
    },
  ],
];

describePeers(['openssl'], 'harvesting certificates from mail', () => {
  test('keeps certificate and intermediate of a verified message; what is then encrypted, OpenSSL decrypts', async () => {
    await using scene = await prepare();
    const { cwd, harvest } = scene;
    const pki = await testPki();
    await writeFile(join(cwd, 'signed.eml'), await signedMail());
    const { exitCode, json } = await harvest(['signed.eml']);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      messages: [
        {
          address: BOB,
          kept: { changes: [{ change: 'added' }, { change: 'intermediate' }] },
          reasons: [],
          result: 'accepted',
          source: 'signed.eml',
        },
      ],
      totals: { accepted: 1, nothing: 0, rejected: 0 },
    });
    const file = join(cwd, 'keys', `${BOB}.crt`);
    const verified = await openssl(['verify', '-CAfile', pki.root, '-untrusted', file, file]);
    expect(new TextDecoder().decode(verified)).toContain(': OK');
    await writeFile(join(cwd, 'mail.eml'), htmlMail());
    const send = ['smime', 'send', 'mail.eml', '--encrypt', '--store', 'keys', '--out', 'out.eml'];
    expect(await runMtaops(send, { cwd })).toMatchObject({ exitCode: 0 });
    await openssl(['cms', '-decrypt', '-in', 'out.eml', '-inkey', pki.key('bob')], { cwd });
    expect((await harvest(['signed.eml'])).json.messages[0].kept.changes).toMatchObject([
      { change: 'unchanged' },
      { change: 'unchanged' },
    ]);
  });

  test.each(REJECTIONS)('rejects a message %s, says %s, and keeps nothing', async (_, code, make) => {
    await using scene = await prepare();
    const { exitCode, json } = await scene.harvest(['-'], await make());
    expect(exitCode).toBe(1);
    expect(json.messages).toMatchObject([{ kept: null, result: 'rejected', source: '-' }]);
    expect(json.messages[0].reasons).toContainEqual({ code, message: expect.any(String) });
    expect(await scene.stored()).toEqual([]);
  });

  test('rejects a signer whose CA is not trusted, the CA that the message brings along included', async () => {
    await using scene = await prepare();
    await writeFile(join(scene.cwd, 'signed.eml'), await signedMail());
    const trust = ['--trust', (await testPki()).certificate('dave')];
    const words = ['smime', 'certs', 'harvest', 'signed.eml', '--store', 'keys', ...trust];
    const { exitCode, stdout } = await runMtaops(words, { cwd: scene.cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^signed\.eml: REJECTED from bob@example\.test: .*\(issuer-unknown\)$/m);
    expect(await scene.stored()).toEqual([]);
  });

  test('reads an mbox with quoted lines, a Maildir and a directory, and counts what is not signed', async () => {
    await using scene = await prepare();
    const { cwd, harvest, stored } = scene;
    const bob = await signedMail({ text: 'Hello.\r\n\r\nFrom here on all is signed.\r\n' });
    const carol = await signedMail({ from: 'carol@example.test', signer: 'carol' });
    const quoted = (mail: Uint8Array | string) =>
      Buffer.from(mail)
        .toString('latin1')
        .replaceAll('\r\n', '\n')
        .replaceAll(/^(>*From )/gm, '>$1');
    const separator = 'From bob@example.test Wed Nov 25 10:00:00 2026\n';
    const mbox = [bob, htmlMail(), carol].map((mail) => `${separator}${quoted(mail)}\n`).join('');
    await writeFile(join(cwd, 'box.mbox'), mbox, 'latin1');
    const first = await harvest(['box.mbox']);
    expect(first.json.totals).toEqual({ accepted: 2, nothing: 1, rejected: 0 });
    expect(first.exitCode).toBe(0);
    expect(await stored()).toEqual([`${BOB}.crt`, 'carol@example.test.crt']);
    for (const name of ['cur', 'new', 'tmp']) await mkdir(join(cwd, 'Maildir', name), { recursive: true });
    await writeFile(
      join(cwd, 'Maildir/new/1'),
      await signedMail({ from: 'dave@example.test', signer: 'dave' }),
    );
    await writeFile(join(cwd, 'Maildir/cur/2:2,S'), carol);
    await writeFile(join(cwd, 'Maildir/tmp/3'), 'half a mess');
    expect((await harvest(['Maildir'])).json.totals).toEqual({ accepted: 2, nothing: 0, rejected: 0 });
    await mkdir(join(cwd, 'mails'));
    await writeFile(join(cwd, 'mails/a.eml'), bob);
    await writeFile(join(cwd, 'mails/notes.pdf'), 'no mail');
    expect((await harvest(['mails'])).json.totals).toEqual({ accepted: 1, nothing: 0, rejected: 0 });
  });

  test('reads relay webhooks, plain and base64, believes the raw message only, and names broken payloads', async () => {
    await using scene = await prepare();
    const { cwd, harvest } = scene;
    const mail = await signedMail({ text: 'voilà\r\n' });
    await writeFile(join(cwd, 'base64.json'), relayPayload([mail, await signedMail()]));
    await writeFile(join(cwd, 'plain.json'), relayPayload([mail], false));
    await writeFile(join(cwd, 'ping.json'), '[{"msys":{}}]');
    await writeFile(join(cwd, 'other.json'), '[{"msys":{"message_event":{}}}]');
    const { exitCode, json } = await harvest(['base64.json', 'plain.json', 'ping.json', 'other.json']);
    expect(exitCode).toBe(1);
    expect(json.messages).toMatchObject([
      { address: BOB, result: 'accepted', source: 'base64.json, message 1' },
      { address: BOB, result: 'accepted', source: 'base64.json, message 2' },
      { address: BOB, result: 'accepted', source: 'plain.json, message 1' },
      { reasons: [{ code: 'unreadable' }], result: 'rejected', source: 'other.json' },
    ]);
  });

  test('a changed key is reported and the old certificate put away; --dry-run and --key-change refuse change nothing', async () => {
    await using scene = await prepare();
    const { cwd, harvest, stored } = scene;
    const file = join(cwd, 'keys', 'alice@example.test.crt');
    await mkdir(join(cwd, 'keys'));
    await copyFile((await testPki()).certificate('alice-expired'), file);
    await writeFile(
      join(cwd, 'signed.eml'),
      await signedMail({ from: 'alice@example.test', signer: 'alice' }),
    );
    const before = await readFile(file, 'utf8');
    await harvest(['signed.eml', '--dry-run']);
    expect(await harvest(['signed.eml', '--key-change', 'refuse'])).toMatchObject({
      exitCode: 1,
      json: { messages: [{ reasons: [{ code: 'key-change' }], result: 'rejected' }] },
    });
    expect(await readFile(file, 'utf8')).toBe(before);
    expect((await harvest(['signed.eml'])).json.messages[0].kept.changes).toMatchObject([
      { change: 'key-changed' },
      { change: 'intermediate' },
    ]);
    expect(await stored()).toContain('replaced');
  });
});
