import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
type ApiRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/**
 * - with `status`: this answer.
 * - `drop`: the connection is ended by RST, `half` in the midst of the answer; `silence`: no answer at all.
 */
export type ApiAnswer =
  | { readonly status: number; readonly body: string }
  | { readonly fault: 'drop' | 'half' | 'silence' };

export type SparkPostMock = AsyncDisposable & {
  /** Base URL, for SPARKPOST_HOST. */
  readonly url: string;
  readonly requests: readonly ApiRequest[];
  /** Answer the next request so; without, everything with the right key is accepted. */
  readonly answerNext: (answer: ApiAnswer) => void;
};

/** SparkPost's transmissions API as its reference describes it, on a socket of loopback. */
export async function startSparkPostMock(key: string): Promise<SparkPostMock> {
  const requests: ApiRequest[] = [];
  const answers: ApiAnswer[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(request);
    give(answers.shift() ?? usualAnswer(request, key, requests.length), incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    answerNext: (answer) => answers.push(answer),
    requests,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    body: Buffer.concat(chunks).toString('utf8'),
    headers,
    method: incoming.method ?? '',
    path: incoming.url ?? '',
  };
}

function give(answer: ApiAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if ('status' in answer) {
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    return;
  }
  if (answer.fault === 'drop') incoming.socket.resetAndDestroy();
  if (answer.fault === 'half') {
    outgoing.writeHead(200, { 'content-length': '500', 'content-type': 'application/json' });
    outgoing.write('{"results":{"id":"1', () => incoming.socket.destroy());
  }
}

/** What the service says to a request that is right, or wrong in one of the ways that matter here. */
function usualAnswer({ body, headers, method, path }: ApiRequest, key: string, count: number): ApiAnswer {
  const error = (status: number, message: string, code?: string): ApiAnswer => ({
    body: JSON.stringify({ errors: [{ message, ...(code ? { code } : {}) }] }),
    status,
  });
  if (headers['authorization'] !== key) return error(401, 'Unauthorized.');
  if (path !== '/api/v1/transmissions') return error(404, 'resource not found', '1600');
  if (method !== 'POST') return error(405, 'invalid http method', '1102');
  if (headers['content-type'] !== 'application/json')
    return error(415, 'Unsupported Content-Type header', '1700');
  const { recipients } = JSON.parse(body) as { readonly recipients?: readonly unknown[] };
  if (!recipients?.length)
    return error(422, 'required field is missing: recipients or list_id required', '1400');
  const results = {
    id: `72048155933100421${String(count).padStart(2, '0')}`,
    total_accepted_recipients: recipients.length,
    total_rejected_recipients: 0,
  };
  return { body: JSON.stringify({ results }), status: 200 };
}
