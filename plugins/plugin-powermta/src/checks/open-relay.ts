import {
  type Check,
  fail,
  type IpNetwork,
  isLoopback,
  isPrivate,
  type Observation,
  pass,
  warn,
} from '@mtaops/core';
import { isExposed, listenersOf } from '../config/listener.ts';
import { directivesOf, sectionName } from '../config/node.ts';
import { clientAddress, flagOf, networkSources, placeOf, policyOfAddress } from '../config/source-policy.ts';
import { parseBoolean } from '../config/value.ts';
import { decideRelay } from '../relay/decide.ts';
import { acceptsEverybody } from '../relay/recipient.ts';
import { type Case, STRANGER } from './case.ts';
import { remove, write } from './edit.ts';

export const openRelay: Check<Case> = {
  evaluate: (one) => {
    const seen = [...wideSources(one), ...openListeners(one), ...openRecipients(one), ...globalGrant(one)];
    return seen.length > 0 ? seen : [pass('a stranger may not relay on any listener')];
  },
  group: 'relay',
  id: 'PMTA-RLY-02',
  remedy: 'Narrow the network, or add `require-auth yes`; never relay in <source 0/0>.',
  restsOn: ['<source>, smtp-listener, relay-domain, relay-address'],
  rule: {
    fail: 'a network of /8 or wider, a listener, or every recipient relays without AUTH',
    pass: 'only narrow networks and logged-in users relay',
    warn: 'a relaying network is wider than /16, or than /24 when it is public',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.7 and 3.3.1.20",
  tags: ['open-relay'],
  title: 'It is no open relay',
  why: 'An open relay is found within hours, and ends with its addresses on every block list.',
};

function wideSources({ configuration }: Case): readonly Observation[] {
  return networkSources(configuration.nodes).flatMap(({ network, section }) => {
    if (isLoopback(network)) return [];
    const policy = policyOfAddress(configuration, { ...network, value: sample(network) });
    const own = policy.settings.get('always-allow-relaying');
    const isGrant = own?.section === section && flagOf(policy, 'always-allow-relaying', false);
    if (!isGrant || !flagOf(policy, 'smtp-service', true) || flagOf(policy, 'require-auth', false)) return [];
    const cure = {
      evidence: [own.directive.location],
      remedy: write(own.directive.location, 'always-allow-relaying no'),
    };
    const bits = network.family === 4 ? network.prefix : network.prefix / 4;
    if (bits <= 8) return [fail(`${sectionName(section)} relays without AUTH`, cure)];
    if (bits >= (isPrivate(network) ? 16 : 24)) return [];
    const remedy = `${section.location.file}:${section.location.line}: narrow the network of ${sectionName(section)}`;
    return [warn(`${sectionName(section)} relays for a very wide network`, { ...cure, remedy })];
  });
}

/** The first address; in `0/0` one that no narrower source is likely to hold. */
function sample(network: IpNetwork): bigint {
  return network.family === 4 && network.prefix === 0 ? clientAddress(STRANGER).value : network.value;
}

function openListeners({ configuration }: Case): readonly Observation[] {
  return listenersOf(configuration)
    .filter((listener) => listener.source && isExposed(listener))
    .flatMap((listener) => {
      const decided = decideRelay(configuration, { ip: STRANGER, listener: listener.endpoint });
      const bySource =
        decided.stanza && listener.source && decided.reason.includes(`<source ${listener.source.name}>`);
      if (decided.decision !== 'allowed' || !bySource || !listener.source) return [];
      const evidence = [listener.source.location, ...(decided.stanza ? [decided.stanza] : [])];
      return [
        fail(`a stranger may relay on ${listener.endpoint}: ${decided.reason}`, {
          evidence,
          remedy: remove(listener.source.location, `source=${listener.source.name}`),
        }),
      ];
    });
}

function openRecipients({ configuration }: Case): readonly Observation[] {
  return ['relay-domain', 'relay-address']
    .flatMap((key) => directivesOf(configuration.nodes, key))
    .filter(acceptsEverybody)
    .map(({ key, location, rawValue }) =>
      fail(`${key} ${rawValue} takes every recipient from everybody`, {
        evidence: [location],
        remedy: remove(location, `${key} ${rawValue}`),
      }),
    );
}

/** Whether it reaches every source is not documented: a doubt, not a verdict. */
function globalGrant({ configuration }: Case): readonly Observation[] {
  return directivesOf(configuration.nodes, 'always-allow-relaying')
    .filter(({ args }) => parseBoolean(args[0] ?? '') === true)
    .filter(
      () =>
        placeOf(policyOfAddress(configuration, clientAddress(STRANGER)), 'always-allow-relaying') ===
        undefined,
    )
    .map(({ location }) =>
      warn('always-allow-relaying outside of any <source>: it may hold for everybody', {
        evidence: [location],
        remedy: remove(location, 'always-allow-relaying yes'),
      }),
    );
}
