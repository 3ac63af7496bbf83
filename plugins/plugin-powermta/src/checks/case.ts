import {
  DEFAULT_LARGEST_MESSAGE_BYTES,
  type Evidence,
  formatIpAddress,
  type HostFailure,
  type IpNetwork,
  isLoopback,
  type JudgeContext,
  type Observation,
  type SmtpProbe,
  unknown,
} from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { domainKeysOf } from '../config/domain-key.ts';
import { readConfiguration } from '../config/read-configuration.ts';
import {
  clientAddress,
  flagOf,
  networkSources,
  policyOfAddress,
  type SourcePolicy,
} from '../config/source-policy.ts';
import { readVersion, type Version } from '../host/version.ts';

/** All that a check looks at. */
export type Case = {
  readonly configuration: Configuration;
  readonly evidence: Evidence;
  readonly now: Date;
  /** Undefined when the host does not tell. */
  readonly version: Version | undefined;
  /** Addresses that inject, given or taken from the configuration. */
  readonly generators: readonly string[];
  readonly areGeneratorsGiven: boolean;
  readonly signDomains: readonly string[];
  readonly areSignDomainsGiven: boolean;
  readonly destinationDomains: readonly string[];
  readonly largestMessageBytes: number;
  readonly probes: readonly SmtpProbe[];
};

export function buildCase(evidence: Evidence, { now, probes = [], workload }: JudgeContext): Case {
  const configuration = readConfiguration(evidence);
  return {
    areGeneratorsGiven: workload.generators !== undefined,
    areSignDomainsGiven: workload.signDomains !== undefined,
    configuration,
    destinationDomains: workload.destinationDomains ?? [],
    evidence,
    generators:
      workload.generators ??
      relayingNetworks(configuration).map(({ value, family }) => formatIpAddress({ family, value })),
    largestMessageBytes: workload.largestMessageBytes ?? DEFAULT_LARGEST_MESSAGE_BYTES,
    now,
    probes,
    signDomains: workload.signDomains ?? keyedDomains(configuration),
    version: readVersion(evidence),
  };
}

/** Networks that somebody let relay on purpose: beyond the host itself, and no half of the internet. */
function relayingNetworks(configuration: Configuration): readonly IpNetwork[] {
  return networkSources(configuration.nodes)
    .map(({ network }) => network)
    .filter((network) => !isLoopback(network) && network.prefix > 8)
    .filter((network) => {
      const policy = policyOfAddress(configuration, network);
      return flagOf(policy, 'smtp-service', true) && flagOf(policy, 'always-allow-relaying', false);
    });
}

function keyedDomains(configuration: Configuration): readonly string[] {
  const domains = domainKeysOf(configuration).map(({ domain }) => domain);
  return [...new Set(domains)].filter((domain) => !/[*${]/.test(domain));
}

/** An address of the internet that no source is made for: what everybody gets. */
export const STRANGER = '203.0.113.250';

export type GeneratorPolicy = {
  /** For messages: the address, or what it stands for. */
  readonly who: string;
  readonly policy: SourcePolicy;
};

/** The merged sources of each generator; of a stranger when there is none. Every chain of sections once. */
export function generatorPolicies(one: Case): readonly GeneratorPolicy[] {
  const ips = one.generators.length > 0 ? one.generators : [STRANGER];
  const label = (ip: string): string => {
    if (one.generators.length === 0) return 'everybody';
    return one.areGeneratorsGiven ? ip : `clients such as ${ip}`;
  };
  const all = ips.map((ip) => ({
    policy: policyOfAddress(one.configuration, clientAddress(ip)),
    who: label(ip),
  }));
  const chain = ({ policy }: GeneratorPolicy): string =>
    policy.chain.map(({ location }) => `${location.file}:${location.line}`).join();
  return [...new Map(all.map((entry) => [chain(entry), entry] as const)).values()];
}

/** The VMTA or pool that a generator's mail goes out of when the message names none; undefined when it depends. */
export function defaultVmta(one: Case): string | undefined {
  const names = new Set(
    generatorPolicies(one).map(({ policy }) => policy.settings.get('default-virtual-mta')?.directive.args[0]),
  );
  const [name] = names;
  return names.size === 1 && name !== 'by-smtp-source-ip' ? name : undefined;
}

/** Something a check rests on could not be read. The same text for the same reason, so that the report can group. */
export function cannotTell(failure: HostFailure): Observation {
  return unknown(failure.reason === 'offline' ? 'needs a live host' : failure.detail);
}
