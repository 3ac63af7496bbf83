import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, encodeSource, sourceText } from '@mtaops/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from './node.ts';
import { parseConfigFile, printConfigFile } from './parse.ts';
import { validateNodes } from './validate.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const fixtures = readdirSync(FIXTURES, { recursive: true })
  .map(String)
  .filter((path) => path.includes('/etc/pmta/') && statSync(join(FIXTURES, path)).isFile());

function parse(text: string) {
  return parseConfigFile(sourceText('/etc/pmta/config', text));
}

/** `line: message` of everything objected to. */
function objections(text: string): readonly string[] {
  const file = parse(text);
  return [...file.diagnostics, ...validateNodes(file.nodes)].map(
    ({ location, message }) => `${location.line}: ${message}`,
  );
}

function shape(nodes: readonly Node[]): unknown {
  return nodes.map((node) =>
    node.kind === 'section'
      ? [`<${node.tag} ${node.argument}>`, shape(node.children)]
      : node.nested
        ? [node.key, node.args, shape(node.nested.children)]
        : [node.key, node.args],
  );
}

/** A line that is likely to be a configuration line, blanks and line ends of every kind included. */
const line = fc
  .tuple(
    fc.constantFrom('', '  ', '\t', '\ufeff', ' \r '),
    fc.oneof(
      fc.constantFrom(
        '<source 0/0>',
        '</source>',
        '<domain *',
        '</domain',
        '<virtual-mta a>',
        '</virtual-mta>',
        'include /etc/pmta/x/*.conf',
        'mail-from /a\\/b/ <pattern-list>',
        '<pattern-list>',
        '</pattern-list>',
        'domain-key s, d, "/x y"',
        'password a"b#c',
      ),
      fc.string({ maxLength: 30, unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
    ),
    fc.constantFrom('', ' ', '\t# comment', '#', ' # "x'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map((parts) => parts.join(''));
const config = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('', '<spool', 'x y'))
  .map(([lines, last]) => lines.join('') + last);

describe('printing what was parsed', () => {
  it.each(fixtures)('gives back %s octet for octet', (path) => {
    const octets = readFileSync(join(FIXTURES, path));
    const file = parseConfigFile(decodeSource(path, octets));
    expect(Buffer.from(encodeSource(printConfigFile(file), file.source.encoding)).equals(octets)).toBe(true);
    expect(file.lines.length).toBeGreaterThan(1);
  });

  it('gives back generated configurations character for character', () => {
    fc.assert(
      fc.property(config, (text) => printConfigFile(parse(text)) === text),
      { numRuns: 1000 },
    );
  });

  it('gives back any octets at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        const file = parseConfigFile(decodeSource('x', octets));
        return Buffer.from(encodeSource(printConfigFile(file), file.source.encoding)).equals(octets);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading', () => {
  it('keeps blanks in quotes and in patterns, and takes paths for paths', () => {
    const text = [
      '<pattern-list p>',
      '  header Subject /a b\\/ c/ virtual-mta=x',
      '</pattern-list>',
      'custom-dsn-from-header "P <a@b>"',
      'command "/x --e \\"$envid\\" \\\\"',
      'smtp-server-tls-certificate /etc/a.pem hunter',
      'bcc ""',
    ].join('\n');
    expect(shape(parse(text).nodes)).toEqual([
      ['<pattern-list p>', [['header', ['Subject', '/a b\\/ c/', 'virtual-mta=x']]]],
      ['custom-dsn-from-header', ['P <a@b>']],
      ['command', ['/x --e "$envid" \\']],
      ['smtp-server-tls-certificate', ['/etc/a.pem', 'hunter']],
      ['bcc', ['']],
    ]);
  });

  it('nests a nameless pattern list at the end of an entry', () => {
    const text =
      '<pattern-list p>\nmail-from /^a/ <pattern-list>\n* virtual-mta=y\n</pattern-list>\n* virtual-mta=z\n</pattern-list>\n';
    const file = parse(text);
    expect(file.diagnostics).toEqual([]);
    expect(shape(file.nodes)).toEqual([
      [
        '<pattern-list p>',
        [
          ['mail-from', ['/^a/'], [['*', ['virtual-mta=y']]]],
          ['*', ['virtual-mta=z']],
        ],
      ],
    ]);
  });

  it('counts columns behind the indent, and ignores case of keywords', () => {
    const [node] = parse('\n\t Host-Name a # b\r\n').nodes;
    expect(node).toMatchObject({
      args: ['a'],
      key: 'host-name',
      location: { column: 3, line: 2 },
      rawValue: 'a',
    });
  });

  it('accepts the closing tag that repeats the name', () => {
    expect(parse('<domain-key-list L>\n</domain-key-list L>\n').diagnostics).toEqual([]);
  });
});

describe('going on after an error', () => {
  it('says where a section was opened that is not closed, and where the next begins', () => {
    expect(objections('<source 0/0>\n smtp-service yes\n<source 10/8>\n</source>\n')).toEqual([
      '1: <source> is not closed before <source> on line 3',
    ]);
    expect(objections('<spool /x>\n')).toEqual(['1: <spool> is never closed']);
  });

  it('takes a domain inside a VMTA for nested, not for a forgotten end', () => {
    expect(objections('<virtual-mta a>\n<domain x>\n</domain>\n</virtual-mta>\n')).toEqual([]);
  });

  it('closes what a closing tag further out leaves open', () => {
    expect(objections('<virtual-mta a>\n<domain x>\n</virtual-mta>\n</domain>\n')).toEqual([
      '2: <domain> is not closed before </virtual-mta>',
      '4: </domain> closes no open section',
    ]);
  });

  it('doubts a # in quotes, since no guide says what it does', () => {
    expect(objections('command "a #b"\n')).toEqual([
      '1: # inside quotes: it may cut the value off here',
      '1: a quoted value is not closed',
    ]);
  });

  it('survives any depth of nesting', () => {
    const text = '<future a>\n'.repeat(5000) + '</future>\n'.repeat(5000);
    const file = parse(text);
    expect(printConfigFile(file)).toBe(text);
    expect(file.diagnostics[0]).toMatchObject({ code: 'nested-too-deep', location: { line: 21 } });
  });

  it('finds all nine faults of the broken fixture', () => {
    const main = readFileSync(join(FIXTURES, 'broken-syntax/etc/pmta/config'), 'utf8');
    const extra = readFileSync(join(FIXTURES, 'broken-syntax/etc/pmta/conf.d/extra.conf'), 'utf8');
    expect(objections(main)).toEqual([
      '25: > is missing at the end of </domain',
      '43: <spool> is never closed',
      '11: max-message-size: argument missing',
      '17: always-allow-relaying: yes or no expected, found maybe',
      '23: unknown directive dkim-sing; did you mean dkim-sign?',
      '24: bounce-after: an interval such as 1d12h expected, found 4x',
    ]);
    expect(objections(extra)).toEqual(['2: domain-key: three parts expected: SELECTOR, DOMAIN, FILE']);
  });

  it('has nothing to object to in the healthy fixture', () => {
    for (const path of fixtures.filter((name) => name.startsWith('healthy'))) {
      expect([path, objections(readFileSync(join(FIXTURES, path), 'utf8'))]).toEqual([path, []]);
    }
  });
});
