import type { DeliveryOutcome, DeliveryState, JournalCopy, JournalRecipient, OutboxRun } from '@mtaops/core';

/** A line of `runs`. */
export type RunRow = {
  readonly key: number;
  readonly id: string;
  readonly created_ms: number;
  readonly command: string;
  readonly target: string;
  readonly settings: string;
  readonly is_planned: number;
};

/** A line of `copies` with one of its lines of `recipients`. */
export type CopyRow = {
  readonly number: number;
  readonly file: string;
  readonly at_octet: number | null;
  readonly size_octets: number | null;
  readonly message_id: string;
  readonly kind: 'visible' | 'blind';
  readonly sender: string;
  readonly sha256: string | null;
  readonly attempts: number;
  readonly address: string;
  readonly state: DeliveryState;
  readonly due_ms: number | null;
  readonly outcome: string | null;
};

export function runOf(row: RunRow): OutboxRun {
  return {
    command: row.command,
    createdAt: new Date(row.created_ms),
    id: row.id,
    isPlanned: row.is_planned === 1,
    settings: JSON.parse(row.settings) as Readonly<Record<string, unknown>>,
    target: row.target,
  };
}

/** Group the lines of a join by copy; they come in the order of `number`. */
export function copiesOf(rows: readonly CopyRow[]): readonly JournalCopy[] {
  const copies = new Map<number, JournalCopy>();
  for (const row of rows) {
    const copy = copies.get(row.number);
    const recipients = [...(copy?.recipients ?? []), recipientOf(row)];
    copies.set(row.number, { ...(copy ?? copyOf(row)), recipients });
  }
  return [...copies.values()];
}

function copyOf(row: CopyRow): JournalCopy {
  const range =
    row.at_octet === null || row.size_octets === null
      ? {}
      : { range: { offset: row.at_octet, sizeBytes: row.size_octets } };
  return {
    attempts: row.attempts,
    from: row.sender,
    kind: row.kind,
    messageId: row.message_id,
    number: row.number,
    place: { file: row.file, ...range },
    recipients: [],
    ...(row.sha256 === null ? {} : { inputSha256: row.sha256 }),
  };
}

function recipientOf({ address, due_ms, outcome, state }: CopyRow): JournalRecipient {
  return {
    address,
    state,
    ...(due_ms === null ? {} : { dueAt: new Date(due_ms) }),
    ...(outcome === null ? {} : { outcome: JSON.parse(outcome) as DeliveryOutcome }),
  };
}
