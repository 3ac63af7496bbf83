import type { RelayQuestion } from '@mtaops/core';
import { asBoolean, formatValue, type ScalarValue, textOf, wordsOf } from '../config/value.ts';
import { allDefined, type ChainLink, type Found, linkName } from '../inbound/chain.ts';
import { containsNetwork, type Network, parseNetwork } from '../network/network.ts';
import { matchesDomain } from './domain-pattern.ts';
import { type Look, showPlace, step, verdict } from './verdict.ts';

/** `Open_Relay = true` for this client. */
export function lookAtOpenRelay(chain: readonly ChainLink[]): Look {
  const found = allDefined(chain, 'open_relay').filter(({ link }) => link.role !== 'global');
  const steps = found.map(({ link, setting }, at) =>
    step(
      `Open_Relay of ${linkName(link)}`,
      at === 0 ? `is ${textOf(setting.value)}` : `is ${textOf(setting.value)}, but replaced further in`,
      at === 0 && asBoolean(textOf(setting.value)) ? 'allows' : 'none',
      setting.place,
    ),
  );
  const [first] = found;
  if (!first || asBoolean(textOf(first.setting.value)) !== true) return { steps };
  const { link, setting } = first;
  const change = `set ${setting.name} = "false" at ${showPlace(setting.place)}`;
  return {
    steps,
    verdict: verdict('allowed', `${linkName(link)} relays for everybody (Open_Relay)`, setting.place, change),
  };
}

/** The `Relay_Hosts` list in force and the lists it replaces. */
export type HostLists = {
  readonly look: Look;
  readonly inForce: Found | undefined;
  /** An entry of a replaced list that has the client. */
  readonly replacedEntry: { readonly found: Found; readonly entry: ScalarValue } | undefined;
};

/** The client's address in `Relay_Hosts`: the innermost list is in force, whatever outer lists say. */
export function lookAtRelayHosts(chain: readonly ChainLink[], client: Network): HostLists {
  const found = allDefined(chain, 'relay_hosts');
  const [inForce, ...replaced] = found;
  const entryIn = (one: Found) => wordsOf(one.setting.value).find(({ text }) => hasClient(text, client));
  const entry = inForce && entryIn(inForce);
  const steps = found.map((one) => hostStep(one, entryIn(one), one === inForce));
  const replacedHit = replaced.flatMap((one) => {
    const hit = entryIn(one);
    return hit ? [{ entry: hit, found: one }] : [];
  })[0];
  if (!inForce || !entry) return { inForce, look: { steps }, replacedEntry: replacedHit };
  const reason = `"${entry.text}" in Relay_Hosts of ${linkName(inForce.link)} has the client`;
  const change = `remove "${entry.text}" from ${inForce.setting.name} at ${showPlace(inForce.setting.place)}`;
  return {
    inForce,
    look: { steps, verdict: verdict('allowed', reason, inForce.setting.place, change) },
    replacedEntry: replacedHit,
  };
}

function hasClient(text: string, client: Network): boolean {
  const network = parseNetwork(text);
  return network !== undefined && containsNetwork(network, client);
}

function hostStep({ link, setting }: Found, entry: ScalarValue | undefined, isInForce: boolean) {
  const subject = `Relay_Hosts of ${linkName(link)} ${formatValue(setting.value)}`;
  if (isInForce && entry) return step(subject, `has the client in "${entry.text}"`, 'allows', setting.place);
  if (isInForce) return step(subject, 'does not have the client', 'denies', setting.place);
  const outcome = entry
    ? `would have the client in "${entry.text}", but is replaced by the inner list`
    : 'is replaced by the inner list';
  return step(subject, outcome, 'none', setting.place);
}

/** `Relay_For_Sending_Domains`: anybody who gives such a sender; an empty list means anybody. */
export function lookAtSendingDomains(chain: readonly ChainLink[], sender: RelayQuestion['sender']): Look {
  const [found] = allDefined(chain, 'relay_for_sending_domains').filter(({ link }) => link.role !== 'global');
  if (!found) return { steps: [] };
  const { link, setting } = found;
  const subject = `Relay_For_Sending_Domains of ${linkName(link)} ${formatValue(setting.value)}`;
  const patterns = wordsOf(setting.value);
  const remove = `remove ${setting.name} at ${showPlace(setting.place)}`;
  if (patterns.length === 0) {
    const reason = `${linkName(link)} has an empty Relay_For_Sending_Domains, which stands for every sender`;
    return {
      steps: [step(subject, 'is empty: every sender', 'allows', setting.place)],
      verdict: verdict('allowed', reason, setting.place, remove),
    };
  }
  if (sender === undefined) {
    const reason = `it depends on the envelope sender: ${linkName(link)} relays for senders of ${formatValue(setting.value)}`;
    return {
      steps: [step(subject, 'depends on the sender, which is not given', 'unknown', setting.place)],
      verdict: verdict('unknown', reason, setting.place, 'ask again with --sender'),
    };
  }
  const hit = patterns.find(({ text }) => matchesDomain(text, domainOfSender(sender)));
  if (!hit) return { steps: [step(subject, `does not match ${sender}`, 'none', setting.place)] };
  const reason = `"${hit.text}" in Relay_For_Sending_Domains of ${linkName(link)} matches the sender, which anybody can write`;
  return {
    steps: [step(subject, `matches the sender with "${hit.text}"`, 'allows', setting.place)],
    verdict: verdict('allowed', reason, setting.place, `remove "${hit.text}" at ${showPlace(hit.place)}`),
  };
}

function domainOfSender(sender: string): string {
  return sender.replace(/^<|>$/g, '').split('@').at(-1) ?? '';
}
