import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berFromDer } from '../testing/ber.ts';
import { BER, childrenOf, octetsOf, readBer, readWholeBer } from './ber-reader.ts';
import { algorithmOf, integerHexOf, oidOf, smallIntegerOf, textOf, timeOf } from './ber-values.ts';
import { derElement, derInteger, derOctetString, derOid, derSequence } from './encode.ts';
import type { Octets } from './octets.ts';

const octets = (...bytes: number[]): Octets => Uint8Array.of(...bytes);

describe('readBer', () => {
  it('finds the end of an indefinite length by its nested elements, not by the first zeros', () => {
    const element = readBer(octets(0x30, 0x80, 0x04, 0x02, 0x00, 0x00, 0x00, 0x00, 0xff));
    expect(element).toMatchObject({ contentEnd: 6, contentStart: 2, end: 8 });
  });

  it.each([
    ['nothing', octets()],
    ['an element cut short', octets(0x30, 0x05, 0x02)],
    ['an indefinite length without its end', octets(0x30, 0x80, 0x02, 0x01, 0x05)],
    ['an indefinite length on a primitive', octets(0x04, 0x80, 0x00, 0x00)],
    ['a tag number above 30', octets(0x1f, 0x81, 0x01, 0x00)],
    ['a length of seven octets', octets(0x04, 0x87, 0, 0, 0, 0, 0, 0, 1, 0)],
    ['a child longer than its parent', octets(0x30, 0x03, 0x04, 0x05, 0x00)],
  ])('refuses %s', (_, input) => {
    expect(() => childrenOf(readWholeBer(input))).toThrow(/malformed ASN.1/);
  });

  it('refuses a thousand levels of indefinite length without overflowing the stack', () => {
    const deep = new Uint8Array(2000).map((_, index) => (index % 2 === 0 ? 0x30 : 0x80));
    expect(() => readBer(deep)).toThrow('nested too deeply');
  });

  it('joins an OCTET STRING in pieces, however it is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ max: 50, min: 1 }), (content, size) => {
        const ber = berFromDer(derOctetString(new Uint8Array(content)), size);
        expect([...octetsOf(readWholeBer(ber))]).toEqual([...content]);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses pieces of an OCTET STRING that are something else', () => {
    expect(() => octetsOf(readWholeBer(octets(0x24, 0x03, 0x02, 0x01, 0x00)))).toThrow('OCTET STRING');
  });

  it('never hangs, crashes or throws anything but E_INPUT on random octets', () => {
    const walk = (input: Octets): void => {
      const pending = [readBer(input)];
      for (let next = pending.pop(); next; next = pending.pop())
        if ((next.identifier & 0x20) !== 0) pending.push(...childrenOf(next));
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        try {
          walk(new Uint8Array(input));
        } catch (error) {
          expect(error).toMatchObject({ code: 'E_INPUT' });
        }
      }),
    );
  });
});

describe('values', () => {
  it('reads object identifiers with large first and later arcs', () => {
    for (const oid of [
      '1.2.840.113549.1.7.2',
      '2.16.840.1.101.3.4.2.1',
      '2.999.3',
      '0.9.2342.19200300.100.1.25',
    ])
      expect(oidOf(readWholeBer(derOid(oid)))).toBe(oid);
  });

  it('takes serial numbers with and without a needless zero in front for the same', () => {
    expect(integerHexOf(readWholeBer(octets(0x02, 0x02, 0x00, 0x05)))).toBe('05');
    expect(integerHexOf(readWholeBer(octets(0x02, 0x02, 0x00, 0x85)))).toBe('0085');
    expect(integerHexOf(readWholeBer(octets(0x02, 0x01, 0x85)))).toBe('85');
  });

  it('reads small integers, negative ones too', () => {
    expect(smallIntegerOf(readWholeBer(derInteger(300)))).toBe(300);
    expect(smallIntegerOf(readWholeBer(octets(0x02, 0x01, 0xff)))).toBe(-1);
  });

  it.each([
    ['500101000000Z', BER.utcTime, '1950-01-01T00:00:00.000Z'],
    ['491231235959Z', BER.utcTime, '2049-12-31T23:59:59.000Z'],
    ['2601021304+0200', BER.utcTime, '2026-01-02T11:04:00.000Z'],
    ['20500101000000Z', BER.generalizedTime, '2050-01-01T00:00:00.000Z'],
    ['20500101000000.5Z', BER.generalizedTime, '2050-01-01T00:00:00.000Z'],
  ])('reads the time %s', (text, tag, expected) => {
    expect(timeOf(readWholeBer(derElement(tag, new Uint8Array(Buffer.from(text))))).toISOString()).toBe(
      expected,
    );
  });

  it('reads text of every string type, and says so of another', () => {
    const read = (tag: number, ...bytes: number[]) => textOf(readWholeBer(derElement(tag, octets(...bytes))));
    expect(read(BER.bmpString, 0x00, 0x41, 0x20, 0xac)).toBe('A€');
    expect(read(BER.universalString, 0, 1, 0xf6, 0)).toBe('😀');
    expect(read(BER.teletexString, 0xe9)).toBe('é');
    expect(read(BER.utf8String, 0xc3, 0xa9)).toBe('é');
    expect(read(BER.octetString, 0x41)).toBeUndefined();
  });

  it('refuses an AlgorithmIdentifier with something after its parameters', () => {
    const element = readWholeBer(derSequence(derOid('1.2.3'), octets(5, 0), octets(5, 0)));
    expect(() => algorithmOf(element)).toThrow('AlgorithmIdentifier');
  });
});
