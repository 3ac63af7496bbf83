/*
 * Fuzz the S/MIME reader: `npm run fuzz:smime [COUNT] [SEED]`, a million inputs unless told otherwise, one hour at most.
 * Damages signed and encrypted mail and the CMS objects in it, and fails for an error that is not an answer, for an input
 * that takes over a second, and for more than 256 MB of memory. Prints the seed and writes the input to a file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inspectMessage } from '../packages/smime/src/read/inspect-message.ts';
import { verifyMessage } from '../packages/smime/src/read/verify-message.ts';
import { bodyOf, withBody } from '../packages/smime/src/testing/cms-body.ts';
import { createRandom, mutate } from '../packages/smime/src/testing/mutate.ts';
import { makeSampleMail } from '../packages/smime/src/testing/sample-mail.ts';

const SLOW_MS = 1000;
const LIMIT_BYTES = 256 * 1024 * 1024;
const LIMIT_MS = 3_600_000;

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 1_000_000);
const seed = Number(positionals[1] ?? 1);
const random = createRandom(seed);
const { messages, options } = makeSampleMail();
const sources = Object.values(messages);
const bodies = sources.map(bodyOf);
const started = performance.now();
const baseBytes = process.memoryUsage().rss;
let verified = 0;
let run = 0;
let slowestMs = 0;

function fail(why: string, input: Uint8Array): never {
  const file = `fuzz-smime-${seed}-${run}.bin`;
  writeFileSync(file, input);
  process.stderr.write(`run ${run}, seed ${seed}: ${why}; input in ${file}\n`);
  process.exit(1);
}

for (; run < count && performance.now() - started < LIMIT_MS; run += 1) {
  const index = run % sources.length;
  const source = sources[index] ?? new Uint8Array(0);
  const body = bodies[index] ?? new Uint8Array(0);
  // The whole message, the CMS object inside its MIME part, and the bare CMS object, in turn.
  const kind = Math.floor(run / sources.length) % 3;
  const input =
    kind === 0
      ? mutate(source, random)
      : kind === 1
        ? withBody(source, mutate(body, random))
        : mutate(body, random);
  const before = performance.now();
  try {
    const report = await verifyMessage(input, options);
    await inspectMessage(input, options.keys);
    if (report.verified) verified += 1;
  } catch (error) {
    fail(error instanceof Error ? String(error.stack) : String(error), input);
  }
  const tookMs = performance.now() - before;
  slowestMs = Math.max(slowestMs, tookMs);
  if (tookMs > SLOW_MS) fail(`took ${Math.round(tookMs)} ms`, input);
  const grownBytes = process.memoryUsage.rss() - baseBytes;
  if (grownBytes > LIMIT_BYTES) fail(`memory grew by ${Math.round(grownBytes / 1e6)} MB`, input);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `${run} inputs in ${seconds} s, seed ${seed}: no crash, slowest ${slowestMs.toFixed(1)} ms, ${verified} still verified\n`,
);
