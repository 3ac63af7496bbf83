import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type HttpReceiver,
  MtaopsError,
  type ReceivedHead,
  type ReceiverHandlers,
  type ReceiverOptions,
  type ReceiverReply,
  type Receiving,
} from '@mtaops/core';

/** What requests that run when the server ends have to be done within. */
const GRACE_MS = 10_000;
/** Connections that only wait are cheap, but not free. */
const IDLE_MS = 15_000;

/** HTTP server by `node:http` and `node:https`. */
export function createNodeHttpReceiver(): HttpReceiver {
  return { listen };
}

async function listen(options: ReceiverOptions, handlers: ReceiverHandlers): Promise<Receiving> {
  const running = new Set<Promise<void>>();
  const server = createFor(options, (request, response) => {
    const work = serve(request, response, options, handlers, running.size);
    running.add(work);
    void work.finally(() => running.delete(work));
  });
  server.maxConnections = options.maxConcurrent * 8;
  await started(server, options);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return { host: options.host, port, [Symbol.asyncDispose]: () => close(server, running) };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function createFor({ timeoutMs, tls }: ReceiverOptions, onRequest: Listener): Server {
  const shared = {
    headersTimeout: Math.min(timeoutMs, IDLE_MS),
    keepAliveTimeout: IDLE_MS,
    requestTimeout: timeoutMs,
  };
  if (!tls) return createServer(shared, onRequest);
  try {
    const keys = { cert: tls.certificate, key: tls.key.reveal(), minVersion: 'TLSv1.2' as const };
    return createSecureServer({ ...shared, ...keys, handshakeTimeout: IDLE_MS }, onRequest);
  } catch (cause) {
    throw new MtaopsError('E_INPUT', 'the TLS certificate and key cannot be used', {
      cause,
      hint: 'both in PEM, the key without passphrase and that of the first certificate',
    });
  }
}

async function started(server: Server, { host, port }: ReceiverOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen({ host, port }, resolve);
  try {
    await promise;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const why: Readonly<Record<string, string>> = {
      EACCES: 'not permitted',
      EADDRINUSE: 'something else listens there',
      EADDRNOTAVAIL: 'this machine does not have that address',
    };
    throw new MtaopsError('E_UNAVAILABLE', `cannot listen on ${host}:${port}: ${why[code] ?? code}`, {
      cause,
    });
  } finally {
    server.off('error', reject);
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { maxBodyBytes, maxConcurrent }: ReceiverOptions,
  { admit, handle, onRefused }: ReceiverHandlers,
  others: number,
): Promise<void> {
  // A client that goes away in the middle is its own affair.
  request.on('error', () => undefined);
  response.on('error', () => undefined);
  const head = headOf(request);
  const refuse = (reply: ReceiverReply): void => {
    onRefused(head, reply);
    answer(response, reply, true);
  };
  const refused =
    admit(head) ??
    (others >= maxConcurrent ? TOO_MANY : undefined) ??
    (Number(head.headers['content-length'] ?? 0) > maxBodyBytes ? TOO_LARGE : undefined);
  if (refused) return refuse(refused);
  let body: Uint8Array<ArrayBuffer> | undefined;
  try {
    body = await readBody(request, maxBodyBytes);
  } catch {
    response.destroy();
    return;
  }
  if (body === undefined) return refuse(TOO_LARGE);
  answer(response, await handle({ ...head, body }).catch(() => FAILED), false);
}

const TOO_MANY: ReceiverReply = { headers: { 'retry-after': '60' }, status: 503 };
const TOO_LARGE: ReceiverReply = { status: 413 };
const FAILED: ReceiverReply = { status: 500 };

function headOf(request: IncomingMessage): ReceivedHead {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return {
    client: request.socket.remoteAddress ?? 'unknown',
    headers: Object.fromEntries(headers),
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
  };
}

/** Undefined as soon as the body is too large; the rest is not read. */
async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @param closes - The body was not read to its end, so the connection cannot be used again. */
function answer(response: ServerResponse, reply: ReceiverReply, closes: boolean): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(reply.status, {
    ...(reply.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...reply.headers,
    ...(closes ? { connection: 'close' } : {}),
  });
  response.end(reply.body);
}

async function close(server: Server, running: ReadonlySet<Promise<void>>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await Promise.allSettled(running);
  server.closeIdleConnections();
  await promise;
  clearTimeout(timer);
}
