import { isAscii } from 'node:buffer';
import { MtaopsError } from '@mtaops/core';
import { bareLineEndError } from '../content/check-content.ts';
import { endsLine, stuffDots } from '../content/dots.ts';
import { BARE_LINE_END, scanLineEnds } from '../content/line-ends.ts';
import type { StreamedContent } from '../mail.ts';
import type { Wire } from '../wire/wire.ts';
import type { Job } from './transaction.ts';

/**
 * The last piece, with the end of data in the same write, has at most this size, and goes out when the system took all
 * before it: so "lost before the end of data" can be known of large mail, and is not reported as unknown.
 */
const LAST_PIECE_BYTES = 128 * 1024;
/** What goes before it, in one write each; a slow line must get one out within the time for a reply. */
const PIECE_BYTES = 256 * 1024;
/** What the system may hold of a message that was written. */
const SYSTEM_BUFFER_BYTES = 4 * 1024 * 1024;
/** 1 Mbit/s. */
const SLOWEST_BYTES_PER_MS = 125;

/** Time that the end of a message may take to leave after it was written, on a slow line. */
export function leavingMs(sizeBytes: number): number {
  return Math.min(sizeBytes, SYSTEM_BUFFER_BYTES) / SLOWEST_BYTES_PER_MS;
}

/** The message with its dots doubled, when it is small enough for one write. */
export function wholeBody({ checked, mail: { content } }: Job): Uint8Array | undefined {
  if ('sizeBytes' in content || content.length > LAST_PIECE_BYTES) return undefined;
  return checked.hasLeadingDots ? stuffDots(content, true) : content;
}

/**
 * Send the content piece by piece with back-pressure; the end of data is the caller's.
 *
 * @param isOn - False once nobody wants the rest.
 * @returns Whether the last piece ended a line; undefined when it was left before its end.
 * @throws MtaopsError `E_INPUT` when a streamed content is not what it said, and what its iterator throws.
 */
export async function sendBody(
  { checked, mail: { content } }: Job,
  wire: Wire,
  isOn: () => boolean,
): Promise<boolean | undefined> {
  let isLineStart = true;
  for await (const piece of 'sizeBytes' in content ? verified(content) : slices(content)) {
    if (!isOn()) return undefined;
    if (piece.length === 0) continue;
    wire.put(checked.hasLeadingDots ? stuffDots(piece, isLineStart) : piece);
    wire.restartClock();
    isLineStart = endsLine(piece);
    await wire.room();
    if (!isOn()) return undefined;
  }
  return isOn() ? isLineStart : undefined;
}

function* slices(content: Uint8Array): Generator<Uint8Array> {
  const last = content.length - LAST_PIECE_BYTES;
  for (let at = 0; at < last; at += PIECE_BYTES) yield content.subarray(at, Math.min(at + PIECE_BYTES, last));
  yield content.subarray(Math.max(0, last));
}

/** The pieces of a stream, held to what it said of itself: the server was told so. */
async function* verified({ needs, open, sizeBytes }: StreamedContent): AsyncGenerator<Uint8Array> {
  let previous: number | undefined;
  let count = 0;
  for await (const piece of open()) {
    count += piece.length;
    if ((scanLineEnds(piece, previous, false) & BARE_LINE_END) !== 0)
      throw bareLineEndError('CR or LF', 'a line');
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
