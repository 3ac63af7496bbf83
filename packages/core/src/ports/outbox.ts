import type { RecipientOutcome } from '../smtp/submission.ts';

/**
 * Where a recipient of a run stands.
 *
 * `queued`: not handed over. `in-flight`: being handed over, or was when mtaops died. `deferred`: the server does not
 * have it, and trying again makes sense. The rest is as in {@link RecipientOutcome}.
 */
export type DeliveryState = 'queued' | 'in-flight' | RecipientOutcome['state'];

export const DELIVERY_STATES: readonly DeliveryState[] = [
  'queued',
  'in-flight',
  'accepted',
  'refused',
  'deferred',
  'unknown',
];

export type StateCounts = Readonly<Record<DeliveryState, number>>;

/** One run of a sending command. */
export type OutboxRun = {
  readonly id: string;
  readonly createdAt: Date;
  /** The command that began it, e.g. `smime send`. */
  readonly command: string;
  readonly target: string;
  /** What the command needs to go on later: plain JSON, without any secret. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** False until every message stands in the journal. Nothing is handed over before. */
  readonly isPlanned: boolean;
};

/** Where a message lies: a file, or octets of one (mbox). */
export type MessagePlace = {
  /** Absolute path; `-` is standard input. */
  readonly file: string;
  readonly range?: { readonly offset: number; readonly sizeBytes: number };
};

/** One copy of one message, as it is planned: what is handed over in one transaction. Holds no content. */
export type PlannedCopy = {
  /** From 1, in the order of the run. */
  readonly number: number;
  readonly place: MessagePlace;
  /** With angle brackets; fixed before the first try, so that a receiver can tell a repetition. */
  readonly messageId: string;
  readonly kind: 'visible' | 'blind';
  /** Reverse-path. */
  readonly from: string;
  readonly to: readonly string[];
};

/** What is kept of one recipient. */
export type JournalRecipient = {
  readonly address: string;
  readonly state: DeliveryState;
  /** When a queued or deferred recipient is due; absent when the run has given it up for now. */
  readonly dueAt?: Date;
  readonly outcome?: DeliveryOutcome;
};

/** Why and how a recipient came to its state, as far as anybody said. */
export type DeliveryOutcome = Omit<RecipientOutcome, 'address' | 'state'> & {
  /** The MTA's name for the message. */
  readonly mtaId?: string;
  /** A fault on our side, one line: an input that is gone or has changed, a certificate that is missing. */
  readonly problem?: string;
};

/** A copy with the state of each of its recipients. */
export type JournalCopy = Omit<PlannedCopy, 'to'> & {
  /** Hand-overs begun so far. */
  readonly attempts: number;
  /** Of the input, hexadecimal, from the first hand-over on: a later one must not send something else. */
  readonly inputSha256?: string;
  readonly recipients: readonly JournalRecipient[];
};

/** A copy that is about to be handed over to some of its recipients. */
export type HandOver = {
  readonly number: number;
  readonly inputSha256: string;
  readonly addresses: readonly string[];
};

/** What became of some recipients of a copy. */
export type CopyRecord = { readonly number: number; readonly recipients: readonly JournalRecipient[] };

export type CopyQuery = {
  /** Copies numbered higher than this; 0 for all. */
  readonly after?: number;
  readonly limit: number;
  /** Only copies with a recipient in one of these states. */
  readonly states?: readonly DeliveryState[];
};

/**
 * A durable journal of runs: written before and after every hand-over, so that after any crash it tells who has the
 * message, who has not and of whom nobody knows. What a method has resolved survives `kill -9` and a power cut. It holds
 * addresses and replies, never the content of a message.
 *
 * A journal that cannot be opened or made is `E_OUTPUT`; one that fails half way (disk full) is `E_IO`.
 */
export interface Outbox extends AsyncDisposable {
  create(run: Omit<OutboxRun, 'isPlanned'>): Promise<void>;
  /** Add copies, all recipients queued and due at once. */
  add(runId: string, copies: readonly PlannedCopy[]): Promise<void>;
  /** Every message is in the journal now. */
  closePlan(runId: string): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly OutboxRun[]>;
  find(runId: string): Promise<OutboxRun | undefined>;
  /** Forget a run. */
  remove(runId: string): Promise<void>;
  count(runId: string): Promise<StateCounts>;
  /** Copies in the order of their numbers. */
  copies(runId: string, query: CopyQuery): Promise<readonly JournalCopy[]>;
  /** Copies with a recipient queued or deferred and due: deferred ones first, then in order. `except` by number. */
  due(runId: string, at: Date, limit: number, except: ReadonlySet<number>): Promise<readonly JournalCopy[]>;
  /** The earliest moment at which a recipient is or was due; undefined when none is. */
  nextDue(runId: string): Promise<Date | undefined>;
  /** Before a hand-over: its recipients are `in-flight`. Concurrent calls share one write to the disk. */
  begin(runId: string, handOver: HandOver): Promise<void>;
  /** After it. Concurrent calls share one write to the disk. */
  record(runId: string, record: CopyRecord): Promise<void>;
  /** Put everybody in one of `from` into `to`, due at once where that is queued; returns how many. */
  move(runId: string, from: readonly DeliveryState[], to: DeliveryState): Promise<number>;
  /**
   * Reserve a run for this process, until disposed or until the process is gone, however it ends.
   *
   * @throws MtaopsError `E_UNAVAILABLE` when another process works on it.
   */
  lock(runId: string): Promise<AsyncDisposable>;
}
