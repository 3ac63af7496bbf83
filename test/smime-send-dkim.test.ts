import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { verifyDkim } from './peers/dkimpy.ts';
import { startOpenDkim } from './peers/opendkim.ts';
import { openssl } from './peers/openssl.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { startPostfix } from './peers/postfix.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { entityOf, htmlMail } from './sample-mail.ts';

const FORMS = [
  ['signed, opaque', ['--sign'], false],
  ['signed, detached', ['--sign', '--format', 'detached'], false],
  ['signed, then encrypted', ['--sign', '--encrypt'], true],
] as const;

describePeers(['postfix', 'opendkim', 'bind', 'dkimpy', 'openssl'], 'DKIM after S/MIME', () => {
  test.each(FORMS)('a mail %s verifies as both after Postfix and OpenDKIM', async (_, flags, isEncrypted) => {
    const pki = await testPki();
    await using folder = await makeTempFolder('dkim');
    await using dkim = await startOpenDkim();
    await using bind = await startBind({
      'example.test': [`${dkim.selector}._domainkey TXT ${txt(dkim.record)}`],
    });
    await using postfix = await startPostfix({ milterPort: dkim.port });
    await writeStore(folder.path, {
      alice: { address: 'alice@example.test', key: true },
      bob: { address: 'bob@example.test', key: false },
    });
    await writeFile(join(folder.path, 'mail.eml'), htmlMail());
    const sent = await runMtaops(['smime', 'send', 'mail.eml', ...flags], {
      cwd: folder.path,
      env: {
        NODE_EXTRA_CA_CERTS: pki.root,
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(postfix.ports.relay),
      },
    });
    expect(sent).toMatchObject({ exitCode: 0 });
    const [delivered = new Uint8Array()] = await postfix.received('bob');
    expect(await verifyDkim(delivered, bind.port)).toBe('pass');
    const key = ['-recip', pki.certificate('bob'), '-inkey', pki.key('bob')];
    const signed = isEncrypted ? await openssl(['cms', '-decrypt', ...key], { input: delivered }) : delivered;
    const content = await openssl(['cms', '-verify', '-CAfile', pki.root], { input: signed });
    expect(new TextDecoder().decode(content)).toBe(entityOf(htmlMail()));
  });
});
