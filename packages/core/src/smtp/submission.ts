import type { Refusal } from './refusal.ts';
import type { SmtpReply } from './reply.ts';

/**
 * - `require`: STARTTLS or nothing.
 * - `opportunistic`: STARTTLS when offered; the result says what it came to. A password is never sent in clear.
 * - `implicit`: TLS from the first byte (RFC 8314).
 * - `none`: no TLS even if offered.
 */
export type TlsMode = 'require' | 'opportunistic' | 'implicit' | 'none';

export type AuthMechanism = 'CRAM-MD5' | 'LOGIN' | 'PLAIN' | 'XOAUTH2';

/** Where and how to hand mail to an MTA. */
export type SmtpListener = {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** False only where the user said so for this target. */
  readonly verifyTls: boolean;
  /** PEM certificates trusted besides the system's. */
  readonly extraCa: readonly string[];
  /** The name the certificate must have; the host by default. */
  readonly serverName?: string;
  readonly auth?: {
    readonly user: string;
    /** Allowed mechanisms, best first; by default what is safest of those offered. */
    readonly mechanisms?: readonly AuthMechanism[];
  };
  /** Name for EHLO; the machine's by default. */
  readonly clientName?: string;
  /** Address to connect from (several networks on one host). */
  readonly localAddress?: string;
};

/** SMTP envelope (RFC 5321 §2.3.1). `from` is empty for the null reverse-path. */
export type Envelope = {
  readonly from: string;
  readonly to: readonly string[];
  readonly dsn?: DsnOptions;
};

/** RFC 3461. */
export type DsnOptions = {
  readonly return?: 'FULL' | 'HDRS';
  readonly envelopeId?: string;
  readonly notify?: readonly ('NEVER' | 'SUCCESS' | 'FAILURE' | 'DELAY')[];
};

/** What is known of a connection once it is ready for mail. */
export type SmtpSession = {
  readonly host: string;
  readonly port: number;
  readonly remoteAddress: string;
  readonly banner: string;
  /** EHLO keywords after TLS, upper case, e.g. `SIZE 52428800`. */
  readonly extensions: readonly string[];
  readonly tls?: {
    readonly version: string;
    readonly cipher: string;
    /** False when verification was switched off and would have failed. */
    readonly trusted: boolean;
  };
  readonly authMechanism?: AuthMechanism;
  readonly phasesMs: { readonly connect: number; readonly tls?: number; readonly auth?: number };
};

/**
 * What became of one recipient. `unknown`: the connection was lost after the final dot, so the server may or may
 * not have the message; sending again may deliver twice.
 */
export type RecipientOutcome = {
  readonly address: string;
  readonly state: 'accepted' | 'refused' | 'deferred' | 'unknown';
  readonly reply?: SmtpReply;
  readonly refusal?: Refusal;
};

/** What became of one message in one transaction (SMTP) or request (HTTP). */
export type Submission = {
  readonly recipients: readonly RecipientOutcome[];
  /** The name the MTA gave the message (queue id, transmission id), when it said one. */
  readonly mtaId?: string;
  readonly reply?: SmtpReply;
  readonly phasesMs: Readonly<Record<string, number>>;
  /** What had to be left out or is worth knowing, a sentence each, e.g. DSN options a server does not offer. */
  readonly notes?: readonly string[];
};
