import { type DsnOptions, type Files, isMtaopsError, MtaopsError } from '@mtaops/core';
import { addressesOf, type Message, parseMessage } from '@mtaops/smime';
import { addressKey, type CopyPlan, planCopies } from './addressing.ts';

/** An input message with all that its header and the flags say of who sends it to whom. */
export type Draft = {
  readonly file: string;
  readonly message: Message;
  /** Whose certificate signs: From, or Sender when From has several addresses. */
  readonly author: string;
  /** Reverse-path of the envelope. */
  readonly envelopeFrom: string;
  readonly copies: readonly CopyPlan[];
  readonly dsn?: DsnOptions;
};

export type EnvelopeOverride = {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly dsn?: DsnOptions;
};

/** @param file - `-` is named «standard input» in errors. */
export async function readDraft(file: string, files: Files, override: EnvelopeOverride): Promise<Draft> {
  try {
    return draftOf(file, await files.read(file), override);
  } catch (error) {
    throw namingFile(file, error);
  }
}

function draftOf(file: string, octets: Uint8Array<ArrayBuffer>, override: EnvelopeOverride): Draft {
  const message = parseMessage(octets);
  const addresses = (name: string): readonly string[] =>
    addressesOf(message, name).map(({ address }) => address);
  const author = findAuthor(addresses('from'), addresses('sender'));
  const copies = planCopies({
    blind: addresses('bcc'),
    visible: [...addresses('to'), ...addresses('cc')],
    ...(override.to ? { override: override.to } : {}),
  });
  return {
    author,
    copies,
    envelopeFrom: override.from ?? author,
    file,
    message,
    ...(override.dsn ? { dsn: override.dsn } : {}),
  };
}

/** RFC 5322 §3.6.2: several authors need a Sender, who is then the one that answers for the message. */
function findAuthor(from: readonly string[], sender: readonly string[]): string {
  const authors = [...new Map(from.map((address) => [addressKey(address), address])).values()];
  const [only] = authors;
  if (authors.length === 1 && only !== undefined) return only;
  if (authors.length === 0) {
    throw new MtaopsError('E_INPUT', 'the message has no From address', {
      hint: 'add a From field: its address chooses the certificate',
    });
  }
  const [responsible] = sender;
  if (responsible !== undefined) return responsible;
  throw new MtaopsError(
    'E_INPUT',
    `the message has ${authors.length} From addresses and no Sender (RFC 5322 §3.6.2)`,
    {
      hint: 'add a Sender field with the one who signs',
    },
  );
}

/** The same error with the file in front. */
export function namingFile(file: string, error: unknown): unknown {
  const name = file === '-' ? 'standard input' : file;
  if (!isMtaopsError(error) || error.message.includes(name)) return error;
  return new MtaopsError(error.code, `${name}: ${error.message}`, {
    cause: error,
    ...(error.hint ? { hint: error.hint } : {}),
    ...(error.details ? { details: error.details } : {}),
  });
}
