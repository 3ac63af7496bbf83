import type { Envelope, RecipientOutcome, RefusalExplanation, SmtpReply, SmtpSession } from '@mtaops/core';
import type { ContentCipherName, DigestName, SignFormat } from '@mtaops/smime';

/** A recipient with what became of it and, where it went wrong, what to do. */
export type RecipientResult = RecipientOutcome & { readonly explanation?: RefusalExplanation };

/** One copy of one message: one envelope, one ciphertext. */
export type CopyResult = {
  readonly kind: 'visible' | 'blind';
  readonly envelope: Envelope;
  readonly sizeBytes: number;
  /** Of the finished message, hexadecimal. */
  readonly sha256: string;
  /** Absent when nothing was sent (`--dry-run`, `--out`). */
  readonly recipients?: readonly RecipientResult[];
  readonly mtaId?: string;
  readonly reply?: SmtpReply;
  /** What had to be left out for this server, or is worth knowing about it. */
  readonly notes?: readonly string[];
  readonly phasesMs?: Readonly<Record<string, number>>;
  /** Where `--out` put it. */
  readonly file?: string;
};

/** One input message. */
export type MessageResult = {
  readonly file: string;
  /** As in the message that leaves, with angle brackets. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly signed: boolean;
  readonly encrypted: boolean;
  /** Of the signature. */
  readonly format?: SignFormat;
  readonly digest?: DigestName;
  readonly cipher?: ContentCipherName;
  /** Recipients left out by `--skip-unencryptable`, with the reason. */
  readonly skipped: readonly { readonly address: string; readonly reason: string }[];
  readonly notes: readonly string[];
  readonly copies: readonly CopyResult[];
};

export type Totals = {
  readonly accepted: number;
  readonly refused: number;
  readonly deferred: number;
  readonly unknown: number;
};

/** What `mtaops smime send --json` prints. */
export type SendJson = {
  readonly schema: 'mtaops.smime-send/1';
  /** Names this run; the same in every later account of it. */
  readonly run: string;
  readonly target?: string;
  readonly via?: 'smtp' | 'api';
  readonly session?: SmtpSession;
  readonly totals: Totals;
  readonly warnings: readonly string[];
  readonly messages: readonly MessageResult[];
};

/** Count recipients by what became of them. */
export function countRecipients(messages: readonly MessageResult[]): Totals {
  const totals = { accepted: 0, deferred: 0, refused: 0, unknown: 0 };
  for (const recipient of messages
    .flatMap(({ copies }) => copies)
    .flatMap(({ recipients = [] }) => recipients)) {
    totals[recipient.state] += 1;
  }
  return totals;
}
