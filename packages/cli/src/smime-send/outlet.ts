import {
  explainRefusal,
  type Files,
  type Injector,
  isMtaopsError,
  MtaopsError,
  type Platform,
  type RecipientOutcome,
  type Refusal,
  type RefusalExplanation,
} from '@mtaops/core';
import type { FinishedCopy } from './protect.ts';
import type { CopyResult, RecipientResult } from './result.ts';

/** What an outlet adds to the account of a copy. */
export type Outcome = Pick<CopyResult, 'file' | 'mtaId' | 'notes' | 'phasesMs' | 'recipients' | 'reply'>;

/** Where finished copies go. */
export interface Outlet {
  /** Set where there is room for one message only; names the place. */
  readonly onlyOneTo?: string;
  /** Called once, when everything that can be checked beforehand was found right. */
  readonly open?: () => Promise<void>;
  /** @param place - Number of the copy in the run, from 1; the file it was made of. */
  take(copy: FinishedCopy, place: { readonly number: number; readonly file: string }): Promise<Outcome>;
}

/** Builds everything and sends nothing. */
export function createDryOutlet(): Outlet {
  return { take: async () => ({}) };
}

/** Into an MTA; refusals come back with an explanation. */
export function createInjectingOutlet(injector: Injector, explainer: Explainer): Outlet {
  const explained = (error: unknown): never => {
    throw explainedError(error, explainer);
  };
  return {
    open: () => injector.open().catch(explained),
    take: async ({ content, envelope }) => {
      const submission = await injector.inject({ content, envelope }).catch(explained);
      const { mtaId, notes, phasesMs, recipients, reply } = submission;
      return {
        phasesMs: roundedMs(phasesMs),
        recipients: recipients.map((outcome) => withExplanation(outcome, explainer)),
        ...(mtaId === undefined ? {} : { mtaId }),
        ...(notes === undefined ? {} : { notes }),
        ...(reply === undefined ? {} : { reply }),
      };
    },
  };
}

function roundedMs(phases: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms * 100) / 100]));
}

/** `targetName` only where `mtaops doctor --target` can find the server under it. */
type Explainer = { readonly platform?: Platform; readonly targetName?: string };

function withExplanation(outcome: RecipientOutcome, explainer: Explainer): RecipientResult {
  const { refusal } = outcome;
  return refusal ? { ...outcome, explanation: explain(refusal, explainer) } : outcome;
}

function explain(refusal: Refusal, { platform, targetName }: Explainer): RefusalExplanation {
  const platformExplanation = platform?.explainRefusal?.(refusal);
  return explainRefusal(refusal, {
    ...(platform ? { platformTitle: platform.title } : {}),
    ...(platformExplanation ? { platformExplanation } : {}),
    ...(targetName === undefined ? {} : { targetName }),
  });
}

/** A server that refused before any message: the same words, with the next step as the hint. */
function explainedError(error: unknown, explainer: Explainer): unknown {
  const refusal = isMtaopsError(error) ? (error.details?.['refusal'] as Refusal | undefined) : undefined;
  if (!isMtaopsError(error) || !refusal) return error;
  const explanation = explain(refusal, explainer);
  return new MtaopsError(error.code, error.message, {
    cause: error.cause,
    details: { ...error.details, explanation },
    hint: explanation.nextStep,
  });
}

/** To standard output, where there is room for one message only. */
export function createStreamOutlet(write: (content: Uint8Array) => Promise<void>): Outlet {
  return {
    onlyOneTo: 'standard output',
    take: async ({ content }) => {
      await write(content);
      return {};
    },
  };
}

/**
 * Into one file, or into a directory with one file a copy: the name of the input, and the number of the copy where
 * there are several.
 */
export function createFileOutlet(files: Files, path: string, shape: 'file' | 'directory'): Outlet {
  const taken = new Set<string>();
  return {
    ...(shape === 'file' ? { onlyOneTo: path } : {}),
    take: async ({ content }, { file, number }) => {
      const target = shape === 'file' ? path : `${path}/${freeName(file, number, taken)}`;
      await files.write(target, content, { makeParents: shape === 'directory', mode: 0o600 });
      return { file: target };
    },
  };
}

function freeName(file: string, number: number, taken: Set<string>): string {
  const base = file === '-' ? 'stdin' : (file.split('/').at(-1) ?? file).replace(/\.eml$/i, '');
  const name = taken.has(`${base}.eml`) ? `${base}.${number}.eml` : `${base}.eml`;
  taken.add(name);
  return name;
}

/** @throws MtaopsError `E_USAGE` when copies would have to share one file or standard output. */
export function refuseCrowd({ onlyOneTo }: Outlet, copies: number): void {
  if (onlyOneTo === undefined || copies <= 1) return;
  throw new MtaopsError('E_USAGE', `${copies} messages cannot all go to ${onlyOneTo}`, {
    hint: 'give a directory with --out DIR/; an encrypted message has a copy of its own for each Bcc recipient',
  });
}
