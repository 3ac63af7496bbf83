import { describe, expect, it } from 'vitest';
import { DER_NULL, derElement, derInteger, derOid, derSequence } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import {
  type CertificateRequest,
  encodeExtension,
  makeIdentity,
  type ThrowawayIdentity,
} from '../testing/throwaway-certificates.ts';
import { findPath, type PathInputs } from './build-path.ts';
import { type PathCertificate, parsePathCertificate } from './certificate.ts';

const AT = new Date('2026-03-01T12:00:00Z');
const root = makeIdentity({ ca: true, commonName: 'Root' });

const pathOf = ({ certificate }: ThrowawayIdentity): PathCertificate => parsePathCertificate(certificate.der);

function make(
  commonName: string,
  issuer: ThrowawayIdentity,
  more: Partial<CertificateRequest> = {},
): ThrowawayIdentity {
  return makeIdentity({ commonName, issuer, ...more });
}

function find(
  leaf: ThrowawayIdentity,
  between: readonly ThrowawayIdentity[],
  more: Partial<PathInputs> = {},
) {
  return findPath(pathOf(leaf), {
    anchors: [pathOf(root)],
    at: AT,
    intermediates: between.map(pathOf),
    ...more,
  });
}

function problemsOf(result: ReturnType<typeof findPath>): readonly string[] {
  return result.status === 'ok' ? [] : result.problems.map(({ code }) => code);
}

describe('findPath', () => {
  it('finds the way through intermediates in any order, with strangers among them', () => {
    const a = make('A', root, { ca: true });
    const b = make('B', a, { ca: true });
    const stranger = makeIdentity({ ca: true, commonName: 'Stranger' });
    const result = find(make('Leaf', b), [stranger, b, a]);
    expect(result.status === 'ok' && result.path.certificates.map(({ subject }) => subject.text)).toEqual([
      'O=Example, CN=A',
      'O=Example, CN=B',
      'O=Example, CN=Leaf',
    ]);
  });

  it('tries every issuer of a name: an expired one does not hide a good one', () => {
    const expired = make('A', root, { ca: true, notAfter: new Date('2021-01-01') });
    const good = make('A', root, { ca: true, key: expired.key.keyObject });
    expect(find(make('Leaf', good), [expired, good]).status).toBe('ok');
    expect(problemsOf(find(make('Leaf', good), [expired]))).toEqual(['expired']);
  });

  it('ends in a ring of cross-certificates that leads nowhere', () => {
    const a = makeIdentity({ ca: true, commonName: 'A' });
    const b = makeIdentity({ ca: true, commonName: 'B' });
    const aByB = make('A', b, { ca: true, key: a.key.keyObject });
    const bByA = make('B', a, { ca: true, key: b.key.keyObject });
    expect(find(make('Leaf', a), [a, b, aByB, bByA])).toMatchObject({ status: 'unknown' });
  });

  it('gives up on a mesh that is made to be searched for ever', () => {
    const cas = Array.from({ length: 9 }, (_, index) => makeIdentity({ ca: true, commonName: `M${index}` }));
    const mesh = cas.flatMap((issuer) =>
      cas
        .filter((one) => one !== issuer)
        .map((one, index) =>
          make(`M${cas.indexOf(one)}`, issuer, { ca: true, key: one.key.keyObject, serial: index }),
        ),
    );
    const [first] = cas;
    if (!first) throw new Error('no CA');
    expect(find(make('Leaf', first), mesh).status).not.toBe('ok');
  });

  it('takes an end entity that is itself trusted, and calls another self-signed one unknown', () => {
    const self = makeIdentity({ commonName: 'Self' });
    expect(find(self, [], { anchors: [pathOf(self)] }).status).toBe('ok');
    expect(find(self, [])).toMatchObject({ problems: [{ code: 'self-signed' }], status: 'unknown' });
  });

  it('refuses an issuer that is no CA or must not sign certificates', () => {
    expect(problemsOf(find(make('Leaf', make('A', root)), [make('A', root)]))).toEqual([
      'bad-certificate-signature',
    ]);
    const plain = make('A', root);
    expect(problemsOf(find(make('Leaf', plain), [plain]))).toEqual(['basic-constraints']);
    const noSigning = make('A', root, { ca: true, keyUsage: ['digitalSignature'] });
    expect(problemsOf(find(make('Leaf', noSigning), [noSigning]))).toEqual(['key-usage']);
  });

  it('obeys the path length', () => {
    const a = make('A', root, { extensions: [constraints(0)] });
    const b = make('B', a, { ca: true });
    expect(find(make('Leaf', a), [a]).status).toBe('ok');
    expect(problemsOf(find(make('Leaf', b), [a, b]))).toEqual(['path-length']);
  });

  it('refuses a critical extension it does not know, and not one that is not critical', () => {
    const with_ = (critical: boolean) =>
      make('Leaf', root, { extensions: [encodeExtension('1.2.3.4', DER_NULL, critical)] });
    expect(problemsOf(find(with_(true), []))).toEqual(['unknown-critical-extension']);
    expect(find(with_(false), []).status).toBe('ok');
  });
});

describe('name constraints', () => {
  const mail = (text: string): Octets => derElement(0x81, new Uint8Array(Buffer.from(text)));
  const named = (permitted: readonly Octets[], excluded: readonly Octets[] = []): ThrowawayIdentity => {
    const subtrees = (tag: number, bases: readonly Octets[]) =>
      bases.length > 0 ? [derElement(tag, ...bases.map((base) => derSequence(base)))] : [];
    const value = derSequence(...subtrees(0xa0, permitted), ...subtrees(0xa1, excluded));
    return make('A', root, { ca: true, extensions: [encodeExtension('2.5.29.30', value, true)] });
  };
  const judge = (ca: ThrowawayIdentity, more: Partial<CertificateRequest>) =>
    problemsOf(find(make('Leaf', ca, more), [ca]));

  it.each([
    ['example.test', 'a@example.test', true],
    ['example.test', 'a@EXAMPLE.TEST', true],
    ['example.test', 'a@sub.example.test', false],
    ['.example.test', 'a@sub.example.test', true],
    ['.example.test', 'a@example.test', false],
    ['a@example.test', 'a@example.test', true],
    ['a@example.test', 'b@example.test', false],
  ])('with %s permitted, %s is allowed: %s', (base, address, isAllowed) => {
    expect(judge(named([mail(base)]), { emails: [address] })).toEqual(isAllowed ? [] : ['name-constraints']);
  });

  it('looks at addresses in the subject too, and at internationalised ones', () => {
    const ca = named([mail('example.test')]);
    expect(judge(ca, { subjectEmails: ['a@other.test'] })).toEqual(['name-constraints']);
    expect(judge(ca, { utf8Mailboxes: ['ä@other.test'] })).toEqual(['name-constraints']);
    expect(judge(ca, { utf8Mailboxes: ['ä@example.test'] })).toEqual([]);
  });

  it('lets excluded subtrees win', () => {
    const ca = named([mail('.test')], [mail('bad.test')]);
    expect(judge(ca, { emails: ['a@good.test'] })).toEqual([]);
    expect(judge(ca, { emails: ['a@bad.test'] })).toEqual(['name-constraints']);
  });
});

describe('policies', () => {
  const policies = (...oids: string[]): Octets =>
    encodeExtension('2.5.29.32', derSequence(...oids.map((oid) => derSequence(derOid(oid)))));

  it('holds only what every certificate of the path has', () => {
    const ca = make('A', root, { ca: true, extensions: [policies('1.2.3', '1.2.4')] });
    const leaf = make('Leaf', ca, { extensions: [policies('1.2.4', '1.2.5')] });
    const ask = (...wanted: string[]) =>
      find(leaf, [ca], { policies: wanted, requireExplicitPolicy: true }).status;
    expect([ask('1.2.4'), ask('1.2.3'), ask('1.2.5'), ask('2.5.29.32.0')]).toEqual([
      'ok',
      'bad',
      'bad',
      'ok',
    ]);
    expect(find(leaf, [ca]).status).toBe('ok');
  });

  it('lets anyPolicy of an issuer stand for the policy of those below, unless inhibited', () => {
    const ca = make('A', root, { ca: true, extensions: [policies('2.5.29.32.0')] });
    const leaf = make('Leaf', ca, { extensions: [policies('1.2.4')] });
    const more = { policies: ['1.2.4'], requireExplicitPolicy: true };
    expect(find(leaf, [ca], more).status).toBe('ok');
    expect(find(leaf, [ca], { ...more, inhibitAnyPolicy: true }).status).toBe('bad');
  });

  it('maps policies of one domain to another', () => {
    const mapping = encodeExtension('2.5.29.33', derSequence(derSequence(derOid('1.2.3'), derOid('1.9.3'))));
    const ca = make('A', root, { ca: true, extensions: [policies('1.2.3'), mapping] });
    const leaf = make('Leaf', ca, { extensions: [policies('1.9.3')] });
    const more = { policies: ['1.2.3'], requireExplicitPolicy: true };
    expect(find(leaf, [ca], more).status).toBe('ok');
    expect(find(leaf, [ca], { ...more, inhibitPolicyMapping: true }).status).toBe('bad');
  });

  it('does not grow with the number of mappings (CVE-2023-0464)', () => {
    const oids = Array.from({ length: 40 }, (_, index) => `1.2.${index + 3}`);
    const pairs = oids.flatMap((from) => oids.map((to) => derSequence(derOid(from), derOid(to))));
    const extensions = [policies(...oids), encodeExtension('2.5.29.33', derSequence(...pairs))];
    const chain: ThrowawayIdentity[] = [];
    for (let level = 0; level < 8; level += 1)
      chain.push(make(`L${level}`, chain.at(-1) ?? root, { ca: true, extensions }));
    const leaf = make('Leaf', chain.at(-1) ?? root, { extensions: [policies(...oids)] });
    expect(find(leaf, chain, { policies: ['1.2.3'], requireExplicitPolicy: true }).status).toBe('ok');
  });
});

/** basicConstraints of a CA with a path length. */
function constraints(pathLength: number): Octets {
  const value = derSequence(derElement(0x01, Uint8Array.of(0xff)), derInteger(pathLength));
  return encodeExtension('2.5.29.19', value, true);
}
