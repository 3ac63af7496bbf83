import { expect, test } from 'vitest';
import { makeIdentity, makeKey } from '../testing/throwaway-certificates.ts';
import { mergeCertificates } from './merge-certificates.ts';

const at = new Date('2026-06-01T00:00:00Z');
const options = { at, keyChange: 'accept' } as const;
const key = makeKey('P-256');
const year = (n: number) => new Date(`${n}-01-01T00:00:00Z`);
const bob = (from: number, to: number, more: Partial<Parameters<typeof makeIdentity>[0]> = {}) =>
  makeIdentity({
    commonName: 'Bob',
    emails: ['bob@example.test'],
    key,
    notAfter: year(to),
    notBefore: year(from),
    ...more,
  }).certificate;
const kinds = (merged: ReturnType<typeof mergeCertificates>) => merged.changes.map(({ kind }) => kind);

test('a newer certificate of the same key replaces the older, which is handed back', () => {
  const [old, fresh] = [bob(2025, 2027), bob(2026, 2028)];
  const merged = mergeCertificates([old], [fresh], options);
  expect(merged).toMatchObject({ certificates: [fresh], replaced: [old] });
  expect(merged.changes).toMatchObject([{ kind: 'renewed', previous: old }]);
});

test('another key is reported, and refused when the policy says so', () => {
  const [old, fresh] = [bob(2025, 2027), bob(2026, 2028, { key: 'P-256' })];
  const merged = mergeCertificates([old], [fresh], options);
  expect(merged).toMatchObject({ certificates: [fresh], replaced: [old] });
  expect(merged.changes).toMatchObject([{ kind: 'key-changed', previous: old }]);
  const refused = mergeCertificates([old], [fresh], { at, keyChange: 'refuse' });
  expect(refused).toMatchObject({ certificates: [old], replaced: [] });
  expect(kinds(refused)).toEqual(['refused']);
});

test('an older certificate takes the place of nothing, whatever its key, and comes in twice as once', () => {
  const [old, fresh] = [bob(2025, 2027, { key: 'P-256' }), bob(2026, 2028)];
  expect(mergeCertificates([fresh], [old], options)).toMatchObject({
    certificates: [fresh],
    changes: [{ kind: 'older', previous: fresh }],
    replaced: [],
  });
  expect(kinds(mergeCertificates([fresh], [fresh, fresh], options))).toEqual(['unchanged', 'unchanged']);
});

test('neither one that ends earlier nor one that is not valid yet takes the place of one in use', () => {
  const current = bob(2025, 2029);
  const [short, future] = [bob(2026, 2027), bob(2027, 2030)];
  const merged = mergeCertificates([current], [short, future], options);
  expect(kinds(merged)).toEqual(['beside', 'beside']);
  expect(merged.replaced).toEqual([]);
  expect(merged.certificates).toEqual([future, short, current]);
});

test('a signing certificate does not replace the encryption certificate of the pair', () => {
  const encryption = bob(2025, 2027, { keyUsage: ['keyAgreement'] });
  const signing = bob(2026, 2028, { key: 'P-256', keyUsage: ['digitalSignature'] });
  const merged = mergeCertificates([encryption], [signing], options);
  expect(kinds(merged)).toEqual(['added']);
  expect(merged.certificates).toEqual([signing, encryption]);
});

test('intermediates stay, once each, behind the certificates of people', () => {
  const ca = makeIdentity({ ca: true, commonName: 'CA' });
  const leaf = bob(2026, 2028, { issuer: ca });
  const merged = mergeCertificates([ca.certificate], [ca.certificate, leaf], options);
  expect(kinds(merged)).toEqual(['unchanged', 'added']);
  expect(merged.certificates).toEqual([leaf, ca.certificate]);
});
