/** What a check came to. `unknown` means it could not be checked; it is never shown as pass. */
export type FindingStatus = 'pass' | 'warn' | 'fail' | 'unknown';

/** How much harm a finding does when it is true. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';

/** A place in a file: `line` and `column` count from 1, `column` in UTF-16 units. */
export type Location = { readonly file: string; readonly line: number; readonly column?: number };

/** One thing a check saw. */
export type Observation = {
  readonly status: FindingStatus;
  readonly message: string;
  readonly evidence: readonly Location[];
  /** The exact edit or command that cures it; absent when there is nothing to do. */
  readonly remedy?: string;
  /** When it differs from the check's own. */
  readonly severity?: Severity;
};

/** A finding that somebody has accepted until a day. */
export type Waived = { readonly reason: string; readonly until?: string };

/** The result of one check. The shape is a contract of `--json`. */
export type Finding = {
  /** Stable for ever, e.g. `PMTA-RLY-01`. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Location[];
  /** The exact edit or command that cures it; absent when there is nothing to do. */
  readonly remedy?: string;
  readonly title?: string;
  readonly group?: string;
  /** Every observation when there is more than one; the worst gives status, message and remedy above. */
  readonly details?: readonly Observation[];
  /** Set when a waiver or the baseline covers it: it is shown, and does not count. */
  readonly waived?: Waived;
};
