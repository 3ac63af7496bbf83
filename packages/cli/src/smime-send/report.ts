import type { InjectionOpened } from '@mtaops/core';
import type { Destination } from './delivery.ts';
import type { CopyResult, MessageResult, RecipientResult, Totals } from './result.ts';
import type { SendProgress, SendResult } from './send.ts';

/** Recipients shown in a line. */
const MAX_SHOWN = 5;

/** The two places to speak: `log` is standard output and silent with `--json`, `say` is standard error. */
export type Talk = { readonly log: (line: string) => void; readonly say: (line: string) => void };

export type SendTalk = Required<SendProgress> & {
  readonly onOpened: (opened: InjectionOpened) => void;
  readonly onTranscript: (direction: 'client' | 'server', line: string) => void;
  readonly onEnd: (result: SendResult) => void;
};

/** Tells people what goes on. When the message itself goes to standard output, all talk is on standard error. */
export function createSendTalk(
  { log, say }: Talk,
  { destination, isDry }: { readonly destination: Destination; readonly isDry: boolean },
): SendTalk {
  const tell = destination.kind === 'stream' && !isDry ? () => undefined : log;
  return {
    onCopy: (copy) => {
      const line = copy.recipients ? formatAccepted(copy) : formatKept(copy, isDry);
      if (line) tell(line);
      for (const note of copy.notes ?? []) say(`note: ${note}`);
      for (const recipient of copy.recipients ?? []) {
        if (recipient.state !== 'accepted') for (const text of formatProblem(recipient)) say(text);
      }
    },
    onEnd: ({ messages, totals }) => {
      if (messages.length > 1 && destination.kind === 'target' && !isDry)
        tell(formatTotals(messages.length, totals));
    },
    onMessage: (message) => {
      tell(formatMessage(message));
      for (const note of message.notes) say(`note: ${note}`);
      for (const { address, reason } of message.skipped) say(`warning: ${address} is left out: ${reason}`);
    },
    onOpened: (opened) => tell(formatOpened(opened)),
    onTranscript: (direction, line) => say(`${direction === 'client' ? '→' : '←'} ${line}`),
    onWarning: (warning) => say(`warning: ${warning}`),
  };
}

/** The connection as one line, in the words of the predecessor; the password is always three stars. */
export function formatOpened(opened: InjectionOpened): string {
  if (opened.via === 'api') return `Opened connection to ${opened.url}`;
  const { authMechanism, host, port, tls } = opened.session;
  const security = tls
    ? `${tls.version} ${tls.cipher}${tls.trusted ? '' : ', certificate not verified'}`
    : 'without TLS';
  const login = opened.user && authMechanism ? `, user ${opened.user}, password *** (${authMechanism})` : '';
  return `Opened connection to ${host}:${port} (${security}${login})`;
}

export function formatMessage({ encrypted, file, from, signed, to }: Omit<MessageResult, 'copies'>): string {
  const done =
    [signed ? 'signed' : '', encrypted ? 'encrypted' : ''].filter(Boolean).join(' and ') || 'as it is';
  return `Sending ${file === '-' ? 'standard input' : file}\tFrom: ${from}\tTo: ${formatAddresses(to)}\t(${done})`;
}

/** What the user reads when all went well with a copy; undefined when none of it was accepted. */
function formatAccepted(copy: CopyResult): string | undefined {
  const accepted = (copy.recipients ?? []).filter(({ state }) => state === 'accepted');
  if (accepted.length === 0) return undefined;
  const all = accepted.length === copy.recipients?.length;
  const who =
    copy.kind === 'blind'
      ? ` for ${accepted[0]?.address} (own copy)`
      : all
        ? ''
        : ` for ${formatAddresses(accepted.map(({ address }) => address))}`;
  const id = copy.mtaId ? `, id ${copy.mtaId}` : '';
  return `OK${who} - in ${formatMs(totalMs(copy))}, ${formatSize(copy.sizeBytes)}${id}`;
}

/** A copy that went to no server. */
function formatKept({ envelope, file, sha256, sizeBytes }: CopyResult, isDry: boolean): string {
  const what = `${formatSize(sizeBytes)} for ${formatAddresses(envelope.to)}`;
  return isDry ? `Not sent (dry run): ${what}, SHA-256 ${sha256}` : `Written to ${file}: ${what}`;
}

/** What the user reads of a recipient who was not reached: cause first, then what to do. */
export function formatProblem({ address, explanation, refusal, state }: RecipientResult): readonly string[] {
  const verb = { accepted: 'accepted', deferred: 'deferred', refused: 'refused', unknown: 'unknown' }[state];
  const causes = explanation?.causes ?? [];
  return [
    `error: ${address} ${verb}: ${refusal?.summary ?? 'no reason given'}`,
    ...(explanation ? [`       ${explanation.meaning}`] : []),
    ...causes.map((cause, index) => `       ${index === 0 ? 'likely' : 'or'}: ${cause}`),
    ...(explanation ? [`hint: ${explanation.nextStep}`] : []),
  ];
}

/** One line over several messages. */
function formatTotals(messages: number, totals: Totals): string {
  const parts = (['accepted', 'refused', 'deferred', 'unknown'] as const).filter(
    (state) => totals[state] > 0 || state === 'accepted',
  );
  return `${messages} messages: ${parts.map((state) => `${totals[state]} ${state}`).join(', ')}`;
}

/** A line stays a line, however many read the message; `--json` has them all. */
function formatAddresses(addresses: readonly string[]): string {
  const shown = addresses.slice(0, MAX_SHOWN).join(', ') || 'nobody';
  return addresses.length > MAX_SHOWN ? `${shown} and ${addresses.length - MAX_SHOWN} more` : shown;
}

function totalMs({ phasesMs = {} }: CopyResult): number {
  return Object.values(phasesMs).reduce((sum, ms) => sum + ms, 0);
}

function formatMs(ms: number): string {
  return `${(ms / 1000).toFixed(3)} seconds`;
}

function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`;
  return sizeBytes < 1_000_000
    ? `${(sizeBytes / 1000).toFixed(1)} kB`
    : `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
