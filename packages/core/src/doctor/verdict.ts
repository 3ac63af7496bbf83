import type { Finding, FindingStatus } from '../finding.ts';

/** From which status on a finding makes the run fail (exit 1); `never` only reports. */
export const FAIL_ON = ['error', 'warn', 'unknown', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

export type Verdict = {
  /** 0 nothing counts, 1 findings that count, 3 nothing failed and something could not be checked. */
  readonly exitCode: 0 | 1 | 3;
  /** Waived findings are counted as `waived` only. */
  readonly counts: Readonly<Record<FindingStatus | 'waived', number>>;
};

const COUNTING: Readonly<Record<FailOn, readonly FindingStatus[]>> = {
  error: ['fail'],
  never: [],
  unknown: ['fail', 'warn', 'unknown'],
  warn: ['fail', 'warn'],
};

/** What a run comes to. */
export function reachVerdict(findings: readonly Finding[], failOn: FailOn = 'error'): Verdict {
  const counts = { fail: 0, pass: 0, unknown: 0, waived: 0, warn: 0 };
  for (const finding of findings) counts[finding.waived ? 'waived' : finding.status] += 1;
  const isBad = COUNTING[failOn].some((status) => counts[status] > 0);
  const isIncomplete = failOn !== 'never' && counts.unknown > 0;
  return { counts, exitCode: isBad ? 1 : isIncomplete ? 3 : 0 };
}
