import {
  type IpAddress,
  isLoopback,
  type Location,
  type RelayDecision,
  type RelayQuestion,
  type RelayStep,
} from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import type { Listener } from '../config/listener.ts';
import { directivesOf } from '../config/node.ts';
import { clientAddress, flagOf, placeOf, type SourcePolicy } from '../config/source-policy.ts';
import { parseBoolean } from '../config/value.ts';
import { at, grantRelaying, replaceFlag } from './change.ts';
import { chooseListener } from './choose-listener.ts';
import { type ClientPolicy, clientPolicy } from './client-policy.ts';
import { judgeRecipient } from './recipient.ts';

type Settled = Omit<RelayDecision, 'considered'>;

/** What is being decided, put together once. */
type Case = {
  readonly configuration: Configuration;
  readonly question: RelayQuestion;
  readonly address: IpAddress;
  readonly listener: Listener | undefined;
  readonly policy: ClientPolicy;
  readonly steps: RelayStep[];
};

/**
 * May this client send to this recipient? Rule and order: User's Guide 5.0, 2.3, 3.3.1.25, 3.3.1.32, 3.3.7.
 *
 * Where the guide leaves open what the server does (an undefined source, IPv6 against `0/0`, a global
 * `always-allow-relaying`) the decision is `unknown` unless it comes out the same either way.
 */
export function decideRelay(configuration: Configuration, question: RelayQuestion): RelayDecision {
  const address = clientAddress(question.ip);
  const choice = chooseListener(configuration, question, address);
  if ('decision' in choice) return choice;
  const policy = clientPolicy(configuration, address, choice.listener, question.user);
  const steps = [...choice.steps, ...policy.steps];
  const settled = settle({ address, configuration, listener: choice.listener, policy, question, steps });
  return { ...settled, considered: steps };
}

/** The questions the server asks, in its order; the first that settles it ends the matter. */
const STAGES: readonly ((one: Case) => Settled | undefined)[] = [
  refuseService,
  doubtIpv6,
  checkLogin,
  requireLogin,
  allowClient,
  allowRecipient,
  doubtClient,
];

function settle(one: Case): Settled {
  for (const stage of STAGES) {
    const settled = stage(one);
    if (settled) return settled;
  }
  return deny(one);
}

function refuseService({ policy: { preAuth }, steps }: Case): Settled | undefined {
  if (flagOf(preAuth, 'smtp-service', true)) return undefined;
  const stanza = placeOf(preAuth, 'smtp-service');
  note(steps, 'smtp-service', 'no: the connection is refused at the greeting (521)', 'denies', stanza);
  return settled('denied', 'the greeting refuses this address: smtp-service no', stanza, {
    change: stanza && replaceFlag(stanza, 'smtp-service', 'yes'),
  });
}

/** Whether `0/0` covers IPv6 is not documented. */
function doubtIpv6({ address, configuration, policy }: Case): Settled | undefined {
  if (address.family === 4 || policy.preAuth.chain.length > 0) return undefined;
  const wide = configuration.nodes.find(
    (node) => node.kind === 'section' && node.tag === 'source' && /^0(\.0){0,3}\/0$/.test(node.argument),
  );
  if (!wide) return undefined;
  return settled('unknown', 'whether <source 0/0> covers IPv6 clients is not documented', wide.location);
}

function checkLogin({ policy, question, steps }: Case): Settled | undefined {
  if (question.user === undefined) {
    return policy.undefinedSource && doubtSource(policy.undefinedSource);
  }
  const place = placeOf(policy.preAuth, 'allow-auth');
  if (!flagOf(policy.preAuth, 'allow-auth', true)) {
    note(steps, 'allow-auth', 'no: AUTH is not offered', 'denies', place);
    return settled('denied', 'AUTH is switched off for this client: allow-auth no', place, {
      change: place && replaceFlag(place, 'allow-auth', 'yes'),
    });
  }
  if (policy.undefinedSource) return doubtSource(policy.undefinedSource);
  if (policy.user) return undefined;
  note(steps, `<smtp-user ${question.user}>`, 'is not defined: the login fails', 'denies');
  return settled('denied', `there is no <smtp-user ${question.user}>, so the login fails`, undefined, {
    change: `add \`<smtp-user ${question.user}>\` with a password and a source`,
  });
}

function doubtSource({ location, name }: NonNullable<ClientPolicy['undefinedSource']>): Settled {
  return settled(
    'unknown',
    `<source ${name}> is not defined; what PowerMTA does then is not documented`,
    location,
    {
      change: `define \`<source ${name}>\`, or correct the name at ${at(location)}`,
    },
  );
}

function requireLogin({ policy: { postAuth, preAuth }, steps }: Case): Settled | undefined {
  if (postAuth || !flagOf(preAuth, 'require-auth', false)) return undefined;
  const stanza = placeOf(preAuth, 'require-auth');
  note(steps, 'require-auth', 'yes: all mail is refused until the client has logged in', 'denies', stanza);
  return settled('denied', 'the client has to log in first: require-auth yes', stanza, {
    change: 'log in as an <smtp-user> whose source relays',
  });
}

function allowClient({ policy: { postAuth, preAuth }, steps }: Case): Settled | undefined {
  const effective = postAuth ?? preAuth;
  const stanza = placeOf(effective, 'always-allow-relaying');
  if (!flagOf(effective, 'always-allow-relaying', false)) {
    if (stanza) note(steps, 'always-allow-relaying', 'no', 'none', stanza);
    return undefined;
  }
  note(steps, 'always-allow-relaying', 'yes: every recipient is accepted', 'allows', stanza);
  return settled('allowed', `always-allow-relaying yes in ${sourceOf(effective)}`, stanza, {
    change: stanza && replaceFlag(stanza, 'always-allow-relaying', 'no'),
  });
}

function allowRecipient({ configuration, question, steps }: Case): Settled | undefined {
  const { accepts, doubt, steps: looked } = judgeRecipient(configuration, question.rcpt);
  steps.push(...looked);
  if (accepts) {
    const reason = looked.find(({ effect }) => effect === 'allows')?.subject ?? 'the recipient';
    return settled('allowed', `${reason} accepts the recipient from any client`, accepts, {
      change: `${at(accepts)}: remove \`${reason}\``,
    });
  }
  if (doubt) return settled('unknown', 'a relay-address pattern cannot be evaluated here', doubt);
  const isBare = question.rcpt !== undefined && !question.rcpt.includes('@');
  return isBare
    ? settled(
        'unknown',
        'the recipient has no domain; which one is added is up to auto-qualify-domain',
        undefined,
      )
    : undefined;
}

/** Grants whose reach is not documented. */
function doubtClient({ address, configuration, policy }: Case): Settled | undefined {
  const effective = policy.postAuth ?? policy.preAuth;
  if (effective.settings.has('always-allow-relaying')) return undefined;
  const global = directivesOf(configuration.nodes, 'always-allow-relaying').at(-1);
  if (global && parseBoolean(global.args[0] ?? '')) {
    return settled(
      'unknown',
      'whether a global always-allow-relaying reaches every source is not documented',
      global.location,
    );
  }
  if (!isLoopback(address)) return undefined;
  return settled(
    'unknown',
    'out of the box 127.0.0.1 may relay; whether it still may without its own <source> is not documented',
    undefined,
  );
}

function deny({ address, configuration, policy, steps }: Case): Settled {
  const effective = policy.postAuth ?? policy.preAuth;
  const last = effective.chain.at(-1);
  const stanza = placeOf(effective, 'always-allow-relaying') ?? last?.location;
  const debug = directivesOf(configuration.nodes, 'relay-debug').at(-1);
  if (debug && parseBoolean(debug.args[0] ?? '')) {
    note(steps, 'relay-debug', 'yes: the refusal is a 4xx and looks temporary', 'none', debug.location);
  }
  const who = policy.postAuth ? `${policy.user?.name} after login` : 'this client';
  note(steps, 'always-allow-relaying', `not granted to ${who}`, 'denies', stanza);
  const change =
    policy.postAuth && last
      ? `${at(last.location)}: add \`always-allow-relaying yes\` inside <source ${last.argument}>`
      : grantRelaying(configuration, address);
  const reason = last ? `nothing in ${sourceOf(effective)} lets ${who} relay` : `no <source> matches ${who}`;
  return settled('denied', reason, stanza, { change });
}

function sourceOf(policy: SourcePolicy): string {
  const deciding = policy.settings.get('always-allow-relaying')?.section ?? policy.chain.at(-1);
  return deciding ? `<source ${deciding.argument}>` : 'no <source>';
}

function note(
  steps: RelayStep[],
  subject: string,
  outcome: string,
  effect: RelayStep['effect'],
  location?: Location,
): void {
  steps.push({ effect, outcome, subject, ...(location ? { location } : {}) });
}

function settled(
  decision: RelayDecision['decision'],
  reason: string,
  stanza: Location | undefined,
  { change }: { readonly change?: string | undefined } = {},
): Settled {
  return { decision, reason, ...(stanza ? { stanza } : {}), ...(change === undefined ? {} : { change }) };
}
