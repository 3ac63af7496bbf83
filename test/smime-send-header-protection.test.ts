import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

/** Send into a file; gives the outer header and, as OpenSSL decrypts and verifies it, what is inside. */
async function send(flags: readonly string[]): Promise<{ readonly outer: string; readonly inner: string }> {
  const pki = await testPki();
  await using folder = await makeTempFolder('header-protection');
  const cwd = folder.path;
  await writeStore(cwd, {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: false },
  });
  await writeFile(
    join(cwd, 'mail.eml'),
    htmlMail({ bcc: 'Dora <dora@example.test>' }).replace(/^Date:.*\r\n/m, ''),
  );
  const run = await runMtaops(
    ['smime', 'send', 'mail.eml', '--out', 'sent.eml', '--to', 'bob@example.test', ...flags],
    { cwd },
  );
  expect(run).toMatchObject({ exitCode: 0 });
  const sent = await readFile(join(cwd, 'sent.eml'));
  const key = ['-recip', pki.certificate('bob'), '-inkey', pki.key('bob')];
  const signed = flags.includes('--encrypt')
    ? await openssl(['cms', '-decrypt', ...key], { input: sent })
    : sent;
  const content = await openssl(['cms', '-verify', '-CAfile', pki.root], { input: signed });
  return {
    inner: new TextDecoder().decode(content),
    outer: sent.toString('latin1').split('\r\n\r\n')[0] ?? '',
  };
}

describePeers(['openssl'], 'smime send --header-protection', () => {
  test('hides the subject of an encrypted mail and says inside what is left outside', async () => {
    const { inner, outer } = await send(['--sign', '--encrypt', '--header-protection', 'baseline']);
    expect(outer).toMatch(/^Subject: \[\.\.\.\]\r$/m);
    expect(outer).not.toContain('Invoice 4711');
    expect(inner).toMatch(/^Content-Type: multipart\/mixed;\r\n boundary="outer=_1";\r\n hp="cipher"\r\n/);
    expect(inner).toContain('\r\nHP-Outer: Subject: [...]\r\n');
    expect(inner).toContain('\r\nHP-Outer: X-Campaign: november;\r\n batch=7\r\n');
    expect(inner).toMatch(/\r\nSubject: Invoice 4711\r\n/);
    expect(inner).toContain('<pre>Subject: Invoice 4711</pre>');
    // The Date that send adds is protected too, and the same outside.
    expect(inner).toContain(`\r\n${/^Date: .*$/m.exec(outer)?.[0].trimEnd()}\r\n`);
    expect(inner + outer).not.toContain('dora');
  });

  test('keeps the subject readable when asked, and hides names when asked', async () => {
    const { inner, outer } = await send([
      '--sign',
      '--encrypt',
      '--header-protection',
      'shy',
      '--subject',
      'keep',
    ]);
    expect(outer).toContain('Subject: Invoice 4711');
    expect(outer).toMatch(/^From: alice@example\.test\r$/m);
    expect(inner).toContain('\r\nFrom: Alice Operator <alice@example.test>\r\n');
  });

  test('copies the header into a mail that is only signed', async () => {
    for (const format of ['opaque', 'detached']) {
      const { inner, outer } = await send(['--sign', '--format', format, '--header-protection', 'baseline']);
      expect(outer).toContain('Subject: Invoice 4711');
      expect(inner).toContain(' hp="clear"\r\n');
      expect(inner).toContain('\r\nSubject: Invoice 4711\r\n');
      expect(inner).not.toContain('HP-Outer');
    }
  });
});
