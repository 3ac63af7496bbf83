import type { MtaopsError, Refusal } from '@mtaops/core';
import type { PoolHost } from './smtp-pool.ts';

/** The first pause after a failure, doubled with every further one up to the longest. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const MOST_USELESS = 3;

/** What a pool knows of one of its hosts. */
export type HostState = {
  readonly host: PoolHost;
  /** Connections open or being opened. */
  open: number;
  /** As many as the server lets us have, once it said that we have too many. */
  most: number;
  failures: number;
  /** Some connection was opened: name, port and login are right. */
  isProven: boolean;
  /** Not before. */
  againMs: number;
  /** Of the last attempt to connect; undefined after one that went well. */
  error?: MtaopsError | undefined;
};

export function createHostState(host: PoolHost): HostState {
  return { againMs: 0, failures: 0, host, isProven: false, most: Number.POSITIVE_INFINITY, open: 0 };
}

/**
 * The host that has the fewest connections of those that may have another one now. The first connection to a host goes
 * alone: a login that is refused must not be refused ten times.
 */
export function chooseHost(hosts: readonly HostState[], nowMs: number): HostState | undefined {
  return hosts
    .filter(({ againMs, isProven, most, open }) => againMs <= nowMs && open < (isProven ? most : 1))
    .reduce<HostState | undefined>(
      (best, state) => (best && best.open <= state.open ? best : state),
      undefined,
    );
}

/** A connection was opened. */
export function noteOpened(state: HostState): void {
  state.isProven = true;
  state.error = undefined;
}

/** A connection that had taken messages is over. */
export function noteGood(state: HostState): void {
  state.failures = 0;
}

/**
 * A connection could not be opened.
 *
 * A refused login is not tried again: every further try may lock the account. A server that says it has enough
 * connections of ours keeps those it has.
 */
export function noteRefused(state: HostState, error: MtaopsError, nowMs: number): void {
  state.error = error;
  const refusal = error.details?.['refusal'] as Refusal | undefined;
  if (refusal?.class === 'rate-limited') state.most = Math.max(1, state.open);
  state.againMs = isFinal(error) ? Number.POSITIVE_INFINITY : nowMs + pauseMs(state.failures);
  state.failures += 1;
}

/** A connection ended before it had taken a message: once may be chance, several times in a row is no way in. */
export function noteUseless(state: HostState, error: MtaopsError, nowMs: number): void {
  if (state.failures > 0) state.againMs = nowMs + pauseMs(state.failures - 1);
  state.failures += 1;
  if (state.failures >= MOST_USELESS) state.error = error;
}

const pauseMs = (failures: number): number => Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);

const isFinal = ({ code }: MtaopsError): boolean => code === 'E_AUTH' || code === 'E_CONFIG';
