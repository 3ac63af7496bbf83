import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence, type RelayQuestion } from '@mtaops/core';
import { memoryHost } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';
import type { Configuration } from '../config/configuration.ts';
import { readConfiguration, wantedConfiguration } from '../config/read-configuration.ts';
import { decideRelay } from './decide.ts';
import { relaySubjects } from './relay-policy.ts';

async function configure(
  config: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Configuration> {
  const host = memoryHost({ files: { '/etc/pmta/config': config, ...more } });
  return readConfiguration(await gatherEvidence(host, wantedConfiguration));
}

async function fixture(name: string): Promise<Configuration> {
  const root = join(import.meta.dirname, '../../fixtures', name);
  const paths = readdirSync(root, { recursive: true }).map(String);
  const files = paths.filter((path) => path.startsWith('etc') && statSync(join(root, path)).isFile());
  const texts = Object.fromEntries(files.map((path) => [`/${path}`, readFileSync(join(root, path), 'utf8')]));
  return configure(texts['/etc/pmta/config'] ?? '', texts);
}

/** question → decision and `file:line` of the stanza; `-` for a default of the product. */
type Row = readonly [RelayQuestion, 'allowed' | 'denied' | 'unknown', string];

function rows(name: string, table: readonly Row[], load: () => Promise<Configuration>): void {
  describe(name, () => {
    it.each(table)('%o: %s by %s', async (question, decision, stanza) => {
      const decided = decideRelay(await load(), question);
      const { file, line } = decided.stanza ?? {};
      const place = file === undefined ? '-' : `${file.replace('/etc/pmta/', '')}:${line}`;
      expect([decided.decision, place], decided.reason).toEqual([decision, stanza]);
    });
  });
}

const GEN = '192.0.2.70';
const WORLD = '203.0.113.9';
const RCPT = 'bo@sink.example.net';
const SOURCES = 'conf.d/40-sources.conf';

rows(
  'healthy',
  [
    [{ ip: GEN, rcpt: RCPT }, 'allowed', `${SOURCES}:27`],
    [{ ip: '192.0.2.127', rcpt: RCPT }, 'allowed', `${SOURCES}:27`],
    [{ ip: '192.0.2.128', rcpt: RCPT }, 'denied', `${SOURCES}:4`],
    // the narrowest source refuses the connection although the VLAN relays
    [{ ip: '192.0.2.66', rcpt: RCPT }, 'denied', `${SOURCES}:40`],
    [{ ip: '192.0.2.66', rcpt: RCPT, user: 'mtaops-gen' }, 'denied', `${SOURCES}:40`],
    [{ ip: '127.0.0.1', rcpt: RCPT }, 'allowed', `${SOURCES}:21`],
    [{ ip: WORLD, rcpt: RCPT }, 'denied', `${SOURCES}:4`],
    // own source, certificate, and {auth} for the user that names none
    [{ ip: WORLD, rcpt: RCPT, user: 'mtaops-gen' }, 'allowed', `${SOURCES}:53`],
    [{ ip: WORLD, rcpt: RCPT, user: 'mtaops-cert' }, 'allowed', `${SOURCES}:53`],
    [{ ip: WORLD, rcpt: RCPT, user: 'adhoc' }, 'allowed', `${SOURCES}:45`],
    [{ ip: WORLD, rcpt: RCPT, user: 'nobody' }, 'denied', '-'],
    // the listener's source overrides what the VLAN granted, and switches AUTH off
    [{ ip: GEN, listener: '198.51.100.20:25', rcpt: RCPT }, 'denied', `${SOURCES}:76`],
    [{ ip: GEN, listener: '198.51.100.20:25', user: 'mtaops-gen' }, 'denied', `${SOURCES}:77`],
    [{ ip: GEN, listener: '587', rcpt: RCPT }, 'allowed', `${SOURCES}:27`],
    [
      { ip: WORLD, listener: '198.51.100.20', rcpt: 'x@bounce.lab.example.com' },
      'allowed',
      'conf.d/50-inbound.conf:1',
    ],
    // recipients that are ours: from any client
    [{ ip: WORLD, rcpt: 'x@fbl.lab.example.com' }, 'allowed', 'conf.d/50-inbound.conf:2'],
    [{ ip: WORLD, rcpt: 'DMARC-Reports@example.com' }, 'allowed', 'conf.d/50-inbound.conf:3'],
    [{ ip: WORLD, rcpt: 'other@example.com' }, 'denied', `${SOURCES}:4`],
    [{ ip: WORLD, rcpt: 'x@mx-in.example.com' }, 'allowed', 'config:10'],
    [{ ip: WORLD, rcpt: 'x@sub.mx-in.example.com' }, 'denied', `${SOURCES}:4`],
    [{ ip: GEN, listener: '127.0.0.1:25', rcpt: RCPT }, 'denied', 'conf.d/10-listeners.conf:2'],
    [{ ip: GEN, listener: '2525', rcpt: RCPT }, 'unknown', '-'],
    [{ ip: '2001:db8::9', rcpt: RCPT }, 'unknown', `${SOURCES}:2`],
    [{ ip: '::ffff:192.0.2.70', rcpt: RCPT }, 'allowed', `${SOURCES}:27`],
  ],
  () => fixture('healthy'),
);

rows(
  'broken-open-relay',
  [
    [{ ip: WORLD, rcpt: RCPT }, 'allowed', 'config:13'],
    [{ ip: WORLD, listener: '2525', rcpt: RCPT }, 'allowed', 'config:23'],
    [{ ip: '10.0.0.1', listener: '0.0.0.0:25' }, 'allowed', 'config:13'],
  ],
  () => fixture('broken-open-relay'),
);

rows(
  'broken-relay-tls-dkim',
  [
    [{ ip: GEN, rcpt: RCPT }, 'denied', 'config:20'],
    [{ ip: '192.0.2.67', rcpt: RCPT }, 'allowed', 'config:29'],
    [{ ip: '192.0.2.68', rcpt: RCPT }, 'denied', 'config:20'],
    [{ ip: GEN, rcpt: RCPT, user: 'mtaops-gen' }, 'unknown', 'config:34'],
    [{ ip: '127.0.0.1', rcpt: RCPT }, 'denied', 'config:20'],
  ],
  () => fixture('broken-relay-tls-dkim'),
);

rows(
  'smime-hostile',
  [
    [{ ip: GEN, rcpt: RCPT }, 'allowed', 'config:22'],
    [{ ip: WORLD, rcpt: RCPT }, 'denied', 'config:15'],
  ],
  () => fixture('smime-hostile'),
);

const traps = `
<source 192.0.2.0/24>
 always-allow-relaying yes
</source>
<source 0/0>
 always-allow-relaying no
 require-auth yes
</source>
<source 10.1/16>
 always-allow-relaying yes
</source>
<source 10/8>
 always-allow-relaying no
 require-auth no
</source>
<source 10.2.0.1>
 always-allow-relaying no
</source>
<source 10.2.0.1>
 always-allow-relaying yes
</source>
<source 10.3/16>
 smtp-service no
</source>
<source 10.3.0.7>
 smtp-service yes
 always-allow-relaying yes
</source>
<source feed>
 always-allow-relaying yes
</source>
<source shut>
 always-allow-relaying no
 require-auth no
</source>
<source {pmta-auth}>
 always-allow-relaying yes
</source>
smtp-listener 0.0.0.0:25
<smtp-listener 0.0.0.0:2525>
 source feed
</smtp-listener>
smtp-listener 0.0.0.0:2526 source=shut
smtp-listener 0.0.0.0:2527 source=gone
<smtp-user quiet>
 password x
 source shut
</smtp-user>
<smtp-user braces>
 password x
 source {pmta-auth}
</smtp-user>
<smtp-user bare>
 password x
</smtp-user>
relay-address /^postmaster@/
relay-address /(?-i)^Exact@case\\.example$/
relay-domain [*.]both.example
relay-domain *.sub.example
`;

rows(
  'precedence traps',
  [
    // the narrower network wins wherever it stands; require-auth of 0/0 is inherited
    [{ ip: '192.0.2.9', rcpt: RCPT }, 'denied', 'config:7'],
    [{ ip: '10.1.0.9', rcpt: RCPT }, 'allowed', 'config:10'],
    [{ ip: '10.9.0.9', rcpt: RCPT }, 'denied', 'config:13'],
    // the same network twice: the later one
    [{ ip: '10.2.0.1', rcpt: RCPT }, 'allowed', 'config:20'],
    // refused network with one address let in
    [{ ip: '10.3.0.6' }, 'denied', 'config:23'],
    [{ ip: '10.3.0.7' }, 'allowed', 'config:27'],
    // a listener's source overrides single settings only: require-auth stays
    [{ ip: WORLD, listener: '2525' }, 'denied', 'config:7'],
    [{ ip: '10.9.0.9', listener: '2525' }, 'allowed', 'config:30'],
    [{ ip: '10.1.0.9', listener: '2526' }, 'denied', 'config:33'],
    [{ ip: '10.1.0.9', listener: '2527' }, 'unknown', 'config:44'],
    // a user's source comes last, and may take away what the address had
    [{ ip: '10.1.0.9', user: 'quiet' }, 'denied', 'config:33'],
    [{ ip: WORLD, user: 'braces' }, 'allowed', 'config:37'],
    [{ ip: '10.1.0.9', listener: '2526', user: 'braces' }, 'allowed', 'config:37'],
    // no {auth}: the address decides, login or not
    [{ ip: WORLD, user: 'bare' }, 'denied', 'config:6'],
    [{ ip: '10.1.0.9', user: 'bare' }, 'allowed', 'config:10'],
    // require-auth refuses even mail to our own domains
    [{ ip: WORLD, rcpt: 'x@both.example' }, 'denied', 'config:7'],
    [{ ip: '10.9.0.9', rcpt: 'x@both.example' }, 'allowed', 'config:58'],
    [{ ip: '10.9.0.9', rcpt: 'x@deep.both.example' }, 'allowed', 'config:58'],
    [{ ip: '10.9.0.9', rcpt: 'x@notboth.example' }, 'denied', 'config:13'],
    [{ ip: '10.9.0.9', rcpt: 'x@sub.example' }, 'denied', 'config:13'],
    [{ ip: '10.9.0.9', rcpt: 'x@a.sub.example' }, 'allowed', 'config:59'],
    [{ ip: '10.9.0.9', rcpt: 'PostMaster@any.example' }, 'allowed', 'config:56'],
    [{ ip: '10.9.0.9', rcpt: 'exact@case.example' }, 'denied', 'config:13'],
    [{ ip: '10.9.0.9', rcpt: 'Exact@case.example' }, 'allowed', 'config:57'],
    [{ ip: '10.9.0.9', rcpt: 'unqualified' }, 'unknown', '-'],
  ],
  () => configure(traps),
);

rows(
  'what the product does without being told',
  [
    [{ ip: '127.0.0.1' }, 'unknown', '-'],
    [{ ip: WORLD }, 'denied', '-'],
  ],
  () => configure('host-name mx.example.com\n'),
);

rows(
  'a global always-allow-relaying',
  [
    [{ ip: WORLD }, 'unknown', 'config:1'],
    [{ ip: '10.0.0.1' }, 'denied', 'config:3'],
  ],
  () => configure('always-allow-relaying yes\n<source 10/8>\n always-allow-relaying no\n</source>\n'),
);

rows(
  'everything for everybody',
  [
    [{ ip: WORLD, rcpt: RCPT }, 'allowed', 'config:1'],
    [{ ip: WORLD }, 'allowed', 'config:1'],
  ],
  () => configure('relay-address /.*/\n'),
);

it('does not run a pattern that could take for ever', async () => {
  const configuration = await configure('relay-address /^((a+)+)+$/\n');
  const question = { ip: WORLD, rcpt: `${'a'.repeat(60)}@b.example` };
  expect(decideRelay(configuration, question)).toMatchObject({ decision: 'unknown', stanza: { line: 1 } });
});

describe('the change it proposes', () => {
  const changeFor = async (config: string, question: RelayQuestion): Promise<string | undefined> =>
    decideRelay(await configure(config), question).change;

  it('names the wrong mask and the line that has it', async () => {
    const { change } = decideRelay(await fixture('broken-relay-tls-dkim'), { ip: GEN });
    expect(change).toContain('/etc/pmta/config:28: <source 192.0.2.64/30> ends at 192.0.2.67');
    expect(change).toContain('write `<source 192.0.2.64/29>`');
  });

  it('edits the narrow source that is there, and never opens 0/0', async () => {
    const config =
      '<source 0/0>\n always-allow-relaying no\n</source>\n<source 10.1.1/24>\n allow-starttls yes\n</source>\n';
    expect(await changeFor(config, { ip: '10.1.1.9' })).toBe(
      '/etc/pmta/config:4: add `always-allow-relaying yes` inside <source 10.1.1/24>',
    );
    expect(await changeFor(config, { ip: WORLD })).toContain('`<source 203.0.113.9>`');
  });
});

it('lists for the matrix one address for each network, whose narrowest source it is', async () => {
  const { clients, listeners, users } = relaySubjects(await fixture('healthy'));
  expect(clients).toEqual([
    { ip: '0.0.0.1', label: '0/0' },
    { ip: '127.0.0.1', label: '127.0.0.1' },
    { ip: '192.0.2.65', label: '192.0.2.64/26' },
    { ip: '192.0.2.66', label: '192.0.2.66' },
    { ip: '203.0.113.9', label: 'elsewhere' },
  ]);
  expect([listeners.length, users]).toEqual([5, ['mtaops-gen', 'mtaops-cert', 'adhoc']]);
});

it('refuses an address that is none', async () => {
  expect(() =>
    decideRelay({ diagnostics: [], files: [], includes: [], mainPath: '', nodes: [] }, { ip: 'vlan7' }),
  ).toThrow(/no IP address: vlan7/);
});
