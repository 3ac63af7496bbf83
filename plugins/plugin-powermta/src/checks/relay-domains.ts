import { type Check, fail } from '@mtaops/core';
import { directivesOf } from '../config/node.ts';
import { acceptsEverybody } from '../relay/recipient.ts';
import type { Case } from './case.ts';
import { remove } from './edit.ts';

export const relayDomains: Check<Case> = {
  evaluate: ({ configuration }) =>
    ['relay-domain', 'relay-address']
      .flatMap((key) => directivesOf(configuration.nodes, key))
      .filter(acceptsEverybody)
      .map(({ key, location, rawValue }) =>
        fail(`${key} ${rawValue} matches everything`, {
          evidence: [location],
          remedy: `${remove(location, `${key} ${rawValue}`)}; a host that only sends needs no relay-domain`,
        }),
      ),
  group: 'relay',
  id: 'PMTA-RLY-03',
  remedy: 'List the domains that are yours, or none: a host that only sends needs no relay-domain.',
  restsOn: ['relay-domain, relay-address'],
  rule: { fail: 'one of them matches every recipient', pass: 'they name single domains and addresses' },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.1.32.2",
  tags: ['open-relay'],
  title: 'Relay domains are our own',
  why: 'Mail to a relay domain is taken from every client without AUTH.',
};
