import { type Check, fail } from '@mtaops/core';
import { isExposed, listenersOf } from '../config/listener.ts';
import { flagOf, merge, namedSources, placeOf } from '../config/source-policy.ts';
import type { Case } from './case.ts';
import { remove } from './edit.ts';

export const listenerSource: Check<Case> = {
  evaluate: ({ configuration }) =>
    listenersOf(configuration)
      .filter(isExposed)
      .flatMap(({ endpoint, location, source }) => {
        if (!source) return [];
        const policy = merge(
          { chain: [], settings: new Map() },
          namedSources(configuration.nodes, source.name),
        );
        const isOpen =
          flagOf(policy, 'always-allow-relaying', false) && !flagOf(policy, 'require-auth', false);
        if (!isOpen) return [];
        const grant = placeOf(policy, 'always-allow-relaying');
        return [
          fail(`everybody who reaches ${endpoint} may relay: <source ${source.name}> is bound to it`, {
            evidence: [...(location ? [location] : []), ...(grant ? [grant] : [])],
            remedy: `${remove(source.location, `source=${source.name}`)}; give relaying to the networks that need it`,
          }),
        ];
      }),
  group: 'listener',
  id: 'PMTA-LSN-03',
  remedy:
    'Move always-allow-relaying from the named source to a <source> with the network, or add require-auth yes.',
  restsOn: ['smtp-listener … source=', '<source>'],
  rule: {
    fail: 'the source of a listener beyond loopback relays and does not require AUTH',
    pass: 'no listener grants relaying by itself',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.1.20 and 8.4.3",
  tags: ['open-relay'],
  title: 'No listener relays for everybody',
  why: 'What a listener’s source grants holds for every client of the port, whatever its address: an open relay.',
};
