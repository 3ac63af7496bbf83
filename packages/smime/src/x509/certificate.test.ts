import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { concatOctets } from '../der/octets.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import { makeIdentity, pemOf } from '../testing/throwaway-certificates.ts';
import { describeCertificate, parseCertificate } from './certificate.ts';
import { parseCertificates } from './parse-certificates.ts';

const root = makeIdentity({ ca: true, commonName: 'Root', keyUsage: ['keyCertSign', 'cRLSign'] });
const alice = makeIdentity({
  commonName: 'Alice',
  emails: ['alice@example.test', 'a@example.test'],
  extendedKeyUsage: ['1.3.6.1.5.5.7.3.4'],
  issuer: root,
  key: 'rsa-2048',
  keyUsage: ['digitalSignature', 'keyEncipherment'],
  serial: 0xff00ff,
  subjectEmails: ['ALICE@example.test', 'old@example.test'],
  utf8Mailboxes: ['älice@example.test'],
});

describe('parseCertificate', () => {
  test('agrees with OpenSSL about serial, dates, fingerprint and key', () => {
    const judge = new X509Certificate(alice.certificatePem);
    const { certificate } = alice;
    expect(certificate.serialNumber).toBe(judge.serialNumber);
    expect(certificate.notBefore).toEqual(judge.validFromDate);
    expect(certificate.notAfter).toEqual(judge.validToDate);
    expect(certificate.fingerprint).toBe(judge.fingerprint256.replaceAll(':', '').toLowerCase());
    expect(certificate.publicKey.keyObject().equals(judge.publicKey)).toBe(true);
    expect([certificate.publicKey.kind, certificate.publicKey.sizeBits]).toEqual(['rsa', 2048]);
  });

  test('lists every address once, subjectAltName before subject', () => {
    expect(alice.certificate.emailAddresses).toEqual([
      { address: 'alice@example.test', source: 'rfc822Name' },
      { address: 'a@example.test', source: 'rfc822Name' },
      { address: 'älice@example.test', source: 'SmtpUTF8Mailbox' },
      { address: 'old@example.test', source: 'subject' },
    ]);
  });

  test('reads usages, and their absence as undefined', () => {
    expect(alice.certificate.keyUsage).toEqual(['digitalSignature', 'keyEncipherment']);
    expect(alice.certificate.extendedKeyUsage).toEqual(['1.3.6.1.5.5.7.3.4']);
    expect(root.certificate.keyUsage).toEqual(['keyCertSign', 'cRLSign']);
    expect(root.certificate.basicConstraints).toEqual({ ca: true, pathLength: undefined });
    const bare = makeIdentity({ commonName: 'Bare' }).certificate;
    expect([bare.keyUsage, bare.extendedKeyUsage, bare.basicConstraints]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('shows names most specific first, control characters escaped', () => {
    expect(root.certificate.subject.text).toBe('CN=Root, O=Example');
    const odd = makeIdentity({ commonName: ' a,b+c="d"\u001b[31m ' }).certificate;
    expect(odd.subject.text).toBe(String.raw`CN=\ a\,b\+c=\"d\"\1b[31m\ , O=Example`);
    expect(describeCertificate(alice.certificate)).toContain('(serial FF00FF, valid to 2049-01-01)');
  });

  test.each(['P-256', 'P-384', 'P-521', 'ed25519', 'x25519', 'rsa-pss', 'rsa-3072'] as const)(
    'reads a %s key',
    (key) => {
      const { certificate } = makeIdentity({ commonName: 'Key', issuer: root, key });
      const judge = new X509Certificate(certificate.der).publicKey;
      expect(certificate.publicKey.kind).toBe(judge.asymmetricKeyType);
      const size =
        judge.asymmetricKeyDetails?.modulusLength ??
        { 'P-256': 256, 'P-384': 384, 'P-521': 521 }[key as 'P-256'];
      expect(certificate.publicKey.sizeBits).toBe(size ?? 255);
    },
  );

  test('names what is broken, for every truncation', () => {
    const { der } = alice.certificate;
    for (let length = 0; length < der.length; length += 7) {
      expect(() => parseCertificate(der.slice(0, length))).toThrow(/^certificate is broken: /);
    }
  });

  test('survives any single changed octet, reading it or refusing it with E_INPUT', () => {
    const { der } = root.certificate;
    for (let at = 0; at < der.length; at++) {
      const changed = new Uint8Array(der);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      try {
        parseCertificate(changed);
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_INPUT' });
      }
    }
  });
});

describe('parseCertificates', () => {
  const subjects = (octets: Uint8Array<ArrayBuffer>) =>
    parseCertificates(octets).map((one) => one.subject.commonNames[0]);
  const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

  test('reads PEM with text around, several blocks and keys among them', () => {
    const text = `Bag Attributes\n  x: y\n${alice.certificatePem}${alice.keyPem}junk\r\n${root.certificatePem.replaceAll('\n', '\r\n')}`;
    expect(subjects(utf8(text))).toEqual(['Alice', 'Root']);
  });

  test('reads one DER certificate and several in a row', () => {
    expect(subjects(alice.certificate.der)).toEqual(['Alice']);
    expect(subjects(concatOctets(alice.certificate.der, root.certificate.der))).toEqual(['Alice', 'Root']);
  });

  test('refuses a cut PEM block, broken base64 and a file without certificate', () => {
    expect(() => parseCertificates(utf8(alice.certificatePem.slice(0, -30)))).toThrow('END line is missing');
    expect(() =>
      parseCertificates(utf8(pemOf('CERTIFICATE', root.certificate.der).replace('MII', 'M!I'))),
    ).toThrow(/not base64|broken/);
    expect(() => parseCertificates(utf8(alice.keyPem))).toThrow('no certificate in the file');
    expect(() => parseCertificates(new Uint8Array())).toThrow('no certificate in the file');
  });
});

describeWithOpenssl('parseCertificates reads what openssl crl2pkcs7 writes', () => {
  test.each(['DER', 'PEM'])('certs-only, %s', (form) => {
    const p7c = runOpenssl(['crl2pkcs7', '-nocrl', '-certfile', 'all.pem', '-outform', form], {
      files: { 'all.pem': alice.certificatePem + root.certificatePem },
    });
    expect(
      parseCertificates(p7c)
        .map((one) => one.fingerprint)
        .toSorted(),
    ).toEqual([alice, root].map((one) => one.certificate.fingerprint).toSorted());
  });

  test('BER of indefinite length, as cms -stream writes', () => {
    const signed = runOpenssl(
      [
        'cms',
        '-sign',
        '-stream',
        '-indef',
        '-nodetach',
        '-binary',
        '-in',
        'text',
        '-signer',
        'a',
        '-inkey',
        'k',
        '-outform',
        'DER',
      ],
      { files: { a: alice.certificatePem, k: alice.keyPem, text: 'x'.repeat(5000) } },
    );
    expect(signed[1]).toBe(0x80);
    expect(parseCertificates(signed).map((one) => one.subject.commonNames[0])).toEqual(['Alice']);
  });
});
