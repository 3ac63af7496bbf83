import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { testPki } from './peers/pki.ts';
import { runProgram } from './peers/run-program.ts';
import { startProcess } from './peers/start-process.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS, mtaopsEnvironment, runMtaops } from './run-mtaops.ts';
import { relayPayload, signedMail } from './signed-mail.ts';

const TOKEN = 'correct-horse-battery-staple';
const HEADER = 'X-MessageSystems-Webhook-Token';

async function start(args: readonly string[] = []) {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('serve-harvest'));
  const { root } = await testPki();
  const words = ['smime', 'serve-harvest', '--store', 'keys', '--trust', root, '--format', 'ndjson', ...args];
  const env = mtaopsEnvironment(cwd, { MTAOPS_LISTEN: '127.0.0.1:0', MTAOPS_WEBHOOK_TOKEN: TOKEN });
  const server = scope.use(startProcess(process.execPath, [MTAOPS, ...words], { cwd, env }));
  const url = (await server.line('listening on ')).replace('listening on ', '');
  const running = scope.move();
  const post = (body: string, headers: Readonly<Record<string, string>> = { [HEADER]: TOKEN }) =>
    fetch(url, { body, headers, method: 'POST' });
  const messages = () =>
    server
      .stdout()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { cwd, messages, post, server, url, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

describePeers(['curl', 'openssl'], 'smime serve-harvest', () => {
  test('keeps the certificate of a verified message, answers 200 to a rejected one too, and ends well', async () => {
    await using scene = await start();
    const { cwd, messages, post, server } = scene;
    expect((await post('[{"msys":{}}]')).status).toBe(200);
    const answer = await post(relayPayload([await signedMail({ text: 'voilà\r\n' })]));
    expect(await answer.json()).toEqual({ messages: 1 });
    const forged = await signedMail({ from: 'mallory@example.test' });
    expect((await post(relayPayload([forged]))).status).toBe(200);
    const { exitCode, output } = await server.stop();
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(messages()).toMatchObject([
      { address: 'bob@example.test', result: 'accepted', source: 'request 2, message 1' },
      { reasons: [{ code: 'address-mismatch' }], result: 'rejected', source: 'request 3, message 1' },
    ]);
    expect(await readdir(join(cwd, 'keys'))).toEqual(['bob@example.test.crt']);
  });

  test('turns away what has no token, a wrong one, another method or path, or too much, before it reads it', async () => {
    await using scene = await start(['--max-body', '1', '--path', '/hook']);
    const { post, server, url } = scene;
    const mail = relayPayload([await signedMail()]);
    for (const headers of [{}, { [HEADER]: '' }, { [HEADER]: `${TOKEN}x` }])
      expect((await post(mail, headers)).status).toBe(401);
    expect((await fetch(url, { headers: { [HEADER]: TOKEN } })).status).toBe(405);
    const elsewhere = new URL('/', url);
    expect(
      (await fetch(elsewhere, { body: mail, headers: { [HEADER]: TOKEN }, method: 'POST' })).status,
    ).toBe(404);
    expect((await fetch(elsewhere)).status).toBe(401);
    expect(await sendHeadOnly(url, 'Content-Length: 99000000')).toMatch(/^HTTP\/1\.1 413 /);
    expect(await sendHeadOnly(url, 'Content-Length: 5', '')).toMatch(/^HTTP\/1\.1 401 /);
    const broken = await post('{}');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toEqual({
      error: expect.stringContaining('not the payload of a relay webhook'),
    });
    const { output } = await server.stop();
    expect(output).not.toContain(TOKEN);
    expect(await readdir(scene.cwd)).not.toContain('keys');
  });

  test('asks to be sent the message again when the store cannot be written, and says why on its own side only', async () => {
    await using scene = await start();
    const { cwd, post, server } = scene;
    await writeFile(join(cwd, 'keys'), 'a file where the folder should be');
    const answer = await post(relayPayload([await signedMail()]));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('300');
    expect(await answer.text()).toBe('');
    await server.line('request 1: cannot create');
  });

  test('many at a time lose no certificate', async () => {
    await using scene = await start();
    const { cwd, post, server } = scene;
    const people = ['bob', 'carol', 'dave'] as const;
    const bodies = await Promise.all(
      people.map(async (signer) =>
        relayPayload([await signedMail({ from: `${signer}@example.test`, signer })]),
      ),
    );
    const answers = await Promise.all(bodies.map((body) => post(body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await server.stop('SIGINT');
    expect(await readdir(join(cwd, 'keys'))).toEqual(people.map((name) => `${name}@example.test.crt`));
  });

  test('a request that runs is answered although the server was asked to stop', async () => {
    await using scene = await start();
    const { post, server, url } = scene;
    const body = relayPayload([await signedMail()]);
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const answer = new Promise<string>((resolve, reject) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\n${HEADER}: ${TOKEN}\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 99)}`,
    );
    // The answer to another shows that the server has read what was sent before.
    expect((await post('[{"msys":{}}]')).status).toBe(200);
    const stopped = server.stop();
    socket.write(body.slice(99));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
    expect((await stopped).exitCode).toBe(0);
  });

  test('speaks TLS that curl accepts', async () => {
    const pki = await testPki();
    await using scene = await start(['--tls-cert', pki.chain('server'), '--tls-key', pki.key('server')]);
    const { cwd, url } = scene;
    await writeFile(join(cwd, 'body.json'), relayPayload([await signedMail()]));
    const curl = [
      '-sS',
      '--cacert',
      pki.root,
      '-H',
      `${HEADER}: ${TOKEN}`,
      '--data-binary',
      '@body.json',
      url,
    ];
    const { exitCode, stderr, stdout } = await runProgram('curl', curl, { cwd });
    expect(stderr).toBe('');
    expect({ exitCode, stdout: new TextDecoder().decode(stdout) }).toEqual({
      exitCode: 0,
      stdout: '{"messages":1}',
    });
    expect(await readFile(join(cwd, 'keys', 'bob@example.test.crt'), 'utf8')).toContain('BEGIN CERTIFICATE');
  });

  test('refuses plain HTTP beyond loopback unless a proxy is there, and to start without a token', async () => {
    await using folder = await makeTempFolder('serve-harvest');
    const cwd = folder.path;
    await mkdir(join(cwd, 'keys'));
    const run = (args: readonly string[], env = {}) =>
      runMtaops(['smime', 'serve-harvest', ...args], { cwd, env });
    const open = await run(['--listen', '0.0.0.0:0'], { MTAOPS_WEBHOOK_TOKEN: TOKEN });
    expect(open).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--behind-proxy') });
    const bare = await run([]);
    expect(bare).toMatchObject({
      exitCode: 78,
      stderr: expect.stringContaining('MTAOPS_WEBHOOK_TOKEN is not set'),
    });
    const taken = await run(['--token-from', TOKEN]);
    expect(taken.exitCode).toBe(2);
    expect(taken.stderr).not.toContain(TOKEN);
  });
});

/** What the server says to a head alone, before any body came. */
function sendHeadOnly(url: string, line: string, token = TOKEN): Promise<string> {
  const { hostname, pathname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`POST ${pathname} HTTP/1.1\r\nHost: x\r\n${HEADER}: ${token}\r\n${line}\r\n\r\n`);
  return new Promise((resolve, reject) => {
    socket.setEncoding('utf8').once('data', (text: string) => {
      socket.destroy();
      resolve(text);
    });
    socket.once('error', reject);
  });
}
