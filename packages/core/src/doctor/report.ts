import type { Finding } from '../finding.ts';
import type { Verdict } from './verdict.ts';

/** What `mtaops doctor --json` prints for one host. A contract: members are added, never changed. */
export type DoctorReport = {
  readonly schema: 'mtaops.doctor/1';
  /** True when the exit code is 0. */
  readonly ok: boolean;
  readonly platform: string;
  /** What was judged, as the user named it. */
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly exitCode: number;
  readonly counts: Verdict['counts'];
  readonly findings: readonly Finding[];
};
