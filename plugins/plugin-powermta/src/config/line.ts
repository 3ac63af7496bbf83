/**
 * One physical line in pieces; joined they are the line again.
 *
 * `#` starts a comment anywhere and there is no escape (User's Guide 5.0, 3.1), so the comment is cut off before
 * anything else is looked at. There are no continuation lines.
 */
export type ConfigLine = {
  /** Counts from 1. */
  readonly number: number;
  readonly indent: string;
  /** The statement, without blanks around it; empty on a blank or comment line. */
  readonly body: string;
  readonly gap: string;
  /** From `#` on; empty when there is none. */
  readonly comment: string;
  readonly end: '' | '\n' | '\r\n';
};

const BLANKS = '[ \\t\\v\\f\\r\\ufeff\\u0000]';
const LEADING = new RegExp(`^${BLANKS}*`);
const TRAILING_BLANK = new RegExp(`^${BLANKS}$`);

/** All lines of a text; an empty text has none. */
export function splitLines(text: string): readonly ConfigLine[] {
  const lines: ConfigLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline + 1;
    lines.push(readLine(text.slice(start, stop), lines.length + 1));
    start = stop;
  }
  return lines;
}

/** The inverse of {@link splitLines}. */
export function joinLines(lines: readonly ConfigLine[]): string {
  return lines.map(({ body, comment, end, gap, indent }) => indent + body + gap + comment + end).join('');
}

function readLine(physical: string, number: number): ConfigLine {
  const end = physical.endsWith('\r\n') ? '\r\n' : physical.endsWith('\n') ? '\n' : '';
  const content = physical.slice(0, physical.length - end.length);
  const hash = content.indexOf('#');
  const statement = hash < 0 ? content : content.slice(0, hash);
  const indent = LEADING.exec(statement)?.[0] ?? '';
  const body = trimEnd(statement.slice(indent.length));
  return {
    body,
    comment: hash < 0 ? '' : content.slice(hash),
    end,
    gap: statement.slice(indent.length + body.length),
    indent,
    number,
  };
}

/** By hand: `/[ \t]+$/` takes quadratic time on a long run of blanks. */
function trimEnd(text: string): string {
  let stop = text.length;
  while (stop > 0 && TRAILING_BLANK.test(text.charAt(stop - 1))) stop -= 1;
  return text.slice(0, stop);
}
