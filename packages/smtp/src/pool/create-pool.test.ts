import type { SmtpListener, Submission } from '@mtaops/core';
import { Secret } from '@mtaops/core';
import {
  type FaultServer,
  type FaultServerOptions,
  type SmtpFault,
  startFaultServer,
  testCertificates,
} from '@mtaops/testkit';
import { describe, expect, it } from 'vitest';
import { createPool } from './create-pool.ts';
import type { PoolOptions } from './smtp-pool.ts';

const TIMEOUT_MS = 5000;

const listenerOf = ({ port }: FaultServer): SmtpListener => ({
  extraCa: [testCertificates().ca],
  host: '127.0.0.1',
  port,
  tls: 'none',
  verifyTls: true,
});

const mailNo = (n: number) => ({
  content: new TextEncoder().encode(`Message-ID: <${n}@example.test>\r\n\r\nhello\r\n`),
  envelope: { from: 'ann@example.test', to: [`n${n}@example.test`] },
});

/** Messages that came whole, by number; what was accepted of them is `counts.accepted`. */
const arrived = (servers: readonly FaultServer[]): readonly number[] =>
  servers
    .flatMap(({ wire }) => wire.map((octets) => new TextDecoder().decode(octets)))
    .filter((text) => text.endsWith('\r\n.\r\n'))
    .map((text) => Number(/<(\d+)@/.exec(text)?.[1]));

const statesOf = (all: readonly Submission[]) => all.map(({ recipients }) => recipients[0]?.state);

async function run(
  count: number,
  servers: readonly FaultServer[],
  options: Partial<PoolOptions> = {},
): Promise<readonly Submission[]> {
  const hosts = servers.map((server) => ({ listener: listenerOf(server) }));
  await using pool = createPool({ connections: 4, hosts, timeoutMs: TIMEOUT_MS, ...options });
  return Promise.all(Array.from({ length: count }, (_, n) => pool.inject(mailNo(n))));
}

const start = (
  faults: readonly SmtpFault[] = [],
  options: FaultServerOptions = { extensions: ['PIPELINING'] },
) => startFaultServer(faults, options);

describe('a pool', () => {
  it('brings every message once, over all hosts and no more connections than allowed', async () => {
    await using first = await start();
    await using second = await start();
    expect(statesOf(await run(200, [first, second]))).toEqual(Array(200).fill('accepted'));
    expect(arrived([first, second]).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, n) => n),
    );
    const connections = [first, second].map(({ counts }) => counts.connections);
    expect(connections.toSorted()).not.toContain(0);
    expect((connections[0] ?? 0) + (connections[1] ?? 0)).toBeLessThanOrEqual(4);
  });

  it('says QUIT after so many messages, and opens another connection', async () => {
    await using server = await start();
    await run(20, [server], { connections: 1, maxPerConnection: 5 });
    expect(server.counts).toEqual({ accepted: 20, connections: 4 });
    expect(server.commands.filter((line) => line === 'QUIT')).toHaveLength(4);
  });

  const endings: readonly SmtpFault[] = (['mail', 'rcpt', 'data', 'body', 'dot'] as const).flatMap((at) => [
    { at, ending: 'reset' as const },
    { at, ending: 'close' as const },
    ...(at === 'body'
      ? []
      : [
          { at, ending: 'close' as const, reply: '421 4.3.2 bye' },
          { at, reply: 'nonsense' },
        ]),
  ]);
  it.each(endings.flatMap((fault) => [[fault, ['PIPELINING']] as const, [fault, []] as const]))(
    'loses nothing and repeats nothing when connections break: %j, EHLO %j',
    async (fault, extensions) => {
      // Each of these messages brings its connection down; the others are to go through, whatever was on its way.
      const match = fault.at === 'mail' || fault.at === 'rcpt' ? { match: /ann|n1?3@/ } : {};
      await using server = await start([{ ...fault, ...match, times: 3 }], { extensions });
      const states = statesOf(await run(40, [server]));
      expect(states).toHaveLength(40);
      const whole = arrived([server]);
      expect(new Set(whole).size).toBe(whole.length);
      const accepted = states.filter((state) => state === 'accepted').length;
      const unknown = states.filter((state) => state === 'unknown').length;
      // Of what nobody knows the server may have some; of the rest both sides count the same.
      expect(accepted).toBeLessThanOrEqual(server.counts.accepted);
      expect(accepted + unknown).toBeGreaterThanOrEqual(server.counts.accepted);
      if (unknown === 0) expect(accepted).toBe(server.counts.accepted);
      expect(accepted).toBeGreaterThanOrEqual(37);
      expect(states.every((state, n) => state !== 'accepted' || whole.includes(n))).toBe(true);
      expect(states.includes('unknown')).toBe(
        (fault.at === 'dot' && !fault.reply?.startsWith('421')) || fault.at === 'body',
      );
    },
  );

  it('leaves a host alone that does not answer, and gives its share to the others', async () => {
    const gone = await start();
    await gone[Symbol.asyncDispose]();
    await using server = await start();
    expect(statesOf(await run(50, [gone, server]))).toEqual(Array(50).fill('accepted'));
    expect(server.counts.connections).toBeLessThanOrEqual(4);
  });

  it('keeps the connections it has when the server has enough of them', async () => {
    await using server = await start([
      { at: 'connect', reply: '220 welcome', times: 1 },
      { at: 'connect', ending: 'close', reply: '421 4.7.0 too many connections' },
    ]);
    expect(statesOf(await run(30, [server]))).toEqual(Array(30).fill('accepted'));
    expect(server.counts.connections).toBeLessThanOrEqual(4);
  });

  it('fails what waits when no host takes a connection, with the reason', async () => {
    const gone = await start();
    await gone[Symbol.asyncDispose]();
    const hosts = [{ listener: listenerOf(gone) }];
    await using pool = createPool({ hosts, timeoutMs: TIMEOUT_MS });
    const failures = await Promise.allSettled([pool.inject(mailNo(1)), pool.inject(mailNo(2)), pool.open()]);
    for (const one of failures)
      expect(one).toMatchObject({ reason: { code: 'E_UNAVAILABLE' }, status: 'rejected' });
  });

  it('tries a login that is refused once, however many messages and connections there are', async () => {
    const login = { mechanisms: ['PLAIN'], password: 'right', user: 'app1' };
    await using server = await start([], { login });
    const listener = { ...listenerOf(server), auth: { user: 'app1' } };
    const hosts = [{ listener, password: new Secret('wrong') }];
    await using pool = createPool({ connections: 10, hosts, timeoutMs: TIMEOUT_MS });
    const failures = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => pool.inject(mailNo(n))));
    expect(new Set(failures.map((one) => one.status === 'rejected' && one.reason.code))).toEqual(
      new Set(['E_AUTH']),
    );
    await expect(pool.inject(mailNo(21))).rejects.toMatchObject({ code: 'E_AUTH' });
    expect(server.commands.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
  });

  it('refuses a mail that this server cannot take, and goes on with the others', async () => {
    await using server = await start();
    const hosts = [{ listener: listenerOf(server) }];
    await using pool = createPool({ hosts, timeoutMs: TIMEOUT_MS });
    const eightBit = { ...mailNo(1), content: new TextEncoder().encode('Subject: x\r\n\r\ngrün\r\n') };
    const [bad, good] = await Promise.allSettled([pool.inject(eightBit), pool.inject(mailNo(2))]);
    expect(bad).toMatchObject({ reason: { code: 'E_INPUT' } });
    expect(good).toMatchObject({ value: { recipients: [{ state: 'accepted' }] } });
  });

  it('ends at once when told to, and says of each message what is known of it', async () => {
    await using server = await start([{ at: 'dot', ending: 'silence' }]);
    const stop = new AbortController();
    const hosts = [{ listener: listenerOf(server) }];
    await using pool = createPool({ connections: 1, hosts, signal: stop.signal, timeoutMs: TIMEOUT_MS });
    const attempts = [0, 1, 2, 3].map((n) => pool.inject(mailNo(n)));
    while (server.wire.length === 0 || !server.commands.includes('MAIL FROM:<ann@example.test>'))
      await new Promise(setImmediate);
    while (pool.state.inFlight < 2) await new Promise(setImmediate);
    stop.abort();
    const ends = await Promise.allSettled(attempts);
    expect(
      ends.map((one) => (one.status === 'fulfilled' ? one.value.recipients[0]?.state : one.reason.code)),
    ).toEqual(['unknown', 'deferred', 'E_INTERRUPTED', 'E_INTERRUPTED']);
  });
});
