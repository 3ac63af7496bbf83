import {
  type Check,
  type CheckInfo,
  type Evidence,
  type JudgeContext,
  type Observation,
  type SmtpProbe,
  type Target,
  unknown,
  type Workload,
} from '@mtaops/core';
import { hostOf, type Region, regionOf } from '../regions.ts';
import { type DomainFacts, domainFacts } from './domain-facts.ts';
import { type ApiReply, replyTo } from './reply.ts';
import { PATHS } from './requests.ts';

/** What the checks of a SparkPost account judge. */
export type AccountModel = {
  readonly evidence: Evidence;
  readonly workload: Workload;
  readonly now: Date;
  readonly target: Target | undefined;
  readonly region: Region | undefined;
  readonly probes: readonly SmtpProbe[];
};

export function buildModel(evidence: Evidence, context: JudgeContext): AccountModel {
  const { now, probes = [], target, workload } = context;
  const url = target?.api?.endpoint.url;
  return {
    evidence,
    now,
    probes,
    region: url === undefined ? undefined : regionOf(hostOf(url)),
    target,
    workload,
  };
}

/** A check of the account. The severity is what a failure costs. */
export function accountCheck(
  info: CheckInfo,
  evaluate: (model: AccountModel) => readonly Observation[],
): Check<AccountModel> {
  return { ...info, evaluate };
}

/** Judge one reply: what is no 200 is `unknown`, a missing grant named as such, unless `on` takes the status. */
export function judgeReply(
  model: AccountModel,
  path: string,
  onOk: (results: unknown, body: unknown) => readonly Observation[],
  on: Readonly<Record<number, () => readonly Observation[]>> = {},
): readonly Observation[] {
  const reply = replyTo(model.evidence, path);
  if (reply.kind === 'ok') return onOk(reply.results, reply.body);
  if (reply.kind === 'refused' && on[reply.status]) return on[reply.status]?.() ?? [];
  return [unknown(`${path.split('?')[0]}: ${whyNot(reply)}`)];
}

function whyNot(reply: Exclude<ApiReply, { kind: 'ok' }>): string {
  if (reply.kind === 'unlearnt') return reply.failure.detail;
  if (reply.status === 401) return 'the key is refused (401)';
  if (reply.status === 403) return 'the key lacks the grant for it (403)';
  return `the API answers ${reply.status} ${reply.message}`.trimEnd();
}

/** Judge each domain in From; without one named there is nothing to ask about. */
export function forDomains(
  model: AccountModel,
  evaluate: (name: string) => readonly Observation[],
): readonly Observation[] {
  const domains = model.workload.signDomains ?? [];
  if (domains.length === 0) return [unknown('no domain in From was named')];
  return domains.flatMap(evaluate);
}

/** As {@link forDomains}, for domains that the account describes; others are a matter of SP-12. */
export function forKnownDomains(
  model: AccountModel,
  evaluate: (facts: DomainFacts) => readonly Observation[],
): readonly Observation[] {
  return forDomains(model, (name) => {
    const facts = domainFacts(model.evidence, name);
    return facts
      ? evaluate(facts)
      : judgeReply(model, PATHS.domain(name), () => [], {
          404: () => [unknown(`the account does not have ${name}`)],
        });
  });
}
