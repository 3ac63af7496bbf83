import { MtaopsError } from '@mtaops/core';
import { type HeaderField, lineAt } from './header-field.ts';
import { encodeLeaf } from './leaf-encoding.ts';
import type { Note } from './note.ts';
import { MAX_LINE_OCTETS, type OctetTraits, scanOctets } from './octet-traits.ts';
import { isIdentity, type MimePart } from './part.ts';
import { findTransitRisks } from './transit-notes.ts';

/**
 * What the entity is for.
 *
 * - `detached`: goes over the wire as it is, in a multipart/signed: must be 7-bit in every octet.
 * - `opaque`: goes inside a CMS signature: 7-bit where possible, since a gateway may unpack and forward it.
 * - `encrypted`: goes inside encryption only: 8-bit text and long lines stay as they are.
 */
export type EntityPurpose = 'detached' | 'opaque' | 'encrypted';

/** What happens to a part. Parts that are in no plan are carried as they are, but for line ends. */
export type PartPlan = {
  /** In place of the part's own. */
  readonly fields?: readonly HeaderField[];
  readonly transferEncoding?: string;
  readonly body?: Buffer<ArrayBuffer>;
  readonly children: ReadonlyMap<MimePart, PartPlan>;
};

export type PlanJob = {
  readonly source: Buffer<ArrayBuffer>;
  readonly purpose: EntityPurpose;
  /** Of all that the tree covers: where the whole is clean, no part needs a look of its own. */
  readonly traits: OctetTraits;
  readonly notes: Note[];
};

/**
 * Decide for a tree what has to change so that it serves the purpose; undefined when nothing has. Only leaves are
 * encoded anew; their ancestors' transfer encodings follow.
 *
 * @throws MtaopsError `E_INPUT` naming part and line for what can neither be carried nor encoded.
 */
export function planPart(job: PlanJob, part: MimePart, isRoot = true): PartPlan | undefined {
  noteProblems(job, part);
  if (isSealed(part.mediaType)) return planSealed(job, part);
  if (part.children.length === 0) return planLeaf(job, part, isRoot);
  for (const range of gapsOf(part)) checkCarried(job, part, range.start, range.end, 'its MIME structure');
  const children = new Map<MimePart, PartPlan>();
  for (const child of part.children) {
    const plan = planPart(job, child, false);
    if (plan) children.set(child, plan);
  }
  if (children.size === 0) return undefined;
  const isStale = job.purpose !== 'encrypted' && /^(?:8bit|binary)$/.test(part.transferEncoding);
  return isStale ? { children, transferEncoding: '7bit' } : { children };
}

/** A signature or encryption over its parts would break if they were encoded anew. */
function isSealed(mediaType: string): boolean {
  return mediaType === 'multipart/signed' || mediaType === 'multipart/encrypted';
}

function planSealed(job: PlanJob, part: MimePart): undefined {
  const line = lineAt(job.source, part.start);
  const message = `${nameOf(part)} is ${part.mediaType} already and is carried as it is`;
  job.notes.push({ code: 'already-protected', line, message });
  checkCarried(job, part, part.start, part.end, 'it is signed or encrypted already, so it');
}

function planLeaf(job: PlanJob, part: MimePart, isRoot: boolean): PartPlan | undefined {
  const { bodyStart, end, start, transferEncoding } = part;
  if (start < bodyStart) checkCarried(job, part, start, bodyStart, 'its header');
  const traits = traitsOf(job, bodyStart, end, transferEncoding === 'binary');
  const reason = reasonToEncode(job, part, traits);
  if (!reason) return planClean(job, part);
  const encoded = encodeLeaf(job.source, part);
  if (!encoded) {
    checkCarried(job, part, bodyStart, end, 'its type and transfer encoding cannot be encoded anew, so it');
    return planClean(job, part);
  }
  note(job, 're-encoded', part, reason.at, `has ${reason.what} and is sent as ${encoded.transferEncoding}`);
  const { body } = encoded;
  // In a multipart the line end before the boundary line belongs to that line.
  const isCut = !isRoot && encoded.transferEncoding === 'base64' && body.length > 0;
  return {
    body: isCut ? body.subarray(0, -2) : body,
    children: new Map(),
    transferEncoding: encoded.transferEncoding,
  };
}

function planClean(job: PlanJob, part: MimePart): PartPlan | undefined {
  const { bodyStart, transferEncoding } = part;
  if (!isIdentity(transferEncoding) && !/^(?:base64|quoted-printable)$/.test(transferEncoding))
    note(job, 'unknown-encoding', part, bodyStart, `has the unknown transfer encoding "${transferEncoding}"`);
  if (job.purpose !== 'detached') return undefined;
  for (const { at, code, what } of findTransitRisks(job.source, part))
    note(job, code, part, at, `${what}: some relays change that and so break a detached signature`);
  if (transferEncoding !== 'binary') return undefined;
  note(job, 'relabelled', part, bodyStart, 'is 7-bit although it says binary, and is sent as 7bit');
  return { children: new Map(), transferEncoding: '7bit' };
}

function traitsOf(job: PlanJob, start: number, end: number, mindsBareLf: boolean): OctetTraits {
  const { bareCr, bareLf, isEightBit, longLine, nul } = job.traits;
  const isClean = !isEightBit && bareCr < 0 && longLine < 0 && nul < 0 && (bareLf < 0 || !mindsBareLf);
  return isClean ? job.traits : scanOctets(job.source, start, end);
}

type Reason = { readonly what: string; readonly at: number };

function reasonToEncode(job: PlanJob, part: MimePart, traits: OctetTraits): Reason | undefined {
  if (part.transferEncoding === 'binary' && traits.bareLf >= 0)
    return { at: traits.bareLf, what: 'binary content' };
  const isTolerant = job.purpose === 'encrypted' && traits.bareCr < 0 && traits.nul < 0;
  return isTolerant ? undefined : findUnfit(job.source, part.bodyStart, traits);
}

/** What a 7-bit path does not take. */
function findUnfit(source: Buffer, start: number, traits: OctetTraits): Reason | undefined {
  if (traits.bareCr >= 0) return { at: traits.bareCr, what: 'a CR without LF' };
  if (traits.nul >= 0) return { at: traits.nul, what: 'a NUL octet' };
  if (traits.isEightBit)
    return { at: start + source.subarray(start).findIndex((octet) => octet > 127), what: '8-bit octets' };
  if (traits.longLine >= 0) return { at: traits.longLine, what: `a line over ${MAX_LINE_OCTETS} octets` };
  return undefined;
}

/**
 * Octets that have to stay as they are. In a detached signature they must be fit for the wire; inside CMS, base64
 * protects them, but a CR without LF is refused where line ends are not sealed: readers disagree on it.
 */
function checkCarried(job: PlanJob, part: MimePart, start: number, end: number, why: string): void {
  const traits = traitsOf(job, start, end, false);
  const found = findUnfit(job.source, start, traits);
  if (!found) return;
  const isFatal = job.purpose === 'detached' || (traits.bareCr >= 0 && !isSealed(part.mediaType));
  if (!isFatal) {
    note(job, 'eight-bit-inside', part, found.at, `has ${found.what}; carried as it is`);
    return;
  }
  const line = lineAt(job.source, found.at);
  const hint = traits.bareCr >= 0 ? 'remove the CR' : 'use --format opaque, which carries it unharmed';
  throw new MtaopsError(
    'E_INPUT',
    `cannot sign safely: ${nameOf(part)} has ${found.what} on line ${line}; ${why} cannot be changed`,
    { details: { line, part: part.number }, hint },
  );
}

function note(job: PlanJob, code: Note['code'], part: MimePart, offset: number, what: string): void {
  job.notes.push({ code, line: lineAt(job.source, offset), message: `${nameOf(part)} ${what}` });
}

function noteProblems(job: PlanJob, part: MimePart): void {
  for (const problem of part.problems) note(job, 'odd-mime', part, part.start, `is odd: ${problem}`);
}

function nameOf(part: MimePart): string {
  return part.number === '' ? 'the message' : `part ${part.number}`;
}

/** What lies between the children: the own header, preamble, boundary lines, epilogue. */
function gapsOf(part: MimePart): readonly { readonly start: number; readonly end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let from = part.start;
  for (const child of part.children) {
    gaps.push({ end: child.start, start: from });
    from = child.end;
  }
  gaps.push({ end: part.end, start: from });
  return gaps.filter(({ end, start }) => start < end);
}
