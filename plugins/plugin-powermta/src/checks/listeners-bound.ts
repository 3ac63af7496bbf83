import { type Check, contains, fail, note, type Observation, pass } from '@mtaops/core';
import { type Listener, listenersOf } from '../config/listener.ts';
import { SOCKETS } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { parseSockets, type Socket } from '../host/tables.ts';
import { type Case, cannotTell } from './case.ts';

export const listenersBound: Check<Case> = {
  evaluate: ({ configuration, evidence }) => {
    const listeners = listenersOf(configuration);
    const implicit = listeners.every(({ location }) => !location)
      ? [note('no smtp-listener is configured: PowerMTA opens 0.0.0.0:25')]
      : [];
    const output = outputOf(evidence, SOCKETS);
    if (!output.ok) return [cannotTell(output), ...implicit];
    const sockets = parseSockets(output.value);
    return [...listeners.map((listener) => judge(listener, sockets)), ...implicit];
  },
  group: 'listener',
  id: 'PMTA-LSN-01',
  remedy: 'Free the port or correct the listener, then restart.',
  restsOn: ['smtp-listener', 'ss -H -ltnp'],
  rule: {
    fail: 'a configured listener is not bound, or by another process',
    pass: 'pmtad holds every configured listener',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.1.20 and 4.2.1",
  title: 'Every configured listener is bound',
  why: 'A generator that connects to a port nobody listens on gets no reply at all.',
};

function judge({ address, endpoint, location, port }: Listener, sockets: readonly Socket[]): Observation {
  const evidence = location ? [location] : [];
  const same = sockets.filter(
    (socket) =>
      socket.port === port && (contains(socket.address, address) || contains(address, socket.address)),
  );
  const foreign = same.find(({ process }) => process !== undefined && process !== 'pmtad');
  if (same.some(({ process }) => process === 'pmtad')) return pass(`${endpoint} is bound`, evidence);
  if (foreign) {
    return fail(`${endpoint} is held by ${foreign.process}`, {
      evidence,
      remedy: `stop ${foreign.process}, then restart pmta`,
    });
  }
  if (same.length > 0) return pass(`${endpoint} is bound, by whom ss does not tell`, evidence);
  return fail(`${endpoint} is configured and nobody listens there`, {
    evidence,
    remedy: 'restart pmta and look for the reason in its log; see that the address is on this host',
  });
}
