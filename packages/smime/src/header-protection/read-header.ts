import { bufferView, type Octets } from '../der/octets.ts';
import { parseAddressList } from '../mime/address-list.ts';
import { fieldsNamed, fieldValue, type HeaderField, parseHeader } from '../mime/header-field.ts';
import { type MimePart, parseMimeTree } from '../mime/part.ts';
import { isStructural } from './protectable.ts';

/** How far a reader may rely on a field (RFC 9788 §4.3). */
export type FieldProtection = 'unprotected' | 'signed-only' | 'encrypted-only' | 'signed-and-encrypted';

/** One field to show, and what protects it. */
export type ShownField = {
  readonly name: string;
  /** On one line, not decoded. */
  readonly value: string;
  readonly protection: FieldProtection;
};

/**
 * How the header was protected: `rfc9788` (hp parameter), `wrapped` (message/rfc822, RFC 8551 §3.1), `draft`
 * (`protected-headers="v1"`), or not at all.
 */
export type HeaderProtectionScheme = 'rfc9788' | 'wrapped' | 'draft' | 'none';

export type ProtectedHeader = {
  readonly scheme: HeaderProtectionScheme;
  readonly hp?: 'clear' | 'cipher';
  /** To be shown: the inside fields, or the outer ones when nothing is protected. */
  readonly fields: readonly ShownField[];
  /** Outer fields of which there is none inside; not to be mixed with the protected ones, nor used for replies. */
  readonly outerOnly: readonly ShownField[];
  /** Set when the protected From is another address than the outer one (RFC 9788 §4.4): a sign of forgery. */
  readonly fromMismatch?: { readonly outer: string; readonly inner: string };
};

/** What surrounds the payload: layers that proved good, not merely present ones. */
export type ProtectionLayers = { readonly isSigned: boolean; readonly isEncrypted: boolean };

type InnerHeader = {
  readonly scheme: HeaderProtectionScheme;
  readonly hp?: 'clear' | 'cipher';
  readonly fields: readonly HeaderField[];
  /** What the sender says was left outside. */
  readonly recorded: readonly HeaderField[];
};

/**
 * Read the header of a message out of its payload, the entity inside all signatures and encryption (RFC 9788 §4).
 *
 * A field counts as confidential only when the message is encrypted, the sender meant it to be (`hp="cipher"`) and the
 * same value was not left outside; for the old schemes the outer header itself is compared.
 */
export function readProtectedHeader(
  outerFields: readonly HeaderField[],
  payload: Octets,
  layers: ProtectionLayers,
): ProtectedHeader {
  const inner = findInnerHeader(payload, outerFields);
  const outer = outerFields.filter(({ name }) => !isStructural(name));
  if (inner.scheme === 'none' || (!layers.isSigned && !layers.isEncrypted))
    return { fields: outer.map((field) => show(field, 'unprotected')), outerOnly: [], scheme: inner.scheme };
  const recorded = new Set(inner.recorded.map(comparable));
  const fields = inner.fields.map((field) => {
    const isHidden = layers.isEncrypted && inner.hp !== 'clear' && !recorded.has(comparable(field));
    return show(field, protectionOf(layers.isSigned, isHidden));
  });
  const names = new Set(inner.fields.map(({ name }) => name.toLowerCase()));
  const outerOnly = outer.filter(({ name }) => !names.has(name.toLowerCase()));
  const fromMismatch = compareFrom(outer, inner.fields);
  return {
    fields,
    ...(fromMismatch ? { fromMismatch } : {}),
    ...(inner.hp ? { hp: inner.hp } : {}),
    outerOnly: outerOnly.map((field) => show(field, 'unprotected')),
    scheme: inner.scheme,
  };
}

function protectionOf(isSigned: boolean, isHidden: boolean): FieldProtection {
  if (isSigned) return isHidden ? 'signed-and-encrypted' : 'signed-only';
  return isHidden ? 'encrypted-only' : 'unprotected';
}

function findInnerHeader(payload: Octets, outerFields: readonly HeaderField[]): InnerHeader {
  const source = bufferView(payload);
  const { bodyStart, fields } = parseHeader(source, 0, source.length);
  const root = parseMimeTree(source, fields, bodyStart, source.length);
  const own = fields.filter(({ name }) => !isStructural(name));
  const hp = root.parameters.get('hp')?.toLowerCase();
  if (hp === 'clear' || hp === 'cipher') {
    const recorded = fieldsNamed(fields, 'hp-outer').flatMap(parseHpOuter);
    return { fields: own, hp, recorded, scheme: 'rfc9788' };
  }
  const draft = root.parameters.get('protected-headers')?.toLowerCase();
  if (draft === 'v1') return { fields: own, recorded: outerFields, scheme: 'draft' };
  const wrapped = wrappedFields(root);
  if (wrapped) return { fields: wrapped, recorded: outerFields, scheme: 'wrapped' };
  return { fields: [], recorded: [], scheme: 'none' };
}

/** A forwarded message as the only content looks the same, except that senders since RFC 9788 mark it. */
function wrappedFields({ children, mediaType, parameters }: MimePart): readonly HeaderField[] | undefined {
  if (mediaType !== 'message/rfc822' || parameters.get('forwarded')?.toLowerCase() === 'yes')
    return undefined;
  return children[0]?.fields.filter(({ name }) => !isStructural(name));
}

function parseHpOuter(record: HeaderField): readonly HeaderField[] {
  const octets = bufferView(record.octets);
  const start = octets.indexOf(':') + 1;
  return parseHeader(
    Buffer.from(octets.subarray(start).toString('latin1').trimStart(), 'latin1'),
    0,
    octets.length,
  ).fields;
}

/** Name and value, folding and case of the name aside. */
function comparable(field: HeaderField): string {
  return `${field.name.toLowerCase()}:${fieldValue(field).replace(/[ \t]+/g, ' ')}`;
}

function show(field: HeaderField, protection: FieldProtection): ShownField {
  return { name: field.name, protection, value: fieldValue(field) };
}

function compareFrom(
  outer: readonly HeaderField[],
  inner: readonly HeaderField[],
): ProtectedHeader['fromMismatch'] {
  const addresses = (fields: readonly HeaderField[]): string =>
    fieldsNamed(fields, 'from')
      .flatMap((field) => parseAddressList(fieldValue(field)).mailboxes)
      .map(({ domain, localPart }) => `${localPart}@${domain.toLowerCase()}`)
      .sort()
      .join(', ');
  const [outside, inside] = [addresses(outer), addresses(inner)];
  return inside === '' || inside === outside ? undefined : { inner: inside, outer: outside };
}
