import type { MailContent } from '../ports/mailer.ts';

/** Octets of a message, known without reading it. */
export function contentSizeBytes(content: MailContent): number {
  return 'open' in content ? content.sizeBytes : content.length;
}

/** The message in memory, for ways that need it whole. */
export async function wholeContent(content: MailContent): Promise<Uint8Array<ArrayBuffer>> {
  if (!('open' in content)) return content;
  const whole = new Uint8Array(content.sizeBytes);
  let at = 0;
  for await (const piece of content.open()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The message in pieces, however it comes. */
export async function* contentPieces(content: MailContent): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if ('open' in content) yield* content.open();
  else yield content;
}
