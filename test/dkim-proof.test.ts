// Every selector case in front of mtaops and of three tools that others rely on. `npm run proof:dkim` prints the table.
import { Resolver } from 'node:dns/promises';
import { join } from 'node:path';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { expect, test } from 'vitest';
import { type CheckReport, type DkimScene, startDkimScene } from './dkim-scene.ts';
import type { SelectorCase } from './dkim-selectors.ts';
import { describePeers } from './peers/describe-peers.ts';
import { verifyAllDkim } from './peers/dkimpy.ts';
import { runTestKey, writeTestKeyConf } from './peers/opendkim-testkey.ts';
import { signDkim } from './sign-dkim.ts';

/** What is true, as far as a tool can say it with yes, no, or «cannot tell». */
type Truth = 'good' | 'bad' | 'unknown';

type Row = {
  readonly one: SelectorCase;
  readonly truth: Truth;
  readonly mtaops: Truth;
  readonly testkey: Truth;
  readonly mailauth: Truth | undefined;
  readonly dkimpy: Truth | undefined;
};

const TRUTH = { fail: 'bad', pass: 'good', unknown: 'unknown', warn: 'good' } as const;
const MESSAGE = 'From: alice@example.test\r\nTo: bob@example.test\r\nSubject: key\r\n\r\nHello\r\n';

describePeers(['bind', 'dkimpy', 'opendkim-tools'], 'dkim check beside other tools', () => {
  test('is right about every selector and names the cause, which no other tool is', async () => {
    await using scene = await startDkimScene();
    const reports = await scene.check();
    const wrong = scene.cases.filter((one, at) => !isRight(one, reports[at]));
    expect(wrong.map((one) => [one, reports[scene.cases.indexOf(one)]])).toEqual([]);
    const rows = await compare(scene, reports);
    if (process.env['MTAOPS_PROOF'] === '1') process.stdout.write(`${formatTable(rows)}\n`);
    expect(rows.length).toBeGreaterThan(60);
    expect(errors(rows, 'mtaops')).toBe(0);
    for (const tool of ['testkey', 'mailauth', 'dkimpy'] as const)
      expect(errors(rows, tool)).toBeGreaterThan(0);
  });
});

function isRight({ finding, selector, verdict }: SelectorCase, report: CheckReport | undefined): boolean {
  const ids = report?.findings.map(({ id }) => id) ?? [];
  return report?.selector === selector && report.verdict === verdict && (!finding || ids.includes(finding));
}

async function compare(scene: DkimScene, reports: readonly CheckReport[]): Promise<readonly Row[]> {
  const mails = await Promise.all(scene.cases.map((one) => sign(one, scene)));
  const configuration = await writeTestKeyConf(scene.folder, scene.port);
  const [dkimpy, mailauth, testkey] = await Promise.all([
    verifyAllDkim(
      mails.map((mail) => mail ?? new Uint8Array()),
      scene.port,
    ),
    Promise.all(mails.map((mail) => (mail ? askMailauth(mail, scene.port) : undefined))),
    Promise.all(scene.cases.map((one) => askTestKey(one, scene, configuration))),
  ]);
  return scene.cases.map((one, at) => ({
    dkimpy: mails[at] && (dkimpy[at] === 'pass' ? 'good' : 'bad'),
    mailauth: mailauth[at],
    mtaops: TRUTH[reports[at]?.verdict ?? 'unknown'],
    one,
    testkey: testkey[at] ?? 'unknown',
    truth: TRUTH[one.verdict],
  }));
}

/** A message signed with the case's key; undefined for a key that DKIM does not know. */
async function sign(
  { domain = 'example.test', key = 's1', selector }: SelectorCase,
  { keys }: DkimScene,
): Promise<Uint8Array | undefined> {
  const algorithm = key === 'ed' ? 'ed25519-sha256' : 'rsa-sha256';
  const signed = await signDkim(MESSAGE, { algorithm, domain, privateKey: keys[key] ?? '', selector });
  return signed === undefined ? undefined : Buffer.from(signed);
}

/** A temporary error is «cannot tell». */
async function askMailauth(mail: Uint8Array, port: number): Promise<Truth> {
  const resolver = new Resolver({ timeout: 700, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  const resolve = (name: string) => resolver.resolveTxt(name);
  const { results } = await dkimVerify(Buffer.from(mail), { resolver: resolve });
  const result = results[0]?.status.result;
  return result === 'pass' ? 'good' : result === 'temperror' ? 'unknown' : 'bad';
}

/** Exit codes of sysexits: 0 good, 69 and 75 «could not ask» by its manual. */
async function askTestKey(
  { domain = 'example.test', key = 's1', selector }: SelectorCase,
  { folder }: DkimScene,
  configuration: string,
): Promise<Truth> {
  const { exitCode } = await runTestKey(configuration, { domain, key: join(folder, `${key}.pem`), selector });
  return exitCode === 0 ? 'good' : exitCode === 75 || exitCode === 124 ? 'unknown' : 'bad';
}

type Tool = 'mtaops' | 'testkey' | 'mailauth' | 'dkimpy';

const errors = (rows: readonly Row[], tool: Tool): number =>
  rows.filter((row) => row[tool] !== undefined && row[tool] !== row.truth).length;

function formatTable(rows: readonly Row[]): string {
  const cell = (row: Row, tool: Tool): string =>
    `${row[tool] ?? '-'}${row[tool] === undefined || row[tool] === row.truth ? '' : ' ✗'}`.padEnd(17);
  const tools = ['mtaops', 'testkey', 'mailauth', 'dkimpy'] as const;
  const titles = ['mtaops', 'opendkim-testkey', 'mailauth', 'dkimpy']
    .map((title) => title.padEnd(17))
    .join('');
  const head = `${'selector'.padEnd(14)}${'truth'.padEnd(9)}${titles}cause`;
  const lines = rows.map((row) => {
    const cells = tools.map((tool) => cell(row, tool)).join('');
    return `${row.one.selector.padEnd(14)}${row.truth.padEnd(9)}${cells}${row.one.finding ?? ''}`;
  });
  const totals = tools.map((tool) => `${errors(rows, tool)} wrong`.padEnd(17)).join('');
  return [head, ...lines, `${`${rows.length} cases`.padEnd(23)}${totals}`].join('\n');
}
