import type { IpAddress, RelayDecision, RelayQuestion, RelayStep } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { findListeners, isReachable, type Listener, listenersOf } from '../config/listener.ts';

export type ListenerChoice = {
  readonly listener: Listener | undefined;
  readonly steps: readonly RelayStep[];
};

/** The listener asked for; without one, whatever the client can reach that has no source of its own. */
export function chooseListener(
  configuration: Configuration,
  question: RelayQuestion,
  address: IpAddress,
): ListenerChoice | RelayDecision {
  const all = listenersOf(configuration);
  if (question.listener !== undefined) return namedListener(all, question.listener, address);
  const reachable = all.filter((listener) => isReachable(listener, address));
  if (reachable.length === 0) return unreachable(all[0]);
  const plain = reachable.find(({ source }) => !source);
  const steps = reachable
    .filter(({ source }) => source)
    .map((listener) =>
      listenerStep(listener, `applies <source ${listener.source?.name}>; ask with --listener`),
    );
  if (plain) return { listener: undefined, steps };
  return { listener: reachable[0], steps };
}

function namedListener(
  all: readonly Listener[],
  name: string,
  address: IpAddress,
): ListenerChoice | RelayDecision {
  const [listener] = findListeners(all, name);
  if (!listener) {
    const known = all.map(({ endpoint }) => endpoint).join(', ');
    return {
      considered: [],
      decision: 'unknown',
      reason: `no listener ${name} is configured; there are ${known}`,
    };
  }
  if (!isReachable(listener, address)) return unreachable(listener);
  const outcome = listener.source ? `applies <source ${listener.source.name}>` : 'has no source of its own';
  return { listener, steps: [listenerStep(listener, outcome)] };
}

function unreachable(listener: Listener | undefined): RelayDecision {
  const reason = `unreachable listener: ${listener?.endpoint ?? 'none'} takes connections of the host itself only`;
  const stanza = listener?.location;
  return { considered: [], decision: 'denied', reason, ...(stanza ? { stanza } : {}) };
}

function listenerStep({ endpoint, location }: Listener, outcome: string): RelayStep {
  return { effect: 'none', outcome, subject: `smtp-listener ${endpoint}`, ...(location ? { location } : {}) };
}
