// npm run bench:startup [-- RUNS]: how long mtaops takes until it does something, as a multiple of `node -e 0` in the
// same run. Medians; one warm-up first, which also fills the compile cache.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority, createMailIdentity, keyToPem, toPem } from '../../tools/demo/certificates.ts';
import { composeMail } from '../../tools/demo/mail.ts';

const MTAOPS = fileURLToPath(new URL('../../packages/cli/bin/run.js', import.meta.url));
const runs = Number(process.argv[2] ?? 15);

/** When something first happened, in milliseconds after the start of the process. */
type Moments = { readonly firstByte?: number; readonly mailFrom?: number; readonly exit: number };

const folder = await mkdtemp(join(tmpdir(), 'mtaops-bench-'));
try {
  await writeSetting(folder);
  const sink = await startSink();
  const send = ['smime', 'send', 'mail.eml', '--sign', '--encrypt'];
  const commands = {
    'node -e 0': ['-e', '0'],
    'mtaops --version': [MTAOPS, '--version'],
    'mtaops smime send --help': [MTAOPS, 'smime', 'send', '--help'],
    'smime send --sign --encrypt': [MTAOPS, ...send],
  };
  const measured = Object.fromEntries(Object.keys(commands).map((name): [string, Moments[]] => [name, []]));
  for (let run = -1; run < runs; run++)
    for (const [name, args] of Object.entries(commands)) {
      const moments = await sink.watch(() => start(args, folder, sink.port));
      // In turn rather than in blocks, so that a busy machine slows all of them alike.
      if (run >= 0) measured[name]?.push(moments);
    }
  sink.close();
  report(measured);
} finally {
  await rm(folder, { force: true, recursive: true });
}

function report(measured: Readonly<Record<string, readonly Moments[]>>): void {
  const floor = median(measured['node -e 0'], 'exit');
  const line = (name: string, ms: number, target?: number): void => {
    const ratio = ms / floor;
    const verdict =
      target === undefined ? '' : `  at most ${target} ×: ${ratio <= target ? 'met' : 'MISSED'}`;
    process.stdout.write(
      `${name.padEnd(46)}${ms.toFixed(1).padStart(7)} ms${ratio.toFixed(2).padStart(7)} ×${verdict}\n`,
    );
  };
  const send = measured['smime send --sign --encrypt'];
  process.stdout.write(`medians of ${runs} runs, Node ${process.version}\n`);
  line('node -e 0', floor);
  line('mtaops --version', median(measured['mtaops --version'], 'exit'), 5);
  line('mtaops smime send --help', median(measured['mtaops smime send --help'], 'exit'));
  line('smime send --sign --encrypt: first SMTP byte', median(send, 'firstByte'), 8);
  line('smime send --sign --encrypt: MAIL FROM', median(send, 'mailFrom'));
  line('smime send --sign --encrypt: exit', median(send, 'exit'));
}

function median(all: readonly Moments[] = [], moment: keyof Moments): number {
  const values = all.map((moments) => moments[moment] ?? Number.NaN).toSorted((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}

function start(args: readonly string[], cwd: string, port: number): ChildProcess {
  const env = { HOME: cwd, PATH: process.env['PATH'] ?? '', SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) };
  return spawn(process.execPath, args, { cwd, env, stdio: 'ignore' });
}

/** An SMTP server that says yes to everything and notes when it heard what. */
async function startSink() {
  let onLine: (line: string) => void = () => undefined;
  const server = createServer({ noDelay: true }, (socket) => converse(socket, (line) => onLine(line)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    close: () => server.close(),
    port: (server.address() as AddressInfo).port,
    watch: async (launch: () => ChildProcess): Promise<Moments> => {
      const heard: { firstByte?: number; mailFrom?: number } = {};
      const started = performance.now();
      onLine = (line) => {
        heard.firstByte ??= performance.now() - started;
        if (/^MAIL FROM/i.test(line)) heard.mailFrom ??= performance.now() - started;
      };
      const [code] = await once(launch(), 'exit');
      if (code !== 0) throw new Error(`a command ended with ${code}`);
      return { ...heard, exit: performance.now() - started };
    },
  };
}

function converse(socket: Socket, onLine: (line: string) => void): void {
  let rest = '';
  let isData = false;
  const answer = (line: string): string => {
    if (isData && line !== '.') return '';
    isData = /^DATA$/i.test(line);
    if (isData) return '354 go on\r\n';
    return /^EHLO/i.test(line) ? '250-sink\r\n250-8BITMIME\r\n250 PIPELINING\r\n' : '250 2.0.0 Ok\r\n';
  };
  socket.on('error', () => undefined);
  socket.write('220 sink ESMTP\r\n');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      onLine(line);
      if (/^QUIT$/i.test(line) && !isData) socket.end('221 2.0.0 Bye\r\n');
      else socket.write(answer(line));
    }
  });
}

async function writeSetting(folder: string): Promise<void> {
  const authority = await createAuthority('Bench Root');
  for (const name of ['alice', 'bob']) {
    const address = `${name}@example.test`;
    const identity = await createMailIdentity(authority, name, address);
    await writeFile(join(folder, `${address}.crt`), toPem(identity.certificate));
    await writeFile(join(folder, `${address}.pem`), keyToPem(identity.key), { mode: 0o600 });
  }
  await writeFile(join(folder, 'mail.eml'), await composeMail('alice@example.test', 'bob@example.test'));
}
