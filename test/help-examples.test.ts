import { X509Certificate } from 'node:crypto';
import { chmod, copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFaultServer } from '@mtaops/testkit';
import { expect, test } from 'vitest';
import { listCommands } from './command-list.ts';
import { startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { oncePerRun } from './peers/once-per-run.ts';
import { openssl } from './peers/openssl.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { startProcess } from './peers/start-process.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';
import { signDkim } from './sign-dkim.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = listCommands().flatMap(({ name, examples }) =>
  examples.map((line) => [name, line] as const),
);

test.each(listCommands().filter(({ hidden }) => !hidden))(
  'mtaops $name has an example in its help',
  ({ examples }) => {
    expect(examples).not.toEqual([]);
  },
);

describePeers(['bind', 'openssl'], 'the examples in the help', () => {
  test.each(EXAMPLES)('%s: `%s` does what it says', async (name, line) => {
    await using scene = await prepare(name);
    // A server is asked to stop as soon as it listens.
    const { exitCode, stderr, stdout } = await (/ serve-/.test(line) ? scene.serve(line) : scene.shell(line));
    // Files alone leave some of doctor's checks without an answer.
    const expected = name === 'doctor' ? [0, 3] : [0];
    expect(expected, stderr + stdout).toContain(exitCode);
  });
});

/** A fresh copy of the folder, and a server for what is sent without a target. */
async function prepare(command: string) {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('example'));
  const sink = scope.use(await startFaultServer());
  await cp(await oncePerRun('examples', fillFolder), cwd, { recursive: true });
  // The other commands speak of a folder where nothing is configured yet.
  if (/^(config|targets) /.test(command))
    await cp(join(cwd, 'configs/mtaops.yaml'), join(cwd, 'mtaops.yaml'));
  const names = /^dkim /.test(command) ? scope.use(await startNames(cwd)) : undefined;
  if (command === 'dkim verify') await signWithDkim(cwd);
  const running = scope.move();
  const env = {
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(sink.port),
    ...(names && { MTAOPS_DNS: `127.0.0.1:${names.port}` }),
  };
  return {
    serve: (line: string) => serve(cwd, line),
    shell: (line: string) => shell(cwd, line, env),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** The mail as a server with the key s1 sends it. */
async function signWithDkim(folder: string): Promise<void> {
  const privateKey = await readFile(join(folder, 's1.pem'), 'utf8');
  const signed = await signDkim(htmlMail(), { domain: 'example.test', privateKey, selector: 's1' });
  await writeFile(join(folder, 'delivered-dkim.eml'), signed ?? '');
}

/** A name server that publishes the keys in the folder: s1, and s2 that is about to follow it. */
async function startNames(folder: string) {
  const records = await Promise.all(
    ['s1', 's2'].map(async (selector) => {
      const der = ['rsa', '-in', join(folder, `${selector}.pem`), '-pubout', '-outform', 'DER'];
      const key = Buffer.from(await openssl(der)).toString('base64');
      return `${selector}._domainkey TXT ${txt(`v=DKIM1; k=rsa; p=${key}`)}`;
    }),
  );
  return startBind({ 'example.test': records });
}

/** The folder of an operator who has keys, mails and a host's files: what the examples speak of is in it. */
async function fillFolder(folder: string): Promise<void> {
  const identities = {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: true },
  };
  await writeStore(folder, identities);
  await writeStore(join(folder, 'keys'), identities);
  await copyFile((await testPki()).root, join(folder, 'ca.crt'));
  await fillCertificateFiles(folder);
  await copyFile((await testPki()).chain('server'), join(folder, 'server.pem'));
  await copyFile((await testPki()).key('server'), join(folder, 'server.key'));
  await writeFile(join(folder, 'token'), 'correct-horse-battery\n', { mode: 0o600 });
  await cp(join(ROOT, 'plugins/plugin-powermta/fixtures/healthy'), join(folder, 'pmta01'), {
    recursive: true,
  });
  await cp(join(ROOT, 'configs'), join(folder, 'configs'), { recursive: true });
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'mtaops'), `#!/bin/sh\nexec '${process.execPath}' '${MTAOPS}' "$@"\n`);
  await chmod(join(folder, 'bin', 'mtaops'), 0o755);
  for (const name of ['s1', 's2']) await openssl(['genrsa', '-out', join(folder, `${name}.pem`), '2048']);
  await writeFile(join(folder, 'mail.eml'), htmlMail());
  await shell(folder, 'mtaops smime send mail.eml --sign --out signed.eml');
  await shell(folder, 'mtaops smime send mail.eml --sign --encrypt --out encrypted.eml');
  await copyFile(join(folder, 'signed.eml'), join(folder, 'sent.eml'));
  await mkdir(join(folder, 'Maildir', 'new'), { recursive: true });
  await copyFile(join(folder, 'signed.eml'), join(folder, 'Maildir', 'new', '1'));
  await shell(folder, "(echo 'Received: from a.example.test'; cat sent.eml) > delivered.eml");
}

/** What `smime certs import` is told of: Bob's certificate, Carol's key in a PKCS#12 file, an export of a directory. */
async function fillCertificateFiles(folder: string): Promise<void> {
  const pki = await testPki();
  await copyFile(pki.certificate('bob'), join(folder, 'bob.crt'));
  await writeFile(join(folder, 'carol.pass'), 'swordfish\n', { mode: 0o600 });
  const carol = ['-inkey', pki.key('carol'), '-in', pki.chain('carol'), '-passout', 'file:carol.pass'];
  await openssl(['pkcs12', '-export', ...carol, '-out', 'carol.p12'], { cwd: folder });
  const dave = new X509Certificate(await readFile(pki.certificate('dave'))).raw.toString('base64');
  await writeFile(join(folder, 'people.ldif'), `dn: cn=Dave\nuserCertificate;binary:: ${dave}\n`);
}

async function serve(cwd: string, line: string) {
  const env = { HOME: cwd, MTAOPS_LISTEN: '127.0.0.1:0', PATH: `${join(cwd, 'bin')}:${process.env['PATH']}` };
  // bash puts the one command of the line in its own place.
  const running = startProcess('bash', ['-c', line], { cwd, env });
  await running.line('listening on ');
  const { exitCode, output } = await running.stop();
  return { exitCode, stderr: output, stdout: '' };
}

async function shell(cwd: string, line: string, more: Readonly<Record<string, string>> = {}) {
  const env = { HOME: cwd, PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`, ...more };
  const { stdout, ...rest } = await runProgram('bash', ['-o', 'pipefail', '-c', line], { cwd, env });
  return { ...rest, stdout: new TextDecoder().decode(stdout) };
}
