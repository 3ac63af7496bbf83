import type { FindingStatus } from '@mtaops/core';

/** One thing that a DKIM check saw; a contract of `--json`. */
export type DkimFinding = {
  /** Stable for ever, e.g. `dkim-record-missing`. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly message: string;
  /** The next edit or command; empty when there is nothing to do. */
  readonly remedy: string;
};

export function finding(
  id: string,
  status: DkimFinding['status'],
  message: string,
  remedy = '',
): DkimFinding {
  return { id, message, remedy, status };
}

const ORDER: readonly FindingStatus[] = ['fail', 'unknown', 'warn', 'pass'];

/** The worst of all; what could not be asked weighs more than a warning, since it may hide a failure. Unknown for none. */
export function worstStatus(findings: readonly DkimFinding[]): FindingStatus {
  return ORDER.find((status) => findings.some((one) => one.status === status)) ?? 'unknown';
}

/** Worst first, each once. */
export function sortFindings(findings: readonly DkimFinding[]): readonly DkimFinding[] {
  const unique = new Map(findings.map((one) => [`${one.id} ${one.message}`, one] as const));
  return [...unique.values()].toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
