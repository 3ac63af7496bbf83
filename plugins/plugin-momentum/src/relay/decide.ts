import { MtaopsError, type RelayDecision, type RelayQuestion } from '@mtaops/core';
import { disabledBy, type Endpoint, endpointName, endpointsOf, isEnabled } from '../inbound/endpoint.ts';
import { isLoopback, type Network, parseAddress } from '../network/network.ts';
import { decideHttp } from './decide-http.ts';
import { decideSmtp } from './decide-smtp.ts';
import { type RelayFacts, showPlace, step, verdict } from './verdict.ts';

/**
 * Who may relay, by §3 of the Momentum reference: `Open_Relay`, `Relay_Hosts`, `Relay_For_Sending_Domains`, AUTH, policy, and
 * independent of the client `Relay_Domains`.
 *
 * Without a listener the question is about port 25, or the first endpoint the client can reach; the others are told of too.
 *
 * @throws MtaopsError `E_USAGE` when `question.ip` is no address.
 */
export function decideRelay(facts: RelayFacts, question: RelayQuestion): RelayDecision {
  const client = parseAddress(question.ip);
  if (!client)
    throw new MtaopsError('E_USAGE', `${question.ip} is no IP address`, {
      hint: 'give it as 192.0.2.1 or 2001:db8::1',
    });
  const endpoints = [
    ...endpointsOf(facts.root, 'esmtp_listener'),
    ...endpointsOf(facts.root, 'http_listener'),
  ];
  if (question.listener !== undefined) {
    const named = findEndpoint(endpoints, question.listener, client);
    return named ? decideAt(facts, named, client, question) : noSuchListener(endpoints, question.listener);
  }
  const smtp = endpoints.filter(({ type }) => type === 'esmtp_listener');
  const reachable = smtp.filter((endpoint) => isEnabled(endpoint) && !unreachable(endpoint, client));
  const chosen = reachable.find(({ binding }) => portOf(binding) === 25) ?? reachable[0] ?? smtp[0];
  if (!chosen) return { ...verdict('denied', 'no ESMTP_Listener is configured'), considered: [] };
  const others = reachable.filter((endpoint) => endpoint !== chosen);
  const decision = decideAt(facts, chosen, client, question);
  const elsewhere = others.map((endpoint) => {
    const outcome = `another endpoint: ${decideAt(facts, endpoint, client, question).decision} there`;
    return step(endpoint.listen.title, outcome, 'none', endpoint.place);
  });
  const here = step(chosen.listen.title, 'is the endpoint in question', 'none', chosen.place);
  return { ...decision, considered: [here, ...decision.considered, ...elsewhere] };
}

/** Decide at one endpoint, switched off and unreachable ones included. */
export function decideAt(
  facts: RelayFacts,
  endpoint: Endpoint,
  client: Network,
  question: RelayQuestion,
): RelayDecision {
  const off = disabledBy(endpoint);
  if (off) {
    const change = `set Enable = true at ${showPlace(off)}`;
    const considered = [step(`Enable of ${endpoint.listen.title}`, 'is false', 'denies', off)];
    return { ...verdict('denied', `${endpoint.listen.title} is switched off`, off, change), considered };
  }
  const blocked = unreachable(endpoint, client);
  if (blocked) {
    const considered = [step(endpoint.listen.title, blocked, 'denies', endpoint.place)];
    return { ...verdict('denied', `${endpoint.listen.title} ${blocked}`, endpoint.place), considered };
  }
  if (endpoint.type === 'http_listener') return decideHttp(endpoint, client, question);
  return decideSmtp(facts, endpoint, client, question);
}

/** Why a client's packets cannot arrive there; undefined when they can. `*` may take IPv6 as well, the kernel decides. */
function unreachable({ binding }: Endpoint, client: Network): string | undefined {
  if (binding.kind === 'unix') return 'is a socket file, not on the network';
  if (binding.kind === 'unclear' || !binding.address) return undefined;
  if (binding.family !== client.family) return `takes IPv${binding.family} only`;
  if (isLoopback(binding.address) && !isLoopback(client)) return 'is on loopback only';
  return undefined;
}

/** `192.0.2.10:25`, `[2001:db8::1]:25`, `:25` or a bare port; an exact label wins over a wildcard one. */
function findEndpoint(endpoints: readonly Endpoint[], wanted: string, client: Network): Endpoint | undefined {
  const exact = endpoints.filter(
    (endpoint) => endpoint.label === wanted || endpointName(endpoint) === wanted,
  );
  if (exact.length > 0) return exact.find(isEnabled) ?? exact[0];
  const port = Number(/^(?:.*:)?(\d+)$/.exec(wanted)?.[1] ?? -1);
  const host = /^\[?([^\]]*?)\]?:?\d+$/.exec(wanted)?.[1]?.replace(/:$/, '') ?? '';
  const onPort = endpoints.filter(({ binding }) => portOf(binding) === port);
  const isAny = host === '' || host === '*' || host === wanted;
  const matching = isAny
    ? onPort
    : onPort.filter(({ binding }) => binding.kind === 'tcp' && (!binding.address || binding.host === host));
  const usable = matching.filter((endpoint) => isEnabled(endpoint) && !unreachable(endpoint, client));
  return usable[0] ?? matching[0];
}

function portOf(binding: Endpoint['binding']): number | undefined {
  return binding.kind === 'tcp' ? binding.port : undefined;
}

function noSuchListener(endpoints: readonly Endpoint[], wanted: string): RelayDecision {
  const configured = endpoints.map(endpointName).join(', ') || 'none';
  return {
    ...verdict('denied', `no listener is configured on ${wanted}; configured: ${configured}`),
    considered: endpoints.map(({ listen, place }) =>
      step(listen.title, 'is another endpoint', 'none', place),
    ),
  };
}
