// npm run bench:smtp [-- --rounds 3 --scale 1]: S1 to S5. Both sides of a ratio run one after the other in the same round, so
// that a busy machine slows both; the median of the rounds' ratios is held against its target. Exits 1 when one is missed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAuthority, createServerIdentity, keyToPem, toPem } from '../../tools/demo/certificates.ts';
import { findProgram } from '../../tools/peers.mjs';
import { freePort } from '../peers/free-port.ts';
import { untilListening } from '../peers/listening.ts';
import { median } from './report.ts';

const { values } = parseArgs({
  options: { rounds: { default: '3', type: 'string' }, scale: { default: '1', type: 'string' } },
});
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const scaled = (count: number): number => Math.max(10, Math.round(count * Number(values.scale)));

type Figures = { readonly perSecond: number; readonly cpuMs: number };
type Source = (port: number, sizeBytes: number, count: number) => Promise<Figures>;
type Sinks = Readonly<Record<'smtpSink' | 'bare' | 'bareTls' | 'far', number>>;

const CONNECTIONS = 10;

const ownSource =
  (name: 'mtaops' | 'nodemailer', mode = 'plain'): Source =>
  async (port, sizeBytes, count) => {
    const numbers = [port, sizeBytes, count, CONNECTIONS].map(String);
    const child = start([process.execPath, here('run-injection.ts'), name, ...numbers, mode]);
    return JSON.parse(await firstLine(child)) as Figures;
  };

/** Postfix's C source, one process, connections kept. */
const smtpSource: Source = async (port, sizeBytes, count) => {
  const flags = ['-d', '-s', String(CONNECTIONS), '-m', String(count), '-l', String(sizeBytes)];
  const startedMs = performance.now();
  const child = start([
    'smtp-source',
    '-4',
    ...flags,
    '-f',
    's@example.test',
    '-t',
    'r@example.test',
    `127.0.0.1:${port}`,
  ]);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`smtp-source ended with ${code}`);
  return { cpuMs: Number.NaN, perSecond: (count / (performance.now() - startedMs)) * 1000 };
};

const mtaops = ownSource('mtaops');
const nodemailer = ownSource('nodemailer');

type Target = {
  readonly id: string;
  readonly what: string;
  /** The two figures of one round, and their ratio. */
  readonly measure: (sinks: Sinks) => Promise<readonly [above: number, below: number]>;
  readonly atLeast?: number;
  readonly atMost?: number;
};

const KB19 = 19_000;
const KB577 = 577_000;
const perSecond = async (run: Promise<Figures>): Promise<number> => (await run).perSecond;

const TARGETS: readonly Target[] = [
  {
    atLeast: 1,
    id: 'S1',
    measure: async ({ smtpSink }) => [
      await perSecond(mtaops(smtpSink, KB19, scaled(10_000))),
      await perSecond(smtpSource(smtpSink, KB19, scaled(10_000))),
    ],
    what: 'msg/s, 19 KB, 10 connections ÷ smtp-source',
  },
  {
    atLeast: 0.98,
    id: 'S2',
    measure: async ({ smtpSink }) => [
      await perSecond(mtaops(smtpSink, KB577, scaled(600))),
      await perSecond(smtpSource(smtpSink, KB577, scaled(600))),
    ],
    what: 'msg/s, 577 KB, 10 connections ÷ smtp-source',
  },
  {
    atMost: 0.1,
    id: 'S3',
    measure: async ({ smtpSink }) => [
      (await mtaops(smtpSink, KB19, scaled(10_000))).cpuMs,
      (await nodemailer(smtpSink, KB19, scaled(5000))).cpuMs,
    ],
    what: 'CPU ms a message of the client, 19 KB ÷ nodemailer’s pool',
  },
  {
    atLeast: 1.5,
    id: 'S4',
    measure: async ({ far }) => [
      await perSecond(mtaops(far, KB19, scaled(600))),
      await perSecond(nodemailer(far, KB19, scaled(400))),
    ],
    what: 'msg/s, 19 KB, 40 ms round trip ÷ nodemailer’s pool',
  },
  {
    atLeast: 0.6,
    id: 'S5',
    measure: async ({ bare, bareTls }) => [
      await perSecond(ownSource('mtaops', 'tls')(bareTls, KB19, scaled(10_000))),
      await perSecond(mtaops(bare, KB19, scaled(10_000))),
    ],
    what: 'msg/s, 19 KB, TLS 1.3 ÷ plain, bare sink',
  },
];

const children: ChildProcess[] = [];
const folder = await mkdtemp(join(tmpdir(), 'mtaops-bench-'));
try {
  const sinks = await startSinks(folder);
  const rounds = Number(values.rounds);
  const pairs = new Map(TARGETS.map(({ id }) => [id, [] as (readonly [number, number])[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const { id, measure } of TARGETS) pairs.get(id)?.push(await measure(sinks));
  const missed = TARGETS.filter((target) => !report(target, pairs.get(target.id) ?? []));
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  for (const child of children) child.kill();
  await rm(folder, { force: true, recursive: true });
}

/** @returns Whether the target is met. */
function report(
  { atLeast, atMost, id, what }: Target,
  pairs: readonly (readonly [number, number])[],
): boolean {
  const ratio = median(pairs.map(([above, below]) => above / below)) ?? Number.NaN;
  const isMet = ratio >= (atLeast ?? 0) && ratio <= (atMost ?? Number.POSITIVE_INFINITY);
  const figure = (side: 0 | 1): string =>
    (median(pairs.map((pair) => pair[side])) ?? Number.NaN).toPrecision(4);
  const bar = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  process.stdout.write(
    `${id}  ${what.padEnd(62)} ${figure(0)} ÷ ${figure(1)} = ${ratio.toFixed(3)}  (${bar}) ${isMet ? 'ok' : 'MISSED'}\n`,
  );
  return isMet;
}

async function startSinks(path: string): Promise<Sinks> {
  const authority = await createAuthority('Bench Root');
  const identity = await createServerIdentity(authority, 'localhost');
  const [key, certificate] = [join(path, 'key.pem'), join(path, 'certificate.pem')];
  await writeFile(key, keyToPem(identity.key), { mode: 0o600 });
  await writeFile(certificate, toPem(identity.certificate));
  const smtpSink = await freePort();
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  start(['smtp-sink', ...asNobody, `127.0.0.1:${smtpSink}`, '1024']);
  await untilListening(smtpSink);
  const listening = async (args: readonly string[]): Promise<number> =>
    Number(await firstLine(start([process.execPath, ...args])));
  return {
    bare: await listening([here('bare-sink.ts')]),
    bareTls: await listening([here('bare-sink.ts'), key, certificate]),
    far: await listening([here('delay-line.ts'), String(smtpSink), '20']),
    smtpSink,
  };
}

function start([program = '', ...args]: readonly string[]): ChildProcess {
  const found = findProgram(program);
  if (!found) throw new Error(`${program} is not installed (package postfix)`);
  const child = spawn(found, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('no output');
  for await (const line of createInterface(stdout)) return line;
  throw new Error('a process ended without a line');
}
