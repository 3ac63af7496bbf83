import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Http, HttpOptions, HttpRequest } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { testCertificates } from '../test-certificates.ts';
import { failureOf, refusalIn } from './failure.ts';

const options: HttpOptions = { timeoutMs: 5000 };

/** A server on loopback; with a certificate it speaks TLS. */
async function serve(
  listener: RequestListener,
  tls?: { readonly cert: string; readonly key: string },
): Promise<AsyncDisposable & { readonly url: string; readonly connections: () => number }> {
  let connections = 0;
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connections: () => connections,
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const get = (url: string): HttpRequest => ({ headers: {}, method: 'GET', url });
const post = (url: string, body: string | Uint8Array<ArrayBuffer>): HttpRequest => ({
  body,
  headers: { 'X-Custom': 'yes' },
  method: 'POST',
  url,
});

/** What every {@link Http} must do, against servers on loopback. */
export function describeHttpContract(name: string, createHttp: () => Http): void {
  describe(`Http contract: ${name}`, () => {
    describeAnswers(createHttp);
    describeFailures(createHttp);
    describeCertificates(createHttp);
  });
}

function describeAnswers(createHttp: () => Http): void {
  it('carries method, path, header fields and the octets of the body, with their number', async () => {
    const seen: unknown[] = [];
    await using server = await serve(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
      const { 'content-length': length, 'x-custom': custom } = incoming.headers;
      seen.push([incoming.method, incoming.url, length, custom, [...Buffer.concat(chunks)]]);
      outgoing.end();
    });
    const http = createHttp();
    await http.request(post(`${server.url}a?b=c`, new Uint8Array([0, 13, 10, 255])), options);
    await http.request(post(server.url, 'grün'), options);
    expect(seen).toEqual([
      ['POST', '/a?b=c', '4', 'yes', [0, 13, 10, 255]],
      ['POST', '/', '5', 'yes', [...Buffer.from('grün')]],
    ]);
  });

  it.each([200, 204, 302, 400, 420, 504])('takes status %i for an answer like any other', async (status) => {
    await using server = await serve((_, outgoing) => {
      outgoing.writeHead(status, { Location: '/elsewhere', 'X-Two': ['a', 'b'] });
      outgoing.end(status === 204 ? undefined : '{"grün":1}');
    });
    const answer = await createHttp().request(get(server.url), options);
    expect(answer).toMatchObject({ body: status === 204 ? '' : '{"grün":1}', status });
    expect(answer.headers).toMatchObject({ location: '/elsewhere', 'x-two': 'a, b' });
  });

  it('keeps the connection between requests', async () => {
    await using server = await serve((_, outgoing) => void outgoing.end('x'));
    const http = createHttp();
    for (let n = 0; n < 3; n += 1) await http.request(get(server.url), options);
    expect(server.connections()).toBe(1);
  });
}

function describeFailures(createHttp: () => Http): void {
  it('says that nothing listens, and that the request did not leave', async () => {
    const server = await serve(() => undefined);
    await server[Symbol.asyncDispose]();
    const error = await failureOf(createHttp().request(post(server.url, 'x'), options));
    expect(error).toMatchObject({ code: 'E_UNAVAILABLE', details: { requestSent: false } });
    expect(error.message).toContain(new URL(server.url).host);
  });

  it('names a host that does not exist', async () => {
    const error = await failureOf(createHttp().request(get('http://nowhere.invalid/'), options));
    expect(['E_HOST', 'E_TRANSPORT']).toContain(error.code);
    expect(['host-not-found', 'dns-failed']).toContain(refusalIn(error)?.class);
    expect(error.details).toMatchObject({ requestSent: false });
  });

  it('ends the wait for an answer, and says that the request may have been carried out', async () => {
    await using server = await serve(() => undefined);
    const error = await failureOf(createHttp().request(post(server.url, 'x'), { timeoutMs: 200 }));
    expect(error).toMatchObject({ code: 'E_TRANSPORT', details: { requestSent: true } });
    expect(refusalIn(error)?.class).toBe('timeout');
    expect(error.message).toContain('may have been carried out');
  });

  it.each([
    ['before any answer', false],
    ['in the midst of the answer', true],
  ])('says that the request was handed over when the connection breaks %s', async (_, isHalf) => {
    await using server = await serve((incoming, outgoing) => {
      incoming.resume().on('end', () => {
        if (!isHalf) return incoming.socket.resetAndDestroy();
        outgoing.writeHead(200, { 'content-length': '100' });
        return outgoing.write('half', () => incoming.socket.destroy());
      });
    });
    const error = await failureOf(createHttp().request(post(server.url, 'x'), options));
    expect(error).toMatchObject({ code: 'E_TRANSPORT', details: { requestSent: true } });
    expect(refusalIn(error)).toMatchObject({ class: 'connection-lost', stage: 'http' });
  });

  it('says that a request did not leave as a whole when the connection breaks before', async () => {
    // More than the system's buffers on loopback hold.
    const body = new Uint8Array(16 * 1024 * 1024);
    await using server = await serve((incoming) => void incoming.socket.resetAndDestroy());
    const error = await failureOf(createHttp().request(post(server.url, body), options));
    expect(error).toMatchObject({ code: 'E_TRANSPORT', details: { requestSent: false } });
  });

  it('stops when told to', async () => {
    await using server = await serve(() => undefined);
    const stop = new AbortController();
    const attempt = failureOf(createHttp().request(get(server.url), { ...options, signal: stop.signal }));
    stop.abort();
    expect((await attempt).code).toBe('E_INTERRUPTED');
  });

  it.each(['', 'ftp://example.test/', 'example.test'])(
    'refuses what is no URL of the web: %j',
    async (url) => {
      expect(await failureOf(createHttp().request(get(url), options))).toMatchObject({ code: 'E_CONFIG' });
    },
  );
}

function describeCertificates(createHttp: () => Http): void {
  const { ca, expired, server: good } = testCertificates();

  it('asks over TLS, trusting the given CA besides the usual ones', async () => {
    await using server = await serve((_, outgoing) => void outgoing.end('x'), good);
    expect((await createHttp().request(get(server.url), { ...options, extraCa: [ca] })).status).toBe(200);
  });

  it.each([
    ['whose CA is not known', good, []],
    ['whose certificate has expired', expired, [ca]],
  ])('sends nothing to a server %s', async (_, tls, extraCa) => {
    let requests = 0;
    await using server = await serve((_incoming, outgoing) => {
      requests += 1;
      outgoing.end();
    }, tls);
    const error = await failureOf(createHttp().request(post(server.url, 'x'), { ...options, extraCa }));
    expect(error).toMatchObject({ code: 'E_AUTH', details: { requestSent: false } });
    expect(refusalIn(error)?.class).toBe('tls-untrusted');
    expect(requests).toBe(0);
  });

  it('goes on without trust only where told so, and only there', async () => {
    await using server = await serve((_, outgoing) => void outgoing.end('x'), expired);
    const http = createHttp();
    expect((await http.request(get(server.url), { ...options, verifyTls: false })).status).toBe(200);
    expect(await failureOf(http.request(get(server.url), options))).toMatchObject({ code: 'E_AUTH' });
  });
}
