import type { Location } from '../finding.ts';

/** A file's text with what is needed to turn an offset into a place; the text is kept exactly. */
export type SourceText = {
  /** The name that findings show: the path on the host. */
  readonly file: string;
  readonly text: string;
  /** How octets and text map; `latin1` when the octets are no UTF-8, so that printing gives them back. */
  readonly encoding: 'utf-8' | 'latin1';
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
};

/** Line ends are LF; a CR before it belongs to the line. */
export function sourceText(
  file: string,
  text: string,
  encoding: SourceText['encoding'] = 'utf-8',
): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { encoding, file, lineStarts, text };
}

/** Text of a configuration file. A byte order mark stays in the text, so that {@link encodeSource} gives it back. */
export function decodeSource(file: string, octets: Uint8Array): SourceText {
  try {
    return sourceText(file, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets));
  } catch {
    let text = '';
    for (const octet of octets) text += String.fromCharCode(octet);
    return sourceText(file, text, 'latin1');
  }
}

/** The inverse of {@link decodeSource}, octet for octet. */
export function encodeSource(text: string, encoding: SourceText['encoding']): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The place of an offset; one past the end is allowed. */
export function locationAt(source: SourceText, offset: number): Required<Location> {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { column: offset - (source.lineStarts[low] ?? 0) + 1, file: source.file, line: low + 1 };
}

/** One line without its line end; empty when there is no such line. `line` counts from 1. */
export function lineOf(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const next = source.lineStarts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
}
