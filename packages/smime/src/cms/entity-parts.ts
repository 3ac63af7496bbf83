import { type Octets, totalLength } from '../der/octets.ts';
import { base64LinesLength } from '../mime/base64.ts';
import { BLOCK_OCTETS, startBase64Run, startBase64Stage } from './base64-run.ts';

/**
 * An entity that is not written out yet: stretches of octets, some to be encoded as base64 lines. It can be encrypted
 * piece by piece, while the pieces are in the processor's cache, without ever existing as a whole.
 */
export type EntityParts = {
  readonly stretches: readonly EntityStretch[];
  /** Size of the entity written out. */
  readonly length: number;
};

export type EntityStretch =
  | { readonly plain: Octets }
  /** One base64 body over all of them, without joining them. */
  | { readonly base64: readonly Octets[] };

/** Takes octets that are valid only until it returns. */
export type Sink = (octets: Octets) => void;

/** An entity of these stretches, in order; one `plain` stretch is an entity that is written out already. */
export function entityParts(stretches: readonly EntityStretch[]): EntityParts {
  const length = stretches.reduce((sum, stretch) => sum + stretchLength(stretch), 0);
  return { length, stretches };
}

function stretchLength(stretch: EntityStretch): number {
  return 'plain' in stretch ? stretch.plain.length : base64LinesLength(totalLength(stretch.base64));
}

/**
 * Write an entity out, in one array of exactly its size.
 *
 * @param outerHeader - Put first; with it the result is the finished message (see `composeHeader`), without the copy that
 * `composeMessage` makes.
 */
export function joinEntityParts(parts: EntityParts, outerHeader?: Octets): Octets {
  const start = outerHeader?.length ?? 0;
  const out = allocate(start + parts.length);
  if (outerHeader !== undefined) out.set(outerHeader);
  let at = start;
  for (const stretch of parts.stretches) {
    if ('plain' in stretch) {
      out.set(stretch.plain, at);
      at += stretch.plain.length;
      continue;
    }
    const run = startBase64Run(out, at);
    for (const part of stretch.base64) run.write(part);
    at = run.end();
  }
  return out;
}

/** Write an entity out piece by piece, none above some 80 kB. */
export function writeEntityParts(parts: EntityParts, sink: Sink): void {
  for (const stretch of parts.stretches) {
    if ('plain' in stretch) {
      for (let at = 0; at < stretch.plain.length; at += BLOCK_OCTETS) {
        sink(stretch.plain.subarray(at, at + BLOCK_OCTETS));
      }
      continue;
    }
    const total = totalLength(stretch.base64);
    if (total <= BLOCK_OCTETS) sink(base64Of(stretch.base64, total));
    else {
      const stage = startBase64Stage(total, sink);
      for (const part of stretch.base64) stage.write(part);
      stage.end();
    }
  }
}

/** Small enough for one block: encoded from where it is, without gathering it first. */
function base64Of(parts: readonly Octets[], octetCount: number): Octets {
  const out = Buffer.allocUnsafe(base64LinesLength(octetCount));
  const run = startBase64Run(out, 0);
  for (const part of parts) run.write(part);
  run.end();
  return out;
}

/** Uninitialised memory of its own; every octet of it is written before it is handed out. */
export function allocate(length: number): Octets {
  const buffer = Buffer.allocUnsafeSlow(length);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, length);
}
