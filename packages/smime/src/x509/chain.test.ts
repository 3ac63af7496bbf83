import { expect, test } from 'vitest';
import { makeIdentity, makeKey } from '../testing/throwaway-certificates.ts';
import { findIntermediates } from './chain.ts';

const root = makeIdentity({ ca: true, commonName: 'Root' });
const first = makeIdentity({ ca: true, commonName: 'First', issuer: root });
const second = makeIdentity({ ca: true, commonName: 'Second', issuer: first });
const leaf = makeIdentity({ commonName: 'Leaf', issuer: second });

test('the intermediates come nearest first, root and strangers left out', () => {
  const stranger = makeIdentity({ ca: true, commonName: 'Stranger' });
  const pool = [root, stranger, first, leaf, second, first].map((one) => one.certificate);
  expect(findIntermediates(leaf.certificate, pool)).toEqual([second.certificate, first.certificate]);
});

test('an issuer of the right name with another key is passed over', () => {
  const impostor = makeIdentity({
    ca: true,
    commonName: 'Second',
    issuer: first,
    notAfter: new Date('2099-01-01T00:00:00Z'),
  });
  const pool = [impostor.certificate, second.certificate];
  expect(findIntermediates(leaf.certificate, pool)).toEqual([second.certificate]);
});

test('certificates that certify each other end', () => {
  const [keyA, keyB] = [makeKey('P-256'), makeKey('P-256')];
  const a = makeIdentity({ ca: true, commonName: 'A', key: keyA });
  const b = makeIdentity({ ca: true, commonName: 'B', key: keyB });
  const aByB = makeIdentity({ ca: true, commonName: 'A', issuer: b, key: keyA });
  const bByA = makeIdentity({ ca: true, commonName: 'B', issuer: a, key: keyB });
  const end = makeIdentity({ commonName: 'End', issuer: a });
  const chain = findIntermediates(end.certificate, [aByB.certificate, bByA.certificate]);
  expect(chain).toEqual([aByB.certificate, bByA.certificate]);
});

test('a self-signed certificate has no intermediates', () => {
  expect(findIntermediates(root.certificate, [root.certificate, first.certificate])).toEqual([]);
});
