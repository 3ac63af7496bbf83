import { createExchangeLog, type Exchange } from './exchange-log.ts';

/** nodemailer's logger, of which only the dialogue is of use. */
type DialogueLogger = Readonly<
  Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', (...entry: unknown[]) => void>
>;

/**
 * The dialogue of one connection, kept command by command and bounded in time. nodemailer gives away replies only of
 * what failed; its transaction log has all of them.
 */
export type Dialogue = {
  readonly logger: DialogueLogger;
  readonly exchanges: readonly Exchange[];
  /** True between AUTH and its outcome: nothing of it may be shown. */
  isLoggingIn: boolean;
  /** Note that a piece of the message went out; the next must follow in time. */
  noteBody(): void;
  /** Note that the end of data goes out; nodemailer does not log it. */
  noteDot(sizeBytes: number): void;
  /** Take in a reply that nodemailer received and did not get to. */
  noteReply(lines: string): void;
  /** The command that waits for its reply, or the last one. */
  current(): Exchange;
  /** Remove and return the exchanges of one message, from the place where it began. */
  takeFrom(index: number): readonly Exchange[];
  stop(): void;
};

/** The end of data waits behind what lies in the system's buffers, which even a slow line (1 Mbit/s) must get out. */
const SYSTEM_BUFFER_BYTES = 4 * 1024 * 1024;
const SLOWEST_BYTES_PER_MS = 125;

const STAGES: Readonly<Record<string, Exchange['stage']>> = {
  '.': 'dot',
  AUTH: 'auth',
  DATA: 'data',
  EHLO: 'ehlo',
  HELO: 'ehlo',
  MAIL: 'mail',
  QUIT: 'quit',
  RCPT: 'rcpt',
  RSET: 'reset',
  STARTTLS: 'starttls',
};

export function createDialogue(options: {
  readonly timeoutMs: number;
  readonly mask: (text: string) => string;
  readonly onTranscript?: (direction: 'client' | 'server', line: string) => void;
  /** A reply did not come in time. */
  readonly onOverdue: () => void;
}): Dialogue {
  const { onTranscript, timeoutMs } = options;
  const log = createExchangeLog();
  let timer: NodeJS.Timeout | undefined;
  let isStreaming = false;
  const rearm = (extraMs = 0): void => {
    clearTimeout(timer);
    if (log.waiting() || isStreaming) timer = setTimeout(options.onOverdue, timeoutMs + extraMs);
  };
  const onSent = (line: string): void => {
    const verb = /^[A-Za-z.]+/.exec(line)?.[0].toUpperCase() ?? '';
    log.begin(dialogue.isLoggingIn ? 'auth' : (STAGES[verb] ?? 'ehlo'));
    onTranscript?.('client', dialogue.isLoggingIn ? hiddenLogin(line) : options.mask(line));
    rearm();
  };
  const onReceived = (lines: string): void => {
    const masked = options.mask(lines);
    for (const line of masked.split('\n')) {
      onTranscript?.('server', dialogue.isLoggingIn && line.startsWith('334') ? '334 ***' : line);
    }
    log.answer(masked);
    rearm();
  };
  const dialogue: Dialogue = {
    current: () => log.waiting() ?? log.all.at(-1) ?? { stage: 'greeting', startedMs: 0 },
    exchanges: log.all,
    isLoggingIn: false,
    logger: createLogger(onSent, onReceived),
    noteBody: () => {
      isStreaming = true;
      rearm();
    },
    noteDot: (sizeBytes) => {
      isStreaming = false;
      onTranscript?.('client', '.');
      log.begin('dot');
      rearm(Math.min(sizeBytes, SYSTEM_BUFFER_BYTES) / SLOWEST_BYTES_PER_MS);
    },
    noteReply: onReceived,
    stop: () => clearTimeout(timer),
    takeFrom: log.takeFrom,
  };
  rearm();
  return dialogue;
}

/** A line of an AUTH exchange as it may be shown. */
function hiddenLogin(line: string): string {
  return `${/^AUTH [\w-]+/i.exec(line)?.[0] ?? ''} ***`.trimStart();
}

function createLogger(onSent: (line: string) => void, onReceived: (lines: string) => void): DialogueLogger {
  const debug = (data: unknown, text: unknown): void => {
    const { tnx } = (data ?? {}) as { readonly tnx?: unknown };
    if (tnx === 'client') onSent(String(text));
    if (tnx === 'server') onReceived(String(text));
  };
  const ignore = (): void => undefined;
  return { debug, error: ignore, fatal: ignore, info: ignore, trace: ignore, warn: ignore };
}
