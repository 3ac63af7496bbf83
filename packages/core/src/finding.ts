/** What a check came to. `unknown` means it could not be checked; it is never shown as pass. */
export type FindingStatus = 'pass' | 'warn' | 'fail' | 'unknown';

/** How much harm a finding does when it is true. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** A place in a file: `line` and `column` count from 1, `column` in UTF-16 units. */
export type Location = { readonly file: string; readonly line: number; readonly column?: number };

/** One result of one check. The shape is a contract of `--json`. */
export type Finding = {
  /** Stable for ever, e.g. `PMTA-RELAY-01`. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Location[];
  /** The exact edit or command that cures it; absent when there is nothing to do. */
  readonly remedy?: string;
};
