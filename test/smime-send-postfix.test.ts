import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { startNssReader } from './peers/nss.ts';
import { openssl } from './peers/openssl.ts';
import { type LeafName, testPki, writeStore } from './peers/pki.ts';
import { startPostfix } from './peers/postfix.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { entityOf, fieldsOf, htmlMail } from './sample-mail.ts';

const text = (octets: Uint8Array): string => new TextDecoder('latin1').decode(octets);

describePeers(['postfix', 'openssl'], 'smime send to a real Postfix', () => {
  test('delivers a mail that OpenSSL decrypts and verifies, with the input entity as signed content', async () => {
    await using scene = await prepare(htmlMail());
    const sent = await scene.send(['mail.eml', '--sign', '--encrypt']);
    expect(sent.stderr + sent.stdout).not.toContain('error');
    expect(sent.exitCode).toBe(0);
    const [delivered = new Uint8Array()] = await scene.postfix.received('bob');
    expect(text(delivered)).not.toContain('1.234,56');
    expect(fieldsOf(text(delivered), 'Message-ID')).toEqual(['<4711@generator.example.test>']);
    expect(fieldsOf(text(delivered), 'X-Tag')).toEqual(['first', 'second']);
    expect(await openBy('bob', delivered)).toBe(entityOf(htmlMail()));
  });

  test.each(['opaque', 'detached'])(
    'delivers a mail signed in %s form that OpenSSL verifies',
    async (format) => {
      await using scene = await prepare(htmlMail());
      expect((await scene.send(['mail.eml', '--sign', '--format', format])).exitCode).toBe(0);
      const [delivered = new Uint8Array()] = await scene.postfix.received('bob');
      const { root } = await testPki();
      const verified = await openssl(['cms', '-verify', '-CAfile', root, '-purpose', 'smimesign'], {
        input: delivered,
      });
      expect(text(verified)).toBe(entityOf(htmlMail()));
    },
  );

  test('gives a Bcc recipient a copy of his own, of which the others’ shows no trace', async () => {
    const header = { bcc: 'Dave <dave@example.test>', cc: 'carol@example.test' };
    await using scene = await prepare(htmlMail(header));
    expect((await scene.send(['mail.eml', '--sign', '--encrypt'])).exitCode).toBe(0);
    const [[bob], [carol], [dave]] = await Promise.all([
      scene.postfix.received('bob'),
      scene.postfix.received('carol'),
      scene.postfix.received('dave'),
    ]);
    const expected = entityOf(htmlMail(header));
    expect(await openBy('bob', bob)).toBe(expected);
    expect(await openBy('carol', carol)).toBe(expected);
    expect(await openBy('dave', dave)).toBe(expected);
    // By key identifier or by issuer and serial number, Bob's and Carol's copy must not let Dave in, nor the reverse.
    await expect(openBy('dave', bob)).rejects.toThrow();
    await expect(openBy('bob', dave)).rejects.toThrow();
    for (const copy of [bob, carol])
      expect(text(copy ?? new Uint8Array()).toLowerCase()).not.toContain('dave');
    for (const copy of [bob, carol, dave])
      expect(fieldsOf(text(copy ?? new Uint8Array()), 'Bcc')).toEqual([]);
  });

  test('reports envelope, Message-ID, queue id and phases as JSON', async () => {
    await using scene = await prepare(htmlMail());
    const sent = await scene.send(['mail.eml', '--sign', '--encrypt', '--json']);
    expect(sent.exitCode).toBe(0);
    const report = JSON.parse(sent.stdout);
    expect(report).toMatchObject({
      messages: [
        {
          copies: [{ envelope: { from: 'alice@example.test', to: ['bob@example.test'] } }],
          messageId: '<4711@generator.example.test>',
        },
      ],
      totals: { accepted: 1, deferred: 0, refused: 0, unknown: 0 },
    });
    const { mtaId, phasesMs } = report.messages[0].copies[0];
    await scene.postfix.logged(new RegExp(`${mtaId}: removed`));
    expect(phasesMs).toBeTypeOf('object');
  });
});

describePeers(['postfix', 'nss', 'openssl'], 'smime send to a real Postfix, read by NSS', () => {
  test('delivers a mail that the library of Thunderbird decrypts and verifies', async () => {
    await using scene = await prepare(htmlMail());
    expect((await scene.send(['mail.eml', '--sign', '--encrypt'])).exitCode).toBe(0);
    const [delivered = new Uint8Array()] = await scene.postfix.received('bob');
    await using nss = await startNssReader(await testPki(), 'bob');
    const outer = await nss.decode(cmsOf(text(delivered)));
    expect(outer.report).toContain('type=envelopedData');
    const inner = await nss.decode(cmsOf(text(outer.content)));
    expect(inner.report).toContain('signer0.id="alice"; signer0.status=GoodSignature;');
    expect(text(inner.content)).toBe(entityOf(htmlMail()));
  });
});

/** A folder with the store and `mail.eml`, and a Postfix to send to as the predecessor did: by environment. */
async function prepare(mail: string) {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('send'));
  const postfix = scope.use(await startPostfix());
  await writeStore(cwd, {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: false },
    carol: { address: 'carol@example.test', key: false },
    dave: { address: 'dave@example.test', key: false },
  });
  await writeFile(join(cwd, 'mail.eml'), mail);
  const { root } = await testPki();
  const env = {
    NODE_EXTRA_CA_CERTS: root,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(postfix.ports.relay),
  };
  const running = scope.move();
  return {
    postfix,
    send: (args: readonly string[]) => runMtaops(['smime', 'send', ...args], { cwd, env }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Decrypt with a reader's key and verify what comes out, both by OpenSSL. */
async function openBy(reader: LeafName, message: Uint8Array = new Uint8Array()): Promise<string> {
  const pki = await testPki();
  const key = ['-recip', pki.certificate(reader), '-inkey', pki.key(reader)];
  const signed = await openssl(['cms', '-decrypt', ...key], { input: message });
  const verify = ['cms', '-verify', '-CAfile', pki.root, '-purpose', 'smimesign'];
  return text(await openssl(verify, { input: signed }));
}

/** The DER in the base64 body of an application/pkcs7-mime entity. */
function cmsOf(entity: string): Uint8Array {
  const lines = entity.replaceAll('\r\n', '\n');
  return Buffer.from(lines.slice(lines.indexOf('\n\n')), 'base64');
}
