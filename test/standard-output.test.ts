import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFaultServer } from '@mtaops/testkit';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

const COMMANDS = ['--version', '--help', 'platforms', 'platforms --json'];

test.each(COMMANDS)('mtaops %s is silent and content when its reader closes early', async (command) => {
  expect(await shell(`set -o pipefail; $MTAOPS ${command} | true`)).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
});

test.runIf(existsSync('/dev/full')).each(COMMANDS)(
  'mtaops %s says so when the disk is full',
  async (command) => {
    expect(await shell(`$MTAOPS ${command} > /dev/full`)).toEqual({
      exitCode: 74,
      stderr: 'error: cannot write to standard output: no space left on device\n',
      stdout: '',
    });
  },
);

describePeers(['openssl'], 'a batch being sent', () => {
  test('goes on to its end when the reader of its report closes early', async () => {
    await using folder = await makeTempFolder('batch');
    await using sink = await startFaultServer();
    await writeStore(folder.path, { alice: { address: 'alice@example.test', key: true } });
    const names = ['1.eml', '2.eml', '3.eml', '4.eml'];
    for (const name of names) await writeFile(join(folder.path, name), textMail());
    const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port) };
    const line = `set -o pipefail; $MTAOPS smime send --sign ${names.join(' ')} | true`;
    expect(await shellIn(folder.path, line, env)).toMatchObject({ exitCode: 0 });
    expect(sink.counts.accepted).toBe(names.length);
  });
});

async function shell(line: string) {
  await using folder = await makeTempFolder('output');
  return await shellIn(folder.path, line);
}

/** A shell line with `$MTAOPS` as the executable. */
async function shellIn(cwd: string, line: string, more: Readonly<Record<string, string>> = {}) {
  const env = { HOME: cwd, MTAOPS: `${process.execPath} ${MTAOPS}`, ...more };
  const { stdout, ...rest } = await runProgram('bash', ['-c', line], { cwd, env });
  return { ...rest, stdout: new TextDecoder().decode(stdout) };
}
