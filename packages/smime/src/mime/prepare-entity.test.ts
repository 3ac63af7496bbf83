import { describe, expect, it } from 'vitest';
import { composeMessage } from './compose-message.ts';
import type { EntityPurpose } from './entity-plan.ts';
import { parseMessage } from './message.ts';
import { type PreparedEntity, prepareEntity } from './prepare-entity.ts';

function prepare(text: string, purpose: EntityPurpose = 'detached'): PreparedEntity {
  return prepareEntity(parseMessage(new Uint8Array(Buffer.from(text, 'latin1'))), { purpose });
}

function entityOf(text: string, purpose?: EntityPurpose): string {
  return Buffer.from(prepare(text, purpose).entity).toString('latin1');
}

const long = 'x'.repeat(999);

describe('prepareEntity', () => {
  it.each([
    ['a single text part', 'Content-Type: text/plain\r\n\r\nhi\r\n'],
    ['a body without final line end', 'Content-Type: text/plain\r\n\r\nhi'],
    ['an empty body', 'Content-Type: text/plain\r\n\r\n'],
    ['blank lines at the end', 'Content-Type: text/html\r\n\r\n<p>\r\n\r\n\r\n'],
    [
      'folded fields and repeated parameters',
      'Content-Type: text/plain;\r\n\tcharset=utf-8\r\nContent-Language: en\r\n\r\nhi',
    ],
    [
      'preamble and epilogue',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\npre\r\n--b\r\n\r\nhi\r\n--b--\r\nepi\r\n',
    ],
    ['a line of 998 octets', `Content-Type: text/plain\r\n\r\n${'x'.repeat(998)}\r\n`],
    [
      'an unknown transfer encoding',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: x-odd\r\n\r\nhi\r\n',
    ],
    [
      'clean text that says 8bit',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\nhi\r\n',
    ],
    [
      'a multipart without closing boundary',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi\r\n',
    ],
    ['dots, blanks, "From " and escapes', 'Content-Type: text/plain\r\n\r\n.\r\n..x\r\nFrom a\r\nb \\n=\r\n'],
  ])('carries %s octet for octet', (_, entity) => {
    for (const purpose of ['detached', 'opaque', 'encrypted'] as const)
      expect(entityOf(entity, purpose)).toBe(entity);
  });

  it('ends every line in CRLF', () => {
    expect(entityOf('Content-Type: text/plain;\n charset=utf-8\n\na\r\nb\n\nc\n')).toBe(
      'Content-Type: text/plain;\r\n charset=utf-8\r\n\r\na\r\nb\r\n\r\nc\r\n',
    );
  });

  it('says text/plain; charset=us-ascii where there is no Content-Type', () => {
    expect(entityOf('Subject: x\n\nhi\n')).toBe('Content-Type: text/plain; charset=us-ascii\r\n\r\nhi\r\n');
  });

  it('keeps what is outside in order, without MIME-Version, blind copies and DKIM signatures', () => {
    const { outerFields, notes } = prepare(
      'Received: a\nDKIM-Signature: v=1\nBcc: c@example.test\nTo: a@example.test,\n b@example.test\nReceived: b\nMIME-Version: 1.0\n' +
        'Content-Type: text/html\nresent-bcc: d@example.test\nX-A: 1\n\nhi\n',
    );
    expect(outerFields.map(({ name, line }) => `${name} ${line}`)).toEqual([
      'Received 1',
      'To 4',
      'Received 6',
      'X-A 10',
    ]);
    expect(notes).toEqual([expect.objectContaining({ code: 'dkim-dropped', line: 2 })]);
  });

  it.each([
    [
      '8-bit text',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\ncaf\xc3\xa9 \nFrom a\n',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=C3=A9=20\r\n=46rom a\r\n',
    ],
    [
      'text with a bare CR',
      'Content-Type: text/plain\n\na\rb\n',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=0Db\r\n',
    ],
    [
      'text with a NUL',
      'Content-Type: text/plain\n\na\0b\n',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=00b\r\n',
    ],
    [
      'binary data',
      'Content-Transfer-Encoding: binary\nContent-Type: image/png\n\n\x89PNG\n\r\xff',
      `Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\n${Buffer.from('\x89PNG\n\r\xff', 'latin1').toString('base64')}\r\n`,
    ],
    [
      'UTF-16 text',
      'Content-Type: text/plain; charset=utf-16le\n\nh\0\n\0',
      `Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('h\0\n\0').toString('base64')}\r\n`,
    ],
    [
      'quoted-printable with a raw octet',
      'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nok =E9=\n\xe9\n',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nok =E9=\r\n=E9\r\n',
    ],
    [
      'a long line',
      `Content-Type: text/html\n\n${long}\n`,
      `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${long.replace(/x{75}(?=x)/g, '$&=\r\n')}\r\n`,
    ],
    [
      'base64 on one line',
      `Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'AAAA'.repeat(300)}\n`,
      `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(300).replace(/.{1,76}/g, '$&\r\n')}`,
    ],
  ])('encodes %s and leaves a note', (_, input, expected) => {
    expect(entityOf(input)).toBe(expected);
    expect(entityOf(input, 'opaque')).toBe(expected);
    expect(prepare(input).notes).toContainEqual(expect.objectContaining({ code: 're-encoded' }));
  });

  it('encodes only the leaves that need it and corrects their ancestors', () => {
    const input = [
      'Content-Type: multipart/mixed; boundary=o',
      'Content-Transfer-Encoding: 8bit',
      '',
      'pre',
      '--o',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Subject: in',
      'Content-Type: multipart/alternative; boundary="o i"',
      '',
      '--o i',
      'content-type: text/plain',
      '',
      'caf\xe9',
      '--o i  ',
      '',
      'plain',
      '--o i--',
      '--o',
      'Content-Type: text/plain',
      '',
      'last',
      '--o--',
      '',
    ].join('\r\n');
    const expected = input
      .replaceAll('8bit', '7bit')
      .replace('content-type: text/plain\r\n', '$&Content-Transfer-Encoding: quoted-printable\r\n')
      .replace('\xe9', '=E9');
    expect(entityOf(input)).toBe(expected);
  });

  it('leaves 8-bit text and long lines as they are inside encryption', () => {
    const entity = `Content-Type: text/plain; charset=utf-8\r\n\r\ncaf\xc3\xa9 ${long}\r\n`;
    expect(entityOf(entity, 'encrypted')).toBe(entity);
  });

  it('carries a signed 8-bit part inside CMS but refuses it for a detached signature', () => {
    const signed =
      'Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\n\r\ncaf\xe9\r\n--s\r\nContent-Type: application/pkcs7-signature\r\n\r\n\r\n--s--\r\n';
    expect(entityOf(signed, 'opaque')).toBe(signed);
    expect(() => prepare(signed)).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
    expect(() => prepare(signed)).toThrow('signed or encrypted already');
  });

  it.each([
    ['a bare CR in a field', 'Subject: a\rb\n\nhi', 'the Subject field on line 1'],
    ['a NUL in a field', 'X: 1\nSubject: a\0b\n\nhi', 'the Subject field on line 2'],
    ['a long field without blanks', `X: 1\nSubject:${long}\n\nhi`, 'the Subject field on line 2'],
    [
      'two Content-Type fields that differ',
      'Content-Type: text/plain\nContent-Type: text/html\n\nhi',
      'lines 1 and 2',
    ],
    [
      '8-bit under an unknown encoding',
      'Content-Type: a/b\nContent-Transfer-Encoding: x-odd\n\nhi\n\xe9',
      'part 1 has 8-bit octets',
    ],
    [
      'an 8-bit preamble',
      'Content-Type: multipart/mixed; boundary=b\n\n\xe9\n--b\n\nhi\n--b--\n',
      'the message has 8-bit octets',
    ],
  ])('refuses %s, naming the place', (_, input, place) => {
    expect(() => prepare(input)).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
    expect(() => prepare(input)).toThrow(place);
  });
});

describe('an entity that stands ready in the message', () => {
  const viewed = (text: string): boolean => {
    const message = parseMessage(new Uint8Array(Buffer.from(text)));
    return prepareEntity(message, { purpose: 'opaque' }).entity.buffer === message.octets.buffer;
  };

  it('is not copied', () => {
    const content =
      'Content-Type: text/plain;\r\n charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\nhi\r\n';
    expect(viewed(`From: a@example.test\r\nMIME-Version: 1.0\r\n${content}`)).toBe(true);
  });

  it.each([
    [
      'another field between its own',
      'Content-Type: text/plain\r\nFrom: a\r\nContent-Language: en\r\n\r\nhi',
    ],
    ['another field after them', 'Content-Type: text/plain\r\nFrom: a\r\n\r\nhi'],
    ['a header line that ends in LF', 'Content-Type: text/plain\nContent-Language: en\r\n\r\nhi'],
    ['a fold that ends in LF', 'Content-Type: text/plain;\n charset=utf-8\r\n\r\nhi'],
    ['a blank line of LF', 'Content-Type: text/plain\r\n\nhi'],
    ['a body line that ends in LF', 'Content-Type: text/plain\r\n\r\nhi\n'],
  ])('is copied with %s', (_, text) => {
    expect(viewed(text)).toBe(false);
    expect(entityOf(text, 'opaque')).toMatch(/^Content-Type: text\/plain(?:[^\n]|\r\n)*$/);
  });
});

describe('composeMessage', () => {
  it('puts the fields above the entity, adds what is missing and never a blind copy', () => {
    const { outerFields } = prepare(
      'From: a@example.test\nTo: b@example.test,\n c@example.test\nBcc: d@example.test\n\nhi\n',
    );
    const entity = new Uint8Array(Buffer.from('Content-Type: text/plain\r\n\r\nhi\r\n'));
    const bcc = parseMessage(new Uint8Array(Buffer.from('Bcc: e@example.test\n\n'))).fields;
    const message = composeMessage([...outerFields, ...bcc], entity, {
      date: new Date(0),
      messageId: '<1@example.test>',
    });
    expect(Buffer.from(message).toString()).toBe(
      'From: a@example.test\r\nTo: b@example.test,\r\n c@example.test\r\nDate: Thu, 1 Jan 1970 00:00:00 +0000\r\n' +
        'Message-ID: <1@example.test>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhi\r\n',
    );
  });

  it('keeps the Date and Message-ID that are there', () => {
    const { outerFields } = prepare('date: then\nMessage-id: <0@example.test>\n\nhi\n');
    const message = composeMessage(outerFields, new Uint8Array(), {
      date: new Date(0),
      messageId: '<1@example.test>',
    });
    expect(Buffer.from(message).toString()).toBe(
      'date: then\r\nMessage-id: <0@example.test>\r\nMIME-Version: 1.0\r\n',
    );
  });
});
