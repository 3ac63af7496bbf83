import { canonicalField } from '../message/canonical.ts';
import { fieldValue, type HeaderField } from '../message/message-text.ts';
import { excerpt } from '../record/tag-list.ts';
import { BOTH, type Change, NEITHER, ONLY_SIMPLE } from './change.ts';

/** Compare headers field by field; of several with one name the lowest belong together, as DKIM counts them. */
export function compareHeader(
  before: readonly HeaderField[],
  after: readonly HeaderField[],
): readonly Change[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => compareNamed(named(before, name), named(after, name)));
}

const named = (fields: readonly HeaderField[], name: string): readonly HeaderField[] =>
  fields.filter((field) => field.name === name).toReversed();

function compareNamed(before: readonly HeaderField[], after: readonly HeaderField[]): readonly Change[] {
  if (isReordered(before, after)) return [reordered(after)];
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, at) => comparePair(before[at], after[at])).flat();
}

function comparePair(before: HeaderField | undefined, after: HeaderField | undefined): readonly Change[] {
  if (!before) return after ? [added(after)] : [];
  const header = titleOf(before);
  if (!after) {
    const message = `header ${header} was removed; it was «${excerpt(fieldValue(before))}»`;
    return [{ breaks: BOTH, header, kind: 'header-removed', message }];
  }
  if (before.raw === after.raw) return [];
  const base = { header, line: after.line };
  if (canonicalField(before.raw, 'relaxed') === canonicalField(after.raw, 'relaxed')) {
    const isCase = before.raw.slice(before.name.length) === after.raw.slice(after.name.length);
    const kind = isCase ? 'header-name-case' : 'header-refolded';
    const what = isCase
      ? `the name of header ${header} is now written ${titleOf(after)}`
      : `header ${header} was folded anew, or its blanks changed`;
    return [{ ...base, breaks: ONLY_SIMPLE, kind, message: what }];
  }
  return [{ ...base, ...describeChange(header, fieldValue(before), fieldValue(after)), breaks: BOTH }];
}

function describeChange(header: string, before: string, after: string): Pick<Change, 'kind' | 'message'> {
  if (before !== '' && after.endsWith(before)) {
    const prefix = after.slice(0, after.length - before.length).trim();
    return { kind: 'header-prefixed', message: `«${excerpt(prefix)}» was put in front of header ${header}` };
  }
  return {
    kind: 'header-changed',
    message: `header ${header} was changed from «${excerpt(before)}» to «${excerpt(after)}»`,
  };
}

/** Whether it breaks a signature depends on its place among those that are signed; see `judgeChanges`. */
function added(field: HeaderField): Change {
  const header = titleOf(field);
  return {
    breaks: NEITHER,
    header,
    kind: 'header-added',
    line: field.line,
    message: `header ${header} was added: «${excerpt(fieldValue(field))}»`,
  };
}

function isReordered(before: readonly HeaderField[], after: readonly HeaderField[]): boolean {
  const texts = (fields: readonly HeaderField[]): readonly string[] => fields.map(({ raw }) => raw);
  const [one, two] = [texts(before), texts(after)];
  return one.join('\n') !== two.join('\n') && one.toSorted().join('\n') === two.toSorted().join('\n');
}

function reordered(after: readonly HeaderField[]): Change {
  const [first] = after;
  const header = first ? titleOf(first) : '';
  return {
    breaks: BOTH,
    header,
    kind: 'header-reordered',
    message: `the ${after.length} headers ${header} stand in another order`,
  };
}

/** The name as written. */
export const titleOf = ({ raw }: Pick<HeaderField, 'raw'>): string =>
  excerpt(raw.slice(0, Math.max(0, raw.indexOf(':'))).trim());
