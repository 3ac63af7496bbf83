import type { RelayQuestion } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { CONF, evidenceOf, fixtureTree, MAIN } from '../../test-support/fixture-host.ts';
import { momentumRelay } from './relay-policy.ts';

const GEN = '198.51.100.37';
const OUT = '203.0.113.9';

async function decide(files: Readonly<Record<string, string>>, question: RelayQuestion) {
  return momentumRelay.decide(await evidenceOf(files, momentumRelay.wanted), question);
}

/** `FILE:LINE` of the only line with this text. */
function placeOf(files: Readonly<Record<string, string>>, text: string): string {
  const hits = Object.entries(files).flatMap(([file, content]) =>
    content.split('\n').flatMap((line, at) => (line.includes(text) ? [`${file}:${at + 1}`] : [])),
  );
  if (hits.length !== 1) throw new Error(`${hits.length} lines have ${text}`);
  return hits[0] ?? '';
}

type Case = {
  readonly name: string;
  readonly config: string | Readonly<Record<string, string>>;
  readonly ask: Partial<RelayQuestion>;
  readonly decision: 'allowed' | 'denied' | 'unknown';
  /** Text of the deciding line; absent when a default decides. */
  readonly at?: string;
  readonly reason?: RegExp;
};

const listen = (body: string, outer = ''): string =>
  `Relay_Hosts = ( "198.51.100.0/26" )\nESMTP_Listener {\n${outer}\n  Listen ":25" {\n${body}\n  }\n}\n`;
const pathway = (body: string): string => `Pathway "p" {\n  ${body}\n}\n`;
const LOGIN = 'AuthLoginParameters = [ uri = "file:///x" ]';
const policy = (checks: string) => ({
  [`${CONF}/default/dp_config.lua`]: checks,
  [MAIN]: `${listen('')}Relay_Hosts = ( "0.0.0.0/0" )\nscriptlet "scriptlet" {\n script "d" {\n  source = "msys.default_policy"\n }\n}`,
});
const script = (lua: string) => ({
  [`${CONF}/default/scripts/own.lua`]: lua,
  [MAIN]: `${listen('')}scriptlet "scriptlet" { script "own" { source = "scripts.own" } }`,
});

const CASES: readonly Case[] = [
  {
    ask: {},
    at: 'Relay_Hosts = ( "198',
    config: listen(''),
    decision: 'allowed',
    name: 'the global list counts where no inner one is set',
  },
  {
    ask: {},
    at: '"10.0.0.0/8"',
    config: listen('Relay_Hosts = ( "10.0.0.0/8" )'),
    decision: 'denied',
    name: 'a list on Listen replaces the global one',
    reason: /replaces the list of the global scope that has it/,
  },
  {
    ask: {},
    at: '"10.0.0.0/8"',
    config: listen('', 'Relay_Hosts = ( "10.0.0.0/8" )'),
    decision: 'denied',
    name: 'a list on the listener replaces the global one',
  },
  {
    ask: {},
    at: 'Relay_Hosts = ( )',
    config: listen('Relay_Hosts = ( )'),
    decision: 'denied',
    name: 'an empty inner list lets nobody relay',
  },
  {
    ask: { ip: '198.51.100.64' },
    at: '198.51.100.0/26',
    config: listen(''),
    decision: 'denied',
    name: 'a /26 ends before its 65th address',
  },
  {
    ask: { ip: '::ffff:198.51.100.37' },
    at: '198.51.100.0/26',
    config: listen(''),
    decision: 'allowed',
    name: 'an IPv4-mapped address is the IPv4 one',
  },
  {
    ask: { ip: '2001:db8::5' },
    at: '0.0.0.0/0',
    config: listen('Relay_Hosts = ( "0.0.0.0/0" )'),
    decision: 'denied',
    name: '0.0.0.0/0 has no IPv6 client',
  },
  {
    ask: { ip: '2001:db8::5' },
    at: '::/0',
    config: listen('Relay_Hosts = ( "127.0.0.0/8" ::/0 )'),
    decision: 'allowed',
    name: '::/0 has every IPv6 client',
  },
  {
    ask: {},
    at: 'gen.example.com',
    config: listen('Relay_Hosts = ( "gen.example.com" )'),
    decision: 'denied',
    name: 'a host name in the list matches nobody',
  },
  {
    ask: {},
    at: 'relay_hosts = 198.51.100.37',
    config: listen('relay_hosts = 198.51.100.37'),
    decision: 'allowed',
    name: 'a bare scalar stands for a list of one, in any case',
  },
  {
    ask: {},
    at: '"198.51.100.37/32"',
    config: listen('Relay_Hosts = ( "10.0.0.0/8" )\nRelay_Hosts = ( "198.51.100.37/32" )'),
    decision: 'allowed',
    name: 'the last assignment in a scope wins',
  },
  {
    ask: { ip: OUT },
    at: 'Open_Relay',
    config: listen('Peer "203.0.113.0/24" {\n Open_Relay = on\n}'),
    decision: 'allowed',
    name: 'Open_Relay of a Peer with the client',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: listen('Peer "192.0.2.0/24" {\n Open_Relay = on\n}'),
    decision: 'denied',
    name: 'Open_Relay of a Peer without the client',
  },
  {
    ask: { ip: OUT },
    at: 'Open_Relay = 1',
    config: listen('Peer "203.0.113.9" {\n Open_Relay = 1\n}'),
    decision: 'allowed',
    name: 'a Peer without mask is a single host',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: listen('Peer "203.0.113.0/24" {\n Open_Relay = true\n}\nPeer "203.0.113.9" {\n Idle_Time = 5\n}'),
    decision: 'denied',
    name: 'only the most specific Peer counts: it does not inherit from a wider one',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: listen('Open_Relay = true\nPeer "203.0.113.0/24" {\n Open_Relay = false\n}'),
    decision: 'denied',
    name: 'Open_Relay = false of a Peer replaces true of its Listen',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: listen(
      'Peer "203.0.113.0/24" {\n Open_Relay = false\n}',
      'Peer "203.0.113.9/32" {\n Open_Relay = true\n}',
    ),
    decision: 'denied',
    name: 'a Peer of the Listen comes before a more specific one of the listener',
  },
  {
    ask: { ip: OUT },
    at: 'Open_Relay',
    config: listen('', 'Peer "203.0.113.0/24" {\n Open_Relay = true\n}'),
    decision: 'allowed',
    name: 'a Peer of the listener counts where nothing contradicts it',
  },
  {
    ask: { ip: OUT },
    config: listen('Open_Relay = false', 'Peer "203.0.113.0/24" {\n Open_Relay = true\n}'),
    decision: 'unknown',
    name: 'a Peer of the listener against the Listen is not documented',
    reason: /does not say which is in force/,
  },
  {
    ask: {},
    at: '"198.51.100.32/27"',
    config: `${pathway('Relay_Hosts = ( "198.51.100.32/27" )')}${listen('Pathway = "p"')}`,
    decision: 'allowed',
    name: 'a list of the pathway replaces the global one',
  },
  {
    ask: {},
    config: `${pathway('Relay_Hosts = ( "10.0.0.0/8" )')}${listen('Pathway = "p"\nRelay_Hosts = ( "198.51.100.0/24" )')}`,
    decision: 'unknown',
    name: 'a pathway against the Listen is not documented',
  },
  {
    ask: {},
    at: '"198.51.100.0/24"',
    config: `${pathway('Relay_Hosts = ( "198.51.100.32/27" )')}${listen('Pathway = "p"\nRelay_Hosts = ( "198.51.100.0/24" )')}`,
    decision: 'allowed',
    name: 'an undocumented order does not matter where both say the same',
  },
  {
    ask: {},
    at: '"198.51.100.0/26"',
    config: `Pathway_Group "g" {\n Relay_Hosts = ( "10.0.0.0/8" )\n Pathway "p" {\n }\n}\n${listen('Pathway = "p"')}`,
    decision: 'allowed',
    name: 'listener options directly in a pathway group are ignored',
  },
  {
    ask: {},
    at: '"10.1.0.0/16"',
    config: `${pathway('Relay_Hosts = ( "198.51.100.37" )')}Pathway_Group "g" {\n Pathway "p" {\n  Relay_Hosts = ( "10.1.0.0/16" )\n }\n}\n${listen('Pathway = "p"')}`,
    decision: 'denied',
    name: 'a pathway within a group comes before a global one of the same name',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_For_Sending_Domains',
    config: listen('Peer "203.0.113.0/24" {\n Relay_For_Sending_Domains = ( )\n}'),
    decision: 'allowed',
    name: 'an empty Relay_For_Sending_Domains lets everybody relay',
  },
  {
    ask: { ip: OUT, sender: 'a@notexample.com' },
    at: '*example.com',
    config: listen('Relay_For_Sending_Domains = ( "*example.com" )'),
    decision: 'allowed',
    name: '*example.com has notexample.com too',
  },
  {
    ask: { ip: OUT, sender: 'a@example.com' },
    at: 'Relay_Hosts = ( "198',
    config: listen('Relay_For_Sending_Domains = ( "*.example.com" )'),
    decision: 'denied',
    name: '*.example.com does not have example.com',
  },
  {
    ask: { ip: OUT },
    at: '*.example.com',
    config: listen('Relay_For_Sending_Domains = ( "*.example.com" )'),
    decision: 'unknown',
    name: 'without a sender it depends on the sender',
  },
  {
    ask: { ip: OUT, rcpt: 'b@Bounces.example.com' },
    at: 'Relay_Domains',
    config: `${listen('')}Relay_Domains = ( "bounces.example.com" )`,
    decision: 'allowed',
    name: 'a relay domain is taken from everybody, in any case',
  },
  {
    ask: { ip: OUT, rcpt: 'b@x.example.com' },
    at: 'Relay_Hosts = ( "198',
    config: `${listen('')}Relay_Domains = ( "example.com" )`,
    decision: 'denied',
    name: 'a relay domain does not have its sub-domains',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Domains',
    config: `${listen('')}Relay_Domains = ( "*" )`,
    decision: 'allowed',
    name: 'Relay_Domains = * takes every recipient',
  },
  {
    ask: { ip: OUT, rcpt: 'b@a.example' },
    at: 'Relay_Hosts = ( "198',
    config: listen('Relay_Domains = ( "a.example" )'),
    decision: 'denied',
    name: 'Relay_Domains in a Listen is not looked at',
  },
  {
    ask: { ip: OUT, rcpt: 'b@a.example' },
    at: 'Relay_Hosts = ( "198',
    config: `Relay_Domains = ( "a.example" )\n${pathway('Relay_Domains = ( "c.example" )')}${listen('Pathway = "p"')}`,
    decision: 'denied',
    name: 'Relay_Domains of the pathway replaces the global list',
  },
  {
    ask: { ip: OUT, user: 'u' },
    at: LOGIN,
    config: listen(`${LOGIN}\nSMTP_Extensions = ( "AUTH LOGIN PLAIN" )`),
    decision: 'allowed',
    name: 'a login grants relaying',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: listen(`${LOGIN}\nSMTP_Extensions = ( "AUTH LOGIN" )`),
    decision: 'denied',
    name: 'AUTH on offer is no grant without a login',
    reason: /has to log in/,
  },
  {
    ask: { ip: OUT, user: 'u' },
    at: 'Relay_Hosts = ( "198',
    config: listen('SMTP_Extensions = ( "AUTH LOGIN" )'),
    decision: 'denied',
    name: 'AUTH announced without parameters cannot work',
  },
  {
    ask: { ip: OUT, user: 'u' },
    at: 'Relay_Hosts = ( "198',
    config: listen('SMTP_Extensions = ( "STARTTLS" )', `${LOGIN}\nSMTP_Extensions = ( "AUTH LOGIN" )`),
    decision: 'denied',
    name: 'the extensions of the Listen replace those of the listener, AUTH included',
  },
  {
    ask: { ip: OUT, user: 'u' },
    at: LOGIN,
    config: listen('SMTP_Extensions = ( "AUTH LOGIN" )', LOGIN),
    decision: 'allowed',
    name: 'parameters of the listener serve an extension of the Listen',
  },
  {
    ask: {},
    at: 'Enable',
    config: listen('Enable = false'),
    decision: 'denied',
    name: 'an endpoint that is switched off takes nobody',
  },
  {
    ask: { ip: OUT },
    at: '127.0.0.1:25',
    config: 'ESMTP_Listener {\n Open_Relay = true\n Listen "127.0.0.1:25" { }\n}',
    decision: 'denied',
    name: 'a loopback endpoint is out of reach',
  },
  {
    ask: { ip: OUT, listener: '2525' },
    config: listen(''),
    decision: 'denied',
    name: 'nothing listens on the port',
    reason: /no listener is configured on 2525; configured: \*:25/,
  },
  {
    ask: { listener: '192.0.2.10:25' },
    at: 'Relay_Hosts = ( "198',
    config: listen(''),
    decision: 'allowed',
    name: 'a wildcard endpoint takes every address of the host',
  },
  {
    ask: { ip: OUT },
    at: 'relay_authorization',
    config: policy('msys.dp_config.relay_authorization = {\n check = false -- open\n}'),
    decision: 'allowed',
    name: 'the default policy with its check off is an open relay',
  },
  {
    ask: { ip: OUT },
    at: 'relay_authorization',
    config: policy('msys.dp_config.relay_authorization = {\n check = true, allow_smtp_auth = true\n}'),
    decision: 'unknown',
    name: 'the default policy with its check on decides by itself, wide relay_hosts or not',
  },
  {
    ask: { ip: OUT, user: 'u' },
    at: 'relay_authorization',
    config: policy('msys.dp_config.relay_authorization = {\n check = true, allow_smtp_auth = true\n}'),
    decision: 'unknown',
    name: 'a login that no mechanism offers does not impress the default policy',
  },
  {
    ask: { ip: OUT },
    at: 'source = "scripts.own"',
    config: script('msg:context_set(msys.core.ECMESS_CTX_CONN, "can_relay", "true")'),
    decision: 'unknown',
    name: 'a script that handles can_relay decides at run time',
  },
  {
    ask: { ip: OUT },
    at: 'Relay_Hosts = ( "198',
    config: script('-- can_relay is left alone\n--[[ can_relay\n]]'),
    decision: 'denied',
    name: 'a script that mentions can_relay in comments only does not',
  },
  {
    ask: {},
    at: '"10.7.0.0/16"',
    config: {
      [`${CONF}/default/z.conf`]: 'Relay_Hosts = ( "10.7.0.0/16" )',
      [MAIN]: `${listen('')}include "z.conf"`,
    },
    decision: 'denied',
    name: 'a later include replaces the list',
  },
  {
    ask: {},
    at: '"10.7.0.0/16"',
    config: {
      '/opt/msys/ecelerity/etc/local_changes.conf': 'Relay_Hosts = ( "10.7.0.0/16" )',
      [MAIN]: listen(''),
    },
    decision: 'denied',
    name: 'local_changes.conf comes last without being included',
  },
];

describe('precedence', () => {
  it.each(CASES)('$name: $decision', async ({ ask, at, config, decision, reason }) => {
    const files = typeof config === 'string' ? { [MAIN]: config } : config;
    const answer = await decide(files, { ip: GEN, ...ask });
    expect(answer).toMatchObject({ decision });
    if (at !== undefined) expect(`${answer.stanza?.file}:${answer.stanza?.line}`).toBe(placeOf(files, at));
    else if (decision === 'denied') expect(answer.stanza).toBeUndefined();
    if (reason) expect(answer.reason).toMatch(reason);
    expect(answer.considered.every(({ outcome, subject }) => outcome !== '' && subject !== '')).toBe(true);
  });
});

describe('the fixtures', () => {
  const L = '/conf.d/10-listeners.conf';
  it.each([
    ['healthy', GEN, '192.0.2.10:2525', undefined, 'allowed', `${L}:56`],
    ['healthy', '198.51.100.63', '2525', undefined, 'allowed', `${L}:56`],
    ['healthy', GEN, '25', undefined, 'denied', `${L}:19`],
    ['healthy', GEN, '587', undefined, 'denied', `${L}:32`],
    ['healthy', GEN, '587', 'mailer', 'allowed', `${L}:41`],
    ['healthy', OUT, '25', undefined, 'denied', `${L}:19`],
    ['healthy', OUT, '587', undefined, 'denied', `${L}:32`],
    ['healthy', OUT, '2525', undefined, 'denied', `${L}:56`],
    ['healthy', OUT, '2525', 'mailer', 'denied', `${L}:56`],
    ['healthy', OUT, '192.0.2.10:2081', undefined, 'denied', '/msg_gen.conf:8'],
    ['healthy', GEN, '192.0.2.10:2081', undefined, 'allowed', '/msg_gen.conf:11'],
    ['healthy', '2001:db8::9', '[2001:db8:10::25]:25', undefined, 'denied', `${L}:75`],
    ['broken-open-relay', OUT, '25', undefined, 'allowed', '/ecelerity.conf:9'],
    ['broken-open-relay', '2001:db8::9', '25', undefined, 'allowed', '/ecelerity.conf:37'],
    ['broken-relay-dkim-tls', GEN, '192.0.2.10:25', undefined, 'denied', `${L}:8`],
    ['broken-relay-dkim-tls', GEN, '192.0.2.11:25', undefined, 'allowed', '/ecelerity.conf:10'],
    ['broken-relay-dkim-tls', GEN, '465', undefined, 'allowed', '/ecelerity.conf:10'],
    ['broken-relay-dkim-tls', GEN, '587', undefined, 'denied', '/local_changes.conf:4'],
    ['broken-relay-dkim-tls', OUT, '465', 'mailer', 'denied', '/ecelerity.conf:10'],
  ] as const)('%s: %s to %s as %s is %s', async (tree, ip, listener, user, decision, place) => {
    const answer = await decide(fixtureTree(tree), { ip, listener, ...(user === undefined ? {} : { user }) });
    expect(answer.decision).toBe(decision);
    expect(`${answer.stanza?.file}:${answer.stanza?.line}`).toMatch(new RegExp(`${place}$`));
  });

  it('name the list that decides, the one that would have allowed it, and the line to write', async () => {
    const answer = await decide(fixtureTree('broken-relay-dkim-tls'), { ip: GEN, listener: '192.0.2.10:25' });
    expect(answer.considered).toContainEqual({
      effect: 'none',
      location: { column: 1, file: MAIN, line: 10 },
      outcome: 'would have the client in "198.51.100.0/26", but is replaced by the inner list',
      subject: 'Relay_Hosts of global scope ( "127.0.0.0/8" "198.51.100.0/26" )',
    });
    expect(answer.change).toBe(
      `log in (AUTH LOGIN), or write Relay_Hosts = ( "127.0.0.0/8" "198.51.100.64/26" "198.51.100.0/26" ) at ${CONF}/default/conf.d/10-listeners.conf:8`,
    );
  });

  it('say that PROXY and XCLIENT make addresses worthless', async () => {
    const answer = await decide(fixtureTree('broken-open-relay'), { ip: OUT, listener: '2525' });
    expect(answer.considered.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Proxy_Protocol of Listen "*:2525"', 'SMTP_Extensions of Esmtp_Listener']),
    );
  });

  it('give port 25 when no listener is asked for, and tell of the others', async () => {
    const answer = await decide(fixtureTree('healthy'), { ip: GEN });
    expect(answer.decision).toBe('denied');
    expect(answer.considered).toContainEqual(
      expect.objectContaining({
        outcome: 'another endpoint: allowed there',
        subject: 'Listen "192.0.2.10:2525"',
      }),
    );
  });
});

describe('the question', () => {
  it('must have an address', async () => {
    await expect(decide({ [MAIN]: listen('') }, { ip: 'localhost' })).rejects.toThrow(
      /localhost is no IP address/,
    );
  });

  it('needs a configuration', async () => {
    await expect(decide({ '/etc/hosts': '' }, { ip: GEN })).rejects.toThrow(
      /cannot read the Momentum configuration/,
    );
  });

  it('can be put for every network, endpoint and login the configuration tells apart', async () => {
    const evidence = await evidenceOf(fixtureTree('healthy'), momentumRelay.wanted);
    const subjects = momentumRelay.subjects(evidence);
    expect(subjects.clients.map(({ label }) => label)).toEqual([
      '127.0.0.0/8',
      '::1/128',
      '127.0.0.1/32',
      '198.51.100.0/26',
      '198.51.100.37/32',
      'anybody else',
    ]);
    expect(subjects.listeners).toEqual(['*:25', '192.0.2.10:587', '192.0.2.10:2525']);
    expect(subjects.users).toEqual(['any user']);
  });
});
