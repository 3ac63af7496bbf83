import {
  type Check,
  type CheckInfo,
  type Evidence,
  type HostFailure,
  type JudgeContext,
  type Observation,
  type SmtpProbe,
  unknown,
  type Workload,
} from '@mtaops/core';
import { type Configuration, loadConfiguration } from '../config/configuration.ts';
import { type OptionTable, readOptionTable } from '../config/option-table.ts';
import { settingIn } from '../config/scope.ts';
import { asBoolean, textOf } from '../config/value.ts';
import { allDefined, type Found, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointsOf, isEnabled, type ListenerType } from '../inbound/endpoint.ts';
import { relayFacts } from '../relay/relay-policy.ts';
import type { RelayFacts } from '../relay/verdict.ts';

/** What the checks of a Momentum host judge. */
export type MomentumModel = {
  readonly evidence: Evidence;
  /** Dialogues held with the listeners. */
  readonly probes: readonly SmtpProbe[];
  readonly workload: Workload;
  readonly now: Date;
  /** What could be read of the configuration, or why it could not. */
  readonly read:
    | { readonly ok: true; readonly configured: Configured }
    | { readonly ok: false; readonly why: string };
};

/** The model of a host whose configuration could be read. */
export type Configured = {
  readonly configuration: Configuration;
  readonly relay: RelayFacts;
  readonly options: OptionTable;
  readonly evidence: Evidence;
  readonly probes: readonly SmtpProbe[];
  readonly workload: Workload;
  readonly now: Date;
};

export function buildModel(evidence: Evidence, { now, probes = [], workload }: JudgeContext): MomentumModel {
  const loading = loadConfiguration(evidence);
  if (loading.kind !== 'loaded') {
    const why = loading.kind === 'unreadable' ? loading.detail : 'the configuration was not asked for';
    return { evidence, now, probes, read: { ok: false, why }, workload };
  }
  const { configuration } = loading;
  const relay = relayFacts(configuration, evidence);
  const configured = { configuration, evidence, now, options: readOptionTable(), probes, relay, workload };
  return { evidence, now, probes, read: { configured, ok: true }, workload };
}

/** A check that needs the configuration; without it the check is `unknown` and says why. */
export function configuredCheck(
  info: CheckInfo,
  evaluate: (model: Configured) => readonly Observation[],
): Check<MomentumModel> {
  return {
    ...info,
    evaluate: ({ read }) =>
      read.ok ? evaluate(read.configured) : [unknown(`the configuration could not be read: ${read.why}`)],
  };
}

/** A check that needs nothing but what a command said. */
export function liveCheck(
  info: CheckInfo,
  evaluate: (model: MomentumModel) => readonly Observation[],
): Check<MomentumModel> {
  return { ...info, evaluate };
}

/** `unknown` for something that could not be learnt. */
export function notLearnt(what: string, failure: HostFailure): Observation {
  return unknown(`${what}: ${failure.detail}`);
}

/**
 * Endpoints worth judging: those in force, and those that only `local_changes.conf` switches off, since they come back with it.
 */
export function judgedEndpoints({ configuration }: Configured, type: ListenerType): readonly Endpoint[] {
  const inTree = new Set(
    endpointsOf(configuration.tree, type)
      .filter(isEnabled)
      .map(({ label }) => label),
  );
  return endpointsOf(configuration.root, type).filter(
    (endpoint) => isEnabled(endpoint) || inTree.has(endpoint.label),
  );
}

/** An option wherever it counts for an endpoint: its own chain without Peer, and each Peer that sets it. */
export function settingsFor(endpoint: Endpoint, option: string): readonly Found[] {
  const [own] = allDefined(inboundChain(endpoint), option);
  const peers = [...endpoint.listen.children, ...endpoint.listener.children]
    .filter(({ type }) => type === 'peer')
    .flatMap((scope) => {
      const setting = settingIn(scope, option);
      return setting ? [{ link: { role: 'peer' as const, scope }, setting }] : [];
    });
  return own ? [own, ...peers] : peers;
}

export function isTrue(found: Found | undefined): boolean {
  return found !== undefined && asBoolean(textOf(found.setting.value)) === true;
}

/** The text of a found scalar, in lower case; empty when there is none. */
export function wordOf(found: Found | undefined): string {
  return textOf(found?.setting.value).toLowerCase();
}
