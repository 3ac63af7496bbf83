import type { DKIMResult } from 'mailauth';
import type { TxtResolver } from './txt-resolver.ts';

/** RFC 8601 §2.7.1. */
const RESULTS = ['pass', 'fail', 'neutral', 'policy', 'temperror', 'permerror', 'none'] as const;

/** mailauth's verdict on one signature. */
export type MailauthVerdict = {
  readonly result: (typeof RESULTS)[number];
  readonly reason: string;
  readonly isAligned: boolean;
  readonly signedAt: string | null;
  readonly expiresAt: string | null;
};

/** ARC as RFC 8617 counts it: a set for each server that sealed the message. */
export type ArcReport = {
  readonly sets: number;
  readonly result: string;
  readonly reason: string;
  readonly domains: readonly string[];
};

export type MailauthReport = {
  /** In the order of the DKIM-Signature fields. */
  readonly verdicts: readonly MailauthVerdict[];
  readonly from: readonly string[];
  readonly arc: ArcReport | null;
};

/** Verify with mailauth, in its strict mode: RFC 6376, 8301 and 8463 to the letter. */
export async function askMailauth(
  octets: Uint8Array,
  resolver: TxtResolver,
  now: Date,
): Promise<MailauthReport> {
  const { default: verifier } = await import('mailauth/lib/dkim/verify.js');
  const { default: arcModule } = await import('mailauth/lib/arc/index.js');
  const options = { curTime: now, resolver, strict: true };
  const verified = await verifier.dkimVerify(Buffer.from(octets), options);
  const signed = verified.results.filter(({ status }) => status.result !== 'none');
  const chain = verified.arc?.chain || [];
  const sealed =
    verified.arc && chain.length > 0 ? await arcModule.arc({ ...verified.arc, chain }, options) : undefined;
  return {
    arc: sealed
      ? {
          domains: chain.map((set) => String(set['arc-seal']?.parsed?.['d']?.value ?? '')),
          reason: sealed.status.comment || '',
          result: sealed.status.result,
          sets: chain.length,
        }
      : null,
    from: verified.headerFrom,
    verdicts: signed.map(verdictOf),
  };
}

function verdictOf({ expiresAfter, signTime, status }: DKIMResult): MailauthVerdict {
  const rules = status.policy ? Object.values(status.policy).join(', ') : '';
  return {
    expiresAt: expiresAfter ?? null,
    isAligned: Boolean(status.aligned),
    reason: status.comment || rules,
    result: RESULTS.find((known) => known === status.result) ?? 'neutral',
    signedAt: signTime ?? null,
  };
}
