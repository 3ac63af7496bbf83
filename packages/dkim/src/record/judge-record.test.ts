import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeRecord } from './judge-record.ts';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
const P = RSA.export({ format: 'der', type: 'spki' }).toString('base64');

const ids = (record: string): readonly string[] => judgeRecord(record).findings.map(({ id }) => id);

describe('judging a record', () => {
  it('finds nothing wrong with a plain key', () => {
    const { findings, key } = judgeRecord(`v=DKIM1; k=rsa; p=${P}`);
    expect(findings).toEqual([]);
    expect(key).toMatchObject({ bits: 2048, spki: P, type: 'rsa' });
  });

  it('reads the Ed25519 key of RFC 8463 §A.2', () => {
    const { findings, key } = judgeRecord(
      'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    );
    expect(findings).toEqual([]);
    expect(
      createPublicKey({ format: 'der', key: Buffer.from(key?.spki ?? '', 'base64'), type: 'spki' })
        .asymmetricKeyType,
    ).toBe('ed25519');
  });

  it('says how much of a cut key is there', () => {
    const { findings } = judgeRecord(`v=DKIM1; k=rsa; p=${P.slice(0, 255 - 18)}`);
    expect(findings[0]?.message).toBe('p= is truncated: DER says 294 bytes, got 177');
  });

  it('calls a key without the padding of base64 usable, with a warning', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;
    const p = short.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(p.endsWith('=')).toBe(true);
    expect(judgeRecord(`p=${p.replace(/=+$/, '')}`).findings).toContainEqual(
      expect.objectContaining({ id: 'dkim-key-base64', status: 'warn' }),
    );
  });

  it('refuses numbers that are no RSA key', () => {
    // A modulus of 1024 bits that is even.
    const spki = `30819f300d06092a864886f70d010101050003818d0030818902818100${'c'.repeat(255)}20203010001`;
    expect(ids(`p=${Buffer.from(spki, 'hex').toString('base64')}`)).toContain('dkim-key-absurd');
  });

  it('shows foreign text without its control characters', () => {
    const [found] = judgeRecord(`v=\u001b[31mDKIM1; p=${P}`).findings.filter(
      ({ id }) => id === 'dkim-version',
    );
    expect(found?.message).toContain('\\x1b[31mDKIM1');
  });

  it.each([
    ['; p=A', 'dkim-record-syntax'],
    ['v=DKIM1;; p=', 'dkim-record-syntax'],
    ['1=2; p=', 'dkim-record-syntax'],
    ['v=DMARC1; p=none', 'dkim-record-other-kind'],
    [`v=DKIM1; g=sales; p=${P}`, 'dkim-granularity'],
    ['“v=DKIM1; p=”', 'dkim-record-quotes'],
  ])('names what is wrong with «%s»', (record, id) => {
    expect(ids(record)).toContain(id);
  });
});
