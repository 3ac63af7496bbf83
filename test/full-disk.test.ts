import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

describePeers(['openssl', 'tmpfs'], 'smime send --out to a full disk', () => {
  test('says which file cannot be written and why, exit code 74, and leaves no half a message', async () => {
    await using folder = await makeTempFolder('full');
    const disk = join(folder.path, 'disk');
    await using _disk = await mountTmpfs(disk);
    await writeStore(folder.path, { alice: { address: 'alice@example.test', key: true } });
    await writeFile(join(folder.path, 'mail.eml'), textMail() + 'One more line of text.\r\n'.repeat(20_000));
    const args = ['smime', 'send', 'mail.eml', '--sign', '--out', 'disk/signed.eml'];
    const { exitCode, stderr } = await runMtaops(args, { cwd: folder.path });
    expect(stderr).toMatch(/^error: .*disk\/signed\.eml: no space left on (the )?device$/m);
    expect(exitCode).toBe(74);
    expect(await readdir(disk)).toEqual([]);
  });
});

/** 64 KB, gone with its scope. */
async function mountTmpfs(path: string): Promise<AsyncDisposable> {
  await mkdir(path);
  const { exitCode, stderr } = await runProgram('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]);
  if (exitCode !== 0) throw new Error(stderr);
  return { [Symbol.asyncDispose]: async () => void (await runProgram('umount', [path])) };
}
