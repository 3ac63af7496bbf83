import { parseReply, type SmtpReply, type SmtpStage } from '@mtaops/core';

/** One command and what came back. */
export type Exchange = {
  readonly stage: SmtpStage | 'reset' | 'quit';
  readonly startedMs: number;
  reply?: SmtpReply;
  /** The reply came unasked, before the end of data. */
  readonly isEarly?: true;
  /** The lines as received; set together with `repliedMs`. */
  received?: string;
  repliedMs?: number;
};

/** nodemailer's logger, of which only the dialogue is of use. */
export type DialogueLogger = Readonly<
  Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', (...entry: unknown[]) => void>
>;

/**
 * The dialogue of one connection, kept command by command. nodemailer gives away replies only of what failed;
 * its transaction log has all of them, in order, which is what RFC 5321 and RFC 2920 (pipelining) promise too.
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
  /** Take away passwords, in clear and in base64. */
  mask(text: string): string;
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
  const { mask, onTranscript, timeoutMs } = options;
  const exchanges: Exchange[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isStreaming = false;
  const waiting = (): Exchange | undefined => exchanges.find(({ repliedMs }) => repliedMs === undefined);
  const rearm = (extraMs = 0): void => {
    clearTimeout(timer);
    if (waiting() || isStreaming) timer = setTimeout(options.onOverdue, timeoutMs + extraMs);
  };
  const begin = (stage: Exchange['stage']): void => {
    exchanges.push({ stage, startedMs: performance.now() });
    rearm();
  };
  const onSent = (line: string): void => {
    const verb = /^[A-Za-z.]+/.exec(line)?.[0].toUpperCase() ?? '';
    begin(dialogue.isLoggingIn ? 'auth' : (STAGES[verb] ?? 'ehlo'));
    const shown = dialogue.isLoggingIn ? (/^AUTH [\w-]+/i.exec(line)?.[0] ?? '') : mask(line);
    onTranscript?.('client', dialogue.isLoggingIn ? `${shown} ***`.trimStart() : shown);
  };
  const onReceived = (lines: string): void => {
    const shown = lines.split('\n');
    for (const line of shown) {
      onTranscript?.('server', dialogue.isLoggingIn && /^334/.test(line) ? '334 ***' : mask(line));
    }
    // A reply nobody waits for belongs to the message that is on its way: refused before its end.
    const exchange: Exchange = waiting() ?? { isEarly: true, stage: 'dot', startedMs: performance.now() };
    if (!exchanges.includes(exchange)) exchanges.push(exchange);
    exchange.received = mask(lines);
    exchange.repliedMs = performance.now();
    const reply = parseReply(exchange.received);
    if (reply) exchange.reply = reply;
    rearm();
  };
  const onDebug = (...[data, text]: unknown[]): void => {
    const tnx = (data as { readonly tnx?: unknown } | undefined)?.tnx;
    if (tnx === 'client') onSent(String(text));
    if (tnx === 'server') onReceived(String(text));
  };
  const ignore = (): void => undefined;
  const dialogue: Dialogue = {
    current: () => waiting() ?? exchanges.at(-1) ?? { stage: 'greeting', startedMs: 0 },
    exchanges,
    isLoggingIn: false,
    logger: { debug: onDebug, error: ignore, fatal: ignore, info: ignore, trace: ignore, warn: ignore },
    mask,
    noteBody: () => {
      isStreaming = true;
      rearm();
    },
    noteDot: (sizeBytes) => {
      isStreaming = false;
      onTranscript?.('client', '.');
      begin('dot');
      rearm(Math.min(sizeBytes, SYSTEM_BUFFER_BYTES) / SLOWEST_BYTES_PER_MS);
    },
    noteReply: onReceived,
    stop: () => clearTimeout(timer),
  };
  begin('greeting');
  return dialogue;
}

/** EHLO keywords of a reply with their parameters, upper case; the first line is the server's name. */
export function extensionsOf(received: string): readonly string[] {
  return received
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .replace(/^\d{3}[ -]/, '')
        .trim()
        .toUpperCase(),
    )
    .filter((line) => line !== '');
}
