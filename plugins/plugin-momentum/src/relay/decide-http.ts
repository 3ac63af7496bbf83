import type { RelayDecision, RelayQuestion, RelayStep } from '@mtaops/core';
import { asBoolean, textOf } from '../config/value.ts';
import { type Found, firstDefined, inboundChain, linkName } from '../inbound/chain.ts';
import type { Endpoint } from '../inbound/endpoint.ts';
import type { Network } from '../network/network.ts';
import { showPlace, step, verdict } from './verdict.ts';

/**
 * Decide who may inject over HTTP: `Always_Deny` and `Always_Allow` of the innermost scope, else authentication.
 * `relay_hosts` has no effect on HTTP (B4/config/ref-relay-hosts).
 */
export function decideHttp(endpoint: Endpoint, client: Network, question: RelayQuestion): RelayDecision {
  const chain = inboundChain(endpoint, client);
  const considered: RelayStep[] = [];
  for (const link of chain) {
    const allow = trueIn(firstDefined([link], 'always_allow'));
    const deny = trueIn(firstDefined([link], 'always_deny'));
    for (const found of [allow, deny]) {
      if (!found) continue;
      const effect = found === allow ? 'allows' : 'denies';
      considered.push(
        step(`${found.setting.name} of ${linkName(link)}`, 'is true', effect, found.setting.place),
      );
    }
    if (allow && deny) {
      const reason = `${linkName(link)} sets both Always_Allow and Always_Deny`;
      return { ...verdict('unknown', reason, deny.setting.place, 'remove one of them'), considered };
    }
    if (deny) {
      const change = `add Peer "${question.ip}" { Always_Allow = true } to ${endpoint.listen.title} at ${showPlace(endpoint.place)}`;
      return {
        ...verdict('denied', `${linkName(link)} denies the client`, deny.setting.place, change),
        considered,
      };
    }
    if (allow) {
      const change = `remove ${allow.setting.name} at ${showPlace(allow.setting.place)}`;
      return {
        ...verdict('allowed', `${linkName(link)} lets the client in`, allow.setting.place, change),
        considered,
      };
    }
  }
  return withoutAcl(endpoint, chain, question, considered);
}

function withoutAcl(
  endpoint: Endpoint,
  chain: ReturnType<typeof inboundChain>,
  question: RelayQuestion,
  considered: readonly RelayStep[],
): RelayDecision {
  const authentication = trueIn(firstDefined(chain, 'enable_authentication'));
  if (!authentication) {
    const change = `add Peer "0.0.0.0/0" { Always_Deny = true } to ${endpoint.listen.title} at ${showPlace(endpoint.place)}`;
    const reason = 'the HTTP listener has neither an access list for the client nor authentication';
    return { ...verdict('allowed', reason, endpoint.place, change), considered };
  }
  const place = authentication.setting.place;
  const subject = `${authentication.setting.name} of ${linkName(authentication.link)}`;
  const isLoggedIn = question.user !== undefined;
  const seen = [...considered, step(subject, 'is true', isLoggedIn ? 'allows' : 'denies', place)];
  if (isLoggedIn)
    return { ...verdict('allowed', 'logged in, if the password is right', place), considered: seen };
  return { ...verdict('denied', 'the HTTP listener asks for a login', place, 'log in'), considered: seen };
}

function trueIn(found: Found | undefined): Found | undefined {
  return found && asBoolean(textOf(found.setting.value)) ? found : undefined;
}
