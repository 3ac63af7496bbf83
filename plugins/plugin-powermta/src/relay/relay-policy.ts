import {
  formatIpAddress,
  type IpNetwork,
  lastAddress,
  MtaopsError,
  parseIpAddress,
  type RelayPolicy,
  type RelaySubjects,
} from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { listenersOf } from '../config/listener.ts';
import { readConfiguration, wantedConfiguration } from '../config/read-configuration.ts';
import { smtpUsersOf } from '../config/smtp-user.ts';
import { networkSources, policyOfAddress } from '../config/source-policy.ts';
import { decideRelay } from './decide.ts';

/** Who may relay through PowerMTA, out of its configuration. */
export const relayPolicy: RelayPolicy = {
  decide: (evidence, question) => decideRelay(readable(readConfiguration(evidence)), question),
  subjects: (evidence) => relaySubjects(readable(readConfiguration(evidence))),
  wanted: wantedConfiguration,
};

function readable(configuration: Configuration): Configuration {
  if (configuration.unreadable === undefined) return configuration;
  throw new MtaopsError('E_CONFIG', `cannot read the configuration: ${configuration.unreadable}`, {
    hint: 'with --root give the directory that holds etc/pmta/config',
  });
}

/** One address inside each network that no narrower network covers, and one that only the widest cover. */
export function relaySubjects(configuration: Configuration): RelaySubjects {
  const networks = networkSources(configuration.nodes);
  const unique = new Map(networks.map(({ network, section }) => [section.argument, network] as const));
  const clients = [...unique].map(([label, network]) => ({
    ip: representative(configuration, network),
    label,
  }));
  const outside = OUTSIDERS.find((ip) => {
    const address = parseIpAddress(ip);
    return (
      address && policyOfAddress(configuration, address).chain.every((source) => isCatchAll(source.argument))
    );
  });
  return {
    clients: outside === undefined ? clients : [...clients, { ip: outside, label: 'elsewhere' }],
    listeners: listenersOf(configuration).map(({ endpoint }) => endpoint),
    users: smtpUsersOf(configuration).map(({ name }) => name),
  };
}

/** Documentation addresses (RFC 5737) and one of the internet. */
const OUTSIDERS = ['203.0.113.9', '198.51.100.9', '192.0.2.9', '9.9.9.9'] as const;

function isCatchAll(argument: string): boolean {
  return /\/[0-8]$/.test(argument);
}

/** An address whose narrowest source is this network: the second, the last but one, else the first. */
function representative(configuration: Configuration, network: IpNetwork): string {
  const last = lastAddress(network).value;
  const candidates = [network.value + 1n, last - 1n, network.value + 6n, network.value, last]
    .filter((value) => value >= network.value && value <= last)
    .map((value) => ({ family: network.family, value }));
  const own = candidates.find((address) => {
    const narrowest = policyOfAddress(configuration, address).chain.at(-1);
    return networkSources(configuration.nodes).some(
      (source) => source.section === narrowest && source.network.prefix === network.prefix,
    );
  });
  return formatIpAddress(own ?? { family: network.family, value: network.value });
}
