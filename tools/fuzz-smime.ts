/*
 * Fuzz the S/MIME readers: `npm run fuzz:smime [COUNT] [SEED] [SUBJECT]`, a million inputs unless told otherwise, one hour
 * at most. Damages mail, CMS objects, certificates, CRLs, OCSP answers and key files (src/testing/fuzz-subjects.ts), and
 * fails for an error that is not an answer, for an input that takes over a second of processor time, and when memory
 * grows by more than 256 MB that a collection does not give back. The input is written to a file: put it under
 * packages/smime/fixtures/fuzz-corpus/SUBJECT when the fault is mended.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type FuzzSubject, makeFuzzSubjects } from '../packages/smime/src/testing/fuzz-subjects.ts';
import { createRandom } from '../packages/smime/src/testing/mutate.ts';

const SLOW_MS = 1000;
const LIMIT_BYTES = 256 * 1024 * 1024;
const LIMIT_MS = 3_600_000;
const REPORT_EVERY = 100_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 1_000_000);
const seed = Number(positionals[1] ?? 1);
const random = createRandom(seed);
const subjects = makeFuzzSubjects().filter(({ name }) => name === (positionals[2] ?? name));
const started = performance.now();
const baseBytes = process.memoryUsage.rss();
let highestBytes = 0;
let slowestMs = 0;

const secondsSoFar = (): string => ((performance.now() - started) / 1000).toFixed(1);

function fail(why: string, subject: FuzzSubject, run: number, input: Uint8Array): never {
  const file = `fuzz-${subject.name}-${seed}-${run}.bin`;
  writeFileSync(file, input);
  process.stderr.write(`${subject.name}, run ${run}, seed ${seed}: ${why}; input in ${file}\n`);
  process.exit(1);
}

/** Garbage is not held: only what a collection leaves counts. */
function grownBytes(): number {
  const grown = (): number => process.memoryUsage.rss() - baseBytes;
  if (grown() > LIMIT_BYTES) collect();
  return grown();
}

async function fuzz(): Promise<number> {
  for (let run = 0; run < count; run += 1) {
    if (performance.now() - started > LIMIT_MS) return run;
    const subject = subjects[run % subjects.length];
    if (!subject) throw new Error(`no subject ${positionals[2]}`);
    const input = subject.make(random);
    // Processor time: a busy machine is not a hang.
    const before = process.cpuUsage();
    await subject
      .run(input)
      .catch((error: unknown) =>
        fail(error instanceof Error ? String(error.stack) : String(error), subject, run, input),
      );
    const { system, user } = process.cpuUsage(before);
    const tookMs = (system + user) / 1000;
    slowestMs = Math.max(slowestMs, tookMs);
    if (tookMs > SLOW_MS) fail(`took ${Math.round(tookMs)} ms`, subject, run, input);
    const held = run % 100 === 0 ? grownBytes() : 0;
    highestBytes = Math.max(highestBytes, held);
    if (held > LIMIT_BYTES) fail(`memory grew by ${Math.round(held / 1e6)} MB`, subject, run, input);
    if (run > 0 && run % REPORT_EVERY === 0) process.stderr.write(`${run} in ${secondsSoFar()} s\n`);
  }
  return count;
}

const run = await fuzz();
process.stdout.write(
  `${run} inputs to ${subjects.map(({ name }) => name).join(', ')} in ${secondsSoFar()} s, seed ${seed}: no crash, ` +
    `slowest ${slowestMs.toFixed(1)} ms, memory grew by at most ${Math.round(highestBytes / 1e6)} MB\n`,
);
