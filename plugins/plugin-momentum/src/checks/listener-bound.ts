import { fail, type Location, type Observation, pass, warn } from '@mtaops/core';
import { type ListeningSocket, parseSockets } from '../console/host-tools.ts';
import { parseLocatedListeners } from '../console/located-listeners.ts';
import {
  type Endpoint,
  endpointName,
  endpointsOf,
  isEnabled,
  type ListenerType,
} from '../inbound/endpoint.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

export const LISTENER_TYPES: readonly ListenerType[] = [
  'esmtp_listener',
  'http_listener',
  'control_listener',
  'ecstream_listener',
];

export const listenerBound = configuredCheck(
  {
    group: 'listener',
    id: 'mom.listener.bound',
    remedy:
      'look for the process that has the port, for Capabilities in Security; wildcard to address needs two reloads',
    restsOn: ['configuration files', 'ss -ltnp', 'ec_console config locate listen'],
    rule: {
      fail: 'an endpoint is configured and enabled, and nobody or somebody else listens there',
      pass: 'every enabled endpoint is bound by the server',
      warn: 'the server listens where the files have nothing',
    },
    severity: 'critical',
    source: 'B4/listeners, B4/config/ref-security',
    title: 'Every enabled endpoint is bound',
    why: 'A listener that could not bind is missing until somebody looks: clients get connection refused.',
  },
  (model) => [...bound(model), ...surplus(model)],
);

function enabledEndpoints({ configuration }: Configured): readonly Endpoint[] {
  return LISTENER_TYPES.flatMap((type) => endpointsOf(configuration.root, type)).filter(isEnabled);
}

function bound(model: Configured): readonly Observation[] {
  const listing = outputOf(model.evidence, COMMANDS.sockets);
  if (!listing.ok) return [notLearnt('bound sockets are not known', listing)];
  const sockets = parseSockets(listing.value);
  return enabledEndpoints(model).flatMap((endpoint) => {
    if (endpoint.binding.kind !== 'tcp') return [];
    const name = endpointName(endpoint);
    const socket = sockets.find((one) => serves(one, endpoint));
    const cure: { evidence: readonly Location[]; remedy: string } = {
      evidence: [endpoint.place],
      remedy: `find out who has the port: ss -ltnp; then reload for ${showPlace(endpoint.place)}`,
    };
    if (!socket) return [fail(`${name} is configured and not bound`, cure)];
    if (socket.process !== undefined && !/^(?:run\.)?ecelerity/.test(socket.process))
      return [fail(`${name} is bound by ${socket.process}`, cure)];
    return [pass(`${name} is bound`, [endpoint.place])];
  });
}

function serves({ host, port }: ListeningSocket, { binding }: Endpoint): boolean {
  if (binding.kind !== 'tcp' || binding.port !== port) return false;
  const isAny = host === '*' || host === '0.0.0.0' || host === '::';
  return isAny || host === binding.host;
}

function surplus(model: Configured): readonly Observation[] {
  const located = outputOf(model.evidence, COMMANDS.listeners);
  if (!located.ok) return [];
  const configured = new Set(
    LISTENER_TYPES.flatMap((type) => endpointsOf(model.configuration.root, type)).map(({ label }) => label),
  );
  return parseLocatedListeners(located.value)
    .filter(({ label }) => !configured.has(label))
    .map(({ label, type }) =>
      warn(`the server has ${type} ${label}, which is not in the files`, {
        remedy: 'config writeback to keep it, config reload to drop it',
      }),
    );
}
