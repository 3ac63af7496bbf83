import { bufferView } from '../der/octets.ts';
import { isProtectable } from '../header-protection/protectable.ts';
import { decodeEncodedWords } from '../mime/encoded-word.ts';
import { fieldValue, type HeaderField } from '../mime/header-field.ts';
import type { Change, ChangeKind } from './change.ts';

/** A difference without the place it is in. */
export type FieldChange = Pick<Change, 'kind' | 'message' | 'sentLine' | 'deliveredLine'>;

/** Compare two headers field by field, repeated ones in their order. */
export function compareFields(
  sent: readonly HeaderField[],
  delivered: readonly HeaderField[],
): readonly FieldChange[] {
  const [one, other] = [groupByName(sent), groupByName(delivered)];
  const names = new Set([...one.keys(), ...other.keys()]);
  const changes = [...names].flatMap((name) => compareNamed(one.get(name) ?? [], other.get(name) ?? []));
  return [...summariseTrace(changes), ...compareOrder(one, other)];
}

/** In the order of each name's first field. */
function groupByName(fields: readonly HeaderField[]): ReadonlyMap<string, readonly HeaderField[]> {
  return Map.groupBy(fields, ({ name }) => name.toLowerCase());
}

/** Trace fields are put on top, so that of repeated ones the last belong together. */
function compareNamed(
  sent: readonly HeaderField[],
  delivered: readonly HeaderField[],
): readonly FieldChange[] {
  const shift = Math.max(0, delivered.length - sent.length);
  const added = delivered.slice(0, shift).map((field): FieldChange => {
    const kind = isTrace(field.name) ? 'trace-added' : 'field-added';
    return { deliveredLine: field.line, kind, message: `${field.name} was added` };
  });
  const compared = sent.flatMap((field, index) => {
    const other = delivered[index + shift];
    return other
      ? compareField(field, other)
      : [{ kind: 'field-removed' as const, message: `${field.name} was removed`, sentLine: field.line }];
  });
  return [...added, ...compared];
}

function compareField(sent: HeaderField, delivered: HeaderField): readonly FieldChange[] {
  if (bufferView(sent.octets).equals(delivered.octets)) return [];
  const lines = { deliveredLine: delivered.line, sentLine: sent.line };
  const plain = (field: HeaderField): string => fieldValue(field).replace(/[ \t]+/g, ' ');
  const decoded = (field: HeaderField): string => decodeEncodedWords(plain(field)).replace(/[ \t"]+/g, ' ');
  const change = (kind: ChangeKind, what: string): readonly FieldChange[] => [
    { kind, message: `${sent.name} ${what}`, ...lines },
  ];
  if (plain(sent) === plain(delivered)) return change('field-folded', 'is folded or spaced in another way');
  if (decoded(sent) === decoded(delivered)) return change('field-encoded', 'is encoded in another way');
  return change(
    'field-changed',
    `was "${excerpt(fieldValue(sent))}", is "${excerpt(fieldValue(delivered))}"`,
  );
}

/** Enough of a text to recognise it. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function isTrace(name: string): boolean {
  return !isProtectable(name) || /^(?:x-|list-|feedback-id)/i.test(name);
}

/** Every hop adds some: one line for all. */
function summariseTrace(changes: readonly FieldChange[]): readonly FieldChange[] {
  const trace = changes.filter(({ kind }) => kind === 'trace-added');
  const [first] = trace;
  if (!first || trace.length === 1) return changes;
  const names = [...new Set(trace.map(({ message }) => message.replace(/ was added$/, '')))];
  return [
    { ...first, message: `${trace.length} fields of the path were added: ${names.join(', ')}` },
    ...changes.filter(({ kind }) => kind !== 'trace-added'),
  ];
}

function compareOrder(
  sent: ReadonlyMap<string, readonly HeaderField[]>,
  delivered: ReadonlyMap<string, readonly HeaderField[]>,
): readonly FieldChange[] {
  const isSingle = (name: string): boolean =>
    sent.get(name)?.length === 1 && delivered.get(name)?.length === 1;
  const [one, other] = [sent, delivered].map((fields) => [...fields.keys()].filter(isSingle).join());
  return one === other ? [] : [{ kind: 'fields-reordered', message: 'the fields stand in another order' }];
}
