import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeHttpContract } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import { createNodeHttp } from './node-http.ts';

describeHttpContract('node', () => createNodeHttp({}));

it('goes by way of the proxy of the environment, except to the hosts it is not for', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(incoming.url);
    outgoing.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const http = createNodeHttp({ HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' });
  const get = (url: string) => http.request({ headers: {}, method: 'GET', url }, { timeoutMs: 2000 });
  await get('http://api.example.test/a');
  await get(`http://127.0.0.1:${port}/b`);
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(seen).toEqual(['http://api.example.test/a', '/b']);
});
