import { canonicalBody } from '../message/canonical.ts';
import type { MessageText } from '../message/message-text.ts';
import { excerpt } from '../record/tag-list.ts';
import { BOTH, type Change, NEITHER, ONLY_SIMPLE } from './change.ts';
import { findRewriting } from './rewritings.ts';

/** Compare bodies and name what was done. One change, the one that explains all, or none. */
export function compareBody(before: MessageText, after: MessageText): readonly Change[] {
  if (before.body === after.body) return [];
  const line = after.bodyLine;
  if (canonicalBody(before.body, 'simple') === canonicalBody(after.body, 'simple')) {
    const message =
      'empty lines at the end of the body came or went, which counts in neither canonicalization';
    return [{ breaks: NEITHER, kind: 'body-empty-lines-at-end', message }];
  }
  const block = differingLines(canonicalBody(before.body, 'simple'), canonicalBody(after.body, 'simple'));
  if (canonicalBody(before.body, 'relaxed') === canonicalBody(after.body, 'relaxed')) {
    const message = `blanks changed in ${count(block.added.length || block.removed.length, 'line')} of the body, at the end of lines or between words`;
    return [{ breaks: ONLY_SIMPLE, kind: 'body-blanks', line: line + block.start, message }];
  }
  return [{ ...describe(block), breaks: BOTH, line: line + block.start }];
}

/** The lines between the first and the last that differ; `start` counts from 0. */
export type DifferingLines = {
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly isAtEnd: boolean;
};

export function differingLines(before: string, after: string): DifferingLines {
  const [old, now] = [before.split('\r\n').slice(0, -1), after.split('\r\n').slice(0, -1)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return {
    added: now.slice(start, now.length - end),
    isAtEnd: end === 0,
    removed: old.slice(start, old.length - end),
    start,
  };
}

function describe(block: DifferingLines): Pick<Change, 'kind' | 'message'> {
  const { added, isAtEnd, removed, start } = block;
  const shown = excerpt(added.find((text) => text.trim() !== '') ?? '');
  if (removed.length === 0 && isAtEnd)
    return {
      kind: 'body-lines-added-at-end',
      message: `${count(added.length, 'line')} added at end of body: «${shown}»`,
    };
  if (removed.length === 0 && start === 0)
    return {
      kind: 'body-lines-added-at-start',
      message: `${count(added.length, 'line')} added at start of body: «${shown}»`,
    };
  if (removed.length === 0)
    return {
      kind: 'body-lines-added',
      message: `${count(added.length, 'line')} added inside the body: «${shown}»`,
    };
  if (added.length === 0) {
    const gone = excerpt(removed.find((text) => text.trim() !== '') ?? '');
    const where = isAtEnd ? ' at its end' : '';
    return {
      kind: 'body-lines-removed',
      message: `${count(removed.length, 'line')} removed from the body${where}: «${gone}»`,
    };
  }
  return findRewriting(block) ?? { kind: 'body-line-changed', message: changed(block) };
}

function changed({ added, removed }: DifferingLines): string {
  const [old = '', now = ''] = [removed[0], added[0]];
  return `${count(added.length, 'line')} of the body changed: «${excerpt(old)}» is now «${excerpt(now)}»`;
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
