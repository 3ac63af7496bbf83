import { isUtf8 } from 'node:buffer';
import { bufferView, type Octets } from '../der/octets.ts';
import { type EntityPurpose, planPart } from './entity-plan.ts';
import { bodyOctets, headerOctets } from './entity-writer.ts';
import { createHeaderField, fieldsNamed, type HeaderField } from './header-field.ts';
import type { Message } from './message.ts';
import type { Note } from './note.ts';
import { type OctetTraits, scanOctets } from './octet-traits.ts';
import { splitFields } from './outer-fields.ts';
import { parseMimeTree } from './part.ts';

/** A message taken apart for signing or encrypting. */
export type PreparedEntity = {
  /** Content-* fields, blank line, body: what gets signed or encrypted, octet for octet; CRLF line ends. */
  readonly entity: Octets;
  /** The fields that stay outside, in order, folded as they were; for `composeMessage`. */
  readonly outerFields: readonly HeaderField[];
  readonly notes: readonly Note[];
};

/**
 * Make the MIME entity to sign or encrypt (RFC 8551 §3.1) out of a message: CRLF line ends, a Content-Type where none
 * was, and leaves in a 7-bit transfer encoding where the purpose needs it and they are not. All other octets are the
 * input's. Parts that are signed or encrypted already are not touched.
 *
 * @throws MtaopsError `E_INPUT` naming field or part and line for what cannot be signed safely.
 */
export function prepareEntity(
  message: Message,
  { purpose }: { readonly purpose: EntityPurpose },
): PreparedEntity {
  const notes = [...message.notes];
  const { contentFields, outerFields } = splitFields(message.fields, purpose, notes);
  const { octets } = message;
  const source = bufferView(octets);
  const bodyStart = message.body.byteOffset - octets.byteOffset;
  const traits = scanOctets(source, bodyStart, source.length);
  const fields = withContentType(contentFields, message.body, traits, notes);
  const root = parseMimeTree(source, fields, bodyStart, source.length);
  const plan = planPart({ notes, purpose, source, traits }, root);
  const isCanonical = traits.bareLf < 0;
  const start = plan === undefined && isCanonical ? entityStart(source, fields, bodyStart) : undefined;
  const entity =
    start === undefined
      ? Buffer.concat([
          ...headerOctets(fields, plan?.transferEncoding),
          ...bodyOctets({ isCanonical, octets: source }, root, plan),
        ])
      : source.subarray(start);
  return { entity, notes, outerFields };
}

/**
 * Where the entity starts in the message when it stands there as it should leave: the fields in one piece before the body,
 * their lines ended by CRLF. Many generators put them there; that spares a copy of the message.
 */
function entityStart(
  source: Buffer<ArrayBuffer>,
  fields: readonly HeaderField[],
  bodyStart: number,
): number | undefined {
  let next = bodyStart - CRLF_OCTETS;
  for (const { octets } of fields.toReversed()) {
    const isHere = octets.buffer === source.buffer;
    const start = octets.byteOffset - source.byteOffset;
    if (!isHere || start + octets.length + CRLF_OCTETS !== next || hasBareLf(octets)) return undefined;
    next = start;
  }
  return next;
}

const CRLF_OCTETS = 2;

function hasBareLf(octets: Octets): boolean {
  for (let lf = octets.indexOf(0x0a); lf >= 0; lf = octets.indexOf(0x0a, lf + 1))
    if (octets[lf - 1] !== 0x0d) return true;
  return false;
}

/** RFC 2045 §5.2: no Content-Type means US-ASCII text; 8-bit text without one must not be called that. */
function withContentType(
  fields: readonly HeaderField[],
  body: Octets,
  { isEightBit }: OctetTraits,
  notes: Note[],
): readonly HeaderField[] {
  if (fieldsNamed(fields, 'content-type').length > 0) return fields;
  const charset = !isEightBit ? 'us-ascii' : isUtf8(body) ? 'utf-8' : 'unknown-8bit';
  const value = `text/plain; charset=${charset}`;
  notes.push({ code: 'content-type-added', message: `no Content-Type: the entity says ${value}` });
  return [createHeaderField('Content-Type', value), ...fields];
}
