import { expect, test } from 'vitest';
import { makeIdentity } from '../testing/throwaway-certificates.ts';
import { expiryCalendar } from './expiry.ts';
import { formatIcal } from './format-ical.ts';

const at = new Date('2026-06-01T00:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const make = (to: string, more: Partial<Parameters<typeof makeIdentity>[0]> = {}) =>
  makeIdentity({ commonName: 'Bob', emails: ['bob@example.test'], notAfter: day(to), ...more }).certificate;

test('lists what is in use, not what a newer one has replaced', () => {
  const old = make('2026-05-01');
  const current = make('2026-07-01', { notBefore: day('2026-04-01') });
  expect(expiryCalendar(new Map([['bob@example.test', [old, current]]]), at)).toMatchObject([
    { address: 'bob@example.test', certificate: current, days: 30, purposes: ['sign', 'encrypt'] },
  ]);
});

test('lists the last one when all have ended, and each of a pair', () => {
  const signing = make('2026-05-30', { keyUsage: ['digitalSignature'] });
  const earlier = make('2026-03-01', { keyUsage: ['digitalSignature'] });
  const encryption = make('2027-06-01', { keyUsage: ['keyAgreement'] });
  expect(expiryCalendar(new Map([['bob@example.test', [earlier, signing, encryption]]]), at)).toMatchObject([
    { certificate: signing, days: -2, purposes: ['sign'] },
    { certificate: encryption, days: 365, purposes: ['encrypt'] },
  ]);
});

test('counts an intermediate that ends before the certificate', () => {
  const root = makeIdentity({ ca: true, commonName: 'Root' });
  const ca = makeIdentity({ ca: true, commonName: 'Issuing', issuer: root, notAfter: day('2026-08-01') });
  const leaf = make('2027-01-01', { issuer: ca });
  expect(expiryCalendar(new Map([['bob@example.test', [leaf, ca.certificate]]]), at)).toMatchObject([
    { because: ca.certificate, certificate: leaf, until: day('2026-08-01') },
  ]);
});

test('the calendar has CRLF line ends, lines of at most 75 octets, escaped text and a UID that lasts', () => {
  const shelves = new Map([
    ['bob@example.test', [make('2027-01-01', { commonName: 'Bügel «mailbox» of the sales department' })]],
  ]);
  const text = formatIcal(expiryCalendar(shelves, at), at);
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270101');
  expect(unfolded).toContain('DTSTAMP:20260601T000000Z');
  expect(unfolded.find((line) => line.startsWith('DESCRIPTION:It is used'))).toContain(
    'department\\, O=Example\\nIssuer',
  );
  expect(unfolded.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  const again = formatIcal(expiryCalendar(shelves, day('2026-07-01')), day('2026-07-01'));
  expect(/UID:.*/.exec(again.replaceAll('\r\n ', ''))?.[0]).toBe(
    unfolded.find((line) => line.startsWith('UID:')),
  );
});
