import { equalOctets } from '../der/octets.ts';
import type { Certificate } from '../x509/certificate.ts';
import { purposesOf } from './purposes.ts';

/** What became of one certificate that was offered to a store. */
export type StoreChange = {
  /**
   * `added`: the first of its purpose. `renewed`: newer, same key. `key-changed`: newer, another key. `beside`: kept
   * together with one that it does not make needless. `unchanged`: was there. `older`: what is there covers it; not kept.
   * `refused`: another key, and the policy refuses that. `intermediate`: a CA certificate that was not there.
   */
  readonly kind:
    | 'added'
    | 'renewed'
    | 'key-changed'
    | 'beside'
    | 'unchanged'
    | 'older'
    | 'refused'
    | 'intermediate';
  readonly certificate: Certificate;
  /** The one it was compared with; absent for `added` and `intermediate`. */
  readonly previous?: Certificate;
};

export type MergeOptions = {
  /** The time it is: a certificate that is not valid yet replaces nothing. */
  readonly at: Date;
  readonly keyChange: 'accept' | 'refuse';
};

export type MergedCertificates = {
  /** What belongs in the file now: end entities, the newest first, then intermediates. */
  readonly certificates: readonly Certificate[];
  /** What no longer does; the caller keeps it elsewhere, since nothing is thrown away. */
  readonly replaced: readonly Certificate[];
  /** One for each certificate offered, in their order. */
  readonly changes: readonly StoreChange[];
};

/**
 * Merge certificates of one address into those that a store has for it.
 *
 * A certificate replaces another when it serves every purpose of it, began later, lasts as long and is valid
 * already; so an expired or future one never takes the place of one that is needed. Intermediates are only ever added.
 */
export function mergeCertificates(
  existing: readonly Certificate[],
  offered: readonly Certificate[],
  options: MergeOptions,
): MergedCertificates {
  let kept: readonly Certificate[] = existing;
  const replaced: Certificate[] = [];
  const changes: StoreChange[] = [];
  for (const certificate of offered) {
    const change = judge(certificate, kept, options);
    changes.push(change);
    if (['unchanged', 'older', 'refused'].includes(change.kind)) continue;
    const needless = isAuthority(certificate)
      ? []
      : kept.filter((other) => !isAuthority(other) && covers(certificate, other, options.at));
    replaced.push(...needless);
    kept = [...kept.filter((other) => !needless.includes(other)), certificate];
  }
  return { certificates: kept.toSorted(byPlace), changes, replaced };
}

function judge(
  certificate: Certificate,
  kept: readonly Certificate[],
  { at, keyChange }: MergeOptions,
): StoreChange {
  const same = kept.find(({ fingerprint }) => fingerprint === certificate.fingerprint);
  if (same) return { certificate, kind: 'unchanged', previous: same };
  if (isAuthority(certificate)) return { certificate, kind: 'intermediate' };
  const rivals = kept.filter((other) => !isAuthority(other) && sharesPurpose(certificate, other));
  const [previous] = rivals.toSorted(byPlace);
  if (!previous) return { certificate, kind: 'added' };
  const covering = rivals.find((other) => covers(other, certificate, at));
  if (covering) return { certificate, kind: 'older', previous: covering };
  const sameKey = rivals.find((other) => hasSameKey(other, certificate));
  if (!sameKey) return { certificate, kind: keyChange === 'refuse' ? 'refused' : 'key-changed', previous };
  const isRenewal = rivals.some((other) => covers(certificate, other, at));
  return { certificate, kind: isRenewal ? 'renewed' : 'beside', previous: sameKey };
}

function isAuthority({ basicConstraints }: Certificate): boolean {
  return basicConstraints?.ca === true;
}

function sharesPurpose(a: Certificate, b: Certificate): boolean {
  const purposes = purposesOf(b);
  return purposesOf(a).some((purpose) => purposes.includes(purpose));
}

/** True when `older` is needless beside `newer`. */
function covers(newer: Certificate, older: Certificate, at: Date): boolean {
  const purposes = purposesOf(newer);
  return (
    newer.notBefore <= at &&
    newer.notBefore >= older.notBefore &&
    newer.notAfter >= older.notAfter &&
    purposesOf(older).every((purpose) => purposes.includes(purpose))
  );
}

function hasSameKey(a: Certificate, b: Certificate): boolean {
  return equalOctets(a.publicKey.spki, b.publicKey.spki);
}

/** End entities before authorities; programs that read one certificate of a file take the first, so the newest leads. */
function byPlace(a: Certificate, b: Certificate): number {
  if (isAuthority(a) !== isAuthority(b)) return isAuthority(a) ? 1 : -1;
  return isAuthority(a) ? 0 : b.notBefore.getTime() - a.notBefore.getTime();
}
