import { beforeAll, describe, expect, test } from 'vitest';
import { describeVectors, type Row, readRows, type Verdict, verify } from './vectors.ts';

/** Where a correct program may answer either way; everything else must be as the suite says. */
const EITHER: Readonly<Record<string, string>> = {
  'smime/SignedValidDSAParameterInheritanceTest5.eml':
    'DSA parameters from the issuer: few programs do it, README of the vectors',
  'smime/SignedValidcRLIssuerTest30.eml':
    'an indirect CRL that vouches for its own signer, README of the vectors',
};

/** `-policy OID` and `-explicit_policy` of OpenSSL's PKITS script → our flags. */
function flagsOf({ settings = '' }: Row): readonly string[] {
  const words = settings.startsWith('-') ? settings.split(/\s+/) : [];
  return words.flatMap((word, index) => {
    if (word === '-policy') return ['--policy', (words[index + 1] ?? '').replace('anyPolicy', '2.5.29.32.0')];
    return word === '-explicit_policy' ? ['--require-policy'] : [];
  });
}

/** Accepted: signature and path good, nothing revoked and nothing unknown. Few PKITS certificates name an address. */
function isAccepted({ signers }: Verdict): boolean {
  return (
    signers.length > 0 &&
    signers.every(
      ({ path, revocation, signature }) => signature === 'ok' && path === 'ok' && revocation === 'good',
    )
  );
}

function judgeAll(name: string, file: string): void {
  const rows = readRows('pkits', file);
  describe(name, () => {
    const accepted = new Map<Row, boolean>();
    beforeAll(async () => {
      for (const group of Map.groupBy(rows, (row) => flagsOf(row).join(' ')).values()) {
        const [first] = group;
        if (!first) continue;
        const args = ['--trust', 'certs/TrustAnchorRootCertificate.crt', ...flagsOf(first)];
        const verdicts = await verify('pkits', [...group.map((row) => row['file'] ?? ''), ...args]);
        for (const [index, row] of group.entries()) {
          const verdict = verdicts[index];
          expect(verdict?.file).toBe(row['file']);
          if (verdict) accepted.set(row, isAccepted(verdict));
        }
      }
    });

    test.each(
      rows.map((row) => [row['file'] ?? '', row['expect'] ?? '', row['settings'] ?? '', row] as const),
    )('%s: %s %s', (path, expected, _, row) => {
      expect(accepted.has(row)).toBe(true);
      if (path in EITHER) return;
      expect(accepted.get(row) ? 'ok' : 'fail').toBe(expected);
    });
  });
}

describeVectors('pkits', () => {
  judgeAll('with the settings of the PKITS document', 'EXPECT.tsv');
  judgeAll('with default settings', 'EXPECT-default.tsv');
});
