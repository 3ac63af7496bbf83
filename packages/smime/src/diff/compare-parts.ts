import { lineAt } from '../mime/header-field.ts';
import type { MimePart } from '../mime/part.ts';
import type { Change, ChangeEffect, ChangeKind } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareLeaf, type Side } from './compare-leaf.ts';

/** What a change means where it is: under a detached signature, inside CMS, or unprotected. */
type Cover = 'detached' | 'cms' | 'none';

type Comparison = { readonly sent: Buffer<ArrayBuffer>; readonly delivered: Buffer<ArrayBuffer> };
type Pair = { readonly sent: MimePart; readonly delivered: MimePart };

/** Compare two MIME trees; line ends are CRLF in both sources. */
export function compareParts(comparison: Comparison, pair: Pair, cover: Cover = 'none'): readonly Change[] {
  const { delivered, sent } = pair;
  const own = coverOf(sent, cover);
  const wrapped = findWrapped(pair);
  if (wrapped)
    return [
      ...describeWrapping(comparison, pair, wrapped),
      ...compareParts(comparison, { delivered: wrapped, sent }, cover),
    ];
  const header = compareHeader(comparison, pair, cover);
  if (sent.children.length === 0 || delivered.children.length === 0)
    return [...header, ...compareBodies(comparison, pair, own)];
  const children = pairChildren(pair);
  const structure = children.every(({ delivered: it, sent: that }) => it && that)
    ? compareFrame(comparison, pair, own)
    : [];
  return [
    ...header,
    ...structure,
    ...children.flatMap((child) => compareChild(comparison, pair, child, own)),
  ];
}

/** The first part of a multipart/signed is what is signed; the signature part itself is CMS. */
function coverOf(part: MimePart, cover: Cover): Cover {
  return /^application\/(?:x-)?pkcs7-(?:mime|signature)$/.test(part.mediaType) && cover === 'none'
    ? 'cms'
    : cover;
}

function effectOf(cover: Cover, isEncodingOnly: boolean): ChangeEffect {
  if (cover === 'detached') return 'breaks-signature';
  if (isEncodingOnly) return 'none';
  return cover === 'cms' ? 'breaks-signature' : 'changes-content';
}

function compareHeader(comparison: Comparison, { delivered, sent }: Pair, cover: Cover): readonly Change[] {
  const structural = (part: MimePart): MimePart['fields'] =>
    part.fields.filter(({ name }) => cover === 'detached' || /^content-/i.test(name));
  const changes = compareFields(structural(sent), structural(delivered)).map((change) => {
    const isEncodingOnly = change.kind !== 'field-changed' && change.kind !== 'field-removed';
    const effect = cover === 'detached' ? effectOf(cover, isEncodingOnly) : 'none';
    return { ...change, effect, part: sent.number };
  });
  if (sent.mediaType === delivered.mediaType) return changes;
  const message = `${sent.mediaType} became ${delivered.mediaType}`;
  return [
    ...changes,
    at(comparison, { delivered, sent }, 'content-type-changed', message, effectOf(cover, false)),
  ];
}

function at(
  { delivered: deliveredSource, sent: sentSource }: Comparison,
  { delivered, sent }: Pair,
  kind: ChangeKind,
  message: string,
  effect: ChangeEffect,
): Change {
  return {
    deliveredLine: lineAt(deliveredSource, delivered.start),
    effect,
    kind,
    message,
    part: sent.number,
    sentLine: lineAt(sentSource, sent.start),
  };
}

function compareBodies(comparison: Comparison, { delivered, sent }: Pair, cover: Cover): readonly Change[] {
  const one: Side = { part: sent, source: comparison.sent };
  const other: Side = { part: delivered, source: comparison.delivered };
  const offset = firstDifference(one, other);
  return compareLeaf(one, other).map(({ isEncodingOnly, kind, message }) => ({
    deliveredLine: lineAt(other.source, delivered.bodyStart + offset),
    effect: effectOf(cover, isEncodingOnly),
    kind,
    message,
    part: sent.number,
    sentLine: lineAt(one.source, sent.bodyStart + offset),
  }));
}

function firstDifference(one: Side, other: Side): number {
  const length = Math.min(one.part.end - one.part.bodyStart, other.part.end - other.part.bodyStart);
  let offset = 0;
  while (
    offset < length &&
    one.source[one.part.bodyStart + offset] === other.source[other.part.bodyStart + offset]
  )
    offset += 1;
  return offset;
}

type ChildPair = { readonly sent?: MimePart; readonly delivered?: MimePart };

/** By position, with parts that were put in or taken out found by their types. */
function pairChildren({ delivered, sent }: Pair): readonly ChildPair[] {
  if (sent.children.length === delivered.children.length)
    return sent.children.map((child, index) => ({
      sent: child,
      ...optional('delivered', delivered.children[index]),
    }));
  const pairs: ChildPair[] = [];
  let next = 0;
  for (const child of sent.children) {
    const found = delivered.children.findIndex(
      ({ mediaType }, index) => index >= next && mediaType === child.mediaType,
    );
    if (found < 0) {
      pairs.push({ sent: child });
      continue;
    }
    for (const extra of delivered.children.slice(next, found)) pairs.push({ delivered: extra });
    pairs.push({ sent: child, ...optional('delivered', delivered.children[found]) });
    next = found + 1;
  }
  return [...pairs, ...delivered.children.slice(next).map((extra) => ({ delivered: extra }))];
}

function optional(key: 'delivered', part: MimePart | undefined): ChildPair {
  return part ? { [key]: part } : {};
}

function compareChild(
  comparison: Comparison,
  { delivered: newParent, sent: parent }: Pair,
  { delivered, sent }: ChildPair,
  cover: Cover,
): readonly Change[] {
  const isSigned = parent.mediaType === 'multipart/signed' && sent === parent.children[0];
  if (sent && delivered) return compareParts(comparison, { delivered, sent }, isSigned ? 'detached' : cover);
  const effect = effectOf(parent.mediaType === 'multipart/signed' ? 'detached' : cover, false);
  if (sent) {
    const message = `part ${sent.number} (${sent.mediaType}) is gone`;
    return [{ ...at(comparison, { delivered: newParent, sent }, 'part-removed', message, effect) }];
  }
  if (!delivered) return [];
  const message = `a part was added: ${delivered.mediaType}, ${delivered.end - delivered.bodyStart} octets`;
  return [at(comparison, { delivered, sent: parent }, 'part-added', message, effect)];
}

/** What is between the parts: boundary, preamble, epilogue. */
function compareFrame(comparison: Comparison, pair: Pair, cover: Cover): readonly Change[] {
  const { delivered, sent } = pair;
  const effect = cover === 'detached' ? 'breaks-signature' : 'none';
  const changes: Change[] = [];
  const [one, other] = [sent, delivered].map(({ parameters }) => parameters.get('boundary') ?? '');
  if (one !== other)
    changes.push(at(comparison, pair, 'boundary-changed', 'the boundary is another', effect));
  const frames = [frameOf(comparison.sent, sent), frameOf(comparison.delivered, delivered)] as const;
  if (frames[0].preamble !== frames[1].preamble)
    changes.push(
      at(comparison, pair, 'preamble-changed', 'the text before the first part is another', effect),
    );
  if (frames[0].epilogue !== frames[1].epilogue)
    changes.push(at(comparison, pair, 'epilogue-changed', 'the text after the last part is another', effect));
  return changes;
}

function frameOf(source: Buffer, part: MimePart): { readonly preamble: string; readonly epilogue: string } {
  const boundary = `--${part.parameters.get('boundary') ?? ''}`;
  const text = (start: number, end: number): string =>
    source.toString('latin1', start, end).replaceAll(boundary, '--');
  return {
    epilogue: text(part.children.at(-1)?.end ?? part.end, part.end),
    preamble: text(part.bodyStart, part.children[0]?.start ?? part.bodyStart),
  };
}

/** The part of a new multipart that is the old message. */
function findWrapped({ delivered, sent }: Pair): MimePart | undefined {
  if (sent.mediaType === delivered.mediaType || !/^multipart\/(?:mixed|related)$/.test(delivered.mediaType))
    return undefined;
  return delivered.children.find(({ mediaType }) => mediaType === sent.mediaType);
}

function describeWrapping(comparison: Comparison, pair: Pair, wrapped: MimePart): readonly Change[] {
  const others = pair.delivered.children
    .filter((child) => child !== wrapped)
    .map(({ mediaType }) => mediaType);
  const beside = others.length > 0 ? `, beside ${others.join(', ')}` : '';
  const message = `the message was put inside a ${pair.delivered.mediaType}${beside}`;
  return [at(comparison, pair, 'wrapped', message, 'changes-content')];
}
