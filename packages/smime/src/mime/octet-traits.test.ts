import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLineEnds } from './line-ends.ts';
import { type OctetTraits, scanOctets } from './octet-traits.ts';

/** The same by regular expressions. */
function scanPlainly(text: string): OctetTraits {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)];
  const long = lines.find(([line]) => line.replace(/\r?\n$/, '').length > 998);
  return {
    bareCr: text.search(/\r(?!\n)/),
    bareLf: text.search(/(?<!\r)\n/),
    isEightBit: /[\x80-\xff]/.test(text),
    longLine: long?.index ?? -1,
    nul: text.indexOf('\0'),
  };
}

const piece = fc.oneof(
  fc.constantFrom('\r\n', '\n', '\r', '\0', '\xe9', 'a', '\t', '\x0b'),
  fc.constantFrom(996, 997, 998, 999, 1000).map((length) => 'x'.repeat(length)),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('scanOctets', () => {
  it('finds the first place of each kind, at any alignment', () => {
    fc.assert(
      fc.property(text, fc.nat(7), (body, shift) => {
        const source = Buffer.from(`${'\n\r\0\xff'.repeat(2).slice(0, shift)}${body}\n`, 'latin1');
        const found = scanOctets(source, shift, shift + body.length);
        const shifted = (offset: number): number => (offset < 0 ? -1 : offset + shift);
        const plain = scanPlainly(body);
        expect(found).toEqual({
          ...plain,
          // A CR as the last octet of the range has no LF in it.
          bareCr: shifted(plain.bareCr),
          bareLf: shifted(plain.bareLf),
          longLine: shifted(plain.longLine),
          nul: shifted(plain.nul),
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('canonicalLineEnds', () => {
  it('makes every bare LF a CRLF and changes nothing else, across blocks too', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(1, 40_000), (body, count) => {
        const whole = body.repeat(Math.max(1, Math.floor(count / Math.max(1, body.length))));
        const canonical = canonicalLineEnds(Buffer.from(whole, 'latin1')).toString('latin1');
        expect(canonical === whole.replace(/(?<!\r)\n/g, '\r\n')).toBe(true);
      }),
    );
  });
});
