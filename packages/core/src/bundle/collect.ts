import type { Doctor } from '../doctor/doctor.ts';
import { gatherEvidence } from '../doctor/gather.ts';
import type { Workload } from '../doctor/workload.ts';
import { MtaopsError } from '../errors.ts';
import type { Host } from '../ports/host.ts';
import type { Target } from '../target.ts';
import { type Bundle, redactEvidence } from './bundle.ts';

export type CollectOptions = {
  readonly platform: string;
  readonly now: Date;
  readonly workload: Workload;
  readonly target?: Target;
  readonly signal?: AbortSignal;
};

/**
 * Read from a host all that its doctor wants to see, and take the secrets out.
 *
 * @throws MtaopsError `E_UNSUPPORTED` when the platform cannot tell what is secret, before anything is read.
 */
export async function collectBundle(doctor: Doctor, host: Host, options: CollectOptions): Promise<Bundle> {
  const { now, platform, signal, target, workload } = options;
  const { redact } = doctor;
  if (!redact) {
    throw new MtaopsError(
      'E_UNSUPPORTED',
      `${platform} cannot be collected: what is secret in its files is not known`,
    );
  }
  const evidence = await gatherEvidence(host, (known) => doctor.wanted(known, workload, target), signal);
  return { answers: redactEvidence(evidence, redact), at: now, platform, subject: host.title };
}
