import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence } from '@mtaops/core';
import { memoryHost } from '@mtaops/core/memory';
import { expect, it } from 'vitest';
import { readConfiguration, wantedConfiguration } from '../config/read-configuration.ts';
import { decideRelay } from './decide.ts';

const snippet = readFileSync(
  join(import.meta.dirname, '../../../../configs/powermta/injection.conf'),
  'utf8',
);
const NODE = '10.20.30.17';
const NEIGHBOUR = '10.20.30.40';
const WORLD = '203.0.113.9';

/** The snippet on a server that also takes mail from the internet. */
async function configuration() {
  const files = {
    '/etc/pmta/config': `postmaster ops@example.test
log-file /var/log/pmta/log
smtp-listener 192.0.2.10:25
relay-domain bounces.example.test
<source {auth}>
  always-allow-relaying yes
</source>
include /etc/pmta/mtaops-injection.conf
`,
    '/etc/pmta/mtaops-injection.conf': snippet,
  };
  return readConfiguration(await gatherEvidence(memoryHost({ files }), wantedConfiguration));
}

it('is read without a complaint', async () => {
  expect((await configuration()).diagnostics).toEqual([]);
});

it.each([
  ['a node that has logged in', { ip: NODE, listener: '10.20.30.10:587', user: 'mtaops' }, 'allowed'],
  ['a node without login', { ip: NODE, listener: '10.20.30.10:587' }, 'denied'],
  ['a neighbour in the VLAN', { ip: NEIGHBOUR, listener: '10.20.30.10:587' }, 'denied'],
  [
    'a neighbour who knows the password',
    { ip: NEIGHBOUR, listener: '10.20.30.10:587', user: 'mtaops' },
    'denied',
  ],
  ['the internet', { ip: WORLD, listener: '192.0.2.10:25' }, 'denied'],
  ['the internet, knowing the password', { ip: WORLD, listener: '192.0.2.10:25', user: 'mtaops' }, 'denied'],
] as const)('lets relay: %s, %o: %s', async (_, question, decision) => {
  const decided = decideRelay(await configuration(), { ...question, rcpt: 'bo@sink.example.net' });
  expect(decided.decision, decided.reason).toBe(decision);
});
