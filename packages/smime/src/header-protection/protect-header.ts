import { MtaopsError } from '@mtaops/core';
import { bufferView, type Octets } from '../der/octets.ts';
import type { EntityPurpose } from '../mime/entity-plan.ts';
import { headerOctets } from '../mime/entity-writer.ts';
import { createHeaderField, fieldsNamed, type HeaderField, parseHeader } from '../mime/header-field.ts';
import type { Note } from '../mime/note.ts';
import { parseMimeTree } from '../mime/part.ts';
import { addParameter } from './content-type.ts';
import { addLegacyDisplay } from './legacy-display.ts';
import { type HeaderConfidentialityPolicy, obscureField } from './policy.ts';
import { isProtectable } from './protectable.ts';

export type HeaderProtectionOptions = {
  /** `clear` when the message will only be signed, `cipher` when it will (also) be encrypted. */
  readonly hp: 'clear' | 'cipher';
  /** As for `prepareEntity`: a detached signature takes no 8-bit copies. */
  readonly purpose: EntityPurpose;
  /** With `cipher` only; `baseline` by default. */
  readonly policy?: HeaderConfidentialityPolicy;
  /** Leave the Subject readable outside, whatever the policy. */
  readonly keepSubject?: boolean;
  /** Say hidden fields in the body for readers without header protection; true by default. */
  readonly legacyDisplay?: boolean;
};

export type ProtectedMessage = {
  /** The payload to sign and encrypt: the entity with its copies of the header. */
  readonly entity: Octets;
  /** What is left outside. */
  readonly outerFields: readonly HeaderField[];
  readonly notes: readonly Note[];
};

/** Types whose header is not the payload's: what is signed or encrypted already has its payload further inside. */
const SEALED = /^(?:multipart\/(?:signed|encrypted)|application\/(?:x-)?pkcs7-mime)$/;

/**
 * Copy the header into the entity before it is signed or encrypted (RFC 9788 §5.2), and hide outside what the policy
 * hides. Fields of the path, orders to the MTA and blind copies are not copied and stay outside as they are.
 *
 * Date and Message-ID must be among the fields already (`addMissingFields`): what is added later is not protected.
 *
 * @throws MtaopsError `E_INPUT` for an 8-bit field and purpose `detached`, and for a Content-Type that cannot take the
 *   parameter.
 */
export function protectHeader(
  outerFields: readonly HeaderField[],
  entity: Octets,
  options: HeaderProtectionOptions,
): ProtectedMessage {
  const source = bufferView(entity);
  const { bodyStart, fields: contentFields } = parseHeader(source, 0, source.length);
  const { mediaType } = parseMimeTree(source, contentFields, bodyStart, source.length);
  if (SEALED.test(mediaType)) {
    const message = `the header is not protected: the message is ${mediaType} already`;
    return { entity, notes: [{ code: 'header-not-protected', message }], outerFields };
  }
  const copied = outerFields.filter(({ name }) => isProtectable(name));
  if (options.purpose === 'detached') copied.forEach(refuseEightBit);
  const outside = outerFields.flatMap((field) => leaveOutside(field, options));
  const records =
    options.hp === 'cipher' ? outside.filter(({ name }) => isProtectable(name)).map(toHpOuter) : [];
  const hidden = copied.filter((field) => !outside.includes(field));
  const displayed = options.legacyDisplay === false ? entity : addLegacyDisplay(entity, hidden);
  return {
    entity: withFields(displayed, options.hp, [...records, ...copied]),
    notes: [],
    outerFields: outside,
  };
}

function leaveOutside(field: HeaderField, options: HeaderProtectionOptions): readonly HeaderField[] {
  const { hp, keepSubject, policy = 'baseline' } = options;
  // One from elsewhere says nothing true about this message.
  if (field.name.toLowerCase() === 'hp-outer') return [];
  if (hp === 'clear' || !isProtectable(field.name)) return [field];
  if (keepSubject && field.name.toLowerCase() === 'subject') return [field];
  const left = obscureField(field, policy);
  return left ? [left] : [];
}

/** RFC 9788 §2.2.1: `HP-Outer: Name: value`, folded as the field is. */
function toHpOuter(field: HeaderField): HeaderField {
  return { line: 0, name: 'HP-Outer', octets: Buffer.concat([Buffer.from('HP-Outer: '), field.octets]) };
}

function withFields(entity: Octets, hp: 'clear' | 'cipher', added: readonly HeaderField[]): Octets {
  const source = bufferView(entity);
  const { bodyStart, fields } = parseHeader(source, 0, source.length);
  const plain = createHeaderField('Content-Type', 'text/plain; charset=us-ascii');
  const typed = fieldsNamed(fields, 'content-type').length > 0 ? fields : [plain, ...fields];
  const marked = typed.map((field) =>
    field.name.toLowerCase() === 'content-type' ? addParameter(field, 'hp', hp) : field,
  );
  return Buffer.concat([...headerOctets([...marked, ...added], undefined), source.subarray(bodyStart)]);
}

function refuseEightBit({ line, name, octets }: HeaderField): void {
  if (!octets.some((octet) => octet > 127)) return;
  throw new MtaopsError(
    'E_INPUT',
    `cannot protect the ${name} field on line ${line} in a detached signature: it holds 8-bit octets`,
    { details: { field: name, line }, hint: 'encode it (RFC 2047), or use --format opaque' },
  );
}
