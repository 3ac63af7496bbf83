// npm run bench:smime [-- --seconds 1 --rounds 3]: B1 to B5, each denominator in the same run, round by round so that
// a busy moment hits all alike; the medians' ratios against their targets. Needs a build; exits 1 when a target is missed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Fixtures, makeFixtures } from './fixtures.ts';
import { formatReport, median, type Target } from './report.ts';

const { values } = parseArgs({
  options: { rounds: { default: '3', type: 'string' }, seconds: { default: '1', type: 'string' } },
});
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const cores = availableParallelism();

/** One figure: messages (or operations) per second of CPU time, so that busy neighbours do not count. */
type Case = { readonly name: string; readonly run: (folder: string) => number };

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function perCpuSecond(program: string, args: readonly string[]): number {
  return (JSON.parse(output(program, args)) as { readonly perCpuSecond: number }).perCpuSecond;
}

const ours =
  (subject: string, message: string, signer: string, inFlight = 1, threads = 1) =>
  (folder: string) =>
    perCpuSecond(process.execPath, [
      here('run-build.ts'),
      subject,
      folder,
      message,
      signer,
      values.seconds,
      String(inFlight),
      String(threads),
    ]);

/** Signatures per second of one core by `openssl speed`, which counts user time by itself. */
function opensslSigns(): number {
  const seconds = String(Math.ceil(Number(values.seconds)));
  const lines = output('openssl', ['speed', '-mr', '-seconds', seconds, 'rsa2048']);
  const line = lines.split('\n').findLast((text) => text.startsWith('+F2'));
  const rate = Number(line?.split(':')[3]);
  if (!(rate > 0)) throw new Error('openssl speed gave no figure');
  return rate;
}

const python = '/usr/bin/python3'; // Debian's, for which python3-m2crypto is packaged
const m2crypto = (message: string) => (folder: string) =>
  perCpuSecond(python, [here('peers/m2crypto.py'), folder, message, 'rsa', values.seconds]);
const jars = ['bcprov', 'bcpkix', 'bcutil'].map((name) => `/usr/share/java/${name}.jar`);

const CASES: readonly Case[] = [
  { name: 'openssl speed rsa2048', run: opensslSigns },
  { name: 'mtaops 19 kB, all cores', run: ours('mtaops', 'm19k', 'rsa', 1, cores) },
  { name: 'mtaops 19 kB', run: ours('mtaops', 'm19k', 'rsa') },
  { name: 'mtaops 19 kB, entity to entity', run: ours('mtaops-entity', 'm19k', 'rsa') },
  { name: 'mtaops 19 kB, RSA on the thread pool, 8 in flight', run: ours('mtaops-async', 'm19k', 'rsa', 8) },
  { name: 'mtaops 19 kB, ECDSA', run: ours('mtaops', 'm19k', 'ec') },
  { name: 'mtaops 19 kB, ECDSA, entity to entity', run: ours('mtaops-entity', 'm19k', 'ec') },
  { name: 'mtaops 577 kB', run: ours('mtaops', 'm577k', 'rsa') },
  { name: 'mtaops 577 kB, entity to entity', run: ours('mtaops-entity', 'm577k', 'rsa') },
  { name: 'mtaops 577 kB, GCM', run: ours('mtaops-gcm', 'm577k', 'rsa') },
  { name: 'M2Crypto 19 kB', run: m2crypto('m19k') },
  { name: 'M2Crypto 577 kB', run: m2crypto('m577k') },
  {
    name: 'openssl cms | openssl cms 19 kB',
    run: (folder) => perCpuSecond(here('peers/openssl-pair.sh'), [folder, 'm19k', 'rsa', '25']),
  },
  { name: 'naive PKI.js 19 kB, 8 in flight', run: ours('pkijs', 'm19k', 'rsa', 8) },
  {
    name: 'Bouncy Castle 19 kB',
    run: (folder) =>
      perCpuSecond('java', [
        '-cp',
        jars.join(':'),
        here('peers/BouncyCastleBuild.java'),
        folder,
        'm19k',
        'rsa',
        values.seconds,
      ]),
  },
];

// Libraries get a MIME entity and give one, so they are compared with that; commands with message to message.
const TARGETS: readonly Target[] = [
  { above: 'mtaops 19 kB, all cores', atLeast: 0.55, below: 'openssl speed rsa2048', id: 'B1' },
  { above: 'mtaops 19 kB, entity to entity', atLeast: 0.95, below: 'M2Crypto 19 kB', id: 'B2' },
  { above: 'mtaops 577 kB, entity to entity', atLeast: 1.4, below: 'M2Crypto 577 kB', id: 'B3' },
  { above: 'mtaops 19 kB', atLeast: 11, below: 'openssl cms | openssl cms 19 kB', id: 'B4a' },
  {
    above: 'mtaops 19 kB, entity to entity',
    atLeast: 4.5,
    below: 'naive PKI.js 19 kB, 8 in flight',
    id: 'B4b',
  },
  { above: 'mtaops 19 kB, entity to entity', atLeast: 2, below: 'Bouncy Castle 19 kB', id: 'B4c' },
  {
    above: 'mtaops 19 kB, ECDSA, entity to entity',
    atLeast: 2.4,
    below: 'mtaops 19 kB, entity to entity',
    id: 'B5',
  },
];

function measure(fixtures: Fixtures): ReadonlyMap<string, readonly number[]> {
  const figures = new Map<string, number[]>(CASES.map(({ name }) => [name, []]));
  const absent = new Set<string>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { name, run } of CASES) {
      if (absent.has(name)) continue;
      try {
        figures.get(name)?.push(run(fixtures.folder));
      } catch (error) {
        absent.add(name);
        process.stderr.write(`not measured: ${name}: ${String(error).split('\n')[0]}\n`);
      }
    }
  }
  return figures;
}

if (!existsSync(here('../../packages/smime/dist/index.js'))) {
  process.stderr.write('error: not built\nhint: npm run build\n');
  process.exit(69);
}
await using fixtures = makeFixtures();
const medians = new Map([...measure(fixtures)].map(([name, figures]) => [name, median(figures)]));
const report = formatReport(medians, TARGETS);
process.stdout.write(report.text);
process.exitCode = report.missed ? 1 : 0;
