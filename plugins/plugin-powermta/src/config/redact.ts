import { decodeSource, encodeSource } from '@mtaops/core';
import { type ConfigLine, joinLines, splitLines } from './line.ts';
import { shownArgs } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** A configuration file without its passwords and keys, every line where it was. */
export function redactConfig(path: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const source = decodeSource(path, content);
  return encodeSource(joinLines(splitLines(source.text).map(redactLine)), source.encoding);
}

function redactLine(line: ConfigLine): ConfigLine {
  const body = redactStatement(line.body);
  // What `#` cut off a secret value is a part of it, perhaps.
  const isCut = body !== line.body && line.comment !== '';
  return { ...line, body, comment: isCut ? '# ****' : redactComment(line.comment) };
}

function redactStatement(body: string): string {
  const match = /^(\S+)(\s+)(.+)$/s.exec(body);
  if (!match || body.startsWith('<')) return redactPairs(body);
  const [, key = '', gap = '', value = ''] = match;
  const { words } = splitWords(value);
  const shown = shownArgs(key.toLowerCase(), words);
  const first = shown.indexOf('****');
  if (first < 0) return redactPairs(body);
  return `${key}${gap}${[...shown.slice(0, first), '****'].join(' ')}`;
}

/** A directive that was commented out still holds its secret; words of a sentence may go with it. */
function redactComment(comment: string): string {
  const match = /^(#+\s*)(.*)$/s.exec(comment);
  if (!match) return comment;
  const [, hashes = '', text = ''] = match;
  const isNamed = /\b(password|passwd|secret|token|api-?key)\b/i.test(text);
  const statement = redactStatement(text);
  return statement === text && isNamed ? `${hashes}****` : hashes + statement;
}

/** `--password=x`, `token=x` inside a command. */
function redactPairs(text: string): string {
  return text.replaceAll(/((?:password|passwd|secret|token|key)\s*[=:]\s*)[^\s"'>]+/gi, '$1****');
}
