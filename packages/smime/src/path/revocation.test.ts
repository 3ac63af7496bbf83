import { describe, expect, it } from 'vitest';
import { DER_NULL, derElement, derSequence } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { describeWithOpenssl, runOpenssl } from '../testing/openssl.ts';
import {
  encodeExtension,
  makeIdentity,
  pemOf,
  type ThrowawayIdentity,
} from '../testing/throwaway-certificates.ts';
import { makeCrl } from '../testing/throwaway-crl.ts';
import { findPath } from './build-path.ts';
import { type PathCertificate, parsePathCertificate } from './certificate.ts';
import { parseCrl, parseCrlFile } from './crl.ts';
import { checkOcspResponse, parseOcspResponse } from './ocsp.ts';
import { createRevocationCheck } from './revocation.ts';

const AT = new Date('2026-03-01T12:00:00Z');
const root = makeIdentity({ ca: true, commonName: 'Root' });
const ca = makeIdentity({ ca: true, commonName: 'CA', issuer: root });
const leaf = makeIdentity({ commonName: 'Leaf', issuer: ca });

const pathOf = ({ certificate }: ThrowawayIdentity): PathCertificate => parsePathCertificate(certificate.der);

/** Codes of what speaks against the path root → CA → leaf with these CRLs. */
function judge(crls: readonly Octets[], between: readonly ThrowawayIdentity[] = [ca]): readonly string[] {
  const inputs = {
    anchors: [pathOf(root)],
    at: AT,
    crls: crls.map(parseCrl),
    intermediates: between.map(pathOf),
  };
  const result = findPath(pathOf(leaf), inputs, createRevocationCheck(inputs));
  return result.status === 'ok' ? [] : result.problems.map(({ code }) => code);
}

const rootCrl = makeCrl({ number: 1, signer: root });
const empty = makeCrl({ number: 1, signer: ca });

describe('revocation by CRLs', () => {
  it('is good only when every certificate of the path is covered', () => {
    expect(judge([rootCrl, empty])).toEqual([]);
    expect(judge([empty])).toEqual(['revocation-unknown']);
    expect(judge([])).toEqual(['revocation-unknown', 'revocation-unknown']);
  });

  it('tells a revoked end entity and a revoked CA', () => {
    expect(judge([rootCrl, makeCrl({ revoked: [{ of: leaf, reason: 1 }], signer: ca })])).toEqual([
      'revoked',
    ]);
    expect(judge([makeCrl({ revoked: [{ of: ca }], signer: root }), empty])).toEqual(['revoked']);
  });

  it('does not use a CRL that is out of date, from later, or signed by another key', () => {
    const impostor = makeIdentity({ ca: true, commonName: 'CA' });
    const stale = makeCrl({ nextUpdate: new Date('2026-02-01T00:00:00Z'), signer: ca });
    const later = makeCrl({ signer: ca, thisUpdate: new Date('2026-04-01T00:00:00Z') });
    for (const crl of [stale, later, makeCrl({ signer: impostor })])
      expect(judge([rootCrl, crl], [ca, impostor])).toEqual(['revocation-unknown']);
  });

  it('does not use a CRL with an unknown critical extension, or one for other certificates', () => {
    const unknown = makeCrl({ extensions: [encodeExtension('1.2.3.4', DER_NULL, true)], signer: ca });
    const onlyCas = derSequence(derElement(0x82, Uint8Array.of(0xff)));
    const scoped = makeCrl({ extensions: [encodeExtension('2.5.29.28', onlyCas, true)], signer: ca });
    expect(judge([rootCrl, unknown])).toEqual(['revocation-unknown']);
    expect(judge([rootCrl, scoped])).toEqual(['revocation-unknown']);
  });

  it('adds what a delta CRL says, also that a certificate is no longer on hold', () => {
    const base = makeCrl({ number: 5, revoked: [{ of: leaf, reason: 6 }], signer: ca });
    const delta = (reason: number) =>
      makeCrl({ baseNumber: 5, number: 6, revoked: [{ of: leaf, reason }], signer: ca });
    const clean = makeCrl({ number: 5, signer: ca });
    expect(judge([rootCrl, base])).toEqual(['revoked']);
    expect(judge([rootCrl, base, delta(8)])).toEqual([]);
    expect(judge([rootCrl, clean, delta(1)])).toEqual(['revoked']);
    expect(judge([rootCrl, delta(8)])).toEqual(['revocation-unknown']);
  });

  it('does not apply a delta CRL to a base older than it wants', () => {
    const clean = makeCrl({ number: 4, signer: ca });
    const delta = makeCrl({ baseNumber: 5, number: 6, revoked: [{ of: leaf, reason: 1 }], signer: ca });
    expect(judge([rootCrl, clean, delta])).toEqual([]);
  });
});

describeWithOpenssl('with OpenSSL', () => {
  it('makes CRLs that OpenSSL takes for good ones, so that these tests test something', () => {
    const files = { 'ca.pem': ca.certificatePem, 'list.pem': pemOf('X509 CRL', empty) };
    const out = runOpenssl(['crl', '-in', 'list.pem', '-CAfile', 'ca.pem', '-noout', '-text'], { files });
    expect(new TextDecoder().decode(out)).toContain('CN = CA');
    expect(parseCrlFile(new Uint8Array(Buffer.from(files['list.pem'])))).toHaveLength(1);
  });

  const statusOf = (index: string, signer: ThrowawayIdentity, at = new Date()) => {
    const files = {
      'ca.pem': ca.certificatePem,
      'index.txt': index,
      'leaf.pem': leaf.certificatePem,
      'signer.key': signer.keyPem,
      'signer.pem': signer.certificatePem,
    };
    const ask = ['ocsp', '-issuer', 'ca.pem', '-cert', 'leaf.pem', '-no_nonce', '-reqout', 'request.der'];
    const request = runOpenssl(ask, { files, output: 'request.der' });
    const respond = [
      'ocsp',
      '-index',
      'index.txt',
      '-CA',
      'ca.pem',
      '-rsigner',
      'signer.pem',
      '-rkey',
      'signer.key',
    ];
    const response = runOpenssl(
      [...respond, '-reqin', 'request.der', '-respout', 'response.der', '-ndays', '1'],
      {
        files: { ...files, 'request.der': request },
        output: 'response.der',
      },
    );
    return checkOcspResponse(parseOcspResponse(response), pathOf(leaf), pathOf(ca), at);
  };
  const serial = leaf.certificate.serialNumber;
  const good = `V\t490101000000Z\t\t${serial}\tunknown\t/CN=Leaf\n`;
  const revoked = `R\t490101000000Z\t260115000000Z,keyCompromise\t${serial}\tunknown\t/CN=Leaf\n`;
  const ocspUsage = ['1.3.6.1.5.5.7.3.9'];

  it('believes an OCSP response of the issuer: good, revoked with reason, not known', () => {
    expect(statusOf(good, ca)).toEqual({ status: 'good' });
    expect(statusOf(revoked, ca)).toEqual({
      date: new Date('2026-01-15T00:00:00Z'),
      reason: 1,
      status: 'revoked',
    });
    expect(statusOf('', ca)).toMatchObject({ status: 'unknown' });
  });

  it('believes a responder that the issuer certified for it, and no other', () => {
    const delegate = makeIdentity({ commonName: 'Responder', extendedKeyUsage: ocspUsage, issuer: ca });
    const withoutUsage = makeIdentity({ commonName: 'Mail', issuer: ca });
    const stranger = makeIdentity({ commonName: 'Stranger', extendedKeyUsage: ocspUsage, issuer: root });
    expect(statusOf(good, delegate)).toEqual({ status: 'good' });
    expect(statusOf(good, withoutUsage)).toMatchObject({ status: 'unknown' });
    expect(statusOf(good, stranger)).toMatchObject({ status: 'unknown' });
  });

  it('does not believe a response that is out of date', () => {
    const later = new Date(Date.now() + 3 * 86_400_000);
    expect(statusOf(good, ca, later)).toMatchObject({ message: expect.stringContaining('out of date') });
  });
});
