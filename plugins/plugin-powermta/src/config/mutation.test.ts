import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addAnswers, decodeSource, type Evidence, encodeSource, NO_EVIDENCE } from '@mtaops/core';
import { expect, it } from 'vitest';
import { doctor } from '../checks/doctor.ts';
import { decideRelay } from '../relay/decide.ts';
import { parseConfigFile, printConfigFile } from './parse.ts';
import { readConfiguration } from './read-configuration.ts';

/** Some in the suite; `npm run fuzz:config` asks for 100,000. */
const RUNS = Number(process.env['MTAOPS_FUZZ_RUNS'] ?? 1500);
const SEED = Number(process.env['MTAOPS_FUZZ_SEED'] ?? 20260302);
const FIXTURES = join(import.meta.dirname, '../../fixtures');

const seeds = readdirSync(FIXTURES, { recursive: true })
  .map(String)
  .filter((path) => path.includes('/etc/pmta/') && statSync(join(FIXTURES, path)).isFile())
  .map((path) => readFileSync(join(FIXTURES, path)));

/** What breaks parsers: half tags, quotes, patterns, control characters, deep nesting, huge words. */
const SPLINTERS = [
  '<',
  '>',
  '</',
  '"',
  '\\',
  '/',
  '#',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '$a',
  '0/0',
  '::',
  '*',
  '[*.]',
  ',',
  '\t',
  '=',
  '<source 0/0>\n',
  '</source>\n',
  '<domain *>\n',
  '<pattern-list>',
  'include /etc/pmta/config\n',
  'include ../*/../[',
  'domain-macro a $a$a$b\n',
  'domain-macro b $a,$a,$a\n',
  '<domain $a$b$a>\n',
  'relay-address /((a+)+)+$/\n',
  'smtp-listener 0.0.0.0:99999 source=\n',
  'max-message-size 999999999999999999t\n',
  'bounce-after 9w9w9w\n',
  ' '.repeat(300),
  'x'.repeat(300),
  '\u{1F4A9}',
  '\xff',
  'http-access ::/129 admin\n',
  'domain-key ,,\n',
  '<signals>\nengagement-tracking\n',
].map((text) => Buffer.from(text));

/** mulberry32: the same run every time, and a seed that can be given again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutate(octets: Buffer, next: () => number): Buffer {
  const at = Math.floor(next() * (octets.length + 1));
  const end = Math.min(octets.length, at + Math.floor(next() ** 3 * 200));
  const other = seeds[Math.floor(next() * seeds.length)] ?? octets;
  const from = Math.floor(next() * other.length);
  const splinter = SPLINTERS[Math.floor(next() * SPLINTERS.length)] ?? octets;
  switch (Math.floor(next() * 5)) {
    case 0:
      return Buffer.concat([octets.subarray(0, at), octets.subarray(end)]);
    case 1:
      return Buffer.concat([octets.subarray(0, at), splinter, octets.subarray(at)]);
    case 2:
      return Buffer.concat([octets.subarray(0, at), splinter, octets.subarray(end)]);
    case 3:
      return Buffer.concat([octets.subarray(0, at), other.subarray(from, from + 200), octets.subarray(at)]);
    default:
      return Buffer.from(octets.map((octet, index) => (index === at ? Math.floor(next() * 256) : octet)));
  }
}

function evidenceOf(octets: Buffer): Evidence {
  const content = new Uint8Array(octets);
  const request = { kind: 'file', path: '/etc/pmta/config' } as const;
  return addAnswers(NO_EVIDENCE, [{ answer: { content, kind: 'file', ok: true }, request }]);
}

/** Everything that reads a configuration, on one text; undefined when all is as it should be. */
function problemWith(octets: Buffer): string | undefined {
  const file = parseConfigFile(decodeSource('/etc/pmta/config', octets));
  const printed = encodeSource(printConfigFile(file), file.source.encoding);
  if (!octets.equals(printed)) return 'printing does not give back what was parsed';
  const evidence = evidenceOf(octets);
  const configuration = readConfiguration(evidence);
  const lines = file.source.lineStarts.length;
  const stray = configuration.diagnostics.find(
    ({ location: { line, column = 0 } }) => line < 1 || line > lines || column < 1,
  );
  if (stray) return `no such place: ${JSON.stringify(stray)}`;
  doctor.wanted(evidence, {});
  for (const ip of ['192.0.2.70', '203.0.113.9', '2001:db8::1']) {
    decideRelay(configuration, { ip, rcpt: 'aaaaaaaaaaaaaaaa@b.example', user: 'mtaops-gen' });
  }
  const broken = doctor
    .judge(evidence, { now: new Date(0), workload: {} })
    .find(({ message }) => message.includes('the check itself failed'));
  return broken && `${broken.id}: ${broken.message}`;
}

it(`survives ${RUNS} mutated configurations, with a place for everything it says`, {
  timeout: 60_000 + 20 * RUNS,
}, () => {
  const next = random(SEED);
  for (let run = 0; run < RUNS; run += 1) {
    let octets: Buffer = seeds[Math.floor(next() * seeds.length)] ?? Buffer.alloc(0);
    for (let times = Math.floor(next() * 6); times >= 0; times -= 1) octets = mutate(octets, next);
    const problem = problemWith(octets);
    if (problem !== undefined)
      expect.fail(`run ${run} of seed ${SEED}: ${problem}\n${JSON.stringify(octets.toString('latin1'))}`);
  }
});
