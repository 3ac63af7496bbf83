import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64LinesLength, decodeBase64, encodeBase64Lines } from './base64.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable, repairQuotedPrintable } from './quoted-printable.ts';

const octets = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, 'latin1');

describe('encodeBase64Lines', () => {
  it.each([0, 1, 2, 3, 56, 57, 58, 114, 200 * 57 - 1, 200 * 57, 200 * 57 + 1, 100_000])(
    'writes %i octets in lines of 76 as Node decodes them',
    (length) => {
      const data = Buffer.alloc(length, 'The quick brown fox ');
      const lines = encodeBase64Lines(data);
      const expected = data.toString('base64').replace(/.{1,76}/g, '$&\r\n');
      expect(lines.toString('latin1') === expected).toBe(true);
      expect(lines.length).toBe(base64LinesLength(length));
      expect(decodeBase64(lines).equals(data)).toBe(true);
    },
  );

  it('decodes foreign characters, missing padding and several encodings in a row', () => {
    expect(decodeBase64(octets('aG k!=\r\naGk')).toString()).toBe('hihi');
  });
});

describe('encodeQuotedPrintable', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 300 }),
    fc.constantFrom('From a', '.', ' ', '\t', '\xff'.repeat(60), `${'a'.repeat(75)}.b`),
  );
  const body = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\r\n'));

  it('breaks a line neither inside an escape nor before a dot or "From "', () => {
    const lines = encodeQuotedPrintable(octets(`${'a'.repeat(72)}\xe9From x`))
      .toString('latin1')
      .split('\r\n');
    expect(lines).toEqual([`${'a'.repeat(72)}=`, '=E9From x']);
  });

  it('decodes to the same octets and is safe in transit', () => {
    fc.assert(
      fc.property(body, (text) => {
        const canonical = text.replace(/(?<!\r)\n/g, '\r\n');
        const encoded = encodeQuotedPrintable(octets(canonical)).toString('latin1');
        expect(decodeQuotedPrintable(octets(encoded)).toString('latin1')).toBe(canonical);
        for (const each of encoded.split('\r\n')) {
          expect(each).toMatch(/^(?!From |\.)[\t\x20-\x7e]{0,76}$/);
          expect(each).not.toMatch(/[\t ]$/);
        }
        expect(encoded).not.toMatch(/=$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('repairQuotedPrintable', () => {
  it('escapes raw octets and breaks long lines without changing what is decoded', () => {
    const source = `a=3D=\r\nb=20\r\ncaf\xe9 \r\n${'=C3=A9'.repeat(200)}`;
    const repaired = repairQuotedPrintable(octets(source)).toString('latin1');
    expect(repaired).toMatch(/^a=3D=\r\nb=20\r\ncaf=E9 \r\n(?:=[0-9A-F]{2}){25}=\r\n/);
    const decoded = (text: string): string => decodeQuotedPrintable(octets(text)).toString('latin1');
    expect(decoded(repaired)).toBe(decoded(source));
  });
});
