import type { SelectorReport } from '../check/check-selector.ts';
import { recordName } from '../check/record-name.ts';

/** Where a step of a rotation stands; `unknown` where that cannot be seen from outside. */
export type StepState = 'done' | 'to-do' | 'blocked' | 'unknown';

export type RotationStep = {
  readonly id: 'publish' | 'wait' | 'switch' | 'drain' | 'revoke';
  readonly state: StepState;
  readonly message: string;
};

/** What a rotation comes to. A contract of `--json`. */
export type RotationPlan = {
  /** True when every server has the new key, and only then: the signer may be switched. */
  readonly isReady: boolean;
  readonly domain: string;
  readonly from: string | null;
  readonly to: string;
  readonly steps: readonly RotationStep[];
};

export type RotationInput = {
  readonly domain: string;
  /** The new selector, checked against the new key. */
  readonly incoming: SelectorReport;
  /** The selector that signs now. */
  readonly outgoing?: SelectorReport;
  /** How long «there is no such name» is cached (RFC 2308 §5); undefined when it is not known. */
  readonly negativeTtlSeconds?: number;
  /** How long the server tries to deliver a message. */
  readonly queueDays: number;
};

/**
 * Plan the way from one selector to the next. The switch is blocked until every server has the new key: a signature that
 * points to nothing is worse than none.
 */
export function planRotation(input: RotationInput): RotationPlan {
  const { domain, incoming, outgoing } = input;
  const isReady = incoming.verdict === 'pass' || incoming.verdict === 'warn';
  return {
    domain,
    from: outgoing?.selector ?? null,
    isReady,
    steps: [publish(incoming, isReady), wait(input), change(input, isReady), ...retire(input)],
    to: incoming.selector,
  };
}

function publish({ findings, name, verdict }: SelectorReport, isReady: boolean): RotationStep {
  if (isReady) return { id: 'publish', message: `${name} holds the new key at every server`, state: 'done' };
  const cause = findings.find(({ status }) => status === verdict)?.message ?? 'it is not known';
  const state = verdict === 'unknown' ? 'unknown' : 'to-do';
  return { id: 'publish', message: `publish the new key at ${name} (${cause})`, state };
}

function wait({ incoming, negativeTtlSeconds }: RotationInput): RotationStep {
  const time =
    negativeTtlSeconds === undefined ? 'as long as the SOA record says' : `${negativeTtlSeconds} s`;
  const message = `wait ${time} after publishing: resolvers that asked too early remember that ${incoming.name} did not exist`;
  return { id: 'wait', message, state: 'unknown' };
}

function change({ domain, incoming }: RotationInput, isReady: boolean): RotationStep {
  const message = isReady
    ? `let the server sign ${domain} with selector ${incoming.selector}, reload it, and verify a message: mtaops dkim verify`
    : `do not switch yet: not every server is known to have ${incoming.name}`;
  return { id: 'switch', message, state: isReady ? 'to-do' : 'blocked' };
}

function retire({ domain, outgoing, queueDays }: RotationInput): readonly RotationStep[] {
  if (!outgoing) return [];
  const name = recordName(outgoing.selector, domain);
  const isRevoked = outgoing.findings.some(({ id }) => id === 'dkim-revoked');
  const isGone = outgoing.findings.some(({ id }) => id === 'dkim-record-missing');
  const drain = `leave ${name} as it is for ${queueDays} days after the switch: mail signed with it is still on its way`;
  const revoke = isGone
    ? `${name} is gone`
    : isRevoked
      ? `${name} is revoked`
      : `then revoke it: publish «v=DKIM1; p=» at ${name}, and delete it later`;
  return [
    { id: 'drain', message: drain, state: 'unknown' },
    { id: 'revoke', message: revoke, state: isRevoked || isGone ? 'done' : 'to-do' },
  ];
}
