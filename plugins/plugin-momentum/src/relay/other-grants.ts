import type { RelayQuestion } from '@mtaops/core';
import { asBoolean, formatValue, textOf, wordsOf } from '../config/value.ts';
import { announces, isUsable, mechanismsOn } from '../inbound/auth.ts';
import { allDefined, type ChainLink, firstDefined, linkName } from '../inbound/chain.ts';
import { defaultPolicy, relayScripts } from '../inbound/scripts.ts';
import { matchesDomain } from './domain-pattern.ts';
import { type Look, type RelayFacts, showPlace, step, type Verdict, verdict } from './verdict.ts';

/** `Relay_Domains`: mail to these is taken from everybody; set globally or in a pathway only. */
export function lookAtRelayDomains(chain: readonly ChainLink[], rcpt: RelayQuestion['rcpt']): Look {
  const scopes = chain.filter(({ role }) => role === 'pathway' || role === 'global');
  const [found] = allDefined(scopes, 'relay_domains');
  if (!found) return { steps: [] };
  const { link, setting } = found;
  const subject = `Relay_Domains of ${linkName(link)} ${formatValue(setting.value)}`;
  // Without a recipient the question is about any foreign one: only a pattern for everything takes that.
  const domain = rcpt === undefined ? 'any.invalid' : (rcpt.replace(/^<|>$/g, '').split('@').at(-1) ?? '');
  const hit = wordsOf(setting.value).find(({ text }) => matchesDomain(text, domain));
  const outcome = rcpt === undefined ? 'does not take every recipient' : `does not have ${rcpt}`;
  if (!hit) return { steps: [step(subject, outcome, 'none', setting.place)] };
  const reason = `"${hit.text}" in Relay_Domains of ${linkName(link)} takes ${rcpt ?? 'every recipient'} from everybody`;
  return {
    steps: [step(subject, `matches the recipient with "${hit.text}"`, 'allows', setting.place)],
    verdict: verdict('allowed', reason, setting.place, `remove "${hit.text}" at ${showPlace(hit.place)}`),
  };
}

/** A login sets `can_relay` (B4/inbound-smtp), when the endpoint has a mechanism that is both announced and set up. */
export function lookAtLogin(chain: readonly ChainLink[], user: RelayQuestion['user']): Look {
  const mechanisms = mechanismsOn(chain);
  const usable = mechanisms.filter(isUsable);
  const steps = mechanisms.map((mechanism) => {
    const place = (mechanism.extension ?? mechanism.parameters)?.setting.place;
    const subject = `AUTH ${mechanism.name}`;
    if (!mechanism.parameters)
      return step(subject, 'is announced without parameters: it cannot work', 'none', place);
    if (!mechanism.extension) return step(subject, 'has parameters but is not announced', 'none', place);
    return step(
      subject,
      user === undefined ? 'is on offer, not used' : `logs ${user} in`,
      user === undefined ? 'none' : 'allows',
      place,
    );
  });
  const [first] = usable;
  if (user === undefined || !first) return { steps };
  const place = first.parameters?.setting.place;
  const reason = `a successful AUTH ${first.name} grants relaying, if the password is right`;
  return { steps, verdict: verdict('allowed', reason, place) };
}

/** A verified client certificate, which no question can tell of. */
export function lookAtCertificate(chain: readonly ChainLink[]): Look {
  const found = firstDefined(chain, 'tls_verified_peer_can_relay');
  if (!found || asBoolean(textOf(found.setting.value)) !== true) return { steps: [] };
  const outcome = 'lets a client with a verified certificate relay; taken as without one here';
  return {
    steps: [
      step(`TLS_Verified_Peer_Can_Relay of ${linkName(found.link)}`, outcome, 'none', found.setting.place),
    ],
  };
}

/** Means by which a client may claim another address; they turn every address grant into a hole. */
export function lookAtForging(chain: readonly ChainLink[]): Look {
  const proxy = firstDefined(chain, 'proxy_protocol');
  const steps =
    proxy && asBoolean(textOf(proxy.setting.value))
      ? [
          step(
            `Proxy_Protocol of ${linkName(proxy.link)}`,
            'the address is what the PROXY header says',
            'none',
            proxy.setting.place,
          ),
        ]
      : [];
  const extensions = firstDefined(chain, 'smtp_extensions');
  const forging = ['XCLIENT', 'XREMOTEIP', 'XSETCONTEXT'].filter((extension) => announces(chain, extension));
  if (!extensions || forging.length === 0) return { steps };
  const outcome = `${forging.join(', ')} let a client claim another address or context`;
  return {
    steps: [
      ...steps,
      step(`SMTP_Extensions of ${linkName(extensions.link)}`, outcome, 'none', extensions.setting.place),
    ],
  };
}

/** Own scripts that touch `can_relay`, and the default policy: not decidable from the files alone. */
export function lookAtPolicy(facts: RelayFacts, user: RelayQuestion['user']): Look {
  const shipped = defaultPolicy(facts.scripts);
  if (shipped) {
    const decided = defaultPolicyVerdict(facts, user);
    return {
      steps: [
        step(
          `script "${shipped.source}"`,
          decided.reason,
          effectOf(decided),
          decided.stanza ?? shipped.place,
        ),
      ],
      verdict: decided,
    };
  }
  const [script] = relayScripts(facts.scripts);
  if (!script) return { steps: [] };
  const reason = `policy ${script.source} handles can_relay; only the live server shows its decision`;
  return {
    steps: [step(`script "${script.source}"`, 'mentions can_relay', 'unknown', script.place)],
    verdict: verdict('unknown', reason, script.place, 'try it: EHLO, MAIL, RCPT, RSET, QUIT from the client'),
  };
}

/** The default policy takes over from wide relay_hosts; `dp_config.lua` says what it checks (B3/3-policy). */
export function defaultPolicyVerdict({ scripts, tables }: RelayFacts, user: RelayQuestion['user']): Verdict {
  const place = defaultPolicy(scripts)?.place;
  if (!tables) {
    return verdict('unknown', 'the default policy decides, and dp_config.lua could not be read', place);
  }
  const { allowSmtpAuth, recipientCheck, relayCheck, relayPlace } = tables;
  if (relayCheck === false && recipientCheck !== true) {
    const change = `set check = true in msys.dp_config.relay_authorization at ${showPlace(relayPlace)}`;
    const reason = 'the default policy checks neither relaying nor recipients (dp_config.lua): an open relay';
    return verdict('allowed', reason, relayPlace, change);
  }
  if (relayCheck === true && user !== undefined && allowSmtpAuth === true)
    return verdict('allowed', 'the default policy relays for logged-in clients (dp_config.lua)', relayPlace);
  return verdict('unknown', 'the default policy decides by its own tables (dp_config.lua)', relayPlace);
}

function effectOf({ decision }: Verdict): 'allows' | 'denies' | 'unknown' {
  if (decision === 'unknown') return 'unknown';
  return decision === 'allowed' ? 'allows' : 'denies';
}
