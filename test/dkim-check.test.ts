import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeKeys, type SelectorCase, selectorCases } from './dkim-selectors.ts';
import { type Bind, startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { freePort } from './peers/free-port.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

const KEYS = makeKeys();
const CASES = selectorCases(KEYS);

describePeers(['bind'], 'dkim check', () => {
  test(`gives each of ${CASES.length} selectors its verdict and names the cause`, async () => {
    await using scene = await startScene();
    const reports = await scene.check(CASES);
    const wrong = CASES.filter(({ finding, selector, verdict }, at) => {
      const report = reports[at];
      const ids = report?.findings.map(({ id }) => id) ?? [];
      return (
        report?.selector !== selector || report.verdict !== verdict || (finding && !ids.includes(finding))
      );
    });
    expect(
      wrong.map(({ selector, verdict }) => [
        selector,
        verdict,
        reports.find((one) => one.selector === selector),
      ]),
    ).toEqual([]);
  });
});

type Report = {
  readonly selector: string;
  readonly verdict: string;
  readonly findings: readonly {
    readonly id: string;
    readonly status: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly published: readonly { readonly server: string; readonly data: string | null }[];
};

/** A name server with all the cases, and the keys as files. */
async function startScene() {
  await using scope = new AsyncDisposableStack();
  const { path: cwd } = scope.use(await makeTempFolder('dkim'));
  for (const [name, pem] of Object.entries(KEYS)) await writeFile(join(cwd, `${name}.pem`), pem);
  const hole = await startHole();
  scope.defer(hole.stop);
  const bind = scope.use(
    await startBind(zonesOf(CASES), {
      forward: { 'servfail.test': await freePort(), 'timeout.test': hole.port },
      refused: ['refused.test'],
    }),
  );
  const running = scope.move();
  return {
    check: (cases: readonly SelectorCase[]) => checkAll(cases, cwd, bind),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function zonesOf(cases: readonly SelectorCase[]) {
  const s1 = cases.find(({ selector }) => selector === 's1')?.records[0] ?? '';
  return {
    'esp.test': [s1.replace('s1._domainkey', 's1.dkim')],
    'example.test': cases.flatMap(({ records }) => records),
    'wild.test': [`*._domainkey TXT ${txt('v=DKIM1; p=')}`],
  };
}

/** One run for each key and domain; reports in the order of the cases. */
async function checkAll(cases: readonly SelectorCase[], cwd: string, bind: Bind): Promise<readonly Report[]> {
  const groups = Map.groupBy(cases, ({ domain = 'example.test', key = 's1' }) => `${domain} ${key}`);
  const runs = await Promise.all(
    [...groups].map(async ([title, some]) => {
      const [domain = '', key = ''] = title.split(' ');
      const selectors = some.flatMap(({ selector }) => ['--selector', selector]);
      const dns = ['--resolver', `127.0.0.1:${bind.port}`, '--timeout', '1'];
      const { stdout } = await runMtaops(
        ['dkim', 'check', domain, ...selectors, '--key', `${key}.pem`, ...dns, '--json'],
        { cwd },
      );
      const json: Report & { readonly selectors?: readonly Report[] } = JSON.parse(stdout);
      return (json.selectors ?? [json]).map((report, at) => [some[at], report] as const);
    }),
  );
  const found = new Map(runs.flat());
  return cases.flatMap((one) => found.get(one) ?? []);
}

/** A UDP port that takes everything and says nothing. */
async function startHole() {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, stop: () => void socket.close() };
}
