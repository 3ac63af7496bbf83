import { isAscii } from 'node:buffer';
import { MtaopsError } from '@mtaops/core';
import { bufferView } from '../der/octets.ts';
import { isOuterField } from './compose-message.ts';
import type { EntityPurpose } from './entity-plan.ts';
import { createHeaderField, type HeaderField } from './header-field.ts';
import type { Note } from './note.ts';
import { MAX_LINE_OCTETS, scanOctets } from './octet-traits.ts';

/** The header of a message taken apart: what goes into the entity, what stays outside. */
export type SplitFields = {
  readonly contentFields: readonly HeaderField[];
  readonly outerFields: readonly HeaderField[];
};

/**
 * Share out the fields (RFC 8551 §3.1): Content-* go into the entity, all others stay outside, in order. Left out are
 * MIME-Version (the new message gets its own), blind copies, and DKIM signatures, which wrapping breaks.
 *
 * @throws MtaopsError `E_INPUT` with the line for a field that cannot go on the wire: bare CR, NUL, a line over 998
 *   octets without a place to fold; and for two different Content-Type or Content-Transfer-Encoding fields.
 */
export function splitFields(
  fields: readonly HeaderField[],
  purpose: EntityPurpose,
  notes: Note[],
): SplitFields {
  const contentFields: HeaderField[] = [];
  const outerFields: HeaderField[] = [];
  for (const field of fields) {
    if (/^content-/i.test(field.name)) {
      contentFields.push(checkField(field, notes));
      checkContentField(field, purpose, notes);
    } else if (/^dkim-signature$/i.test(field.name)) {
      const message = `the DKIM-Signature on line ${field.line} is left out: wrapping breaks it; sign DKIM after S/MIME`;
      notes.push({ code: 'dkim-dropped', line: field.line, message });
    } else if (isOuterField(field.name)) {
      outerFields.push(checkField(field, notes));
      noteEightBit(field, notes);
    }
  }
  for (const name of ['content-type', 'content-transfer-encoding']) refuseContradiction(contentFields, name);
  return { contentFields, outerFields };
}

function checkField(field: HeaderField, notes: Note[]): HeaderField {
  const { octets } = field;
  const source = bufferView(octets);
  const traits = scanOctets(source, 0, source.length);
  const refuse = (what: string, hint: string): never => {
    throw new MtaopsError('E_INPUT', `the ${field.name} field on line ${field.line} ${what}`, { hint });
  };
  if (traits.bareCr >= 0) refuse('holds a CR without LF, which no mail server takes', 'remove the CR');
  if (traits.nul >= 0) refuse('holds a NUL octet, which no mail server takes', 'remove the NUL');
  if (traits.longLine < 0) return field;
  const folded = refold(source);
  if (!folded)
    refuse(`has more than ${MAX_LINE_OCTETS} octets on a line and no blank to fold at`, 'shorten it');
  const message = `the ${field.name} field on line ${field.line} is folded: it had over ${MAX_LINE_OCTETS} octets on a line`;
  notes.push({ code: 'refolded', line: field.line, message });
  return { ...createHeaderField(field.name, ''), line: field.line, octets: folded ?? source };
}

/** Break long lines before a blank, which changes nothing once unfolded (RFC 5322 §2.2.3). */
function refold(source: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> | undefined {
  const lines: string[] = [];
  for (const line of source.toString('latin1').split(/\r?\n/)) {
    let rest = line;
    while (rest.length > MAX_LINE_OCTETS) {
      const cut = Math.max(rest.lastIndexOf(' ', MAX_LINE_OCTETS), rest.lastIndexOf('\t', MAX_LINE_OCTETS));
      if (cut <= 0 || rest.slice(0, cut).trim() === '') return undefined;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    lines.push(rest);
  }
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

function isEightBit({ octets }: HeaderField): boolean {
  return !isAscii(octets);
}

function noteEightBit(field: HeaderField, notes: Note[]): void {
  if (!isEightBit(field)) return;
  const message = `the ${field.name} field on line ${field.line} is not US-ASCII: the next hop must know SMTPUTF8`;
  notes.push({ code: 'eight-bit-header', line: field.line, message });
}

/** What goes into the entity must be 7-bit in a detached signature. */
function checkContentField(field: HeaderField, purpose: EntityPurpose, notes: Note[]): void {
  if (!isEightBit(field)) return;
  const { line, name } = field;
  if (purpose === 'detached')
    throw new MtaopsError(
      'E_INPUT',
      `cannot sign safely: the ${name} field on line ${line} holds 8-bit octets, which cannot stay in a detached signature`,
      { details: { field: name, line }, hint: 'encode it (RFC 2231, RFC 2047), or use --format opaque' },
    );
  const message = `the ${name} field on line ${line} is not US-ASCII; carried as it is`;
  notes.push({ code: 'eight-bit-inside', line, message });
}

/** Readers differ in which of two they believe, so one signature could cover two meanings. */
function refuseContradiction(fields: readonly HeaderField[], name: string): void {
  const [first, ...others] = fields.filter((field) => field.name.toLowerCase() === name);
  const other = others.find(({ octets }) => first && Buffer.compare(octets, first.octets) !== 0);
  if (first && other)
    throw new MtaopsError(
      'E_INPUT',
      `two different ${first.name} fields, on lines ${first.line} and ${other.line}`,
      { hint: 'readers differ in which one they follow; remove one' },
    );
}
