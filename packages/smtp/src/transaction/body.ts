import { isAscii } from 'node:buffer';
import { MtaopsError } from '@mtaops/core';
import { bareLineEndError } from '../content/check-content.ts';
import { endsLine, stuffDots } from '../content/dots.ts';
import { hasBareLineEnd } from '../content/line-ends.ts';
import type { Mail, StreamedContent } from '../mail.ts';
import type { Wire } from '../wire/wire.ts';

/**
 * In one write up to this size; more goes piece by piece, each when the system took the one before. So the end of data
 * is on its way only when all before it has left, and "lost before the end of data" can be known of large mail.
 */
export const PIECE_BYTES = 128 * 1024;

/** The message with its dots doubled, when it is small enough for one write. */
export function wholeBody({ content }: Mail): Uint8Array | undefined {
  return 'sizeBytes' in content || content.length > PIECE_BYTES ? undefined : stuffDots(content, true);
}

/**
 * Send the content piece by piece with back-pressure; the end of data is the caller's.
 *
 * @param isOn - False once nobody wants the rest.
 * @returns Whether the last piece ended a line; undefined when it was left before its end.
 * @throws MtaopsError `E_INPUT` when a streamed content is not what it said, and what its iterator throws.
 */
export async function sendBody(
  { content }: Mail,
  wire: Wire,
  isOn: () => boolean,
): Promise<boolean | undefined> {
  let isLineStart = true;
  for await (const piece of 'sizeBytes' in content ? checked(content) : slices(content)) {
    if (!isOn()) return undefined;
    if (piece.length === 0) continue;
    wire.put(stuffDots(piece, isLineStart));
    wire.restartClock();
    isLineStart = endsLine(piece);
    await wire.room();
    if (!isOn()) return undefined;
  }
  return isOn() ? isLineStart : undefined;
}

function* slices(content: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += PIECE_BYTES) yield content.subarray(at, at + PIECE_BYTES);
}

/** The pieces of a stream, held to what it said of itself: the server was told so. */
async function* checked({ needs, open, sizeBytes }: StreamedContent): AsyncGenerator<Uint8Array> {
  let previous: number | undefined;
  let count = 0;
  for await (const piece of open()) {
    count += piece.length;
    if (hasBareLineEnd(piece, previous, false)) throw bareLineEndError('CR or LF', 'a line');
    if (!needs.is8Bit && !needs.isUtf8Header && !isAscii(piece))
      throw new MtaopsError('E_INPUT', 'the message has 8-bit octets, which it did not announce');
    if (count > sizeBytes) break;
    previous = piece.at(-1) ?? previous;
    yield piece;
  }
  if (previous === 0x0d) throw bareLineEndError('CR', 'the last line');
  if (count !== sizeBytes) {
    const what = `the message changed while it was sent: ${sizeBytes} octets were announced`;
    throw new MtaopsError('E_INPUT', what, { hint: 'send it again once the file is complete' });
  }
}
