import type { Socket } from 'node:net';
import { type Answer, createAnswerReader } from './answer.ts';
import { TimedOut } from './timed-out.ts';

/** No server needs more for one reply; stops one that never ends. */
const MAX_REPLY_OCTETS = 64 * 1024;

/** Who drives a connection; the opening first, then the transactions. */
export type WireUser = {
  /** One reply, in the order of the commands. */
  readonly onAnswer: (answer: Answer) => void;
  /** Called once, and nothing after it. */
  readonly onEnd: (fault: unknown) => void;
  /** Whether a reply is due or octets are to be taken; only then time runs. */
  readonly isWaiting: () => boolean;
};

/** A connection as SMTP sees it: text and octets out, replies in, every wait bounded. */
export type Wire = {
  readonly socket: Socket;
  /** The first thing that went wrong, or undefined while the connection is good. */
  readonly fault: unknown;
  readonly isOpen: boolean;
  /** Whether octets came that no reply was made of yet; they must be none when TLS starts. */
  hasUnread(): boolean;
  use(user: WireUser): void;
  /** @param shown - What a transcript may show of it. */
  say(lines: string, shown?: string): void;
  put(octets: Uint8Array): void;
  cork(): void;
  uncork(): void;
  /** Settles when there is room for more octets, or when the connection has ended. */
  room(): Promise<void>;
  /** Time begins anew; `extraMs` for a reply that waits behind octets still in the system's buffers. */
  restartClock(extraMs?: number): void;
  /** Read no more from the socket: another layer does. */
  release(): void;
  /** Go on over another socket. */
  upgrade(socket: Socket): void;
  /** Hide what is said during a login. */
  hideReplies(isHidden: boolean): void;
  /** End it because of a fault; `onEnd` is told. */
  end(fault: unknown): void;
  /** End it in good order; nobody is told. */
  close(): void;
};

export type WireOptions = {
  /** Bound on each reply, and on each piece of a message that the system does not take. */
  readonly timeoutMs: number;
  readonly mask: (text: string) => string;
  readonly onTranscript?: ((direction: 'client' | 'server', line: string) => void) | undefined;
};

export function createWire(first: Socket, options: WireOptions): Wire {
  const { onTranscript, timeoutMs } = options;
  const read = createAnswerReader(options.mask);
  const state = { fault: undefined as unknown, isHidden: false, isOpen: true, rest: '', socket: first };
  let user: WireUser | undefined;
  let onRoom: (() => void) | undefined;
  const end = (fault: unknown, isTold = true): void => {
    if (!state.isOpen) return;
    state.isOpen = false;
    state.fault = fault;
    clock.stop();
    state.socket.destroy();
    onRoom?.();
    if (isTold) user?.onEnd(fault);
  };
  const clock = createClock(
    timeoutMs,
    () => user?.isWaiting() ?? false,
    () => end(new TimedOut()),
  );
  const onReply = (received: string): void => {
    clock.restart(0, true);
    const answer = read(received);
    if (onTranscript) showAnswer(answer, state.isHidden, onTranscript);
    user?.onAnswer(answer);
  };
  const onData = (chunk: Buffer): void => {
    state.rest += chunk.toString('latin1');
    for (let reply = takeReply(state); reply !== undefined && state.isOpen; reply = takeReply(state))
      onReply(reply);
    if (state.rest.length > MAX_REPLY_OCTETS) end(new Error('a reply without end'));
  };
  const onEnd = (): void => end(new Error('connection closed'));
  const attach = (socket: Socket): void => {
    state.socket = socket;
    socket
      .on('data', onData)
      .on('end', onEnd)
      .on('close', onEnd)
      .on('drain', () => onRoom?.());
    socket.on('error', (error) => end(error));
  };
  attach(first);
  return {
    close: () => {
      if (state.isOpen) state.socket.destroySoon();
      state.isOpen = false;
      clock.stop();
    },
    cork: () => state.socket.cork(),
    end,
    get fault() {
      return state.fault;
    },
    hasUnread: () => state.rest !== '',
    hideReplies: (isHidden) => {
      state.isHidden = isHidden;
    },
    get isOpen() {
      return state.isOpen;
    },
    put: (octets) => void state.socket.write(octets),
    restartClock: (extraMs = 0) => clock.restart(extraMs),
    room: async () => {
      if (!state.isOpen || !state.socket.writableNeedDrain) return;
      await new Promise<void>((resolve) => {
        onRoom = resolve;
      });
      onRoom = undefined;
      clock.restart();
    },
    say: (lines, shown = lines) => {
      if (onTranscript)
        for (const line of shown.trimEnd().split('\r\n')) onTranscript('client', options.mask(line));
      state.socket.write(lines);
      clock.restart();
    },
    get socket() {
      return state.socket;
    },
    uncork: () => state.socket.uncork(),
    release: () => {
      state.socket.removeListener('data', onData).removeListener('end', onEnd).removeListener('close', onEnd);
    },
    upgrade: attach,
    use: (next) => {
      user = next;
      clock.restart();
    },
  };
}

const HYPHEN = 0x2d;

/**
 * Take one whole reply, of one line or several, off the front (RFC 5321 §4.2.1). A line that is no reply comes alone.
 */
function takeReply(state: { rest: string }): string | undefined {
  const { rest } = state;
  for (let start = 0, end = rest.indexOf('\n'); end >= 0; start = end + 1, end = rest.indexOf('\n', start)) {
    if (rest.charCodeAt(start + 3) === HYPHEN && /^\d{3}$/.test(rest.slice(start, start + 3))) continue;
    const isCrLf = rest.charCodeAt(end - 1) === 0x0d;
    state.rest = rest.slice(end + 1);
    return rest.slice(0, isCrLf ? end - 1 : end);
  }
  return undefined;
}

function showAnswer(
  { received }: Answer,
  isHidden: boolean,
  show: NonNullable<WireOptions['onTranscript']>,
): void {
  for (const line of received.split(/\r?\n/))
    show('server', isHidden && line.startsWith('334') ? '334 ***' : line);
}

/** One timer for all waits: it is set again only when it fires, since moving it with every reply would cost. */
function createClock(timeoutMs: number, isWaiting: () => boolean, onOverdue: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let deadlineMs = 0;
  const look = (): void => {
    timer = undefined;
    if (!isWaiting()) return;
    const leftMs = deadlineMs - performance.now();
    if (leftMs <= 0) onOverdue();
    else timer = setTimeout(look, Math.min(Math.ceil(leftMs), timeoutMs));
  };
  return {
    /** @param isFresh - The last wait is over: its extra time is too. */
    restart: (extraMs = 0, isFresh = false): void => {
      const untilMs = performance.now() + timeoutMs + extraMs;
      deadlineMs = isFresh ? untilMs : Math.max(deadlineMs, untilMs);
      timer ??= setTimeout(look, timeoutMs);
    },
    stop: () => clearTimeout(timer),
  };
}
