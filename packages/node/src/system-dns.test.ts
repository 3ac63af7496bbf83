import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createSystemDns } from './system-dns.ts';

const TYPES: Readonly<Record<number, string>> = { 5: 'CNAME', 15: 'MX', 16: 'TXT' };
const CODES = { NXDOMAIN: 3, REFUSED: 5, SERVFAIL: 2 } as const;

type Zone = Readonly<Record<string, readonly Buffer[] | keyof typeof CODES>>;

const labels = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);
const txt = (...strings: readonly string[]): Buffer =>
  Buffer.concat(strings.map((text) => Buffer.from([text.length, ...Buffer.from(text)])));
const mx = (priority: number, host: string): Buffer =>
  Buffer.concat([Buffer.from([0, priority]), labels(host)]);

/** A name server on loopback (RFC 1035 §4.1); a name it does not have gets an empty answer, `silent.test` none at all. */
async function startNameServer(zone: Zone) {
  const socket = createSocket('udp4', (question, { address, port }) => {
    let [at, name] = [12, ''];
    while ((question[at] ?? 0) !== 0) {
      const length = question[at] ?? 0;
      name += `${name && '.'}${question.toString('latin1', at + 1, at + 1 + length)}`;
      at += length + 1;
    }
    if (name === 'silent.test') return;
    const type = question.readUInt16BE(at + 1);
    const found = zone[`${TYPES[type]} ${name.toLowerCase()}`] ?? [];
    const records = typeof found === 'string' ? [] : found;
    const header = Buffer.from(question.subarray(0, 12));
    header[2] = 0x81;
    header[3] = 0x80 | (typeof found === 'string' ? CODES[found] : 0);
    header.writeUInt16BE(records.length, 6);
    header.writeUInt16BE(0, 10);
    const answers = records.map((data) => {
      const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 0]);
      head.writeUInt16BE(data.length, 10);
      return Buffer.concat([head, data]);
    });
    socket.send(Buffer.concat([header, question.subarray(12, at + 5), ...answers]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    [Symbol.asyncDispose]: async () => void socket.close(),
  };
}

async function lookup(zone: Zone, ...question: Parameters<ReturnType<typeof createSystemDns>['lookup']>) {
  await using server = await startNameServer(zone);
  return await createSystemDns({ servers: [server.address], timeoutMs: 250 }).lookup(...question);
}

describe('looking names up', () => {
  it('joins the strings of a TXT record and keeps records apart', async () => {
    const zone = { 'TXT a.test': [txt('v=DKIM1; p=', 'AB'), txt('other')] };
    expect(await lookup(zone, 'a.test', 'TXT')).toEqual({
      kind: 'records',
      records: expect.arrayContaining(['v=DKIM1; p=AB', 'other']),
    });
  });

  it('gives host names in lower case, mail exchangers by preference', async () => {
    expect(await lookup({ 'CNAME a.test': [labels('SparkPostMail.com')] }, 'a.test', 'CNAME')).toEqual({
      kind: 'records',
      records: ['sparkpostmail.com'],
    });
    const exchangers = { 'MX a.test': [mx(20, 'b.test'), mx(10, 'A.test')] };
    expect(await lookup(exchangers, 'a.test', 'MX')).toEqual({
      kind: 'records',
      records: ['10 a.test', '20 b.test'],
    });
  });

  it('tells a name that does not exist from a type that it does not have', async () => {
    expect(await lookup({ 'TXT a.test': 'NXDOMAIN' }, 'a.test', 'TXT')).toEqual({
      kind: 'nothing',
      reason: 'NXDOMAIN',
    });
    expect(await lookup({}, 'a.test', 'TXT')).toEqual({ kind: 'nothing', reason: 'NODATA' });
  });

  it.each(['SERVFAIL', 'REFUSED'] as const)('never takes %s for «nothing»', async (code) => {
    await expect(lookup({ 'TXT a.test': code }, 'a.test', 'TXT')).rejects.toMatchObject({
      code: 'E_TRANSPORT',
      message: expect.stringContaining(`E${code}`),
    });
  });

  it('gives up on a server that says nothing', async () => {
    await expect(lookup({}, 'silent.test', 'TXT')).rejects.toMatchObject({ code: 'E_TRANSPORT' });
  });

  it('does not ask when it was stopped before', async () => {
    await expect(
      lookup({ 'TXT a.test': [txt('x')] }, 'a.test', 'TXT', AbortSignal.abort()),
    ).rejects.toThrow();
  });
});
