import { describe, expect, it } from 'vitest';
import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import type { Octets } from '../der/octets.ts';
import { composeMessage } from '../mime/compose-message.ts';
import { parseMessage } from '../mime/message.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { parsePathCertificate } from '../path/certificate.ts';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { formatMessageTree } from './format-tree.ts';
import { describeMessageTree } from './message-tree.ts';

const alice = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'], key: 'rsa-2048' });
const signingTime = new Date('2026-03-01T12:00:00Z');
const TEXT = [
  'From: alice@example.test',
  'Subject: =?utf-8?q?Caf=C3=A9?=',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'caf=C3=A9',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'hi',
  '--b',
  'Content-Type: application/pdf',
  "Content-Disposition: attachment; filename*=utf-8''%C3%A9.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'QUJD',
  '',
].join('\r\n');

const octets = (text: string): Octets => new Uint8Array(Buffer.from(text));

function wrapped(format: 'opaque' | 'detached', isEncrypted: boolean): Octets {
  const { entity, outerFields } = prepareEntity(parseMessage(octets(TEXT)), { purpose: format });
  const signed = signEntity(entity, [createSigner(alice.certificate, alice.key, { chain: [] })], {
    format,
    signingTime,
  });
  return composeMessage(outerFields, isEncrypted ? encryptEntity(signed, [alice.certificate]) : signed);
}

const TREE = [
  '  ! the closing boundary "--b--" is missing',
  '  1 text/plain (utf-8, quoted-printable, 9 B)',
  '  2 message/rfc822 (20 B)',
  '    2.1 text/plain (2 B, subject "inner")',
  '  3 application/pdf (base64, 6 B, "é.pdf")',
];

describe('describeMessageTree', () => {
  it('shows the MIME tree of a plain message with its problems', async () => {
    const lines = formatMessageTree(await describeMessageTree(octets(TEXT)));
    expect(lines[0]).toMatch(/^multipart\/mixed \(\d{3} B, subject "Café"\)$/);
    expect(lines.slice(1)).toEqual(TREE);
  });

  it('shows a detached signature in its part', async () => {
    const lines = formatMessageTree(await describeMessageTree(wrapped('detached', false)));
    expect(lines[0]).toMatch(/^multipart\/signed \(.*, subject "Café"\)$/);
    expect(lines).toContain('    1.2 message/rfc822 (20 B)');
    expect(lines.at(-1)).toBe('    [CMS] signed data, detached: 1 signer, 1 certificate');
  });

  it('looks through an opaque signature', async () => {
    const lines = formatMessageTree(await describeMessageTree(wrapped('opaque', false)));
    expect(lines[1]).toBe('  [CMS] signed data, opaque: 1 signer, 1 certificate');
    expect(lines[2]).toMatch(/^ {4}multipart\/mixed/);
    expect(lines).toContain('      3 application/pdf (base64, 6 B, "é.pdf")');
  });

  it('looks into encryption with a key only', async () => {
    const message = wrapped('opaque', true);
    expect(formatMessageTree(await describeMessageTree(message)).at(-1)).toBe(
      '  [CMS] enveloped data, aes-256-cbc: 1 recipient, not opened',
    );
    const keys = [{ certificate: parsePathCertificate(alice.certificate.der), key: alice.key.keyObject }];
    const opened = formatMessageTree(await describeMessageTree(message, keys));
    expect(opened[1]).toBe('  [CMS] enveloped data, aes-256-cbc: 1 recipient, opened');
    expect(opened.filter((line) => line.includes('[CMS]'))).toHaveLength(2);
    expect(opened.at(-1)).toBe('          3 application/pdf (base64, 6 B, "é.pdf")');
  });

  it('shows a damaged CMS object as a fault where it is', async () => {
    const message =
      'Content-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n';
    const lines = formatMessageTree(await describeMessageTree(octets(message)));
    expect(lines[1]).toMatch(/^ {2}! /);
  });
});
