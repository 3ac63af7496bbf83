import { expect, it } from 'vitest';
import { stuffDots } from './dots.ts';

const octets = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (piece: Uint8Array): string => new TextDecoder().decode(piece);

it.each([
  ['', true, ''],
  ['.', true, '..'],
  ['.', false, '.'],
  ['a.b\r\n.c\r\n..\r\n.', false, 'a.b\r\n..c\r\n...\r\n..'],
  ['.\r\n.\r\n', true, '..\r\n..\r\n'],
])('%j, at a line start %s, becomes %j', (given, isLineStart, expected) => {
  expect(text(stuffDots(octets(given), isLineStart))).toBe(expected);
});

it('gives back the very octets where there is nothing to do', () => {
  const piece = octets('a.\r\n b.c\r\n');
  expect(stuffDots(piece, true)).toBe(piece);
});
