// One measurement in a process of its own: run-build.ts SUBJECT FOLDER MESSAGE SIGNER SECONDS IN_FLIGHT THREADS
// Prints messages per second, CPU milliseconds per message and peak resident megabytes as JSON.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Build, makeBuild, type SubjectName } from './subjects.ts';

type Arguments = readonly [string, string, string, string, string, string, string];
type Count = { readonly messages: number; readonly seconds: number };

const given = (isMainThread ? process.argv.slice(2) : workerData) as Arguments;
const [subject, folder, message, signer, secondsText, inFlightText, threadsText] = given;

async function loop(build: Build, seconds: number, inFlight: number): Promise<Count> {
  let messages = 0;
  const start = performance.now();
  const isDone = () => performance.now() - start >= seconds * 1000;
  const lane = async () => {
    while (!isDone()) {
      const size = build();
      if (typeof size !== 'number') await size;
      messages += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { messages, seconds: (performance.now() - start) / 1000 };
}

async function measure(): Promise<Count> {
  const build = await makeBuild(subject as SubjectName, folder, message, signer);
  await loop(build, Number(secondsText) * 0.3, Number(inFlightText)); // warm-up
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
  const rate = counts.reduce((sum, { messages, seconds }) => sum + messages / seconds, 0);
  process.stdout.write(
    `${JSON.stringify({ perSecond: rate, rssMB: process.resourceUsage().maxRSS / 1024 })}\n`,
  );
} else parentPort?.postMessage(await measure());
