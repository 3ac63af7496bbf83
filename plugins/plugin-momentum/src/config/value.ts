import type { Location } from '@mtaops/core';
import type { ValueNode } from './syntax.ts';
import { scalarText, type Token } from './token.ts';

/** A value with the place of each part; commas and stray text are gone. */
export type ConfigValue = ScalarValue | ListValue | DictionaryValue;

export type ScalarValue = { readonly kind: 'scalar'; readonly text: string; readonly place: Location };

type ListValue = {
  readonly kind: 'list';
  readonly items: readonly ConfigValue[];
  readonly place: Location;
};

type DictionaryEntry = {
  readonly key: string;
  readonly value: ConfigValue | undefined;
  readonly place: Location;
};

type DictionaryValue = {
  readonly kind: 'dictionary';
  readonly entries: readonly DictionaryEntry[];
  readonly place: Location;
};

export function placeOf(file: string, token: Token): Location {
  return { column: token.column, file, line: token.line };
}

export function toValue(file: string, node: ValueNode): ConfigValue {
  if (node.kind === 'scalar') {
    return { kind: 'scalar', place: placeOf(file, node.token), text: scalarText(node.token) };
  }
  const place = placeOf(file, node.open);
  if (node.kind === 'list') {
    const items = node.items.flatMap((item) => (item.kind === 'loose' ? [] : [toValue(file, item)]));
    return { items, kind: 'list', place };
  }
  const entries = node.entries.flatMap((entry) =>
    entry.kind === 'loose'
      ? []
      : [
          {
            key: scalarText(entry.key),
            place: placeOf(file, entry.key),
            value: entry.value && toValue(file, entry.value),
          },
        ],
  );
  return { entries, kind: 'dictionary', place };
}

/** The words of a list; a scalar stands for a list of one, as in the vendor's own files. */
export function wordsOf(value: ConfigValue): readonly ScalarValue[] {
  if (value.kind === 'scalar') return [value];
  if (value.kind === 'list') return value.items.flatMap(wordsOf);
  return [];
}

/** The text of a scalar; empty for a list or dictionary. */
export function textOf(value: ConfigValue | undefined): string {
  return value?.kind === 'scalar' ? value.text : '';
}

/** The scalar at a key of a dictionary, key in any case; undefined when it is not there. */
export function entryText(value: ConfigValue | undefined, key: string): string | undefined {
  if (value?.kind !== 'dictionary') return undefined;
  const found = value.entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase());
  return found ? textOf(found.value) : undefined;
}

const TRUE = new Set(['true', 'on', 'enabled', '1', 'yes']);
const FALSE = new Set(['false', 'off', 'disabled', '0', 'no']);

/** A boolean (B4/console-commands/config shows on/off, true/false, enabled/disabled, 1/0); undefined for other words. */
export function asBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : undefined;
}

/** A whole number of decimal digits; undefined for anything else. */
export function asInteger(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A value as one line of configuration text, for comparison and for showing. */
export function formatValue(value: ConfigValue): string {
  if (value.kind === 'scalar') return quote(value.text);
  if (value.kind === 'list') return `( ${value.items.map(formatValue).join(' ')} )`;
  const entries = value.entries.map(({ key, value: inner }) =>
    inner ? `${key} = ${formatValue(inner)}` : key,
  );
  return `[ ${entries.join(' ')} ]`;
}

const SECRET_NAME = /pass|secret|token|community|credential|uri$|parameters$/i;
const SECRET_TEXT = /password|secret|:\/\/[^/\s]*@/i;

/** A setting's value for people, or that it is not shown: passwords stand in URIs of data sources and the like. */
export function showValue(name: string, value: ConfigValue): string {
  const text = formatValue(value);
  return SECRET_NAME.test(name) || SECRET_TEXT.test(text) ? '(a value that is not shown)' : text;
}

function quote(text: string): string {
  return /^\w+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;
}
