import { fail, type Observation, pass, unknown, warn } from '@mtaops/core';
import { inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, endpointsOf, isEnabled } from '../inbound/endpoint.ts';
import { lookAtRelayHosts } from '../relay/client-grants.ts';
import { decideAt } from '../relay/decide.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Generator, generatorsOf } from './generators.ts';
import { type Configured, configuredCheck } from './model.ts';

export const relayGenerator = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.generator',
    remedy:
      'add the network to the innermost Relay_Hosts list that exists, or inject on the endpoint that allows it',
    restsOn: ['Relay_Hosts', 'Open_Relay', 'AUTH parameters', 'Local_Changes_File'],
    rule: {
      fail: 'a generator can relay nowhere, or an endpoint denies it only because an inner list replaces one that has it',
      pass: 'every generator relays at an endpoint without logging in',
      warn: 'a generator relays only after logging in',
    },
    severity: 'critical',
    source: 'B4/config/ref-relay-hosts, B4/listeners',
    title: 'The generators may relay',
    why: 'A generator that may not relay gets 550 5.7.1 relaying denied for every message, and no queue id to look for.',
  },
  (model) => {
    const generators = generatorsOf(model);
    if (generators.length === 0)
      return [
        unknown('no generator is known: none was named, and no Relay_Hosts lists a network beyond loopback'),
      ];
    return generators.flatMap((generator) => judge(generator, model));
  },
);

function judge(generator: Generator, model: Configured): readonly Observation[] {
  const endpoints = endpointsOf(model.configuration.root, 'esmtp_listener').filter(isEnabled);
  const replaced = endpoints.flatMap((endpoint) => replacedList(generator, endpoint, model));
  return replaced.length > 0 ? replaced : [overall(generator, endpoints, model)];
}

/** The usual mistake: the network is listed, but an inner list that lacks it is in force. */
function replacedList(
  generator: Generator,
  endpoint: Endpoint,
  { relay }: Configured,
): readonly Observation[] {
  const { ip, label, network } = generator;
  const decision = decideAt(
    relay,
    endpoint,
    { ...network, prefixLength: network.family === 4 ? 32 : 128 },
    { ip },
  );
  const { inForce, replacedEntry } = lookAtRelayHosts(inboundChain(endpoint, network), network);
  if (decision.decision !== 'denied' || !inForce || !replacedEntry) return [];
  const inner = inForce.setting.place;
  const outer = replacedEntry.found.setting.place;
  const message = `${label} may not relay at ${endpointName(endpoint)}: its Relay_Hosts (${showPlace(inner)}) replaces the list at ${showPlace(outer)}, which has it`;
  return [
    fail(message, {
      evidence: [inner, outer],
      ...(decision.change === undefined ? {} : { remedy: decision.change }),
    }),
  ];
}

function overall(
  { ip, label, network, place }: Generator,
  endpoints: readonly Endpoint[],
  { relay }: Configured,
): Observation {
  const client = { ...network, prefixLength: network.family === 4 ? 32 : 128 };
  const evidence = place ? [place] : [];
  const at = (user?: string) =>
    endpoints.map((endpoint) => ({
      decision: decideAt(relay, endpoint, client, user === undefined ? { ip } : { ip, user }),
      endpoint,
    }));
  const plain = at();
  const names = (list: typeof plain): string => list.map(({ endpoint }) => endpointName(endpoint)).join(', ');
  const allowed = plain.filter(({ decision }) => decision.decision === 'allowed');
  if (allowed.length > 0) return pass(`${label} relays at ${names(allowed)}`, evidence);
  const undecided = plain.find(({ decision }) => decision.decision === 'unknown');
  if (undecided)
    return unknown(`${label} at ${names([undecided])}: ${undecided.decision.reason}`, { evidence });
  const afterLogin = at('anybody').filter(({ decision }) => decision.decision === 'allowed');
  const change = plain[0]?.decision.change;
  const cure = { evidence, ...(change === undefined ? {} : { remedy: change }) };
  if (afterLogin.length > 0)
    return warn(`${label} relays only after logging in, at ${names(afterLogin)}`, cure);
  return fail(`${label} may relay at no endpoint`, cure);
}
