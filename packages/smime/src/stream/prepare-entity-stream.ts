import { createHash } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import { DIGESTS, type DigestName } from '../cms/digest.ts';
import { bufferView, concatOctets, equalOctets, type Octets } from '../der/octets.ts';
import type { EntityPurpose } from '../mime/entity-plan.ts';
import type { HeaderField } from '../mime/header-field.ts';
import { parseMessage } from '../mime/message.ts';
import type { Note } from '../mime/note.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { type BodyTraits, canonicalLines, noTraits } from './canonical-lines.ts';
import type { RereadableSource, SizedSource } from './source.ts';

/** More header than any mail server takes; it is held in memory. */
const MAX_HEADER_OCTETS = 1024 * 1024;

/** A message taken apart for signing or encrypting, its body still in the file. */
export type PreparedStream = {
  readonly entity: SizedSource;
  /** Over the entity, one per digest asked for. */
  readonly digests: ReadonlyMap<DigestName, Octets>;
  readonly outerFields: readonly HeaderField[];
  readonly notes: readonly Note[];
};

export type StreamOptions = {
  readonly purpose: EntityPurpose;
  /** Digests that the signers need, from `digestsOf`; none when nobody signs. */
  readonly digests: readonly DigestName[];
};

/**
 * First pass over a message of any size: header, length and digests of the entity that `prepareEntity` would make.
 *
 * Only for bodies that can be carried as they are but for their line ends. One with parts that have to be encoded anew
 * (8-bit or long lines in what is to be signed, NUL, bare CR, binary parts with bare LF) or without a header of its own
 * gives undefined: take `prepareEntity`, which needs the message in memory. The notes are those about the
 * header; the parts are not looked into.
 *
 * @throws MtaopsError `E_INPUT` for what `prepareEntity` refuses in the header.
 */
export async function prepareEntityStream(
  source: RereadableSource,
  { digests, purpose }: StreamOptions,
): Promise<PreparedStream | undefined> {
  const header = await readHeader(source);
  if (header === undefined || !header.message.fields.some(({ name }) => /^content-type$/i.test(name))) {
    return undefined;
  }
  const prepared = prepareEntity(header.message, { purpose });
  const head = prepared.entity;
  const traits = noTraits();
  const hashes = digests.map((name) => ({ hash: createHash(DIGESTS[name].cryptoName).update(head), name }));
  let sizeBytes = head.length;
  for await (const piece of canonicalLines(skip(source, header.bodyStart), traits)) {
    sizeBytes += piece.length;
    for (const { hash } of hashes) hash.update(piece);
  }
  if (!canBeCarried(traits, purpose)) return undefined;
  const first: FirstPass = {
    bodyStart: header.bodyStart,
    digests: new Map(hashes.map(({ hash, name }) => [name, hash.digest()])),
    hasBareLf: traits.hasBareLf,
    head,
    sizeBytes,
  };
  return {
    digests: first.digests,
    entity: { read: () => readAgain(source, first), sizeBytes },
    notes: prepared.notes,
    outerFields: prepared.outerFields,
  };
}

/** Header of the message as a message without body; undefined when it does not end in a blank line. */
async function readHeader(source: RereadableSource) {
  let head: Octets = new Uint8Array();
  for await (const chunk of source()) {
    head = concatOctets(head, chunk);
    const bodyStart = findBodyStart(head);
    if (bodyStart !== undefined) return { bodyStart, message: parseMessage(head.slice(0, bodyStart)) };
    if (head.length > MAX_HEADER_OCTETS) {
      throw new MtaopsError('E_INPUT', `the header of the message is over ${MAX_HEADER_OCTETS} octets`);
    }
  }
  return undefined;
}

function findBodyStart(head: Octets): number | undefined {
  const octets = bufferView(head);
  // An mbox line or a byte order mark in front, or a first line that is no field: not for the stream.
  if (!/^[!-9;-~]+:/.test(octets.toString('latin1', 0, 1000))) return undefined;
  const [crlf, lf] = [octets.indexOf('\n\r\n'), octets.indexOf('\n\n')];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 3;
  return lf < 0 ? undefined : lf + 2;
}

function canBeCarried(traits: BodyTraits, purpose: EntityPurpose): boolean {
  if (
    traits.hasNul ||
    traits.hasBareCr ||
    (traits.saysBinary && (traits.hasBareLf || purpose === 'detached'))
  ) {
    return false;
  }
  return purpose === 'encrypted' || (!traits.isEightBit && !traits.hasLongLine);
}

type FirstPass = {
  readonly bodyStart: number;
  readonly digests: ReadonlyMap<DigestName, Octets>;
  readonly hasBareLf: boolean;
  readonly head: Octets;
  readonly sizeBytes: number;
};

/**
 * Second pass: the same octets again, and an error before the last of them has been encoded when the file is another one
 * by now. Hashing once more costs a twentieth of the time and keeps a message whose signature is wrong from being finished.
 */
async function* readAgain(source: RereadableSource, first: FirstPass): AsyncGenerator<Octets> {
  const { bodyStart, digests, hasBareLf, head, sizeBytes } = first;
  const [check] = digests;
  const hash = check && createHash(DIGESTS[check[0]].cryptoName).update(head);
  yield head;
  const body = skip(source, bodyStart);
  let remaining = sizeBytes - head.length;
  for await (const piece of hasBareLf ? canonicalLines(body, noTraits()) : body) {
    remaining -= piece.length;
    if (remaining < 0) break;
    hash?.update(piece);
    yield piece;
  }
  if (remaining !== 0 || (check && hash && !equalOctets(hash.digest(), check[1]))) {
    throw new MtaopsError('E_INPUT', 'the message was changed while it was being read a second time', {
      hint: 'nothing complete was sent; send the file again once it is finished',
    });
  }
}

async function* skip(source: RereadableSource, count: number): AsyncGenerator<Octets> {
  let left = count;
  for await (const chunk of source()) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
