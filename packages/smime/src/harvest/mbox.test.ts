import { expect, test } from 'vitest';
import { isMbox, splitMbox, unquoteFromLines } from './mbox.ts';

const octets = (text: string) => new TextEncoder().encode(text);
const split = (text: string) => splitMbox(octets(text)).map((message) => new TextDecoder().decode(message));
const LINE = 'From a@example.test Wed Nov 25 10:00:00 2026';

test.each(['\n', '\r\n'])(
  'cuts at From lines and leaves every octet of the messages (line ends %j)',
  (end) => {
    const first = ['Subject: one', '', 'Text', 'From here on', '', 'From there, no header follows', ''].join(
      end,
    );
    const second = ['Subject: two', '', '', ''].join(end);
    expect(split(`${LINE}${end}${first}${end}${LINE}${end}${second}`)).toEqual([first, second]);
  },
);

test('a message alone is no mbox, and one From line makes one', () => {
  expect(isMbox(octets('Subject: one\n\nFrom here\n'))).toBe(false);
  expect(isMbox(octets(`${LINE}\nSubject: one\n\n`))).toBe(true);
  expect(split('Subject: one\n\n')).toEqual([]);
  expect(split('')).toEqual([]);
});

test('takes one > from quoted From lines, and says when there is none', () => {
  const unquoted = unquoteFromLines(octets('a\n>From b\n>>From c\n> From d\n'));
  expect(new TextDecoder().decode(unquoted)).toBe('a\nFrom b\n>From c\n> From d\n');
  expect(unquoteFromLines(octets('a\nFrom b\n'))).toBeUndefined();
});
