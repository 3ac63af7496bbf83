import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { BARE_LINE_END, LEADING_DOT, scanLineEnds } from './line-ends.ts';

const octets = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The plain definition: nothing is left of CR and LF once all CRLF are gone. */
const isBare = (text: string): boolean => /[\r\n]/.test(text.replaceAll('\r\n', ''));
const hasLeadingDot = (text: string): boolean => /(?:^|\n)\./.test(text);
const LF = 0x0a;

describe('line ends', () => {
  it('are judged at every place and every alignment as the plain definition says', () => {
    const alphabet = ['a', '\r', '\n', '\r\n', '\r\n', '.', '\0', '\x0d\x0d', '\xff', 'bcd', 'x'.repeat(17)];
    let seed = 1;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let n = 0; n < 20_000; n += 1) {
      const text = Array.from({ length: random(9) }, () => alphabet[random(alphabet.length)]).join('');
      const start = random(4);
      const whole = octets(`${'x'.repeat(start)}${text}`).subarray(start);
      const cut = random(text.length + 1);
      const [first, second] = [whole.subarray(0, cut), whole.subarray(cut)];
      const inPieces =
        scanLineEnds(first, LF, cut === text.length) | scanLineEnds(second, first.at(-1) ?? LF);
      for (const found of [scanLineEnds(whole), inPieces]) {
        expect((found & BARE_LINE_END) !== 0, `${JSON.stringify(text)} cut at ${cut}`).toBe(isBare(text));
        if (!isBare(text))
          expect((found & LEADING_DOT) !== 0, JSON.stringify(text)).toBe(hasLeadingDot(text));
      }
    }
  });

  it.each([
    ['a\r\nb\nc', 'line 2', 'LF'],
    ['a\r\n\r\nb\rc', 'line 3', 'CR'],
    ['\n', 'line 1', 'LF'],
  ])('%j is named with its line', (text, place, name) => {
    expect(() => checkContent(octets(text))).toThrow(`${place} of the message ends with a bare ${name}`);
  });
});

describe('what a message needs', () => {
  it.each([
    ['Subject: x\r\n\r\nplain\r\n', false, false],
    ['Subject: x\r\n\r\ngr\xc3\xbcn\r\n', true, false],
    ['Subject: gr\xc3\xbcn\r\n\r\nplain\r\n', false, true],
    ['\r\ngr\xc3\xbcn\r\n', true, false],
    ['Subject: gr\xc3\xbcn\r\n', false, true],
  ])('%j: 8-bit %s, UTF-8 header %s', (text, is8Bit, isUtf8Header) => {
    expect(checkContent(octets(text)).needs).toEqual({ is8Bit, isUtf8Header });
  });

  it('refuses a header that is neither ASCII nor UTF-8', () => {
    expect(() => checkContent(octets('Subject: gr\xfcn\r\n\r\n'))).toThrow(/not UTF-8/);
  });
});
