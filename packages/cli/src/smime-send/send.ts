import { isMtaopsError, type MtaopsError, type Refusal } from '@mtaops/core';
import { type Outcome, type Outlet, refuseCrowd } from './outlet.ts';
import { type PreparePorts, prepareMessages, type ReadyMessage, type SendOptions } from './prepare.ts';
import { type FinishedCopy, type SignedMessage, signMessage } from './protect.ts';
import { type CopyResult, countRecipients, type MessageResult, type Totals } from './result.ts';

export type SendPorts = PreparePorts & {
  readonly outlet: Outlet;
  /** A text that nobody else draws, for Message-IDs. */
  readonly randomId: () => string;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: (content: Uint8Array) => string;
};

/** Told while it goes on, for people who watch. */
export type SendProgress = {
  readonly onWarning?: (warning: string) => void;
  /** Before the first copy of a message is handed over. */
  readonly onMessage?: (message: Omit<MessageResult, 'copies'>) => void;
  readonly onCopy?: (copy: CopyResult) => void;
};

export type SendResult = {
  readonly messages: readonly MessageResult[];
  readonly totals: Totals;
  readonly warnings: readonly string[];
};

/**
 * Sign and encrypt messages and hand them to the outlet, one after the other.
 *
 * @throws MtaopsError for what stops the run before anything was handed over, see `prepareMessages`. When the outlet
 *   fails later on, the recipients not reached are `deferred` in the result, with the failure as their reason.
 */
export async function sendMessages(
  options: SendOptions,
  ports: SendPorts,
  progress: SendProgress = {},
): Promise<SendResult> {
  const prepared = await prepareMessages(options, ports);
  for (const warning of prepared.warnings) progress.onWarning?.(warning);
  refuseCrowd(ports.outlet, prepared.messages.flatMap(({ copies }) => copies).length);
  await ports.outlet.open?.();
  const outlet = createPatientOutlet(ports.outlet);
  const messages: MessageResult[] = [];
  let number = 0;
  for (const ready of prepared.messages) {
    const signed = await sign(ready, options, ports);
    const head = describeMessage(ready, signed, options);
    progress.onMessage?.(head);
    const copies: CopyResult[] = [];
    for (const plan of ready.copies) {
      number += 1;
      const finished = signed.finish(plan);
      const outcome = await outlet.take(finished, { file: ready.draft.file, number });
      const copy = { ...describeCopy(finished, ports), ...outcome };
      progress.onCopy?.(copy);
      copies.push(copy);
    }
    messages.push({ ...head, copies });
  }
  return { messages, totals: countRecipients(messages), warnings: prepared.warnings };
}

async function sign(ready: ReadyMessage, options: SendOptions, ports: SendPorts): Promise<SignedMessage> {
  const { draft, encryption, signer } = ready;
  const domain = draft.author.slice(draft.author.lastIndexOf('@') + 1);
  return signMessage(draft, {
    at: ports.clock.now(),
    newMessageId: `<${ports.randomId()}@${domain}>`,
    ...(encryption ? { encryption } : {}),
    ...(options.header ? { header: options.header } : {}),
    ...(signer ? { signature: { digest: options.digest, format: options.format, signer } } : {}),
  });
}

/**
 * The first failure is the run's: nothing was handed over, so it may stop. A later one must not take the account of
 * what was accepted with it: the recipients of that copy and of all that follow are deferred.
 */
function createPatientOutlet(outlet: Outlet): Outlet {
  let taken = 0;
  let fault: MtaopsError | undefined;
  return {
    take: async (copy, place) => {
      if (fault) return notReached(copy, fault);
      try {
        const outcome = await outlet.take(copy, place);
        taken += 1;
        return outcome;
      } catch (error) {
        if (taken === 0 || !isMtaopsError(error)) throw error;
        fault = error;
        return notReached(copy, error);
      }
    },
  };
}

function notReached(copy: FinishedCopy, fault: MtaopsError): Outcome {
  const cause = fault.details?.['refusal'] as Refusal | undefined;
  const refusal: Refusal = {
    ...(cause ?? { class: 'connection-lost', stage: 'connect' }),
    isTemporary: true,
    summary: `not handed over: ${fault.message}`,
  };
  const explanation = {
    causes: [],
    meaning: 'the way into the server broke before this message was sent; the server does not have it',
    nextStep: fault.hint ?? 'send it again',
  };
  return {
    recipients: copy.envelope.to.map((address) => ({ address, explanation, refusal, state: 'deferred' })),
  };
}

function describeMessage(
  { draft, encryption, signer, skipped }: ReadyMessage,
  { messageId, notes }: SignedMessage,
  options: SendOptions,
): Omit<MessageResult, 'copies'> {
  return {
    encrypted: encryption !== undefined,
    file: draft.file,
    from: draft.author,
    messageId,
    notes,
    signed: signer !== undefined,
    skipped: skipped.map(({ address, reason }) => ({ address, reason })),
    to: draft.copies.flatMap(({ recipients }) => recipients),
    ...(signer ? { digest: options.digest, format: options.format } : {}),
    ...(encryption ? { cipher: encryption.cipher } : {}),
  };
}

function describeCopy({ content, envelope, kind }: FinishedCopy, { fingerprint }: SendPorts) {
  return { envelope, kind, sha256: fingerprint(content), sizeBytes: content.length };
}
