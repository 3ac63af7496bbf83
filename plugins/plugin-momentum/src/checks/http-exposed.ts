import { fail, type Observation, warn } from '@mtaops/core';
import { firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { parseAddress } from '../network/network.ts';
import { decideHttp } from '../relay/decide-http.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, isTrue, judgedEndpoints } from './model.ts';

const STRANGERS = { 4: '203.0.113.9', 6: '2001:db8:ffff::9' } as const;

export const httpExposed = configuredCheck(
  {
    group: 'security',
    id: 'mom.http.exposed',
    remedy: 'Peer "0.0.0.0/0" { Always_Deny = true } and Always_Allow for the injectors',
    restsOn: ['HTTP_Listener', 'Always_Allow', 'Always_Deny', 'Enable_Authentication'],
    rule: {
      fail: 'strangers may inject over HTTP without authentication',
      pass: 'only injectors reach the HTTP listener',
      warn: 'requests are logged to the panic log',
    },
    severity: 'high',
    source: 'B4/http-listener, B4/auth',
    title: 'The HTTP listener is closed to strangers',
    why: 'The REST backend takes mail from anybody it lets in: Relay_Hosts has no effect on it.',
  },
  (model) =>
    judgedEndpoints(model, 'http_listener').flatMap((endpoint) => [...reach(endpoint), ...logging(endpoint)]),
);

function reach(endpoint: Endpoint): readonly Observation[] {
  const { binding } = endpoint;
  if (exposureOf(endpoint) === 'local') return [];
  const ip = STRANGERS[binding.kind === 'tcp' ? binding.family : 4];
  const client = parseAddress(ip);
  const answer = client && decideHttp(endpoint, client, { ip });
  if (!answer || answer.decision === 'denied') return [];
  const evidence = answer.stanza ? [answer.stanza] : [endpoint.place];
  const cure = { evidence, ...(answer.change === undefined ? {} : { remedy: answer.change }) };
  return [fail(`strangers may inject at ${endpointName(endpoint)}: ${answer.reason}`, cure)];
}

function logging(endpoint: Endpoint): readonly Observation[] {
  const found = firstDefined(inboundChain(endpoint), 'log_requests_to_paniclog');
  if (!found || !isTrue(found)) return [];
  const { name, place } = found.setting;
  return [
    warn(`${endpointName(endpoint)} logs requests to the panic log`, {
      evidence: [place],
      remedy: `remove ${name} at ${showPlace(place)}`,
    }),
  ];
}
