import { type Check, type Observation, pass, warn } from '@mtaops/core';
import { DISABLED_SOURCES, QUEUES_IN_BACKOFF, QUEUES_PAUSED } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { parseQueues } from '../host/tables.ts';
import { type Case, cannotTell } from './case.ts';

export const queuesFlowing: Check<Case> = {
  evaluate: (one) => {
    const seen = [
      ...queues(
        one,
        QUEUES_IN_BACKOFF,
        'in backoff mode',
        '`pmta set queue --mode=normal QUEUE` once the remote accepts again',
      ),
      ...queues(one, QUEUES_PAUSED, 'paused', '`pmta resume queue QUEUE`'),
      ...disabled(one),
    ];
    return seen.length > 0 ? seen : [pass('no queue waits')];
  },
  group: 'capacity',
  id: 'PMTA-QUE-01',
  remedy: 'Find out what the remote side says, then let the queue go on.',
  restsOn: ['pmta show topqueues --mode=backoff, --paused=yes', 'pmta show disabled sources'],
  rule: {
    pass: 'no queue in question is in backoff or paused',
    warn: 'one is, or a source address is disabled',
  },
  severity: 'high',
  source: "User's Guide 5.0, 6.3.13",
  title: 'The queues flow',
  why: 'Mail for a paused queue is taken with 250 and stays.',
};

function queues(one: Case, argv: readonly string[], what: string, remedy: string): readonly Observation[] {
  const output = outputOf(one.evidence, argv);
  if (!output.ok) return [cannotTell(output)];
  return parseQueues(output.value)
    .filter(({ queue }) => isOurs(one, queue))
    .map(({ queue, recipients }) => warn(`${queue} is ${what}, ${recipients} recipients`, { remedy }));
}

function isOurs({ destinationDomains }: Case, queue: string): boolean {
  return (
    destinationDomains.length === 0 ||
    destinationDomains.includes(queue.slice(0, queue.lastIndexOf('/')).toLowerCase())
  );
}

/** The layout of this table is not documented: any line with an address counts. */
function disabled({ evidence }: Case): readonly Observation[] {
  const output = outputOf(evidence, DISABLED_SOURCES);
  if (!output.ok) return [];
  const addresses = output.value.match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? [];
  return addresses.length === 0
    ? []
    : [warn(`disabled source addresses: ${[...new Set(addresses)].join(', ')}`)];
}
