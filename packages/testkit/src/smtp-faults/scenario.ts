/** When a fault acts: before the usual answer to this. `body` acts on the first octets of a message. */
export type FaultStage =
  | 'connect'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'body'
  | 'dot'
  | 'rset'
  | 'quit';

/** One thing the server does otherwise than a good one. */
export type SmtpFault = {
  readonly at: FaultStage;
  /** Only for command lines that fit. */
  readonly match?: RegExp;
  /** Said instead of the usual answer; lines are separated by `\n`. */
  readonly reply?: string;
  /** After the reply, or instead of any answer: end in order, RST, or say nothing for ever. */
  readonly ending?: 'close' | 'reset' | 'silence';
  /** Send the answer octet by octet with such pauses. */
  readonly dripMs?: number;
  /** How often it acts; always by default. */
  readonly times?: number;
};

export type FaultServerOptions = {
  /** PEM. Offers STARTTLS, or speaks TLS from the first octet. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly isImplicit?: boolean };
  /** EHLO keywords besides STARTTLS and AUTH. */
  readonly extensions?: readonly string[];
  /** AUTH is offered after TLS, or at once where there is none. */
  readonly login?: {
    readonly user: string;
    readonly password: string;
    readonly mechanisms: readonly string[];
  };
};

export type FaultServer = AsyncDisposable & {
  readonly port: number;
  readonly counts: { readonly connections: number; readonly accepted: number };
  /** Lines from the client, without message text. */
  readonly commands: readonly string[];
  /** The octets after each 354, as they came: with stuffed dots and the end of data. */
  readonly wire: readonly Uint8Array<ArrayBuffer>[];
};
