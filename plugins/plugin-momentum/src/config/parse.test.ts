import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, encodeSource } from '@mtaops/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './parse.ts';
import { printDocument } from './print.ts';
import { tokenize } from './tokenize.ts';

/** More with `MTAOPS_FUZZ_RUNS=100000`; the same seed, so that a failure comes again. */
const MUTATIONS = Number(process.env['MTAOPS_FUZZ_RUNS'] ?? 2000);

const fixtures = join(import.meta.dirname, '../../fixtures');

function configFiles(): readonly string[] {
  return readdirSync(join(fixtures, 'trees'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.conf'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A configuration as text, with odd spacing, comments and every construct of the language. */
const space = fc.constantFrom(' ', '\n', '\t', '  \r\n', ' # note "x" {\n', ' /* a } b */ ', '\n\n');
const gap = fc.oneof(fc.constant(''), space);
const name = fc.constantFrom('Relay_Hosts', 'TLS', 'idle_time', 'uri', 'Enable', 'Listen', 'Peer');
const bare = fc.constantFrom('true', '300', '127.0.0.0/8', '::1', 'file:///a/b', 'a@b', "it's");
const quoted = fc.stringMatching(/^[ -!#-[\]-~\n]{0,20}$/).map((text) => `"${text}"`);
const scalar = fc.oneof(bare, quoted);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc
      .array(fc.tuple(tie('value'), fc.constantFrom(' ', ' , ', '\n')), { maxLength: 4 })
      .map((items) => `( ${items.flat().join('')})`),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 3 })
      .map((entries) => `[ ${entries.map(([key, item]) => `${key} = ${item} `).join('')}]`),
  ),
}));
const { item } = fc.letrec<{ item: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(name, gap, gap, value).map(([a, b, c, d]) => `${a}${b}=${c}${d}`),
    fc.tuple(fc.constantFrom('include', 'readonly_include'), quoted).map(([a, b]) => `${a} ${b}`),
    fc
      .tuple(name, gap, fc.option(scalar, { nil: '' }), space, fc.array(tie('item'), { maxLength: 4 }))
      .map(([a, b, c, d, items]) => `${a} ${b}${c}${d}{${items.join('\n')}\n}`),
  ),
}));
const file = fc.array(fc.tuple(item, space), { maxLength: 8 }).map((parts) => parts.flat().join(''));

describe('parsing and printing', () => {
  it.each(configFiles().map((path) => [path.slice(fixtures.length + 1)]))(
    'gives %s back octet for octet',
    (path) => {
      const octets = readFileSync(join(fixtures, path));
      const source = decodeSource(path, octets);
      const printed = encodeSource(printDocument(parseConfig(source.text)), source.encoding);
      expect(Buffer.compare(printed, octets)).toBe(0);
    },
  );

  it('gives 1,000 generated files back unchanged and finds no fault in them', () => {
    fc.assert(
      fc.property(file, (text) => {
        const document = parseConfig(text);
        expect(printDocument(document)).toBe(text);
        expect(document.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      }),
      { numRuns: 1000, seed: 4711 },
    );
  });

  it('survives any damage: nothing is lost and every fault has a place within the file', () => {
    const edit = fc.record({
      at: fc.double({ max: 1, min: 0, noNaN: true }),
      insert: fc.oneof(
        fc.constantFrom('{', '}', '(', ')', '[', ']', '=', '"', '/*', '#', ',', '+=', '\\', '\0'),
        fc.string(),
      ),
      remove: fc.integer({ max: 6, min: 0 }),
    });
    const texts = configFiles().map((path) => readFileSync(path, 'utf8'));
    const start = fc.oneof(fc.constantFrom(...texts), file);
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 5, minLength: 1 }), (original, edits) => {
        const text = edits.reduce((before, { at, insert, remove }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + insert + before.slice(place + remove);
        }, original);
        const document = parseConfig(text);
        expect(printDocument(document)).toBe(text);
        const lines = text.split('\n');
        for (const { column, line } of document.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: MUTATIONS, seed: 4711 },
    );
  });

  it.each([
    ['braces', '{'.repeat(100_000)],
    ['stanzas', 'a {'.repeat(100_000)],
    ['lists', `a = ${'('.repeat(100_000)}`],
    ['dictionaries', `a = ${'[b='.repeat(100_000)}`],
    ['opening quotes', '"\n'.repeat(100_000)],
    ['escaped quotes', '"\\"\n'.repeat(50_000)],
    ['open comments', '/*\n'.repeat(50_000)],
    ['long lists that never close', `${'a = ( b\n'.repeat(20_000)}{`],
  ])('does not hang or overflow on 100,000 %s', (_, text) => {
    const document = parseConfig(text);
    expect(document.problems.length).toBeGreaterThan(0);
    expect(printDocument(document)).toBe(text);
  });
});

describe('what is wrong in a file', () => {
  const problemsOf = (fixture: string) =>
    parseConfig(
      readFileSync(
        join(fixtures, `trees/syntax-${fixture}/opt/msys/ecelerity/etc/conf/default/ecelerity.conf`),
        'utf8',
      ),
    ).problems;

  it('names the stanza that is not closed and the one whose brace is missing', () => {
    expect(problemsOf('unclosed-stanza')).toMatchObject([
      {
        code: 'unclosed-stanza',
        column: 1,
        hint: expect.stringContaining('Listen ":25", opened at line 5'),
        line: 3,
      },
    ]);
  });

  it('reports an open list where it opened, and goes on with the stanza behind it', () => {
    expect(problemsOf('unclosed-list')).toMatchObject([{ code: 'unclosed-list', column: 15, line: 1 }]);
    const document = parseConfig('A = ( "b" "c"\nEsmtp_Listener {\n Listen ":25" {}\n}\n');
    expect(document.items.map((entry) => entry.kind)).toEqual(['option', 'stanza']);
  });

  it('reports a string without end where it opened, and reads the rest of the file', () => {
    expect(problemsOf('unterminated-string')).toMatchObject([
      { code: 'unterminated-string', column: 31, line: 1 },
    ]);
  });

  it('leaves a string that legally spans lines alone', () => {
    expect(tokenize('query = "SELECT a\n FROM b"\nx = 1').problems).toEqual([]);
  });

  it('names the listener syntax of Momentum 2.x', () => {
    expect(problemsOf('legacy-2x')).toMatchObject([{ code: 'legacy-listener', line: 3 }]);
  });

  it.each([
    ['Relay_Hosts += ( "a" )', 'increment-assignment', 1],
    ['Relay_Hosts -= "a"', 'increment-assignment', 1],
    ['a = 1\n}', 'unmatched-bracket', 2],
    ['a = 1\n/* b', 'unterminated-comment', 2],
    ['TLS =\nIdle_Time = 3', 'missing-value', 1],
    ['TLS', 'unexpected-text', 1],
    ['TLS ( "a" )', 'missing-equals', 1],
    ['a = [ b = c\nd {', 'unclosed-dictionary', 1],
    ['a = "b\nc = 1', 'unterminated-string', 1],
    ["a = 'b'", 'single-quotes', 1],
  ])('says of %j: %s', (text, code, line) => {
    expect(parseConfig(text).problems).toContainEqual(expect.objectContaining({ code, line }));
  });
});
