import { expect, it } from 'vitest';
import { decodeSource, encodeSource, lineOf, locationAt, sourceText } from './source-text.ts';

it('counts lines and columns from 1, the end of the file included', () => {
  const source = sourceText('/etc/x', 'a\nbc\n\nd');
  expect(locationAt(source, 0)).toEqual({ column: 1, file: '/etc/x', line: 1 });
  expect(locationAt(source, 3)).toMatchObject({ column: 2, line: 2 });
  expect(locationAt(source, 5)).toMatchObject({ column: 1, line: 3 });
  expect(locationAt(source, 7)).toMatchObject({ column: 2, line: 4 });
});

it('gives a line without its end, CRLF too', () => {
  const source = sourceText('x', 'one\r\ntwo\nthree');
  expect([1, 2, 3, 4].map((line) => lineOf(source, line))).toEqual(['one', 'two', 'three', '']);
});

it.each([
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa4]],
  ['octets that are no UTF-8', [0x61, 0xff, 0xc3, 0x28, 0x80]],
  ['nothing', []],
])('gives back %s octet for octet', (_, octets) => {
  const source = decodeSource('x', Uint8Array.from(octets));
  expect([...encodeSource(source.text, source.encoding)]).toEqual(octets);
});
