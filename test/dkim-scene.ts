import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keys, makeKeys, type SelectorCase, selectorCases } from './dkim-selectors.ts';
import { startBind, txt } from './peers/bind.ts';
import { freePort } from './peers/free-port.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

/** What `dkim check --json` says, as far as tests look at it. */
export type CheckReport = {
  readonly selector: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  readonly findings: readonly CheckFinding[];
  readonly published: readonly { readonly server: string; readonly data: string | null }[];
};

export type CheckFinding = {
  readonly id: string;
  readonly status: string;
  readonly message: string;
  readonly remedy: string;
};

/** A name server with every selector case, the keys as files beside it. */
export type DkimScene = AsyncDisposable & {
  readonly folder: string;
  readonly port: number;
  readonly keys: Keys;
  readonly cases: readonly SelectorCase[];
  /** One report for each case, in their order. */
  readonly check: () => Promise<readonly CheckReport[]>;
};

export async function startDkimScene(): Promise<DkimScene> {
  await using scope = new AsyncDisposableStack();
  const { path: folder } = scope.use(await makeTempFolder('dkim'));
  const keys = makeKeys();
  const cases = selectorCases(keys);
  for (const [name, pem] of Object.entries(keys)) await writeFile(join(folder, `${name}.pem`), pem);
  const hole = await startHole();
  scope.defer(hole.stop);
  const forward = { 'servfail.test': await freePort(), 'timeout.test': hole.port };
  const bind = scope.use(await startBind(zonesOf(cases), { forward, refused: ['refused.test'] }));
  const running = scope.move();
  return {
    cases,
    check: () => checkAll(cases, folder, bind.port),
    folder,
    keys,
    port: bind.port,
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

/** One run for each key and domain. */
async function checkAll(
  cases: readonly SelectorCase[],
  cwd: string,
  port: number,
): Promise<readonly CheckReport[]> {
  const groups = Map.groupBy(cases, ({ domain = 'example.test', key = 's1' }) => `${domain} ${key}`);
  const dns = ['--resolver', `127.0.0.1:${port}`, '--timeout', '1'];
  const runs = await Promise.all(
    [...groups].map(async ([title, some]) => {
      const [domain = '', key = ''] = title.split(' ');
      const selectors = some.flatMap(({ selector }) => ['--selector', selector]);
      const words = ['dkim', 'check', domain, ...selectors, '--key', `${key}.pem`, ...dns, '--json'];
      const { stdout } = await runMtaops(words, { cwd });
      const json: CheckReport & { readonly selectors?: readonly CheckReport[] } = JSON.parse(stdout);
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
