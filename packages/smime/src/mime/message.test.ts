import { describe, expect, it } from 'vitest';
import { fieldValue } from './header-field.ts';
import { parseMessage } from './message.ts';

const parse = (text: string) => parseMessage(new Uint8Array(Buffer.from(text, 'latin1')));
const text = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

describe('parseMessage', () => {
  it('keeps fields as they stand, folds and repetitions included, with their lines', () => {
    const { body, fields } = parse('A: 1\r\n 2\r\n\t3\r\nb : x\nA:\n\r\nbody\n');
    expect(fields.map(({ line, name, octets }) => [name, line, text(octets)])).toEqual([
      ['A', 1, 'A: 1\r\n 2\r\n\t3'],
      ['b', 4, 'b : x'],
      ['A', 5, 'A:'],
    ]);
    expect(fields.map(fieldValue)).toEqual(['1 2\t3', 'x', '']);
    expect(text(body)).toBe('body\n');
  });

  it.each([
    ['a message that ends with its header', 'A: 1', 1, ''],
    ['an empty body', 'A: 1\n\n', 1, ''],
    ['a message without header', '\nbody', 0, 'body'],
    ['a line of blanks as continuation', 'A: 1\n \nB: 2\n\nbody', 2, 'body'],
  ])('takes %s without a note', (_, input, count, body) => {
    const message = parse(input);
    expect(message.fields).toHaveLength(count);
    expect(text(message.body)).toBe(body);
    expect(message.notes).toEqual([]);
  });

  it.each([
    ['byte-order-mark', '\xef\xbb\xbfA: 1\n\nbody', 'body'],
    [
      'mbox-line',
      'From a@example.test Thu Jan  1 00:00:00 2026\nA: 1\n\nbody\n\nFrom me\n',
      'body\n\nFrom me\n',
    ],
    ['no-blank-line', 'A: 1\nno field\n', 'no field\n'],
    ['no-header', 'Dear Bob,\nhi\n', 'Dear Bob,\nhi\n'],
  ])('leaves the note %s', (code, input, body) => {
    const message = parse(input);
    expect(message.notes).toEqual([expect.objectContaining({ code })]);
    expect(message.fields.map(({ name }) => name)).toEqual(code === 'no-header' ? [] : ['A']);
    expect(text(message.body)).toBe(body);
  });

  it('reads UTF-8 and ISO 8859-1 header values', () => {
    expect(fieldValue(parse('A: \xc3\xa9\n\n').fields[0] ?? expect.fail())).toBe('é');
    expect(fieldValue(parse('A: \xe9\n\n').fields[0] ?? expect.fail())).toBe('é');
  });

  it.each([
    ['nothing', '', 'the message is empty'],
    ['bare CR line ends', 'A: 1\r\rbody\r', 'bare CR'],
    ['a mailbox', 'From a Thu\nA: 1\n\nbody\n\nFrom b Thu\nA: 2\n\n', 'the second starts at line 6'],
  ])('refuses %s', (_, input, message) => {
    expect(() => parse(input)).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
    expect(() => parse(input)).toThrow(message);
  });
});
