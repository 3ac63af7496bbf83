import { Readable } from 'node:stream';
import { type MailContent, MtaopsError, type StreamedContent } from '@mtaops/core';

type Octets = Uint8Array<ArrayBuffer>;

/** Handed to nodemailer piece by piece, so that "all handed over" means what it says for large mail too. */
const PIECE_BYTES = 64 * 1024;

/** A message on its way; `fault` is what kept it from its end, as it was thrown. */
export type Pieces = { readonly stream: Readable; readonly fault: () => unknown };

/**
 * The octets of a message as a stream with back-pressure.
 *
 * @param onPiece - Called when a piece is taken.
 */
export function openPieces(content: MailContent, onPiece: () => void): Pieces {
  const pieces = 'open' in content ? checked(content) : slices(content);
  let fault: unknown;
  async function* noted(): AsyncGenerator<Octets> {
    try {
      for await (const piece of pieces) {
        onPiece();
        yield piece;
      }
    } catch (error) {
      fault = error;
      // nodemailer writes its own code into what it gets.
      throw new Error('the message broke off', { cause: error });
    }
  }
  return { fault: () => fault, stream: Readable.from(noted(), { objectMode: false }) };
}

function* slices(content: Octets): Generator<Octets> {
  for (let at = 0; at < content.length; at += PIECE_BYTES) yield content.subarray(at, at + PIECE_BYTES);
}

/** The server was told the size: a message that turns out to be another one must not be ended as if it were this one. */
async function* checked({ open, sizeBytes }: StreamedContent): AsyncGenerator<Octets> {
  let left = sizeBytes;
  for await (const piece of open()) {
    left -= piece.length;
    if (left < 0) break;
    yield piece;
  }
  if (left !== 0)
    throw new MtaopsError(
      'E_INPUT',
      `the message changed while it was sent: ${sizeBytes} octets were announced`,
      { hint: 'send it again once the file is complete' },
    );
}
