import type { Host } from '../ports/host.ts';
import type { Target } from '../target.ts';
import { applyBaseline, type Baseline } from './baseline.ts';
import type { Doctor } from './doctor.ts';
import { gatherEvidence } from './gather.ts';
import type { DoctorReport } from './report.ts';
import { type Selection, selectChecks } from './selection.ts';
import { type FailOn, reachVerdict } from './verdict.ts';
import { applyWaivers, type Waiver } from './waiver.ts';
import type { Workload } from './workload.ts';

export type DiagnoseOptions = {
  /** Id of the platform, for the report. */
  readonly platform: string;
  readonly now: Date;
  readonly workload?: Workload;
  readonly target?: Target;
  readonly selection?: Selection;
  readonly waivers?: readonly Waiver[];
  readonly baseline?: Baseline;
  readonly failOn?: FailOn;
  readonly signal?: AbortSignal;
};

/**
 * Read from a host what a platform's checks rest on, and judge it.
 *
 * @throws MtaopsError `E_USAGE` for a selection that names no check, before the host is asked for anything; what
 *   {@link Host.ask} throws when the host is gone.
 */
export async function diagnose(doctor: Doctor, host: Host, options: DiagnoseOptions): Promise<DoctorReport> {
  const { baseline, now, selection = {}, target, waivers = [], workload = {} } = options;
  const checks = selectChecks(doctor.checks, selection).map(({ id }) => id);
  const evidence = await gatherEvidence(
    host,
    (known) => doctor.wanted(known, workload, target),
    options.signal,
  );
  const judged = doctor.judge(evidence, { checks, now, workload, ...(target && { target }) });
  const waived = applyWaivers(judged, waivers, now);
  const findings = baseline ? applyBaseline(waived, baseline) : waived;
  const { counts, exitCode } = reachVerdict(findings, options.failOn);
  return {
    at: now.toISOString(),
    counts,
    exitCode,
    findings,
    ok: exitCode === 0,
    platform: options.platform,
    schema: 'mtaops.doctor/1',
    subject: host.title,
  };
}
