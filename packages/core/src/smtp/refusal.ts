import type { SmtpReply, SmtpStage } from './reply.ts';

/** Why a server said no, independent of its wording. Stable: `--json` and exit codes rest on it. */
export type RefusalClass =
  | 'relay-denied'
  | 'auth-failed'
  | 'auth-required'
  | 'auth-mechanism'
  | 'tls-required'
  | 'tls-unavailable'
  | 'tls-untrusted'
  | 'tls-version'
  | 'tls-mode'
  | 'host-not-found'
  | 'dns-failed'
  | 'connection-refused'
  | 'connection-lost'
  | 'timeout'
  | 'message-too-big'
  | 'recipient-unknown'
  | 'mailbox-full'
  | 'too-many-recipients'
  | 'sending-domain'
  | 'rate-limited'
  | 'greylisted'
  | 'policy'
  | 'content'
  | 'protocol'
  | 'temporary'
  | 'permanent';

/** One refusal or failure, with all that is needed to explain it. */
export type Refusal = {
  readonly class: RefusalClass;
  readonly stage: SmtpStage | 'http';
  readonly reply?: SmtpReply;
  /** True when the same attempt may work later (RFC 5321 §4.2.1). */
  readonly isTemporary: boolean;
  /** One line: what happened, in our words, with the peer's in quotes where they help. */
  readonly summary: string;
};

/** What a refusal means on a platform and what to do about it. */
export type RefusalExplanation = {
  readonly meaning: string;
  /** Most likely cause first. */
  readonly causes: readonly string[];
  /** The next command or edit. */
  readonly nextStep: string;
};
