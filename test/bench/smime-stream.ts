// npm run bench:smime:stream [-- --rounds 5 --huge]: B6, whole processes from file to file, in turns; --huge adds 2 GB.
// Memory bars are megabytes of peak resident size. Exits 1 when a target is missed.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { attachmentFrame, attachmentLine, makeFixtures } from './fixtures.ts';
import { median } from './report.ts';

const { values } = parseArgs({
  options: { huge: { default: false, type: 'boolean' }, rounds: { default: '5', type: 'string' } },
});
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function writeMessage(path: string, size: number): void {
  const { head, tail } = attachmentFrame();
  const block = Buffer.from(Array.from({ length: 4096 }, (_, line) => attachmentLine(line)).join(''));
  const file = openSync(path, 'w');
  writeSync(file, head);
  for (let written = 0; written < size; written += block.length) writeSync(file, block);
  writeSync(file, tail);
  closeSync(file);
}

type Run = { readonly ms: number; readonly rssMB: number };

function timed(program: string, args: readonly string[]): { readonly ms: number; readonly stdout: string } {
  const start = performance.now();
  const stdout = execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return { ms: performance.now() - start, stdout };
}

/** One file of plain JavaScript, as the command line is shipped; else the process would measure a TypeScript loader. */
async function bundle(outfile: string): Promise<string> {
  await build({
    bundle: true,
    conditions: ['mtaops-source'],
    entryPoints: [here('stream-file.ts')],
    format: 'esm',
    outfile,
    platform: 'node',
  });
  return outfile;
}

function runOurs(script: string, folder: string, input: string, output: string): Run {
  const { ms, stdout } = timed(process.execPath, [script, folder, input, output]);
  return { ms, rssMB: (JSON.parse(stdout) as { readonly rssMB: number }).rssMB };
}

await using fixtures = makeFixtures();
const { folder } = fixtures;
const script = await bundle(join(folder, 'stream-file.mjs'));
const paths = { input: join(folder, 'in.eml'), output: join(folder, 'out.eml') };

writeMessage(paths.input, 20e6);
const rounds = Array.from({ length: Number(values.rounds) }, () => ({
  openssl: timed(here('peers/openssl-stream.sh'), [folder, paths.input, paths.output]).ms,
  ours: runOurs(script, folder, paths.input, paths.output),
}));
const small = {
  ms: median(rounds.map(({ ours }) => ours.ms)) ?? 0,
  opensslMs: median(rounds.map(({ openssl }) => openssl)) ?? 0,
  rssMB: Math.max(...rounds.map(({ ours }) => ours.rssMB)),
};

const larger = [200e6, ...(values.huge ? [2e9] : [])].map((size) => {
  writeMessage(paths.input, size);
  const run = runOurs(script, folder, paths.input, paths.output);
  rmSync(paths.output);
  return { ...run, size };
});

const checks = [
  { limit: 75, name: 'B6a peak resident MB at 20 MB', value: small.rssMB },
  ...larger.map(({ rssMB, size }) => ({
    limit: 10,
    name: `B6b MB more at ${size / 1e6} MB`,
    value: rssMB - small.rssMB,
  })),
  {
    limit: 1.5,
    name: 'B6c whole process ÷ openssl cms -stream pair, 20 MB',
    value: small.ms / small.opensslMs,
  },
];
process.stdout.write(`mtaops ${small.ms.toFixed(0)} ms, openssl ${small.opensslMs.toFixed(0)} ms at 20 MB\n`);
for (const { ms, size } of larger)
  process.stdout.write(`mtaops ${(ms / 1000).toFixed(2)} s at ${size / 1e6} MB\n`);
for (const { limit, name, value } of checks) {
  const verdict = value <= limit ? 'ok' : 'MISSED';
  process.stdout.write(`${name.padEnd(54)} ${value.toFixed(2).padStart(7)}  (≤ ${limit}) ${verdict}\n`);
}
process.exitCode = checks.every(({ limit, value }) => value <= limit) ? 0 : 1;
