import { bufferView, type Octets } from '../der/octets.ts';

const LF = 10;
const CR = 13;
const COLON = 58;

/** A header field as it stands in the file. */
export type HeaderField = {
  /** As written, without blanks before the colon. */
  readonly name: string;
  /** Name, colon, value and folds as written, without the final line end. */
  readonly octets: Octets;
  /** Line of the file it starts on, counted from 1. */
  readonly line: number;
};

/** `ending` says what closed the header: a blank line, the end of the octets, or a line that is no field. */
export type Header = {
  readonly fields: readonly HeaderField[];
  readonly bodyStart: number;
  readonly ending: 'blank-line' | 'end' | 'no-field';
};

/** Line number, counted from 1, of an offset. */
export function lineAt(source: Octets, offset: number): number {
  const octets = Buffer.from(source.buffer, source.byteOffset, Math.min(offset, source.length));
  let line = 1;
  for (let at = octets.indexOf(LF); at >= 0; at = octets.indexOf(LF, at + 1)) line += 1;
  return line;
}

/**
 * Split `source[start, end)` into header fields (RFC 5322 §2.2, §4.5: blanks before the colon allowed) up to the
 * blank line. Lines end in CRLF or bare LF. A line that is neither field nor continuation ends the header and
 * belongs to the body, as in most MTAs.
 */
export function parseHeader(source: Buffer<ArrayBuffer>, start: number, end: number): Header {
  const octets = source.subarray(0, end);
  const fields: HeaderField[] = [];
  let open: { readonly name: string; readonly from: number; to: number } | undefined;
  const close = (): void => {
    if (open) fields.push(createField(source, open.name, open.from, open.to));
    open = undefined;
  };
  for (let position = start; position < end; ) {
    const lf = octets.indexOf(LF, position);
    const next = lf < 0 ? end : lf + 1;
    const textEnd = lf < 0 ? end : lf > position && octets[lf - 1] === CR ? lf - 1 : lf;
    if (textEnd === position) {
      close();
      return { bodyStart: next, ending: 'blank-line', fields };
    }
    if (open && isBlank(octets[position])) open.to = textEnd;
    else {
      close();
      const name = fieldName(octets, position, textEnd);
      if (name === undefined) return { bodyStart: position, ending: 'no-field', fields };
      open = { from: position, name, to: textEnd };
    }
    position = next;
  }
  close();
  return { bodyStart: end, ending: 'end', fields };
}

function createField(source: Buffer<ArrayBuffer>, name: string, from: number, to: number): HeaderField {
  return {
    // Counted when asked for: only messages to people need it.
    get line() {
      return lineAt(source, from);
    },
    name,
    octets: source.subarray(from, to),
  };
}

/** RFC 5322 §3.6.8: any printable US-ASCII but the colon. */
function fieldName(octets: Buffer, from: number, to: number): string | undefined {
  let at = from;
  while (at < to && isNameOctet(octets[at])) at += 1;
  if (at === from) return undefined;
  const nameEnd = at;
  while (at < to && isBlank(octets[at])) at += 1;
  return octets[at] === COLON && at < to ? octets.toString('latin1', from, nameEnd) : undefined;
}

function isNameOctet(octet: number | undefined): boolean {
  return octet !== undefined && octet > 32 && octet < 127 && octet !== COLON;
}

function isBlank(octet: number | undefined): boolean {
  return octet === 32 || octet === 9;
}

/** A field made by us, e.g. `createHeaderField('MIME-Version', '1.0')`; the value must be folded already. */
export function createHeaderField(name: string, value: string): HeaderField {
  return { line: 0, name, octets: Buffer.from(`${name}: ${value}`, 'utf8') };
}

/** The value on one line: folds undone, outer blanks removed, UTF-8 where it is (RFC 6532), else ISO 8859-1. */
export function fieldValue(field: HeaderField): string {
  const text = decodeHeaderOctets(field.octets);
  return text
    .slice(text.indexOf(':') + 1)
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim();
}

function decodeHeaderOctets(octets: Octets): string {
  const latin1 = bufferView(octets).toString('latin1');
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return latin1;
  }
}

/** The fields of one name, in order; names are case-insensitive. */
export function fieldsNamed(fields: readonly HeaderField[], name: string): readonly HeaderField[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.toLowerCase() === wanted);
}
