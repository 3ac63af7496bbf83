import type { InjectionOpened } from '@mtaops/core';
import type { CopyResult, MessageResult, RecipientResult, Totals } from './result.ts';

/** The connection as one line, in the words of the predecessor; the password is always three stars. */
export function formatOpened(opened: InjectionOpened): string {
  if (opened.via === 'api') return `Opened connection to ${opened.url}`;
  const { authMechanism, host, port, tls } = opened.session;
  const security = tls ? `${tls.version} ${tls.cipher}${tls.trusted ? '' : ', certificate not verified'}` : 'without TLS';
  const login = opened.user && authMechanism ? `, user ${opened.user}, password *** (${authMechanism})` : '';
  return `Opened connection to ${host}:${port} (${security}${login})`;
}

export function formatMessage({ encrypted, file, from, signed, to }: Omit<MessageResult, 'copies'>): string {
  const done = [signed ? 'signed' : '', encrypted ? 'encrypted' : ''].filter(Boolean).join(' and ') || 'as it is';
  return `Sending ${file === '-' ? 'standard input' : file}\tFrom: ${from}\tTo: ${to.join(', ') || 'nobody'}\t(${done})`;
}

/** What the user reads when all went well with a copy; undefined when none of it was accepted. */
export function formatAccepted(copy: CopyResult): string | undefined {
  const accepted = (copy.recipients ?? []).filter(({ state }) => state === 'accepted');
  if (accepted.length === 0) return undefined;
  const all = accepted.length === copy.recipients?.length;
  const who = copy.kind === 'blind' ? ` for ${accepted[0]?.address} (own copy)` : all ? '' : ` for ${accepted.map(({ address }) => address).join(', ')}`;
  const id = copy.mtaId ? `, id ${copy.mtaId}` : '';
  return `OK${who} - in ${formatMs(totalMs(copy))}, ${formatSize(copy.sizeBytes)}${id}`;
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
export function formatTotals(messages: number, totals: Totals): string {
  const parts = (['accepted', 'refused', 'deferred', 'unknown'] as const).filter(
    (state) => totals[state] > 0 || state === 'accepted',
  );
  return `${messages} messages: ${parts.map((state) => `${totals[state]} ${state}`).join(', ')}`;
}

function totalMs({ phasesMs = {} }: CopyResult): number {
  return Object.values(phasesMs).reduce((sum, ms) => sum + ms, 0);
}

function formatMs(ms: number): string {
  return `${(ms / 1000).toFixed(3)} seconds`;
}

function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`;
  return sizeBytes < 1_000_000 ? `${(sizeBytes / 1000).toFixed(1)} kB` : `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
