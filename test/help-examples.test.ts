import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCommands } from './command-list.ts';
import { describePeers } from './peers/describe-peers.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { startSmtpSink } from './peers/smtp-sink.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

const EXAMPLES = listCommands().flatMap(({ name, examples }) =>
  examples.map((line) => [name, line] as const),
);

test.each(listCommands().filter(({ hidden }) => !hidden))(
  'mtaops $name has an example in its help',
  ({ examples }) => {
    expect(examples).not.toEqual([]);
  },
);

describePeers(['openssl'], 'the examples in the help', () => {
  test.each(EXAMPLES)('%s: `%s` does what it says', async (_, line) => {
    await using scene = await prepare();
    const { exitCode, stderr, stdout } = await scene.shell(line);
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr, stdout: exitCode === 0 ? '' : stdout }).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: '',
    });
  });
});

/** The folder of an operator who has keys, a mail and a server: what the examples speak of exists in it. */
async function prepare() {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('example'));
  const sink = scope.use(await startSmtpSink());
  const identities = {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: true },
  };
  await writeStore(cwd, identities);
  await writeStore(join(cwd, 'keys'), identities);
  await writeFile(join(cwd, 'mail.eml'), htmlMail());
  await copyFile((await testPki()).root, join(cwd, 'ca.crt'));
  await mkdir(join(cwd, 'bin'));
  await writeFile(join(cwd, 'bin', 'mtaops'), `#!/bin/sh\nexec '${process.execPath}' '${MTAOPS}' "$@"\n`);
  await chmod(join(cwd, 'bin', 'mtaops'), 0o755);
  const env = {
    HOME: cwd,
    PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(sink.port),
  };
  const shell = async (line: string) => {
    const { stdout, ...rest } = await runProgram('bash', ['-o', 'pipefail', '-c', line], { cwd, env });
    return { ...rest, stdout: new TextDecoder().decode(stdout) };
  };
  await shell('mtaops smime send mail.eml --sign --out signed.eml');
  await shell('mtaops smime send mail.eml --sign --encrypt --out encrypted.eml');
  const running = scope.move();
  return {
    shell,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
