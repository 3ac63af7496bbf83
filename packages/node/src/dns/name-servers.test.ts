import { createSocket, type Socket as Datagrams } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { DnsServer } from '@mtaops/core';
import { describeNameServersContract, NAME_SERVER_ZONE } from '@mtaops/testkit';
import packet, { type Answer, type DecodedPacket } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { createNameServers, parseDnsResolver, parseServer } from './name-servers.ts';

const { alias, long, other, servfail, text } = NAME_SERVER_ZONE;
const ttl = 60;

const ZONE: Readonly<Record<string, readonly Answer[]>> = {
  [alias.name]: [
    { data: alias.target, name: alias.name, ttl, type: 'CNAME' },
    { data: [...text.strings], name: text.name, ttl, type: 'TXT' },
  ],
  [long.name]: [{ data: long.text.match(/.{1,255}/g) ?? [], name: long.name, ttl, type: 'TXT' }],
  [other.name]: [],
  [text.name]: [{ data: [...text.strings], name: text.name, ttl, type: 'TXT' }],
};

type Behaviour = 'zone' | 'refuse' | 'silent' | 'forge';

/** The answer to one question as octets; over UDP a long one is cut. */
function answerTo(question: DecodedPacket, isUdp: boolean, behaviour: Behaviour): Buffer {
  const name = question.questions?.[0]?.name.toLowerCase() ?? '';
  const answers = behaviour === 'refuse' ? [] : (ZONE[name] ?? []);
  const rcode = behaviour === 'refuse' ? 5 : name === servfail ? 2 : name in ZONE ? 0 : 3;
  const isCut = isUdp && name === long.name;
  const flags = packet.RECURSION_AVAILABLE | rcode | (isCut ? packet.TRUNCATED_RESPONSE : 0);
  const head = {
    flags,
    id: question.id ?? 0,
    questions: question.questions ?? [],
    type: 'response',
  } as const;
  return packet.encode({ ...head, answers: isCut ? [] : [...answers] });
}

/** A name server on loopback, by UDP and TCP. */
async function startServer(behaviour: Behaviour) {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (behaviour === 'silent') return;
      const answer = answerTo(packet.decode(data.subarray(2)), false, behaviour);
      const length = Buffer.from([answer.length >> 8, answer.length & 255]);
      socket.write(Buffer.concat([length, answer]));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const datagrams: Datagrams = createSocket('udp4', (data, client) => {
    if (behaviour === 'silent') return;
    const question = packet.decode(data);
    if (behaviour === 'forge') {
      const forged = { ...question, id: ((question.id ?? 0) + 1) & 0xffff };
      datagrams.send(answerTo(forged, true, 'refuse'), client.port, client.address);
    }
    datagrams.send(answerTo(question, true, behaviour), client.port, client.address);
  });
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  const stop = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
    datagrams.close();
  };
  return { server: { host: '127.0.0.1', port } satisfies DnsServer, stop };
}

describeNameServersContract('node', async () => {
  const [zone, refusing, silent, closed] = await Promise.all([
    startServer('zone'),
    startServer('refuse'),
    startServer('silent'),
    startServer('zone'),
  ]);
  closed.stop();
  return {
    closed: closed.server,
    dispose: async () => {
      for (const { stop } of [zone, refusing, silent]) stop();
    },
    names: createNameServers({ kind: 'servers', servers: [zone.server] }),
    refusing: refusing.server,
    silent: silent.server,
  };
});

describe('asking name servers', () => {
  const question = { name: text.name, timeoutMs: 1000, type: 'TXT' } as const;

  it('does not listen to an answer with another id', async () => {
    const { server, stop } = await startServer('forge');
    const names = createNameServers({ kind: 'servers', servers: [server] });
    expect(await names.ask(question)).toMatchObject({ status: 'answer' });
    stop();
  });

  it('passes over a resolver that gives no answer', async () => {
    const [refusing, zone] = [await startServer('refuse'), await startServer('zone')];
    const names = createNameServers({ kind: 'servers', servers: [refusing.server, zone.server] });
    expect(await names.ask(question)).toMatchObject({ status: 'answer' });
    refusing.stop();
    zone.stop();
  });

  it('asks a resolver by HTTP POST, and takes no status but 200 for an answer (RFC 8484)', async () => {
    const server = createHttpServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.url !== '/dns-query') return response.writeHead(404).end();
        response.setHeader('content-type', 'application/dns-message');
        return response.end(answerTo(packet.decode(Buffer.concat(chunks)), false, 'zone'));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const ask = (path: string) => createNameServers(parseDnsResolver(`${url}${path}`)).ask(question);
    expect(await ask('/dns-query')).toMatchObject({ status: 'answer', transport: 'https' });
    expect(await ask('/wrong')).toMatchObject({ detail: 'HTTP status 404', status: 'failed' });
    server.close();
  });

  it.each([
    ['192.0.2.1', { host: '192.0.2.1', port: 53 }],
    ['192.0.2.1:5353', { host: '192.0.2.1', port: 5353 }],
    ['2001:db8::1', { host: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:5353', { host: '2001:db8::1', port: 5353 }],
    ['ns1.example.test', { host: 'ns1.example.test', port: 53 }],
  ])('reads %s as a server', (written, server) => {
    expect(parseServer(written)).toEqual(server);
  });

  it.each(['', 'a b', 'host:0', 'host:99999', 'host:x'])('refuses «%s» as a server', (written) => {
    expect(() => parseServer(written)).toThrow(/not a name server/);
  });
});
