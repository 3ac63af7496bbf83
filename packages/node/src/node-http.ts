import { Agent as HttpAgent, type IncomingMessage, request as requestPlain } from 'node:http';
import { Agent as HttpsAgent, request as requestSecure } from 'node:https';
import { getCACertificates } from 'node:tls';
import {
  explainRefusal,
  type Http,
  type HttpOptions,
  type HttpRequest,
  type HttpResponse,
  MtaopsError,
  type Refusal,
  refusalErrorCode,
  transportFailure,
} from '@mtaops/core';

/** Far more than any API answers; stops a peer that never ends. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * HTTP by `node:http` and `node:https`. Not by `fetch`: it follows redirects by default, takes no CA of one's own
 * without another package, and does not say whether a request had been handed over when the connection broke.
 *
 * Connections are kept between requests. `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are honoured from Node 22.21 on.
 */
export function createNodeHttp(environment: NodeJS.ProcessEnv = process.env): Http {
  const agents = new Map<string, HttpAgent>();
  const agentFor = (isSecure: boolean, options: HttpOptions): HttpAgent => {
    const { extraCa = [], verifyTls = true } = options;
    const key = JSON.stringify([isSecure, verifyTls, extraCa]);
    const agent = agents.get(key) ?? createAgent(isSecure, extraCa, verifyTls, environment);
    agents.set(key, agent);
    return agent;
  };
  return { request: (asked, options) => exchange(asked, options, agentFor) };
}

function createAgent(
  isSecure: boolean,
  extraCa: readonly string[],
  verifyTls: boolean,
  environment: NodeJS.ProcessEnv,
): HttpAgent {
  const shared = { keepAlive: true, proxyEnv: environment };
  if (!isSecure) return new HttpAgent(shared);
  return new HttpsAgent({
    ...shared,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: verifyTls,
    ...(extraCa.length === 0 ? {} : { ca: [...getCACertificates('default'), ...extraCa] }),
  });
}

async function exchange(
  asked: HttpRequest,
  options: HttpOptions,
  agentFor: (isSecure: boolean, options: HttpOptions) => HttpAgent,
): Promise<HttpResponse> {
  const url = urlOf(asked.url);
  const isSecure = url.protocol === 'https:';
  const body = typeof asked.body === 'string' ? Buffer.from(asked.body, 'utf8') : asked.body;
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let isSent = false;
  try {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const request = (isSecure ? requestSecure : requestPlain)(url, {
      agent: agentFor(isSecure, options),
      headers: { ...asked.headers, ...(body ? { 'content-length': String(body.length) } : {}) },
      method: asked.method,
      signal,
    });
    request.once('response', resolve);
    request.on('error', reject);
    request.once('finish', () => {
      isSent = true;
    });
    request.end(body);
    return await read(await promise);
  } catch (error) {
    if (options.signal?.aborted && options.signal.reason?.name !== 'TimeoutError')
      throw new MtaopsError('E_INTERRUPTED', `stopped while waiting for ${url.host}`, { cause: error });
    throw httpError(url, error, isSent, signal.aborted ? options.timeoutMs : undefined);
  }
}

function urlOf(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new MtaopsError('E_CONFIG', `not an http or https URL: ${text}`);
}

async function read(response: IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_BODY_BYTES) throw new Error(`answer over ${MAX_BODY_BYTES} octets`);
    chunks.push(chunk);
  }
  const headers = Object.entries(response.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return {
    body: Buffer.concat(chunks).toString('utf8'),
    headers: Object.fromEntries(headers),
    status: response.statusCode ?? 0,
  };
}

/** @param timeoutMs - Given when the time was up. */
function httpError(url: URL, cause: unknown, requestSent: boolean, timeoutMs?: number): MtaopsError {
  const failure = transportFailure(cause, url.hostname);
  const why = timeoutMs === undefined ? failure.class : 'timeout';
  const detail = timeoutMs === undefined ? failure.detail : `no answer within ${timeoutMs / 1000} s`;
  const isLost = why === 'timeout' || why === 'connection-lost';
  const refusal: Refusal = {
    class: why,
    isTemporary: isLost || why === 'dns-failed' || why === 'connection-refused',
    stage: 'http',
    summary:
      isLost && requestSent ? `${detail}, after the request was sent: it may have been carried out` : detail,
  };
  return new MtaopsError(refusalErrorCode(refusal), `${url.host}: ${refusal.summary}`, {
    cause,
    details: { refusal, requestSent },
    hint: explainRefusal(refusal).nextStep,
  });
}
