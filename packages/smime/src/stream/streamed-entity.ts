import { startBase64Stage } from '../cms/base64-run.ts';
import { type Envelope, startCipher } from '../cms/encrypt-entity.ts';
import type { Octets } from '../der/octets.ts';
import { base64LinesLength } from '../mime/base64.ts';
import type { SizedSource } from './source.ts';

/** An entity that is made while it is read; the counterpart of `EntityParts` for sources that are not in memory. */
export type StreamedEntity = {
  readonly stretches: readonly StreamedStretch[];
  readonly sizeBytes: number;
};

export type StreamedStretch =
  | { readonly plain: Octets | SizedSource }
  /** One base64 body over all of them. */
  | { readonly base64: readonly (Octets | SizedSource)[] }
  /** A base64 body that is the encryption of an entity. */
  | { readonly envelope: Envelope; readonly content: StreamedEntity };

type Sink = (octets: Octets) => void;

export function streamedEntity(stretches: readonly StreamedStretch[]): StreamedEntity {
  return { sizeBytes: stretches.reduce((sum, stretch) => sum + sizeOf(stretch), 0), stretches };
}

function sizeOf(stretch: StreamedStretch): number {
  if ('plain' in stretch) return lengthOf(stretch.plain);
  return base64LinesLength('envelope' in stretch ? stretch.envelope.bodyLength : sum(stretch.base64));
}

function lengthOf(part: Octets | SizedSource): number {
  return 'read' in part ? part.sizeBytes : part.length;
}

function sum(parts: readonly (Octets | SizedSource)[]): number {
  return parts.reduce((total, part) => total + lengthOf(part), 0);
}

/**
 * The finished octets of an entity, `outerHeader` first. The size is known before anything is read; every reading
 * gives the same octets, encryption included, so that a transfer can be repeated. Chunks are the reader's to keep.
 *
 * @throws MtaopsError `E_INPUT`, before the last chunk, when the source is shorter or longer than in the first pass.
 */
export function readStreamed(entity: StreamedEntity, outerHeader?: Octets): SizedSource {
  const whole =
    outerHeader === undefined ? entity : streamedEntity([{ plain: outerHeader }, ...entity.stretches]);
  return { read: () => chunksOf(whole), sizeBytes: whole.sizeBytes };
}

async function* chunksOf(entity: StreamedEntity): AsyncGenerator<Octets> {
  const ready: Octets[] = [];
  // The stages reuse their blocks, and whoever writes to a socket keeps a chunk until it has left.
  for await (const _ of pump(entity, (octets) => ready.push(new Uint8Array(octets)))) yield* ready.splice(0);
  yield* ready;
}

/** Drives an entity into `sink`, pausing after each piece of a source so that what is ready can be taken away. */
async function* pump(entity: StreamedEntity, sink: Sink): AsyncGenerator<void> {
  for (const stretch of entity.stretches) {
    if ('plain' in stretch) yield* pumpPart(stretch.plain, sink);
    else if ('base64' in stretch) {
      const stage = startBase64Stage(sum(stretch.base64), sink);
      for (const part of stretch.base64) yield* pumpPart(part, stage.write);
      stage.end();
    } else {
      const { content, envelope } = stretch;
      const stage = startBase64Stage(envelope.bodyLength, sink);
      stage.write(envelope.head);
      const cipher = startCipher(envelope, stage.write);
      yield* pump(content, cipher.write);
      cipher.end();
      stage.end();
    }
  }
}

async function* pumpPart(part: Octets | SizedSource, sink: Sink): AsyncGenerator<void> {
  if (!('read' in part)) return sink(part);
  for await (const chunk of part.read()) {
    sink(chunk);
    yield;
  }
}
