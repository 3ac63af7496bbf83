import {
  type Evidence,
  type HostRequest,
  MtaopsError,
  type RelayPolicy,
  type RelaySubjects,
} from '@mtaops/core';
import { type Configuration, loadConfiguration } from '../config/configuration.ts';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { isUsable, mechanismsOn } from '../inbound/auth.ts';
import { inboundChain } from '../inbound/chain.ts';
import { endpointName, endpointsOf, isEnabled } from '../inbound/endpoint.ts';
import { defaultPolicy, policyScripts, policyTablesRequest, readPolicyTables } from '../inbound/scripts.ts';
import {
  containsNetwork,
  firstAddress,
  formatNetwork,
  type Network,
  parseAddress,
  parseNetwork,
} from '../network/network.ts';
import { decideRelay } from './decide.ts';
import type { RelayFacts } from './verdict.ts';

/** Addresses of documentation networks (RFC 5737, 3849) to stand for "somebody out there". */
const OUTSIDERS = ['203.0.113.9', '192.0.2.222', '198.51.100.222', '233.252.0.9'];

/** Who may relay through a Momentum host. */
export const momentumRelay: RelayPolicy = {
  decide: (evidence, question) => decideRelay(relayFacts(loaded(evidence), evidence), question),
  subjects: (evidence) => relaySubjects(loaded(evidence).root),
  wanted: (evidence) => {
    const loading = loadConfiguration(evidence);
    if (loading.kind === 'missing') return loading.requests;
    return loading.kind === 'loaded' ? relayRequests(loading.configuration, evidence) : [];
  },
};

/** Files beside the configuration that decide about relaying: policy scripts and the default policy's tables. */
export function relayRequests(configuration: Configuration, evidence: Evidence): readonly HostRequest[] {
  const { missing, scripts } = policyScripts(configuration.root, configuration.layout, evidence);
  return defaultPolicy(scripts) ? [...missing, policyTablesRequest(configuration.layout)] : missing;
}

export function relayFacts(configuration: Configuration, evidence: Evidence): RelayFacts {
  const { layout, root } = configuration;
  return {
    root,
    scripts: policyScripts(root, layout, evidence).scripts,
    tables: readPolicyTables(layout, evidence),
  };
}

function loaded(evidence: Evidence): Configuration {
  const loading = loadConfiguration(evidence);
  if (loading.kind === 'loaded') return loading.configuration;
  const detail = loading.kind === 'unreadable' ? loading.detail : 'it was not read';
  throw new MtaopsError('E_CONFIG', `cannot read the Momentum configuration: ${detail}`, {
    hint: 'the directory given stands for / of the host: opt/msys/ecelerity/etc/conf is expected below it',
  });
}

/** Every network that the configuration names for relaying, one outsider, every enabled SMTP endpoint. */
function relaySubjects(root: Scope): RelaySubjects {
  const networks = namedNetworks(root);
  const outside = OUTSIDERS.find((ip) => {
    const address = parseAddress(ip);
    return (
      address && !networks.some((network) => network.prefixLength > 0 && containsNetwork(network, address))
    );
  });
  const endpoints = endpointsOf(root, 'esmtp_listener').filter(isEnabled);
  const hasLogin = endpoints.some((endpoint) => mechanismsOn(inboundChain(endpoint)).some(isUsable));
  return {
    clients: [
      ...networks
        .filter(({ prefixLength }) => prefixLength > 0)
        .map((network) => ({ ip: firstAddress(network), label: formatNetwork(network) })),
      { ip: outside ?? '203.0.113.9', label: 'anybody else' },
    ],
    listeners: endpoints.map(endpointName),
    users: hasLogin ? ['any user'] : [],
  };
}

function namedNetworks(root: Scope): readonly Network[] {
  const texts: string[] = [];
  for (const { scope } of walkScopes(root)) {
    const hosts = settingIn(scope, 'relay_hosts');
    if (hosts) texts.push(...wordsOf(hosts.value).map(({ text }) => text));
    if (scope.type === 'peer' && scope.label !== undefined) texts.push(scope.label);
  }
  const unique = new Map(
    texts.flatMap((text) => {
      const network = parseNetwork(text);
      return network ? [[formatNetwork(network), network] as const] : [];
    }),
  );
  return [...unique.values()];
}
