// One measurement in a process of its own: run-build.ts SUBJECT FOLDER MESSAGE SIGNER SECONDS IN_FLIGHT THREADS
// Prints messages per second of CPU time as JSON.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Build, makeBuild, type SubjectName } from './subjects.ts';

type Arguments = readonly [string, string, string, string, string, string, string];
/** Until the JIT compiler is done with it. */
const WARM_UP_SECONDS = 1;

type Count = { readonly messages: number; readonly cpu: readonly [startMs: number, endMs: number] };

const given = (isMainThread ? process.argv.slice(2) : workerData) as Arguments;
const [subject, folder, message, signer, secondsText, inFlightText, threadsText] = given;

/** CPU time of the whole process so far, all threads. */
function cpuMs(): number {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1000;
}

async function loop(build: Build, seconds: number, inFlight: number): Promise<Count> {
  let messages = 0;
  const start = performance.now();
  const startMs = cpuMs();
  const isDone = () => performance.now() - start >= seconds * 1000;
  const lane = async () => {
    while (!isDone()) {
      const size = build();
      if (typeof size !== 'number') await size;
      messages += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { cpu: [startMs, cpuMs()], messages };
}

async function measure(): Promise<Count> {
  const build = await makeBuild(subject as SubjectName, folder, message, signer);
  await loop(build, WARM_UP_SECONDS, Number(inFlightText));
  return loop(build, Number(secondsText), Number(inFlightText));
}

function measureInWorker(): Promise<Count> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: given });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (isMainThread) {
  const threads = Number(threadsText);
  const counts = await Promise.all(
    threads === 1 ? [measure()] : Array.from({ length: threads }, measureInWorker),
  );
  const messages = counts.reduce((sum, count) => sum + count.messages, 0);
  const start = Math.min(...counts.map(({ cpu }) => cpu[0]));
  const end = Math.max(...counts.map(({ cpu }) => cpu[1]));
  process.stdout.write(`${JSON.stringify({ perCpuSecond: (messages / (end - start)) * 1000 })}\n`);
} else parentPort?.postMessage(await measure());
