import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONF, evidenceOf, MAIN } from '../../test-support/fixture-host.ts';
import { loadConfiguration } from '../config/configuration.ts';
import { momentumRelay } from './relay-policy.ts';

const snippet = readFileSync(
  join(import.meta.dirname, '../../../../configs/momentum/injection.conf'),
  'utf8',
);

/** The snippet on a server that also takes mail from the internet and has a wide global list. */
const files = {
  [`${CONF}/default/mtaops-injection.conf`]: snippet,
  [MAIN]: `Relay_Hosts = ( "10.0.0.0/8" )
ESMTP_Listener {
  Listen "192.0.2.10:25" { Relay_Hosts = ( ) }
}
include "mtaops-injection.conf"
`,
};

it('is read without a complaint', async () => {
  const loaded = loadConfiguration(await evidenceOf(files, momentumRelay.wanted));
  expect(loaded).toMatchObject({ configuration: { diagnostics: [] }, kind: 'loaded' });
});

it.each([
  ['a node', { ip: '10.20.30.17', listener: '10.20.30.10:587' }, 'allowed'],
  [
    'a neighbour, although the global list has it',
    { ip: '10.20.30.40', listener: '10.20.30.10:587' },
    'denied',
  ],
  ['the internet', { ip: '203.0.113.9', listener: '10.20.30.10:587' }, 'denied'],
  ['the internet on port 25', { ip: '203.0.113.9', listener: '192.0.2.10:25' }, 'denied'],
] as const)('lets relay: %s, %o: %s', async (_, question, decision) => {
  const evidence = await evidenceOf(files, momentumRelay.wanted);
  const decided = momentumRelay.decide(evidence, { ...question, rcpt: 'bo@sink.example.net' });
  expect(decided.decision, decided.reason).toBe(decision);
});
