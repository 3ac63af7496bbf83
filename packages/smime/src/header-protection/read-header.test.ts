import { describe, expect, it } from 'vitest';
import { parseMessage } from '../mime/message.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { protectHeader } from './protect-header.ts';
import { readProtectedHeader } from './read-header.ts';

const octets = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const both = { isEncrypted: true, isSigned: true };

const OUTER = parseMessage(
  octets('From: Alice <alice@example.test>\nTo: bob@example.test\nSubject: [...]\nX-Added: on the way\n\n'),
).fields;
const HP = [
  'Content-Type: text/plain; hp="cipher"',
  'HP-Outer: From: Alice',
  ' <alice@example.test>',
  'HP-Outer: Subject: [...]',
  'From: Alice <alice@example.test>',
  'Subject: real',
  'To: bob@example.test',
  '',
  'hi',
].join('\r\n');

function protections(
  payload: string,
  layers: { isSigned: boolean; isEncrypted: boolean },
): readonly string[] {
  const { fields } = readProtectedHeader(OUTER, octets(payload), layers);
  return fields.map(({ name, protection, value }) => `${name}: ${value} (${protection})`);
}

describe('readProtectedHeader', () => {
  it('tells per field what protects it (RFC 9788)', () => {
    expect(protections(HP, both)).toEqual([
      'From: Alice <alice@example.test> (signed-only)',
      'Subject: real (signed-and-encrypted)',
      'To: bob@example.test (signed-and-encrypted)',
    ]);
    expect(protections(HP, { isEncrypted: true, isSigned: false })).toEqual([
      'From: Alice <alice@example.test> (unprotected)',
      'Subject: real (encrypted-only)',
      'To: bob@example.test (encrypted-only)',
    ]);
    expect(protections(HP.replace('cipher', 'clear'), both)[1]).toBe('Subject: real (signed-only)');
  });

  it('keeps fields that are only outside apart', () => {
    const { outerOnly, scheme, hp } = readProtectedHeader(OUTER, octets(HP), both);
    expect(outerOnly).toEqual([{ name: 'X-Added', protection: 'unprotected', value: 'on the way' }]);
    expect([scheme, hp]).toEqual(['rfc9788', 'cipher']);
  });

  it('flags a protected From that is not the outer one', () => {
    const forged = HP.replace(
      'From: Alice <alice@example.test>\r\nSubject',
      'From: Alice <mallory@example.test>\r\nSubject',
    );
    expect(readProtectedHeader(OUTER, octets(forged), both).fromMismatch).toEqual({
      inner: 'mallory@example.test',
      outer: 'alice@example.test',
    });
    expect(readProtectedHeader(OUTER, octets(HP), both).fromMismatch).toBeUndefined();
  });

  it.each([
    [
      'draft',
      'Content-Type: text/plain; protected-headers="v1"\r\nSubject: real\r\nTo: bob@example.test\r\n\r\nhi',
    ],
    [
      'wrapped',
      'Content-Type: message/rfc822\r\n\r\nSubject: real\r\nTo: bob@example.test\r\nContent-Type: text/plain\r\n\r\nhi',
    ],
  ])('reads the old form "%s"', (scheme, payload) => {
    expect(readProtectedHeader(OUTER, octets(payload), both).scheme).toBe(scheme);
    expect(protections(payload, both)).toEqual([
      'Subject: real (signed-and-encrypted)',
      'To: bob@example.test (signed-only)',
    ]);
  });

  it('takes a message marked as forwarded for what it is', () => {
    const payload = 'Content-Type: message/rfc822; forwarded=yes\r\n\r\nSubject: other\r\n\r\nhi';
    expect(readProtectedHeader(OUTER, octets(payload), both).scheme).toBe('none');
  });

  it('shows the outer header as unprotected when there is no protection or no layer', () => {
    for (const [payload, layers] of [
      ['Content-Type: text/plain\r\nSubject: inside\r\n\r\nhi', both],
      [HP, { isEncrypted: false, isSigned: false }],
    ] as const) {
      expect(protections(payload, layers)).toContain('Subject: [...] (unprotected)');
    }
  });

  it('reads back what protectHeader writes', () => {
    const message = parseMessage(
      octets('From: A <a@example.test>\nSubject: x\n\ty\nDate: Fri, 2 Jan 2026 03:04:05 +0000\n\nhi\n'),
    );
    const prepared = prepareEntity(message, { purpose: 'opaque' });
    const { entity, outerFields } = protectHeader(prepared.outerFields, prepared.entity, {
      hp: 'cipher',
      policy: 'shy',
      purpose: 'opaque',
    });
    const { fields } = readProtectedHeader(outerFields, entity, both);
    expect(fields.map(({ name, protection }) => `${name} ${protection}`)).toEqual([
      'From signed-and-encrypted',
      'Subject signed-and-encrypted',
      'Date signed-only',
    ]);
  });
});
