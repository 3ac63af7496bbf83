import { describe, expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';
import { parseMessage } from './message.ts';

function addresses(header: string, name = 'to'): readonly string[] {
  return addressesOf(parseMessage(new Uint8Array(Buffer.from(header))), name).map(({ address }) => address);
}

describe('addressesOf', () => {
  it.each([
    ['a bare address', 'To: a@example.test', ['a@example.test']],
    ['a display name', 'To: Ann B <a@example.test>', ['a@example.test']],
    ['a name with a dot', 'To: Ann B. Cee <a@example.test>', ['a@example.test']],
    [
      'a quoted name with a comma',
      'To: "Cee, Ann" <a@example.test>, b@example.test',
      ['a@example.test', 'b@example.test'],
    ],
    [
      'a comment with a comma',
      'To: a@example.test (Ann, of (nested) B), b@example.test',
      ['a@example.test', 'b@example.test'],
    ],
    [
      'a group',
      'To: Team: a@example.test, B <b@example.test>;, c@example.test',
      ['a@example.test', 'b@example.test', 'c@example.test'],
    ],
    ['an empty group', 'To: undisclosed-recipients:;', []],
    ['empty members', 'To: a@example.test,, b@example.test,', ['a@example.test', 'b@example.test']],
    ['a route', 'To: <@relay.test,@other.test:a@example.test>', ['a@example.test']],
    ['blanks around dots', 'To: ann . b @ example . test', ['ann.b@example.test']],
    ['a quoted local part', 'To: "ann b"@example.test', ['"ann b"@example.test']],
    ['needless quotes', 'To: "ann"@example.test', ['ann@example.test']],
    ['an @ in a quoted local part', 'To: "a@b"@example.test', ['"a@b"@example.test']],
    ['an escape in quotes', 'To: "a\\"b"@example.test', ['"a\\"b"@example.test']],
    ['an address literal', 'To: a@[192.0.2.1]', ['a@[192.0.2.1]']],
    ['an unquoted @ in a name', 'To: a@example.test <a@example.test>', ['a@example.test']],
    ['semicolons as separators', 'To: a@example.test; b@example.test', ['a@example.test', 'b@example.test']],
    ['dots in odd places', 'To: a..b.@example.test', ['"a..b."@example.test']],
    ['folds', 'To: Ann\r\n <a@example.test>,\r\n\tb@example.test', ['a@example.test', 'b@example.test']],
    ['UTF-8 (RFC 6532)', 'To: Jörg <jörg@bücher.test>', ['jörg@bücher.test']],
    [
      'several fields of one name',
      'To: a@example.test\nSubject: x\nTO: b@example.test',
      ['a@example.test', 'b@example.test'],
    ],
    ['no field of that name', 'Cc: a@example.test', []],
  ])('reads %s', (_, header, expected) => {
    expect(addresses(header)).toEqual(expected);
  });

  it('gives display name, local part, domain and group', () => {
    const header = 'To: Team: =?utf-8?q?J=C3=B6rg?= =?utf-8?b?IEI=?= <"j b"@example.test>;';
    expect(addressesOf(parseMessage(new Uint8Array(Buffer.from(header))), 'To')).toEqual([
      {
        address: '"j b"@example.test',
        displayName: 'Jörg B',
        domain: 'example.test',
        group: 'Team',
        localPart: 'j b',
      },
    ]);
  });

  it.each([
    ['no @', 'root', '"root" has no "@"'],
    ['two addresses without comma', 'a@example.test b@example.test', 'is no address'],
    ['text after the bracket', '<a@example.test> Ann', '"Ann" after ">"'],
    ['an open bracket', 'Ann <a@example.test', '"<" without ">"'],
    ['an open quote', '"Ann <a@example.test>', 'a quote that is not closed'],
    ['an open comment', 'a@example.test (Ann', 'a comment that is not closed'],
    ['an empty bracket', 'Ann <>', 'an empty address'],
    ['a control character', 'a\u0001@example.test', 'a control character'],
    ['a domain with an empty label', 'a@example..test', 'is no address'],
  ])('refuses %s, naming field and line', (_, value, reason) => {
    const message = `Subject: x\n y\nto: ${value}\n\nbody`;
    expect(() => addresses(message)).toThrow(
      expect.objectContaining({
        code: 'E_INPUT',
        message: expect.stringContaining('the to field on line 3'),
      }),
    );
    expect(() => addresses(message)).toThrow(reason);
  });
});
