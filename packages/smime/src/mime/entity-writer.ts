import { bufferView } from '../der/octets.ts';
import type { PartPlan } from './entity-plan.ts';
import { createHeaderField, type HeaderField } from './header-field.ts';
import { canonicalLineEnds } from './line-ends.ts';
import type { MimePart } from './part.ts';

const CRLF = Buffer.from('\r\n');

/** Header fields as CRLF lines with the blank line, the transfer encoding replaced or added when one is given. */
export function headerOctets(
  fields: readonly HeaderField[],
  transferEncoding: string | undefined,
): readonly Buffer<ArrayBuffer>[] {
  const wanted = transferEncoding === undefined ? fields : withTransferEncoding(fields, transferEncoding);
  const lines = wanted.flatMap(({ octets }) => [canonicalLineEnds(bufferView(octets)), CRLF]);
  return [...lines, CRLF];
}

function withTransferEncoding(fields: readonly HeaderField[], value: string): readonly HeaderField[] {
  const field = createHeaderField('Content-Transfer-Encoding', value);
  const isOld = ({ name }: HeaderField): boolean => name.toLowerCase() === 'content-transfer-encoding';
  const place = fields.findIndex(isOld);
  const others = fields.filter((candidate) => !isOld(candidate));
  return place < 0 ? [...others, field] : others.toSpliced(place, 0, field);
}

/** Where bodies come from; `isCanonical` when the source has no bare LF at all. */
export type BodySource = { readonly octets: Buffer<ArrayBuffer>; readonly isCanonical: boolean };

/** The body of a part in canonical form with its plan carried out; unchanged stretches are views of the source. */
export function bodyOctets(
  source: BodySource,
  part: MimePart,
  plan: PartPlan | undefined,
): readonly Buffer<ArrayBuffer>[] {
  if (plan?.body) return [plan.body];
  const stretch = (start: number, end: number): Buffer<ArrayBuffer> => {
    const octets = source.octets.subarray(start, end);
    return source.isCanonical ? octets : canonicalLineEnds(octets);
  };
  if (!plan || plan.children.size === 0) return [stretch(part.bodyStart, part.end)];
  const pieces: Buffer<ArrayBuffer>[] = [];
  let from = part.bodyStart;
  for (const child of part.children) {
    const childPlan = plan.children.get(child);
    if (!childPlan) continue;
    pieces.push(stretch(from, child.start));
    pieces.push(...headerOctets(childPlan.fields ?? child.fields, childPlan.transferEncoding));
    pieces.push(...bodyOctets(source, child, childPlan));
    from = child.end;
  }
  pieces.push(stretch(from, part.end));
  return pieces;
}
