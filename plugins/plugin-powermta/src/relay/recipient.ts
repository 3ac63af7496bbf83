import { domainOf, type Location, type RelayStep } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { matchDomain, matchesEverything } from '../config/domain-pattern.ts';
import { type Directive, directivesOf } from '../config/node.ts';
import { compilePattern } from '../config/pattern.ts';

/** Addresses that nobody would list: a pattern that takes them all takes everything. */
const STRANGERS = ['a@b.example', 'somebody.else@mail.nowhere.invalid', 'x_1@[203.0.113.9]'] as const;

/** What a recipient meets: a rule that takes it from every client, rules that may, and what was looked at. */
export type RecipientVerdict = {
  readonly steps: readonly RelayStep[];
  /** The rule that accepts it. */
  readonly accepts?: Required<Location>;
  /** A rule that we cannot evaluate. */
  readonly doubt?: Required<Location>;
};

/**
 * Whether the recipient alone makes PowerMTA accept a message, whoever sends it: `relay-domain`, `relay-address`,
 * and `host-name`, which acts like a `relay-domain` (User's Guide 5.0, 3.3.1.25 and 3.3.1.32).
 *
 * @param rcpt - Absent stands for a recipient that belongs to nobody here.
 */
export function judgeRecipient(configuration: Configuration, rcpt: string | undefined): RecipientVerdict {
  const looks = [
    ...directivesOf(configuration.nodes, 'relay-domain').map((one) => lookAtDomain(one, rcpt)),
    ...directivesOf(configuration.nodes, 'relay-address').map((one) => lookAtAddress(one, rcpt)),
    ...directivesOf(configuration.nodes, 'host-name').map((one) => lookAtDomain(one, rcpt)),
  ];
  const steps = looks.filter(({ effect }) => effect !== 'none');
  const allows = steps.find(({ effect }) => effect === 'allows')?.location;
  const doubt = steps.find(({ effect }) => effect === 'unknown')?.location;
  const rest = looks.length - steps.length;
  const none: RelayStep = {
    effect: 'none',
    outcome: `${rest} of ${looks.length} do not match ${rcpt ?? 'a foreign recipient'}`,
    subject: 'relay-domain, relay-address, host-name',
  };
  return {
    steps: rest > 0 ? [...steps, none] : steps,
    ...(allows ? { accepts: allows as Required<Location> } : {}),
    ...(doubt ? { doubt: doubt as Required<Location> } : {}),
  };
}

/** True when a `relay-domain` or `relay-address` takes mail to everybody: an open relay. */
export function acceptsEverybody(directive: Directive): boolean {
  const word = directive.args[0] ?? '';
  if (directive.key === 'relay-domain') return matchesEverything(word);
  const pattern = compilePattern(word);
  return pattern !== undefined && STRANGERS.every((address) => pattern.test(address));
}

function lookAtDomain(directive: Directive, rcpt: string | undefined): RelayStep {
  const pattern = directive.args[0] ?? '';
  const base = { location: directive.location, subject: `${directive.key} ${pattern}` };
  if (matchesEverything(pattern)) {
    return { ...base, effect: 'allows', outcome: 'takes every recipient domain, from any client' };
  }
  const domain = rcpt === undefined ? undefined : (literalOf(rcpt) ?? domainOf(rcpt));
  const isMatch = pattern !== '' && domain !== undefined && matchDomain(pattern, domain) !== undefined;
  return isMatch
    ? { ...base, effect: 'allows', outcome: `takes mail to ${domain} from any client` }
    : { ...base, effect: 'none', outcome: 'does not match' };
}

function lookAtAddress(directive: Directive, rcpt: string | undefined): RelayStep {
  const word = directive.args[0] ?? '';
  const base = { location: directive.location, subject: `relay-address ${word}` };
  if (acceptsEverybody(directive)) {
    return { ...base, effect: 'allows', outcome: 'takes every recipient, from any client' };
  }
  if (rcpt === undefined) return { ...base, effect: 'none', outcome: 'does not match' };
  if (word.startsWith('/')) {
    const pattern = compilePattern(word);
    if (!pattern) return { ...base, effect: 'unknown', outcome: 'is a pattern that mtaops cannot evaluate' };
    if (!pattern.test(rcpt)) return { ...base, effect: 'none', outcome: 'does not match' };
  } else if (word.toLowerCase() !== rcpt.toLowerCase()) {
    return { ...base, effect: 'none', outcome: 'does not match' };
  }
  return { ...base, effect: 'allows', outcome: `takes ${rcpt} from any client` };
}

/** `[192.0.2.1]` out of `user@[192.0.2.1]`. */
function literalOf(rcpt: string): string | undefined {
  return /@(\[[^\]]+\])$/.exec(rcpt)?.[1]?.toLowerCase();
}
