import { describe, expect, test } from 'vitest';
import { type CertificateRequest, makeIdentity } from '../testing/throwaway-certificates.ts';
import { chooseEncryptionCertificate, chooseSigningCertificate } from './choose.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const ADDRESS = 'alice@example.test';
const root = makeIdentity({ ca: true, commonName: 'Root' });

function make(request: Partial<CertificateRequest> = {}) {
  return makeIdentity({ commonName: 'Alice', emails: [ADDRESS], issuer: root, ...request }).certificate;
}

describe('choosing a certificate', () => {
  test.each<[string, string, Partial<CertificateRequest>]>([
    ['address', 'is for bob@example.test, not for alice@example.test', { emails: ['bob@example.test'] }],
    ['address', 'names no e-mail address', { emails: [] }],
    ['expired', 'expired on 2026-05-31', { notAfter: new Date('2026-05-31T23:59:59Z') }],
    ['not-yet-valid', 'not valid before 2026-06-02', { notBefore: new Date('2026-06-02T00:00:00Z') }],
    [
      'key-usage',
      'keyUsage allows keyAgreement, not digitalSignature or nonRepudiation',
      { keyUsage: ['keyAgreement'] },
    ],
    [
      'extended-key-usage',
      'extendedKeyUsage does not allow emailProtection',
      { extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'] },
    ],
    ['ca', 'is a CA certificate, not one of a mailbox', { ca: true }],
    ['key-size', 'RSA-1024 is too small; at least 2048 bits are needed', { key: 'rsa-1024' }],
    ['key-kind', 'X25519 cannot sign', { key: 'x25519' }],
  ])('refuses to sign, with the reason: %s', (code, reason, request) => {
    const certificate = make(request);
    const choice = chooseSigningCertificate([certificate], ADDRESS, NOW);
    expect(choice.chosen).toBeUndefined();
    expect(choice.refused).toEqual([{ certificate, code, reason }]);
  });

  test.each<[string, Partial<CertificateRequest>]>([
    ['RSA with keyEncipherment', { key: 'rsa-2048', keyUsage: ['keyEncipherment'] }],
    ['EC with keyAgreement', { keyUsage: ['keyAgreement'] }],
    ['X25519 without keyUsage', { key: 'x25519' }],
    ['anyExtendedKeyUsage', { extendedKeyUsage: ['2.5.29.37.0'] }],
    ['address only in the subject', { emails: [], subjectEmails: [ADDRESS] }],
  ])('encrypts to %s', (_, request) => {
    const certificate = make(request);
    expect(chooseEncryptionCertificate([certificate], ADDRESS, NOW)).toEqual({
      chosen: certificate,
      match: 'exact',
      refused: [],
    });
  });

  test.each<[string, Partial<CertificateRequest>, string]>([
    [
      'key-usage',
      { key: 'rsa-2048', keyUsage: ['digitalSignature'] },
      'keyUsage allows digitalSignature, not keyEncipherment',
    ],
    ['key-usage', { keyUsage: ['keyEncipherment'] }, 'keyUsage allows keyEncipherment, not keyAgreement'],
    ['key-kind', { key: 'ed25519' }, 'Ed25519 cannot encrypt'],
    ['key-kind', { key: 'rsa-pss' }, 'RSA-PSS-2048 cannot encrypt'],
  ])('refuses to encrypt: %s', (code, request, reason) => {
    expect(chooseEncryptionCertificate([make(request)], ADDRESS, NOW).refused).toMatchObject([
      { code, reason },
    ]);
  });

  test('takes the newest, names the older one, and no expired one shadows it', () => {
    const older = make({ notBefore: new Date('2025-01-01T00:00:00Z') });
    const newest = make({ notBefore: new Date('2026-01-01T00:00:00Z') });
    const expired = make({
      notAfter: new Date('2026-05-01T00:00:00Z'),
      notBefore: new Date('2026-04-01T00:00:00Z'),
    });
    const choice = chooseSigningCertificate([expired, older, newest], ADDRESS, NOW);
    expect(choice.chosen).toBe(newest);
    expect(choice.refused.map(({ certificate, code }) => [certificate, code])).toEqual([
      [expired, 'expired'],
      [older, 'older'],
    ]);
  });

  test('prefers the exact local part to a newer one in other case, and says when only that matches', () => {
    const shouting = make({ emails: ['ALICE@example.test'], notBefore: new Date('2026-01-01T00:00:00Z') });
    const exact = make({ notBefore: new Date('2025-01-01T00:00:00Z') });
    expect(chooseSigningCertificate([shouting, exact], ADDRESS, NOW).chosen).toBe(exact);
    expect(chooseSigningCertificate([shouting], ADDRESS, NOW)).toMatchObject({
      chosen: shouting,
      match: 'local-part-case',
    });
  });

  test('finds an internationalised mailbox by A-label and U-label', () => {
    const certificate = make({ emails: [], utf8Mailboxes: ['älice@xn--exmple-cua.test'] });
    expect(chooseSigningCertificate([certificate], 'älice@EXÄMPLE.test', NOW).chosen).toBe(certificate);
    expect(chooseSigningCertificate([certificate], 'alice@exämple.test', NOW).chosen).toBeUndefined();
  });
});
