import { MtaopsError } from '@mtaops/core';
import { fieldsNamed, fieldValue, type HeaderField, parseHeader } from './header-field.ts';
import { type ParameterisedValue, parseParameterisedValue } from './parameters.ts';

const LF = 10;
const CR = 13;
const BOUNDARY_BLANKS = new Set([9, 32, CR]);
const MAX_DEPTH = 100;
const MAX_PARTS = 10_000;

/** One node of a MIME tree; offsets count in the octets it was parsed from. */
export type MimePart = {
  /** As IMAP numbers it (RFC 9051 §6.4.5.1): `2.1`; `1` for a single body, empty for a multipart at the root. */
  readonly number: string;
  readonly fields: readonly HeaderField[];
  /** Lower case; `text/plain` when the field is missing or makes no sense (RFC 2045 §5.2). */
  readonly mediaType: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Lower case; `7bit` when the field is missing. */
  readonly transferEncoding: string;
  /** Where the part's header starts; for the root, where the body starts. */
  readonly start: number;
  readonly bodyStart: number;
  /** After the last octet; the line end before a boundary line belongs to that line. */
  readonly end: number;
  /** Parts of a multipart, or the one message inside a message/rfc822. */
  readonly children: readonly MimePart[];
  /** What a strict reader would complain about. */
  readonly problems: readonly string[];
};

type Range = { readonly start: number; readonly end: number };
type Walk = { readonly source: Buffer<ArrayBuffer>; count: number };

/**
 * Parse the MIME tree (RFC 2045, 2046) of a body whose header fields are given. Descends into multiparts and
 * message/rfc822. A missing closing boundary ends the part with its parent; a multipart whose boundary never occurs
 * has no children.
 *
 * @throws MtaopsError `E_INPUT` for more than 100 levels or 10 000 parts.
 */
export function parseMimeTree(
  source: Buffer<ArrayBuffer>,
  fields: readonly HeaderField[],
  bodyStart: number,
  end: number,
): MimePart {
  const root = { bodyStart, defaultType: 'text/plain', end, fields, start: bodyStart };
  const isMultipart = contentTypeOf(fields, 'text/plain').value.startsWith('multipart/');
  return parsePart({ count: 0, source }, root, isMultipart ? '' : '1', 0);
}

type Bounds = Range & {
  readonly fields: readonly HeaderField[];
  readonly bodyStart: number;
  readonly defaultType: string;
};

function parsePart(walk: Walk, bounds: Bounds, number: string, depth: number): MimePart {
  walk.count += 1;
  if (depth > MAX_DEPTH)
    throw new MtaopsError('E_INPUT', `the message nests more than ${MAX_DEPTH} MIME parts`);
  if (walk.count > MAX_PARTS)
    throw new MtaopsError('E_INPUT', `the message has more than ${MAX_PARTS} MIME parts`);
  const { defaultType, fields } = bounds;
  const { value: mediaType, parameters } = contentTypeOf(fields, defaultType);
  const problems: string[] = [];
  const transferEncoding = transferEncodingOf(fields);
  const children: MimePart[] = [];
  if (mediaType.startsWith('multipart/')) {
    const ranges = splitMultipart(walk.source, bounds, parameters.get('boundary'), problems);
    const childType = mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const [index, range] of ranges.entries()) {
      const name = number === '' ? `${index + 1}` : `${number}.${index + 1}`;
      children.push(parseChild(walk, range, childType, name, depth));
    }
  } else if (mediaType === 'message/rfc822' && isIdentity(transferEncoding)) {
    const inner = parseHeader(walk.source, bounds.bodyStart, bounds.end);
    const isMultipart = contentTypeOf(inner.fields, 'text/plain').value.startsWith('multipart/');
    const range = { end: bounds.end, start: bounds.bodyStart };
    children.push(parseChild(walk, range, 'text/plain', isMultipart ? number : `${number}.1`, depth));
  }
  const { bodyStart, end, start } = bounds;
  return {
    bodyStart,
    children,
    end,
    fields,
    mediaType,
    number,
    parameters,
    problems,
    start,
    transferEncoding,
  };
}

function parseChild(walk: Walk, range: Range, defaultType: string, number: string, depth: number): MimePart {
  const { bodyStart, fields } = parseHeader(walk.source, range.start, range.end);
  return parsePart(walk, { ...range, bodyStart, defaultType, fields }, number, depth + 1);
}

/** True for the encodings that change nothing (RFC 2045 §6.2). */
export function isIdentity(transferEncoding: string): boolean {
  return transferEncoding === '7bit' || transferEncoding === '8bit' || transferEncoding === 'binary';
}

function contentTypeOf(fields: readonly HeaderField[], defaultType: string): ParameterisedValue {
  const field = fieldsNamed(fields, 'content-type')[0];
  if (!field) return { parameters: new Map(), value: defaultType };
  const parsed = parseParameterisedValue(fieldValue(field));
  return /^[^\s/]+\/[^\s/]+$/.test(parsed.value) ? parsed : { ...parsed, value: 'text/plain' };
}

function transferEncodingOf(fields: readonly HeaderField[]): string {
  const field = fieldsNamed(fields, 'content-transfer-encoding')[0];
  const value = field ? parseParameterisedValue(fieldValue(field)).value : '';
  return value === '' ? '7bit' : value;
}

/** Ranges of the body parts between the boundary lines (RFC 2046 §5.1.1). */
function splitMultipart(
  source: Buffer<ArrayBuffer>,
  { bodyStart, end }: Bounds,
  boundary: string | undefined,
  problems: string[],
): readonly Range[] {
  if (!boundary) {
    problems.push('multipart without a boundary');
    return [];
  }
  const ranges: Range[] = [];
  let open = -1;
  for (const line of boundaryLines(source, bodyStart, end, boundary)) {
    if (open >= 0) ranges.push({ end: Math.max(open, line.start), start: open });
    open = line.next;
    if (line.isClosing) return ranges;
  }
  if (open < 0) problems.push(`the boundary "${boundary}" does not occur`);
  else {
    problems.push(`the closing boundary "--${boundary}--" is missing`);
    ranges.push({ end, start: open });
  }
  return ranges;
}

/** `start`: of the line end before the line, which is part of it; `next`: after the line. */
type BoundaryLine = { readonly start: number; readonly next: number; readonly isClosing: boolean };

function* boundaryLines(
  source: Buffer<ArrayBuffer>,
  start: number,
  end: number,
  boundary: string,
): Generator<BoundaryLine> {
  const octets = source.subarray(0, end);
  const needle = Buffer.from(`--${boundary}`, 'utf8');
  for (let hit = octets.indexOf(needle, start); hit >= 0; ) {
    const isAtLineStart = hit === start || octets[hit - 1] === LF;
    const line = isAtLineStart ? readBoundaryLine(octets, start, hit, needle.length) : undefined;
    if (line) yield line;
    // At most one hit a line counts, so a line full of them costs one more search, not one for each.
    const lf = line ? line.next - 1 : octets.indexOf(LF, hit);
    hit = lf < 0 ? -1 : octets.indexOf(needle, lf + 1);
  }
}

/** Undefined when more follows than blanks or `--`: then it is another boundary that starts alike. */
function readBoundaryLine(
  octets: Buffer,
  bodyStart: number,
  at: number,
  length: number,
): BoundaryLine | undefined {
  const after = at + length;
  const lf = octets.indexOf(LF, after);
  const next = lf < 0 ? octets.length : lf + 1;
  const textEnd = lf < 0 ? octets.length : lf;
  const isClosing = octets[after] === 45 && octets[after + 1] === 45 && after + 2 <= textEnd;
  for (let rest = isClosing ? after + 2 : after; rest < textEnd; rest += 1) {
    if (!BOUNDARY_BLANKS.has(octets[rest] ?? 0)) return undefined;
  }
  const lineEnd = at - bodyStart >= 2 && octets[at - 2] === CR ? 2 : 1;
  return { isClosing, next, start: at === bodyStart ? at : at - lineEnd };
}
