import type { Secret } from '../secret.ts';
import type { Envelope, SmtpListener, SmtpSession, Submission } from '../smtp/submission.ts';

export type ConnectOptions = {
  /** Bound on each step: connect, greeting, every reply. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** The password that goes with `listener.auth`; never part of the listener itself. */
  readonly password?: Secret;
  /** Receives the dialogue line by line, credentials already masked. */
  readonly onTranscript?: (direction: 'client' | 'server', line: string) => void;
};

/** What the octets of a message ask of the server. */
export type ContentNeeds = {
  /** 8-bit octets in the body: 8BITMIME. */
  readonly is8Bit: boolean;
  /** UTF-8 in the header: SMTPUTF8 (RFC 6531 §3.4). */
  readonly isUtf8Header: boolean;
};

/** A message whose octets come piece by piece, so that its size costs no memory. */
export type StreamedContent = {
  /** Exactly as many octets as the pieces have; declared by SIZE before the first of them. */
  readonly sizeBytes: number;
  /** Known beforehand, since MAIL has to say it. */
  readonly needs: ContentNeeds;
  /**
   * The octets from the beginning, CRLF line ends, without dot-stuffing; the same at every call. A piece is taken when there
   * is room for it.
   */
  readonly open: () => AsyncIterable<Uint8Array<ArrayBuffer>>;
};

/** In memory (CRLF line ends throughout), or piece by piece. */
export type MailContent = Uint8Array<ArrayBuffer> | StreamedContent;

/** A finished message: the very octets that go on the wire, dot-stuffing apart. */
export type OutgoingMail = {
  readonly envelope: Envelope;
  readonly content: MailContent;
};

/** One logged-in SMTP connection; disposing says QUIT. */
export interface MailConnection extends AsyncDisposable {
  readonly session: SmtpSession;
  /** False once the server or a fault has ended it; `send` would fail then. */
  readonly isOpen: boolean;
  /**
   * One mail transaction. What the server says about the mail is a value, and so is a connection that breaks:
   * before the end of data the recipients are `deferred`, after it `unknown`.
   *
   * @throws MtaopsError `E_INPUT`, before anything is said, when the mail cannot go through this server unharmed: 8-bit
   *   octets without 8BITMIME, UTF-8 addresses or header without SMTPUTF8, bare CR or LF, an address that is none.
   */
  send(mail: OutgoingMail): Promise<Submission>;
}

/** Opens SMTP connections. */
export interface Mailer {
  /**
   * Connect, start TLS, log in, as the listener asks. No credential leaves over a connection without TLS unless
   * the listener is on loopback and says so.
   *
   * @throws MtaopsError with `details.refusal` (class, stage, reply): `E_HOST`, `E_UNAVAILABLE`, `E_TRANSPORT`,
   *   `E_PROTOCOL` (crossed port and TLS mode, garbage), `E_AUTH` (TLS missing or untrusted, login refused).
   */
  connect(listener: SmtpListener, options: ConnectOptions): Promise<MailConnection>;
}
