import { fail, type Location, type Observation, pass, unknown, warn } from '@mtaops/core';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { asBoolean, textOf, wordsOf } from '../config/value.ts';
import { isUsable, mechanismsOn } from '../inbound/auth.ts';
import { inboundChain } from '../inbound/chain.ts';
import { endpointName, endpointsOf, isEnabled } from '../inbound/endpoint.ts';
import { defaultPolicy } from '../inbound/scripts.ts';
import { isPrivate, parseAddress, parseNetwork } from '../network/network.ts';
import { decideAt } from '../relay/decide.ts';
import { isEverything, lacksDot } from '../relay/domain-pattern.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';

/** Two strangers, from networks that nobody lists on purpose (RFC 5737, 3849). */
const STRANGERS = ['203.0.113.9', '2001:db8:ffff::9'];

export const relayOpen = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.open',
    remedy:
      'narrow the grant, remove ::/0 too, or switch relay_authorization.check on where the default policy decides',
    restsOn: ['every grant of relaying', 'default policy', 'dp_config.lua', 'policy scripts'],
    rule: {
      fail: 'a stranger may relay, over IPv4 or IPv6, at an enabled endpoint, or by writing a sender that anybody can write',
      pass: 'no stranger may relay',
      warn: 'a list that would open the relay is set and replaced by another one',
    },
    severity: 'critical',
    source: 'B4/config/ref-open-relay, B4/config/ref-relay-hosts, B3/3-policy/policy-default-configuration',
    title: 'Strangers may not relay',
    why: 'An open relay is found within hours, sends the spam of others under your addresses and gets them blocked.',
  },
  (model) => {
    const granted = [...openStanzas(model), ...wideLists(model)];
    const known = new Set(granted.flatMap(({ evidence }) => evidence.map(showPlace)));
    const reached = strangers(model).filter(
      ({ evidence }) => !evidence.some((place) => known.has(showPlace(place))),
    );
    const seen = [...granted, ...reached, ...bypassedLogins(model)];
    return seen.length > 0 ? seen : [pass(`${STRANGERS.join(' and ')} may relay nowhere`)];
  },
);

/** `Open_Relay` and `Relay_For_Sending_Domains` that let strangers in, wherever they stand. */
function openStanzas({ configuration }: Configured): readonly Observation[] {
  return [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    const open = settingIn(scope, 'open_relay');
    const senders = settingIn(scope, 'relay_for_sending_domains');
    const found: Observation[] = [];
    if (open && asBoolean(textOf(open.value)) === true && letsStrangersIn(scope))
      found.push(grant(`${scope.title} relays for everybody (Open_Relay)`, open.place, 'remove Open_Relay'));
    if (senders) {
      const patterns = wordsOf(senders.value);
      const loose = patterns.find(({ text }) => isEverything(text) || lacksDot(text));
      if (patterns.length === 0)
        found.push(
          grant(
            `${scope.title} relays for every sender (empty Relay_For_Sending_Domains)`,
            senders.place,
            'remove it',
          ),
        );
      else if (loose)
        found.push(
          grant(
            `${scope.title} relays for senders "${loose.text}", foreign domains among them`,
            senders.place,
            `write the domain and "*.${loose.text.replace(/^\*+/, '')}"`,
          ),
        );
    }
    return found;
  });
}

/** `Open_Relay` is meant for a Peer; in one of a private or small network it is no open relay. */
function letsStrangersIn(scope: Scope): boolean {
  const network = scope.type === 'peer' ? parseNetwork(scope.label ?? '') : undefined;
  if (!network) return true;
  return !isPrivate(network) && network.prefixLength < (network.family === 4 ? 16 : 32);
}

function grant(message: string, place: Location, edit: string): Observation {
  return fail(message, { evidence: [place], remedy: `${showPlace(place)}: ${edit}` });
}

/** `Relay_Hosts` with the whole internet: in force it opens the relay, unless the default policy checks; replaced it waits. */
function wideLists({ configuration, relay }: Configured): readonly Observation[] {
  const shipped = defaultPolicy(relay.scripts);
  return [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    const wide = (scope.settings.get('relay_hosts') ?? []).flatMap((setting) => {
      const entries = wordsOf(setting.value).filter(({ text }) => parseNetwork(text)?.prefixLength === 0);
      return entries.length > 0 ? [{ entries: entries.map(({ text }) => text), setting }] : [];
    });
    const last = wide.at(-1);
    if (!last) return [];
    const what = `Relay_Hosts of the ${scope.title} scope has ${last.entries.join(' and ')}`;
    const places = wide.map(({ setting }) => setting.place).toReversed();
    if (last.setting !== settingIn(scope, 'relay_hosts')) {
      const remedy = `${places.map(showPlace).join(', ')}: narrow it`;
      return [warn(`${what}; a later assignment replaces it`, { evidence: places, remedy })];
    }
    if (shipped) return behindPolicy(what, places, relay.tables);
    const remedy = `${places.map(showPlace).join(', ')}: write the networks that may relay`;
    return [fail(what, { evidence: places, remedy })];
  });
}

function behindPolicy(
  what: string,
  places: readonly Location[],
  tables: Configured['relay']['tables'],
): readonly Observation[] {
  if (!tables)
    return [
      unknown(`${what}, the default policy decides, and dp_config.lua could not be read`, {
        evidence: places,
      }),
    ];
  if (tables.relayCheck === true || tables.recipientCheck === true) return [];
  const remedy = `set check = true in relay_authorization at ${showPlace(tables.relayPlace)}`;
  const evidence = [...places, tables.relayPlace];
  return [fail(`${what}, and the default policy checks nothing`, { evidence, remedy })];
}

/** What the evaluator says of two strangers at every enabled endpoint; it knows the grants that the above does not. */
function strangers({ configuration, relay }: Configured): readonly Observation[] {
  return endpointsOf(configuration.root, 'esmtp_listener')
    .filter(isEnabled)
    .flatMap((endpoint) =>
      STRANGERS.flatMap((ip) => {
        const client = parseAddress(ip);
        const answer = client && decideAt(relay, endpoint, client, { ip });
        if (!answer || answer.decision === 'denied') return [];
        const message = `${ip} at ${endpointName(endpoint)}: ${answer.reason}`;
        const evidence = answer.stanza ? [answer.stanza] : [];
        if (answer.decision === 'unknown') return [unknown(message, { evidence })];
        return [
          fail(message, { evidence, ...(answer.change === undefined ? {} : { remedy: answer.change }) }),
        ];
      }),
    );
}

/** A login that nobody needs: it looks like protection. */
function bypassedLogins({ configuration, relay }: Configured): readonly Observation[] {
  return endpointsOf(configuration.root, 'esmtp_listener')
    .filter(isEnabled)
    .flatMap((endpoint) => {
      const login = mechanismsOn(inboundChain(endpoint)).find(isUsable);
      const client = parseAddress(STRANGERS[0] ?? '');
      if (!login?.parameters || !client) return [];
      if (decideAt(relay, endpoint, client, { ip: STRANGERS[0] ?? '' }).decision !== 'allowed') return [];
      const { place } = login.parameters.setting;
      return [
        fail(`${endpointName(endpoint)} offers AUTH ${login.name}, and strangers relay without it`, {
          evidence: [place],
        }),
      ];
    });
}
