import { type Observation, warn } from '@mtaops/core';
import { asInteger, textOf } from '../config/value.ts';
import { type ChainLink, firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, judgedEndpoints } from './model.ts';

export const listenerLimits = configuredCheck(
  {
    group: 'listener',
    id: 'mom.listener.limits',
    remedy: 'set caps in the listener; in a Peer they are a budget of their own',
    restsOn: ['Idle_Time', 'Listener_Sessions', 'Service_Sessions'],
    rule: {
      pass: 'idle clients are dropped, and endpoints reachable from outside cap their sessions',
      warn: 'Idle_Time is 0, or an endpoint reachable from outside has no cap',
    },
    severity: 'medium',
    source: 'B4/config/ref-listener-sessions, B4/config/ref-idle-time',
    title: 'Listeners limit idle clients and sessions',
    why: 'One client that opens connections and stays silent can take every slot of the server.',
  },
  (model) =>
    judgedEndpoints(model, 'esmtp_listener').flatMap((endpoint) => {
      const chain = inboundChain(endpoint);
      return [...idle(endpoint, chain), ...sessions(endpoint, chain)];
    }),
);

/** Unset is not judged: the documentation gives both 0 and 300 as the default. */
function idle(endpoint: Endpoint, chain: readonly ChainLink[]): readonly Observation[] {
  const setting = firstDefined(chain, 'idle_time')?.setting;
  if (!setting || asInteger(textOf(setting.value)) !== 0) return [];
  return [
    warn(`${endpointName(endpoint)} never drops an idle client (Idle_Time = 0)`, {
      evidence: [setting.place],
      remedy: `set Idle_Time = 300 at ${showPlace(setting.place)}`,
    }),
  ];
}

function sessions(endpoint: Endpoint, chain: readonly ChainLink[]): readonly Observation[] {
  const exposure = exposureOf(endpoint);
  if (exposure === 'local' || exposure === 'private') return [];
  const caps = ['listener_sessions', 'service_sessions'].map((name) => firstDefined(chain, name));
  if (caps.some((cap) => (asInteger(textOf(cap?.setting.value)) ?? 0) > 0)) return [];
  return [
    warn(`${endpointName(endpoint)} has no cap on sessions`, {
      evidence: [endpoint.place],
      remedy: `add Listener_Sessions = 1000 to ${endpoint.listen.title} at ${showPlace(endpoint.place)}`,
    }),
  ];
}
