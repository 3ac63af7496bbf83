/**
 * Why something could not go on, from the point of view of who has to act.
 *
 * The exit code of each is in `@mtaops/command`; the meanings follow sysexits(3) where it has one.
 */
export type ErrorCode =
  /** Flags or arguments that make no sense (exit 2). */
  | 'E_USAGE'
  /** Done, but the answer is no: refused for its content, findings (exit 1). */
  | 'E_REFUSED'
  /** A given file or message is not what it should be (exit 65). */
  | 'E_INPUT'
  /** A given file does not exist or cannot be read (exit 66). */
  | 'E_NO_INPUT'
  /** The addressee does not exist, SMTP 5.1.1 (exit 67). */
  | 'E_RECIPIENT'
  /** A host name does not resolve, NXDOMAIN (exit 68). */
  | 'E_HOST'
  /** The peer is not there: refused, unreachable (exit 69). */
  | 'E_UNAVAILABLE'
  /** The platform lacks the capability (exit 69). */
  | 'E_UNSUPPORTED'
  /** A plugin is broken or speaks another contract (exit 69). */
  | 'E_PLATFORM'
  /** An invariant of mtaops failed (exit 70). */
  | 'E_BUG'
  /** An output file cannot be made (exit 73). */
  | 'E_OUTPUT'
  /** Reading or writing failed half way: disk full, broken device (exit 74). */
  | 'E_IO'
  /** Trying again later makes sense: 4xx, time-out, reset, DNS SERVFAIL (exit 75). */
  | 'E_TRANSPORT'
  /** The peer broke its protocol, or speaks another one (exit 76). */
  | 'E_PROTOCOL'
  /** Not permitted: login, relaying, certificate, host key, loose file mode under --strict (exit 77). */
  | 'E_AUTH'
  /** Configuration invalid (exit 78). */
  | 'E_CONFIG'
  /** The user stopped it with SIGINT (exit 130). */
  | 'E_INTERRUPTED';

const brand = Symbol.for('mtaops.error.v1');

export type MtaopsErrorOptions = {
  /** The next command or edit that helps, one line. */
  readonly hint?: string;
  /** Plain data for `--json`; must hold no secret. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
};

/**
 * The one error class of mtaops. `message` says what failed and on what, in lower case, without full stop.
 *
 * Recognise it with {@link isMtaopsError}, never with `instanceof`: an installed plugin carries its own copy
 * of this package.
 */
export class MtaopsError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly [brand] = true;

  constructor(code: ErrorCode, message: string, options: MtaopsErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'MtaopsError';
    this.code = code;
    this.hint = options.hint;
    this.details = options.details;
  }
}

/** True for a {@link MtaopsError} of any copy of this package. */
export function isMtaopsError(value: unknown): value is MtaopsError {
  return typeof value === 'object' && value !== null && brand in value;
}
