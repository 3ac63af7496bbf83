import type { Evidence } from '../doctor/evidence.ts';
import type { RelayDecision } from './decision.ts';
import type { RelayPolicy } from './relay-policy.ts';

export type RelayMatrixRow = {
  readonly network: string;
  readonly ip: string;
  readonly listener: string;
  /** Null: not logged in. */
  readonly user: string | null;
  readonly decision: RelayDecision['decision'];
  readonly reason: string;
  readonly stanza?: RelayDecision['stanza'];
};

/** Decide for every network × listener × (nobody and every user) that the configuration tells apart. */
export function relayMatrix(policy: RelayPolicy, evidence: Evidence): readonly RelayMatrixRow[] {
  const { clients, listeners, users } = policy.subjects(evidence);
  const rows: RelayMatrixRow[] = [];
  for (const { ip, label } of clients) {
    for (const listener of listeners) {
      for (const user of [null, ...users]) {
        const { decision, reason, stanza } = policy.decide(evidence, {
          ip,
          listener,
          ...(user === null ? {} : { user }),
        });
        rows.push({ decision, ip, listener, network: label, reason, user, ...(stanza ? { stanza } : {}) });
      }
    }
  }
  return rows;
}
