import { expect, test } from 'vitest';
import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { composeMessage } from './compose-message.ts';
import { parseMessage } from './message.ts';
import { prepareEntity } from './prepare-entity.ts';

const alice = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'], key: 'P-256' });
const HEADER = 'From: alice@example.test\nTo: bob@example.test\nSubject: x\nMIME-Version: 1.0\n';

/** File names and header as real programs write them: LF line ends, as on a Unix disk. */
const SHAPES: Readonly<Record<string, string>> = {
  'an attachment in base64 of 72 columns': `${HEADER}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${`${'AAAA'.repeat(18)}\n`.repeat(9)}\n--b--\n`,
  'an empty body': `${HEADER}Content-Type: text/plain\n\n`,
  'binary data': `${HEADER}Content-Type: application/octet-stream\nContent-Transfer-Encoding: binary\n\n\x00\x01\r\xff\n\n`,
  'bare CR': `${HEADER}Content-Type: text/plain\n\na\rb\n`,
  'blank lines and dots at the end': `${HEADER}Content-Type: text/plain\n\n.\n..x\n\\n  \n\n\n`,
  'header only': HEADER,
  'HTML only': `${HEADER}Content-Type: text/html; charset=utf-8\n\n<p>caf\xc3\xa9</p>\n`,
  'multipart in multipart': `${HEADER}Content-Type: multipart/mixed; boundary="a b"\n\npre\n--a b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nplain\n--c\nContent-Type: text/html\n\n<p>caf\xc3\xa9\n--c--\n\n--a b--\nepilogue\n`,
  'no Content-Type': 'From: alice@example.test\n\nhi\n',
  'no final line end': `${HEADER}Content-Type: text/plain\n\nhi`,
  'text of 3000 characters a line in UTF-8': `${HEADER}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${'\xc3\xa9'.repeat(1500)}\n`,
  'a message in a message': `${HEADER}Content-Type: message/rfc822\n\nSubject: inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\ncaf\xc3\xa9\n`,
  'a multipart without closing boundary': `${HEADER}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n`,
};

describeWithOpenssl('openssl cms reads the entity of', () => {
  for (const [shape, text] of Object.entries(SHAPES)) {
    const message = parseMessage(new Uint8Array(Buffer.from(text, 'latin1')));
    test.each(['detached', 'opaque'] as const)(`${shape}, signed %s`, (format) => {
      const { entity, outerFields } = prepareEntity(message, { purpose: format });
      const signer = createSigner(alice.certificate, alice.key, { chain: [] });
      const signed = signEntity(entity, [signer], { format, signingTime: new Date('2026-03-01T12:00:00Z') });
      const content = runOpenssl(['cms', '-verify', '-in', 'm.eml', '-noverify', '-out', 'content'], {
        files: { 'm.eml': composeMessage(outerFields, signed) },
        output: 'content',
      });
      expect(Buffer.from(content).equals(entity)).toBe(true);
    });
  }

  test('8-bit text, encrypted', () => {
    const message = parseMessage(
      new Uint8Array(
        Buffer.from(`${HEADER}Content-Type: text/plain; charset=utf-8\n\ncaf\xc3\xa9\n`, 'latin1'),
      ),
    );
    const { entity, outerFields } = prepareEntity(message, { purpose: 'encrypted' });
    const content = runOpenssl(
      ['cms', '-decrypt', '-in', 'm.eml', '-inkey', 'key.pem', '-binary', '-out', 'content'],
      {
        files: {
          'key.pem': alice.keyPem,
          'm.eml': composeMessage(outerFields, encryptEntity(entity, [alice.certificate])),
        },
        output: 'content',
      },
    );
    expect(Buffer.from(content).equals(entity)).toBe(true);
  });
});
