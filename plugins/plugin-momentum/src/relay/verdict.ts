import type { Location, RelayDecision, RelayStep } from '@mtaops/core';
import type { Scope } from '../config/scope.ts';
import type { PolicyScript, PolicyTables } from '../inbound/scripts.ts';

/** What a relay decision is computed from. */
export type RelayFacts = {
  readonly root: Scope;
  readonly scripts: readonly PolicyScript[];
  /** Of the default policy; undefined when `dp_config.lua` could not be read. */
  readonly tables: PolicyTables | undefined;
};

/** The answer of one grant that decides. */
export type Verdict = Pick<RelayDecision, 'decision' | 'reason' | 'stanza' | 'change'>;

/** What looking at one grant came to: the steps to show, and the verdict when it decides. */
export type Look = { readonly steps: readonly RelayStep[]; readonly verdict?: Verdict };

/** `FILE:LINE`, for messages. */
export function showPlace(place: Location | undefined): string {
  return place ? `${place.file}:${place.line}` : 'the configuration';
}

export function step(
  subject: string,
  outcome: string,
  effect: RelayStep['effect'] = 'none',
  location?: Location,
): RelayStep {
  return { effect, outcome, subject, ...(location ? { location } : {}) };
}

export function verdict(
  decision: Verdict['decision'],
  reason: string,
  stanza?: Location,
  change?: string,
): Verdict {
  return {
    decision,
    reason,
    ...(stanza ? { stanza } : {}),
    ...(change === undefined ? {} : { change }),
  };
}
