import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

const trees = join(import.meta.dirname, '../plugins/plugin-momentum/fixtures/trees');

async function mtaops(...words: readonly string[]) {
  await using folder = await makeTempFolder('doctor');
  const { exitCode, stdout } = await runMtaops([...words, '--platform', 'momentum', '--json'], {
    cwd: folder.path,
  });
  return { exitCode, json: JSON.parse(stdout) };
}

describe('mtaops doctor --platform momentum --root', () => {
  it.each([
    ['healthy', 3, { fail: 0, warn: 0 }],
    ['broken-open-relay', 1, { fail: 6, warn: 6 }],
    ['broken-relay-dkim-tls', 1, { fail: 11, warn: 5 }],
    ['syntax-unterminated-string', 1, { fail: 1 }],
  ] as const)('%s exits %d', async (tree, expected, counts) => {
    const { exitCode, json } = await mtaops('doctor', '--root', join(trees, tree));
    expect(exitCode).toBe(expected);
    expect(json).toMatchObject({ counts, platform: 'momentum', schema: 'mtaops.doctor/1' });
    expect(json.findings).toHaveLength(42);
  });

  it('names the list that keeps the generator out, with the line to write', async () => {
    const root = join(trees, 'broken-relay-dkim-tls');
    const { json } = await mtaops('doctor', '--root', root, '--only', 'mom.relay.generator');
    expect(json.findings).toMatchObject([
      {
        evidence: [{ line: 8 }, { line: 10 }],
        id: 'mom.relay.generator',
        remedy: expect.stringContaining('"198.51.100.0/26" ) at'),
        severity: 'critical',
        status: 'fail',
      },
    ]);
  });
});

describe('mtaops relay explain --platform momentum --root', () => {
  it.each([
    ['healthy', ['--ip', '198.51.100.37', '--listener', '2525'], 'allowed', 'conf.d/10-listeners.conf', 56],
    ['healthy', ['--ip', '203.0.113.9'], 'denied', 'conf.d/10-listeners.conf', 19],
    [
      'healthy',
      ['--ip', '203.0.113.9', '--rcpt', 'x@bounces.example.com'],
      'allowed',
      'conf.d/20-relay.conf',
      2,
    ],
    ['broken-relay-dkim-tls', ['--ip', '198.51.100.37'], 'denied', 'conf.d/10-listeners.conf', 8],
    [
      'broken-relay-dkim-tls',
      ['--ip', '198.51.100.37', '--listener', '192.0.2.10:587'],
      'denied',
      'local_changes.conf',
      4,
    ],
    ['broken-open-relay', ['--ip', '203.0.113.9', '--user', 'nobody'], 'allowed', 'ecelerity.conf', 9],
  ] as const)('%s %j: %s', async (tree, question, decision, file, line) => {
    const { exitCode, json } = await mtaops('relay', 'explain', '--root', join(trees, tree), ...question);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ decision, stanza: { file: expect.stringMatching(`${file}$`), line } });
    expect(json.considered.length).toBeGreaterThan(0);
    expect(json.change).toBeTypeOf('string');
  });
});
