import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckReport } from './dkim-scene.ts';
import { makeKeys, publicKeyOf } from './dkim-selectors.ts';
import { startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { startDnsRelay } from './peers/dns-relay.ts';
import { freePort } from './peers/free-port.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

const RUNS = 10;

describePeers(['bind'], 'dkim check', () => {
  test(`says the same ${RUNS} times of servers that disagree, one dead, one slow, one without UDP`, async () => {
    await using servers = await startServers();
    const runs: CheckReport[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await servers.check(servers.all));
    const [first] = runs;
    for (const run of runs) expect(run).toEqual(first);
    expect(first?.verdict).toBe('fail');
    const text = first?.findings.map(({ message }) => message).join('\n');
    for (const server of servers.all) expect(text + JSON.stringify(first?.published)).toContain(server);
    // Findings of one status stand in the order of the servers, whose ports differ from run to run.
    const findings = first?.findings.map(({ id, status }) => `${status} ${id}`) ?? [];
    expect(findings.toSorted()).toEqual([
      'fail dkim-key-mismatch',
      'fail dkim-servers-disagree',
      'pass dkim-key-match',
      'pass dkim-record-good',
      'pass dkim-record-good',
      'unknown dkim-server-silent',
      'warn dkim-udp-silent',
    ]);
  });

  test('never calls a key good that one server could not be asked for', async () => {
    await using servers = await startServers();
    const report = await servers.check([servers.good, servers.dead]);
    expect(report).toMatchObject({ verdict: 'unknown', published: [{ server: servers.good }] });
    expect(await servers.check([servers.good, servers.slow])).toMatchObject({ verdict: 'pass' });
    expect(await servers.check([servers.dead])).toMatchObject({ published: [], verdict: 'unknown' });
  });
});

/** Two zones of one name, and three ways to be a bad server. */
async function startServers() {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('dkim'));
  const keys = makeKeys();
  await writeFile(join(cwd, 's1.pem'), keys['s1'] ?? '');
  const zone = (key: string) => [
    `s1._domainkey TXT ${txt(`v=DKIM1; k=rsa; p=${publicKeyOf(keys[key] ?? '')}`)}`,
  ];
  const [good, other] = await Promise.all(
    ['s1', 'other'].map((key) => startBind({ 'example.test': zone(key) }, { recursion: false })),
  );
  if (!good || !other) throw new Error('no name server');
  scope.use(good);
  scope.use(other);
  const slow = scope.use(await startDnsRelay(good.port, { delayMs: 200 }));
  const tcpOnly = scope.use(await startDnsRelay(good.port, { udp: false }));
  const at = (port: number) => `127.0.0.1:${port}`;
  const named = {
    dead: at(await freePort()),
    good: at(good.port),
    other: at(other.port),
    slow: at(slow.port),
    tcpOnly: at(tcpOnly.port),
  };
  const running = scope.move();
  return {
    ...named,
    all: Object.values(named),
    check: async (servers: readonly string[]): Promise<CheckReport> => {
      const flags = servers.flatMap((server) => ['--authoritative', server]);
      const words = [
        'dkim',
        'check',
        'example.test/s1',
        '--key',
        's1.pem',
        ...flags,
        '--timeout',
        '2',
        '--json',
      ];
      const { exitCode, stdout } = await runMtaops(words, { cwd });
      const report: CheckReport = JSON.parse(stdout);
      expect(exitCode).toBe({ fail: 1, pass: 0, unknown: 3, warn: 0 }[report.verdict]);
      return report;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
