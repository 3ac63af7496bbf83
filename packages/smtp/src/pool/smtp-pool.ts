import type {
  ConnectOptions,
  InjectionOpened,
  Injector,
  Secret,
  SmtpListener,
  Submission,
} from '@mtaops/core';
import type { Mail } from '../mail.ts';

/** One MTA of a group that may take any message of a run. */
export type PoolHost = {
  readonly listener: SmtpListener;
  /** Goes with `listener.auth`. */
  readonly password?: Secret;
};

export type PoolOptions = Pick<ConnectOptions, 'onTranscript' | 'signal' | 'timeoutMs'> & {
  /** At least one. Connections are spread over those that answer; see {@link SmtpPool}. */
  readonly hosts: readonly PoolHost[];
  /** Open at the same time, over all hosts; 10 by default. */
  readonly connections?: number;
  /** A connection says QUIT after so many messages; no limit by default. */
  readonly maxPerConnection?: number;
  /** Messages per second over all connections, kept exactly; no limit by default. */
  readonly ratePerSecond?: number;
  /** Told of every new connection. */
  readonly onOpened?: (opened: InjectionOpened) => void;
};

/**
 * Many messages over many connections. `inject` may be called any number of times at once: a message waits until a
 * connection takes it. The number of calls that are open is the back-pressure; three times the number of connections
 * keeps every one of them busy: one message waits for its reply, one has said its commands, one is at hand.
 *
 * A message of which no octet was handed over when its connection broke goes over another one, a few times at most. A host
 * that fails is left alone for a while, the others take its share; disposing waits for what is on its way and says QUIT.
 */
export type SmtpPool = Omit<Injector, 'inject'> & {
  /**
   * What the MTA says of a message is a value, so is a message that could not be handed over.
   *
   * @throws MtaopsError `E_INPUT` when the mail cannot go through this server unharmed; what `Mailer.connect` throws
   *   when no host takes a connection; `E_INTERRUPTED` after the signal; what the content's own iterator throws.
   */
  inject(mail: Mail): Promise<Submission>;
  /** Change the rate from now on; undefined is no limit. */
  setRate(perSecond: number | undefined): void;
  readonly state: PoolState;
};

export type PoolState = {
  readonly openConnections: number;
  /** Taken by a connection and not answered. */
  readonly inFlight: number;
  /** Waiting for a connection. */
  readonly waiting: number;
};
