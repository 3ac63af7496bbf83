import { describe, expect, it } from 'vitest';
import { decodeEncodedWords } from './encoded-word.ts';
import { parseParameterisedValue } from './parameters.ts';

describe('parseParameterisedValue', () => {
  it.each([
    ['a plain value', 'Text/HTML', 'text/html', {}],
    [
      'parameters',
      'text/plain; Charset=UTF-8; format = flowed',
      'text/plain',
      { charset: 'UTF-8', format: 'flowed' },
    ],
    [
      'quotes with semicolon and escape',
      'multipart/mixed; boundary="a;\\"b"',
      'multipart/mixed',
      { boundary: 'a;"b' },
    ],
    ['comments', 'text/plain (a; "b") ; charset=(c)us-ascii', 'text/plain', { charset: 'us-ascii' }],
    ['a parenthesis inside quotes', 'a/b; name="x (1).pdf"', 'a/b', { name: 'x (1).pdf' }],
    ['an unquoted value with blanks', 'a/b; name=my file.pdf; x=1', 'a/b', { name: 'my file.pdf', x: '1' }],
    ['the first of two', 'a/b; x=1; x=2', 'a/b', { x: '1' }],
    ['an open quote', 'a/b; x="1', 'a/b', { x: '1' }],
    ['a stray semicolon', 'a/b;; x=1;', 'a/b', { x: '1' }],
    ['encoded words', 'a/b; name="=?utf-8?q?=C3=A9?="', 'a/b', { name: 'é' }],
    [
      'RFC 2231 charset',
      "attachment; filename*=iso-8859-1'en'%E9%20.txt",
      'attachment',
      { filename: 'é .txt' },
    ],
    ['RFC 2231 continuations', 'a/b; n*0="very long "; n*1=name', 'a/b', { n: 'very long name' }],
    ['RFC 2231 both', "a/b; n*1=b; n*0*=utf-8''%C3%A9; n*2*=%C3%A9", 'a/b', { n: 'ébé' }],
    ['the extended form before the plain one', "a/b; n=e; n*=utf-8''%C3%A9", 'a/b', { n: 'é' }],
  ])('reads %s', (_, text, value, parameters) => {
    const parsed = parseParameterisedValue(text);
    expect(parsed.value).toBe(value);
    expect(Object.fromEntries(parsed.parameters)).toEqual(parameters);
  });
});

describe('decodeEncodedWords', () => {
  it.each([
    ['plain text', 'plain text'],
    ['=?UTF-8?Q?caf=C3=A9_au?= lait', 'café au lait'],
    ['=?utf-8?b?w6k=?=\t=?utf-8*en?q?=C3=A9?= x', 'éé x'],
    ['=?x-unknown?q?a?=', '=?x-unknown?q?a?='],
    ['a =?iso-8859-1?q?=E9?= b', 'a é b'],
  ])('decodes %s', (text, expected) => {
    expect(decodeEncodedWords(text)).toBe(expected);
  });
});
