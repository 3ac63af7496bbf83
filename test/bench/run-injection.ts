// One measurement in a process of its own: run-injection.ts SOURCE PORT SIZE COUNT CONNECTIONS [tls]
// Prints messages per second, CPU milliseconds per message and peak resident megabytes as JSON.
import { createPool } from '@mtaops/smtp';

const [source = '', portText, sizeText, countText, connectionsText, mode] = process.argv.slice(2);
const [port, size, count, connections] = [portText, sizeText, countText, connectionsText].map(Number) as [
  number,
  number,
  number,
  number,
];
const isTls = mode === 'tls';
const envelope = { from: 's@example.test', to: ['r@example.test'] };
const HEADER = 'From: <s@example.test>\r\nTo: <r@example.test>\r\nSubject: x\r\n\r\n';
const LINE = `${'a'.repeat(76)}\r\n`;
const content = new TextEncoder().encode(
  HEADER + LINE.repeat(Math.ceil((size - HEADER.length) / LINE.length)),
);

/** Sends one message; where the way in is open already. */
type Send = () => Promise<unknown>;

/** `lanes` callers, each with one message under way at a time. */
async function inLanes(lanes: number, messages: number, send: Send): Promise<void> {
  let left = messages;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function measure(lanes: number, send: Send): Promise<void> {
  // Both are measured as they run in volume: connected, and compiled by V8.
  await inLanes(lanes, Math.min(2000, Math.ceil(count / 4)), send);
  const cpuBefore = process.cpuUsage();
  const startedMs = performance.now();
  await inLanes(lanes, count, send);
  const seconds = (performance.now() - startedMs) / 1000;
  const { system, user } = process.cpuUsage(cpuBefore);
  const cpuMs = (user + system) / 1000 / count;
  const rssMB = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ cpuMs, perSecond: count / seconds, rssMB })}\n`);
}

async function byPool(): Promise<void> {
  const tls = isTls ? 'require' : 'none';
  const listener = { extraCa: [], host: '127.0.0.1', port, tls, verifyTls: false } as const;
  await using pool = createPool({ connections, hosts: [{ listener }], timeoutMs: 60_000 });
  await measure(connections * 3, async () => {
    const { recipients } = await pool.inject({ content, envelope });
    if (recipients[0]?.state !== 'accepted') throw new Error(JSON.stringify(recipients));
  });
}

async function byNodemailer(): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host: '127.0.0.1',
    ignoreTLS: !isTls,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    pool: true,
    port,
    requireTLS: isTls,
    tls: { minVersion: 'TLSv1.3', rejectUnauthorized: false },
  });
  const raw = Buffer.from(content);
  await measure(connections * 3, () => transport.sendMail({ envelope, raw }));
  transport.close();
}

await (source === 'mtaops' ? byPool() : byNodemailer());
