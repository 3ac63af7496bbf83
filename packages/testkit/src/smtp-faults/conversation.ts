import { type AuthStep, beginLogin } from './check-login.ts';
import type { FaultServerOptions, FaultStage, SmtpFault } from './scenario.ts';

/** What a conversation can do to its connection. */
type Voice = {
  readonly say: (line: string, dripMs?: number) => Promise<void>;
  readonly end: (how: 'close' | 'reset' | 'silence') => void;
  readonly startTls: () => void;
};

/** One connection's dialogue; octets in, replies through the voice. */
export type Conversation = {
  begin(voice: Voice): Promise<void>;
  take(chunk: Buffer): Promise<void>;
};

type Recording = {
  readonly commands: string[];
  readonly counts: { connections: number; accepted: number };
  readonly wire: Uint8Array<ArrayBuffer>[];
};

const END_OF_DATA = Buffer.from('\r\n.\r\n');

export function createConversation(scene: {
  readonly options: FaultServerOptions;
  readonly record: Recording;
  readonly take: (fits: (fault: SmtpFault) => boolean) => SmtpFault | undefined;
}): Conversation {
  const { options, record } = scene;
  const state = {
    auth: undefined as AuthStep | undefined,
    hasRecipient: false,
    hasSender: false,
    isData: false,
    isSecure: options.tls?.isImplicit ?? false,
    /** Of the message under way; other connections record theirs in between. */
    wireIndex: 0,
  };
  let buffer = Buffer.alloc(0);
  let voice: Voice;

  /** @returns False when the usual consequences of the command must not follow. */
  const answer = async (at: FaultStage, line: string, usual?: string): Promise<boolean> => {
    const fault = scene.take((one) => one.at === at && (one.match?.test(line) ?? true));
    const reply = fault?.reply ?? (fault?.ending ? undefined : usual);
    if (reply !== undefined) await voice.say(reply, fault?.dripMs);
    if (fault?.ending) voice.end(fault.ending);
    return fault?.ending === undefined && !/^[45]/.test(reply ?? '');
  };
  const onAuth = async (step: AuthStep, line: string): Promise<void> => {
    state.auth = typeof step === 'boolean' ? undefined : step;
    if (typeof step !== 'boolean') return voice.say(`334 ${step.challenge}`);
    await answer(
      'auth',
      line,
      step ? '235 2.7.0 Authentication successful' : '535 5.7.8 Error: authentication failed',
    );
  };
  const onCommand = async (line: string): Promise<void> => {
    record.commands.push(line);
    if (typeof state.auth === 'object') return onAuth(state.auth.next(line), line);
    const verb = (/^[A-Z]+/i.exec(line)?.[0] ?? '').toLowerCase();
    if (verb === 'auth' && options.login) return onAuth(beginLogin(line, options.login), line);
    if (verb === 'ehlo') return void (await answer('ehlo', line, ehloReply(options, state.isSecure)));
    if (verb === 'starttls' && options.tls) {
      if (!(await answer('starttls', line, '220 2.0.0 Ready to start TLS'))) return;
      state.isSecure = true;
      return voice.startTls();
    }
    const [stage, usual] = ANSWERS[verb] ?? [undefined, '502 5.5.2 Error: command not recognized'];
    if (!stage) return voice.say(usual);
    const isDone = await answer(stage, line, OUT_OF_ORDER[stage]?.(state) ?? usual);
    if (stage !== 'rcpt') state.hasRecipient = false;
    if (stage === 'mail') state.hasSender = isDone;
    if (stage === 'rcpt' && isDone) state.hasRecipient = true;
    if (stage === 'data' && isDone) {
      state.isData = true;
      state.wireIndex = record.wire.push(new Uint8Array()) - 1;
    }
    if (stage === 'quit' && isDone) voice.end('close');
  };
  const onBody = async (): Promise<boolean> => {
    const found = buffer.subarray(0, 3).toString('latin1') === '.\r\n' ? -2 : buffer.indexOf(END_OF_DATA);
    if (!(await answer('body', ''))) return false;
    if (found === -1) return false;
    const end = found + END_OF_DATA.length;
    record.wire[state.wireIndex] = new Uint8Array(buffer.subarray(0, end));
    buffer = buffer.subarray(end);
    state.isData = false;
    if (await answer('dot', '.', '250 2.0.0 Ok: queued as FAULT')) record.counts.accepted += 1;
    return true;
  };
  return {
    begin: async (given) => {
      voice = given;
      await answer('connect', '', '220 faults.example.test ESMTP');
    },
    take: async (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        if (state.isData) {
          if (buffer.length === 0 || !(await onBody())) return;
          continue;
        }
        const end = buffer.indexOf('\r\n');
        if (end < 0) return;
        const line = buffer.subarray(0, end).toString('latin1');
        buffer = buffer.subarray(end + 2);
        await onCommand(line);
      }
    },
  };
}

const ANSWERS: Readonly<Record<string, readonly [FaultStage, string]>> = {
  data: ['data', '354 End data with <CR><LF>.<CR><LF>'],
  helo: ['helo', '250 faults.example.test'],
  mail: ['mail', '250 2.1.0 Ok'],
  quit: ['quit', '221 2.0.0 Bye'],
  rcpt: ['rcpt', '250 2.1.5 Ok'],
  rset: ['rset', '250 2.0.0 Ok'],
};

/** RFC 5321 §4.1.4: commands in the wrong order. */
const OUT_OF_ORDER: Readonly<
  Partial<
    Record<
      FaultStage,
      (state: { readonly hasRecipient: boolean; readonly hasSender: boolean }) => string | undefined
    >
  >
> = {
  data: ({ hasRecipient }) => (hasRecipient ? undefined : '554 5.5.1 Error: no valid recipients'),
  rcpt: ({ hasSender }) => (hasSender ? undefined : '503 5.5.1 Error: need MAIL command'),
};

function ehloReply({ extensions = [], login, tls }: FaultServerOptions, isSecure: boolean): string {
  const offersLogin = login && (isSecure || !tls);
  const lines = [
    'faults.example.test',
    ...extensions,
    ...(tls && !isSecure ? ['STARTTLS'] : []),
    ...(offersLogin ? [`AUTH ${login.mechanisms.join(' ')}`] : []),
  ];
  return lines.map((line, n) => `250${n < lines.length - 1 ? '-' : ' '}${line}`).join('\n');
}
