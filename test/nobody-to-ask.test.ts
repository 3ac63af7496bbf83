import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

describePeers(['openssl'], 'mtaops where nobody can be asked', () => {
  test('does not wait for a passphrase on an open standard input; it says how to give one', async () => {
    await using folder = await makeTempFolder('ask');
    const pki = await testPki();
    await writeStore(folder.path, { alice: { address: 'alice@example.test', key: false } });
    const key = join(folder.path, 'alice@example.test.pem');
    await openssl([
      'pkcs8',
      '-topk8',
      '-in',
      pki.key('alice'),
      '-out',
      key,
      '-passout',
      'pass:secret',
      '-v2',
      'aes256',
    ]);
    await writeFile(join(folder.path, 'mail.eml'), textMail());
    // Standard input stays an open pipe, as in many a CI system.
    const child = spawn(process.execPath, [MTAOPS, 'smime', 'send', 'mail.eml', '--sign'], {
      cwd: folder.path,
      env: { CI: '1', HOME: folder.path, PATH: process.env['PATH'] },
      stdio: 'pipe',
    });
    const [[exitCode], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    expect(stderr).toMatch(/alice@example\.test\.pem/);
    expect(stderr).toMatch(/MTAOPS_KEY_PASSPHRASE|--passphrase-from/);
    expect([77, 78]).toContain(exitCode);
  });
});
