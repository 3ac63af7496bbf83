import { bufferView, type Octets } from '../der/octets.ts';
import { createHeaderField, type HeaderField } from './header-field.ts';
import { canonicalLineEnds } from './line-ends.ts';

/** Fields to add when the message has none of that name. */
export type ComposeOptions = {
  readonly date?: Date;
  /** With its angle brackets. */
  readonly messageId?: string;
};

const CRLF = Buffer.from('\r\n');

/**
 * Put a signed or encrypted entity under an outer header: the fields in order and folded as they were, then Date and
 * Message-ID where missing, one MIME-Version, then the entity. Bcc and Resent-Bcc never get in, nor any Content-*
 * or MIME-Version field of the old entity.
 *
 * @param entity - Header lines, blank line, body; CRLF.
 * @returns A finished RFC 5322 message.
 */
export function composeMessage(
  outerFields: readonly HeaderField[],
  entity: Octets,
  options: ComposeOptions = {},
): Octets {
  return Buffer.concat([...headerPieces(outerFields, options), entity]);
}

/** The outer header alone, as {@link composeMessage} puts it before the entity; no blank line, the entity's header goes on. */
export function composeHeader(outerFields: readonly HeaderField[], options: ComposeOptions = {}): Octets {
  return Buffer.concat(headerPieces(outerFields, options));
}

function headerPieces(outerFields: readonly HeaderField[], options: ComposeOptions): readonly Buffer[] {
  const kept = addMissingFields(outerFields, options).filter(({ name }) => isOuterField(name));
  return [...kept, createHeaderField('MIME-Version', '1.0')].flatMap(({ octets }) => [
    canonicalLineEnds(bufferView(octets)),
    CRLF,
  ]);
}

/** The fields with Date and Message-ID at the end where they have none. */
export function addMissingFields(
  fields: readonly HeaderField[],
  { date, messageId }: ComposeOptions,
): readonly HeaderField[] {
  const has = (name: string): boolean => fields.some((field) => field.name.toLowerCase() === name);
  return [
    ...fields,
    ...(date && !has('date') ? [createHeaderField('Date', formatMailDate(date))] : []),
    ...(messageId !== undefined && !has('message-id') ? [createHeaderField('Message-ID', messageId)] : []),
  ];
}

/** False for what a wrapped message must not carry outside: the old entity's fields and blind copies. */
export function isOuterField(name: string): boolean {
  return !/^(?:content-.*|mime-version|(?:resent-)?bcc)$/i.test(name);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 §3.3, in UTC: `Wed, 25 Nov 2026 03:28:13 +0000`. */
export function formatMailDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}
