import { describe, expect, it } from 'vitest';
import { parseMessage } from './message.ts';
import { type MimePart, parseMimeTree } from './part.ts';

function treeOf(text: string): MimePart {
  const source = Buffer.from(text, 'latin1');
  const message = parseMessage(source);
  return parseMimeTree(source, message.fields, message.body.byteOffset - source.byteOffset, source.length);
}

/** `number type "body"` of every leaf. */
function leavesOf(text: string): readonly string[] {
  const leaves = (part: MimePart): readonly string[] =>
    part.children.length > 0
      ? part.children.flatMap(leaves)
      : [`${part.number} ${part.mediaType} ${JSON.stringify(text.slice(part.bodyStart, part.end))}`];
  return leaves(treeOf(text));
}

const multipart = (boundary: string, body: string): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\n\n${body}`;

describe('parseMimeTree', () => {
  it.each([
    ['a single body', 'A: 1\n\nhi\n', ['1 text/plain "hi\\n"']],
    [
      'two parts',
      multipart('b', '--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n'),
      ['1 text/plain "one"', '2 text/html "two"'],
    ],
    [
      'CRLF before a boundary as the boundary’s',
      multipart('b', '--b\r\n\r\none\r\n\r\n--b--'),
      ['1 text/plain "one\\r\\n"'],
    ],
    [
      'preamble and epilogue',
      multipart('b', 'pre\n--b\n\none\n--b--\n--b\n\nepilogue'),
      ['1 text/plain "one"'],
    ],
    ['blanks after the boundary', multipart('b', '--b \t\n\none\n--b-- \n'), ['1 text/plain "one"']],
    [
      'boundaries that start alike',
      multipart('b', '--b\n\none\n--bc\n--b-x\n --b\nx--b\n--b--\n'),
      ['1 text/plain "one\\n--bc\\n--b-x\\n --b\\nx--b"'],
    ],
    ['a boundary with blanks', multipart('a b', '--a b\n\none\n--a b--\n'), ['1 text/plain "one"']],
    [
      'an empty part',
      multipart('b', '--b\n--b\n\n--b\n\n\n--b--'),
      ['1 text/plain ""', '2 text/plain ""', '3 text/plain ""'],
    ],
    [
      'nesting',
      multipart('o', `--o\n${multipart('i', '--i\n\none\n--i\n\ntwo\n--i--\n')}--o\n\nthree\n--o--`),
      ['1.1 text/plain "one"', '1.2 text/plain "two"', '2 text/plain "three"'],
    ],
    [
      'an inner multipart closed by the outer',
      multipart('o', `--o\n${multipart('i', '--i\n\none\n')}--o--`),
      ['1.1 text/plain "one"'],
    ],
    [
      'a message in a message',
      `Content-Type: message/rfc822\n\nSubject: x\n${multipart('b', '--b\n\none\n--b--')}`,
      ['1.1 text/plain "one"'],
    ],
    [
      'a digest',
      'Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\none\n--b--',
      ['1.1 text/plain "one"'],
    ],
    [
      'an encoded message as a leaf',
      'Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nAAAA',
      ['1 message/rfc822 "AAAA"'],
    ],
    ['a Content-Type that makes no sense', 'Content-Type: text\n\nhi', ['1 text/plain "hi"']],
  ])('finds %s', (_, text, expected) => {
    expect(leavesOf(text)).toEqual(expected);
  });

  it.each([
    [
      'a missing closing boundary',
      multipart('b', '--b\n\none'),
      ['1 text/plain "one"'],
      '"--b--" is missing',
    ],
    ['a boundary that never occurs', multipart('b', 'one'), [' multipart/mixed "one"'], 'does not occur'],
    [
      'a multipart without boundary',
      'Content-Type: multipart/mixed\n\none',
      [' multipart/mixed "one"'],
      'without a boundary',
    ],
  ])('reports %s', (_, text, leaves, problem) => {
    expect(leavesOf(text)).toEqual(leaves);
    expect(treeOf(text).problems).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses more than 100 levels', () => {
    const nest = (depth: number): string =>
      depth === 0 ? '\nx' : `${multipart(`b${depth}`, `--b${depth}\n${nest(depth - 1)}`)}`;
    expect(treeOf(nest(100)).children).toHaveLength(1);
    expect(() => treeOf(nest(101))).toThrow('nests more than 100');
  });

  it('refuses more than 10 000 parts', () => {
    expect(() => treeOf(multipart('b', '--b\n'.repeat(10_001)))).toThrow('more than 10000 MIME parts');
  });
});
