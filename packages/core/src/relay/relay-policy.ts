import type { Evidence } from '../doctor/evidence.ts';
import type { HostRequest } from '../ports/host.ts';
import type { RelayDecision, RelayQuestion } from './decision.ts';

/** Who may relay through a platform, computed from its configuration. Pure. */
export interface RelayPolicy {
  /** What to read next, see `gatherEvidence`. */
  wanted(evidence: Evidence): readonly HostRequest[];
  /** @throws MtaopsError `E_USAGE` for an address that is none, `E_CONFIG` when the configuration could not be read. */
  decide(evidence: Evidence, question: RelayQuestion): RelayDecision;
  /** What the configuration tells apart, for a table of all of it. */
  subjects(evidence: Evidence): RelaySubjects;
}

export type RelaySubjects = {
  /** One address for each network the configuration names, and one from outside of all. */
  readonly clients: readonly { readonly label: string; readonly ip: string }[];
  /** As in {@link RelayQuestion.listener}. */
  readonly listeners: readonly string[];
  readonly users: readonly string[];
};
