import type { RelayDecision, RelayQuestion, RelayStep } from '@mtaops/core';
import { formatValue, wordsOf } from '../config/value.ts';
import { isUsable, mechanismsOn } from '../inbound/auth.ts';
import { type ChainLink, linkName, possibleChains } from '../inbound/chain.ts';
import { type Endpoint, endpointName } from '../inbound/endpoint.ts';
import { defaultPolicy } from '../inbound/scripts.ts';
import type { Network } from '../network/network.ts';
import { type HostLists, lookAtOpenRelay, lookAtRelayHosts, lookAtSendingDomains } from './client-grants.ts';
import {
  defaultPolicyVerdict,
  lookAtCertificate,
  lookAtForging,
  lookAtLogin,
  lookAtPolicy,
  lookAtRelayDomains,
} from './other-grants.ts';
import { type Look, type RelayFacts, showPlace, step, type Verdict, verdict } from './verdict.ts';

/**
 * Decide one question at an SMTP endpoint: any grant suffices. Where the documentation leaves the order of scopes open and the
 * order matters, the answer is `unknown`.
 */
export function decideSmtp(
  facts: RelayFacts,
  endpoint: Endpoint,
  client: Network,
  question: RelayQuestion,
): RelayDecision {
  const [likely, ...others] = possibleChains(endpoint, client).map((chain) =>
    decideOnChain(facts, endpoint, chain, client, question),
  );
  if (!likely) throw new Error('an endpoint has at least one chain of scopes');
  const differing = others.find((other) => other.decision !== likely.decision);
  if (!differing) return likely;
  const ask = `ec_console /tmp/2025 config eval esmtp_listener listen ${endpointName(endpoint)} relay_hosts`;
  const sides = `${showPlace(likely.stanza)} (${likely.decision}) or ${showPlace(differing.stanza)} (${differing.decision})`;
  return {
    ...likely,
    change: `ask the server: ${ask}`,
    considered: [...likely.considered, step('order of scopes', `not documented: ${sides}`, 'unknown')],
    decision: 'unknown',
    reason: `the documentation does not say which is in force: ${sides}`,
  };
}

function decideOnChain(
  facts: RelayFacts,
  endpoint: Endpoint,
  chain: readonly ChainLink[],
  client: Network,
  question: RelayQuestion,
): RelayDecision {
  const hosts = lookAtRelayHosts(chain, client);
  const loggedIn = mechanismsOn(chain).some(isUsable) ? question.user : undefined;
  const hostLook = throughPolicy(facts, hosts.look, loggedIn);
  const looks: readonly (() => Look)[] = [
    () => lookAtForging(chain),
    () => lookAtOpenRelay(chain),
    () => hostLook,
    () => lookAtRelayDomains(chain, question.rcpt),
    () => lookAtCertificate(chain),
    () => lookAtLogin(chain, question.user),
    () => lookAtSendingDomains(chain, question.sender),
    () => lookAtPolicy(facts, loggedIn),
  ];
  const considered: RelayStep[] = chain
    .filter(({ role }) => role === 'peer')
    .map((link) =>
      step(linkName(link), 'is the most specific Peer with the client', 'none', link.scope.places[0]),
    );
  for (const look of looks) {
    const { steps, verdict: reached } = look();
    considered.push(...steps);
    if (reached) return { ...reached, considered };
  }
  return { ...refusal(endpoint, chain, hosts, question), considered };
}

/** With the default policy loaded a match in relay_hosts is not yet a grant. */
function throughPolicy(facts: RelayFacts, look: Look, user: RelayQuestion['user']): Look {
  if (look.verdict?.decision !== 'allowed' || !defaultPolicy(facts.scripts)) return look;
  const decided = defaultPolicyVerdict(facts, user);
  const effect = decided.decision === 'allowed' ? 'allows' : 'unknown';
  return {
    steps: [...look.steps, step('default policy', decided.reason, effect, decided.stanza)],
    verdict: decided,
  };
}

function refusal(
  endpoint: Endpoint,
  chain: readonly ChainLink[],
  { inForce, replacedEntry }: HostLists,
  question: RelayQuestion,
): Verdict {
  const usable = mechanismsOn(chain).filter(isUsable);
  const entry = replacedEntry?.entry.text ?? `${question.ip}/${question.ip.includes(':') ? 128 : 32}`;
  const edit = addHost(endpoint, inForce, entry);
  const login = `log in (AUTH ${usable.map(({ name }) => name).join(', ')})`;
  const change = usable.length > 0 && question.user === undefined ? `${login}, or ${edit}` : edit;
  return verdict(
    'denied',
    refusalReason({ inForce, replacedEntry }, usable.length > 0, question),
    inForce?.setting.place,
    change,
  );
}

function refusalReason(
  { inForce, replacedEntry }: Pick<HostLists, 'inForce' | 'replacedEntry'>,
  canLogIn: boolean,
  question: RelayQuestion,
): string {
  const list = inForce
    ? `${question.ip} is not in Relay_Hosts of ${linkName(inForce.link)}`
    : `no Relay_Hosts is set for ${question.ip}`;
  const replaced = replacedEntry
    ? `, which replaces the list of the ${replacedEntry.found.link.role === 'global' ? 'global scope' : linkName(replacedEntry.found.link)} that has it (${showPlace(replacedEntry.found.setting.place)})`
    : '';
  if (question.user !== undefined) return `${list}${replaced}, and AUTH does not work on this endpoint`;
  return canLogIn ? `${list}${replaced}; the client has to log in` : `${list}${replaced}`;
}

function addHost(endpoint: Endpoint, inForce: HostLists['inForce'], entry: string): string {
  if (!inForce || (inForce.link.role === 'global' && wordsOf(inForce.setting.value).length === 0))
    return `add Relay_Hosts = ( "${entry}" ) to ${endpoint.listen.title} at ${showPlace(endpoint.place)}`;
  const list = formatValue(inForce.setting.value);
  const extended = list.startsWith('(') ? list.replace(/ ?\)$/, ` "${entry}" )`) : `( ${list} "${entry}" )`;
  return `write ${inForce.setting.name} = ${extended} at ${showPlace(inForce.setting.place)}`;
}
