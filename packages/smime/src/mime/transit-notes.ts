import type { NoteCode } from './note.ts';
import { isIdentity, type MimePart } from './part.ts';

const LF = 10;
const CR = 13;
/** RFC 2045 §6.8; what relays that encode anew use. */
const BASE64_WIDTH = 76;

/** Something legal in a leaf that relays rewrite, and where. */
export type TransitRisk = { readonly code: NoteCode; readonly what: string; readonly at: number };

/**
 * What in a leaf, sent as it is, does not survive every relay and would break a detached signature: blanks at a
 * line's end, lines that start with `From `, a soft break at the very end, base64 in lines of another width than 76.
 * One of each kind, the first.
 */
export function findTransitRisks(source: Buffer, part: MimePart): readonly TransitRisk[] {
  const { bodyStart, end, transferEncoding } = part;
  const body = source.subarray(bodyStart, end);
  if (transferEncoding === 'base64') return findBase64Width(body, bodyStart);
  if (!isIdentity(transferEncoding) && transferEncoding !== 'quoted-printable') return [];
  const risks: TransitRisk[] = [];
  const add = (code: NoteCode, what: string, at: number): void => {
    if (at >= 0) risks.push({ at: bodyStart + at, code, what });
  };
  add('trailing-blanks', 'has blanks at the end of a line', findTrailingBlank(body));
  add('from-line', 'has a line that starts with "From "', findFromLine(body));
  if (transferEncoding === 'quoted-printable' && /=\r?\n?$/.test(body.toString('latin1', body.length - 3)))
    add('soft-break-at-end', 'ends in a soft line break', body.length - 1);
  return risks;
}

function findTrailingBlank(body: Buffer): number {
  const hits = [' \r\n', '\t\r\n', ' \n', '\t\n'].map((blank) => body.indexOf(blank, 0, 'latin1'));
  return hits.reduce((first, hit) => (hit >= 0 && (first < 0 || hit < first) ? hit : first), -1);
}

function findFromLine(body: Buffer): number {
  if (body.toString('latin1', 0, 5) === 'From ') return 0;
  const lf = body.indexOf('\nFrom ', 0, 'latin1');
  return lf < 0 ? -1 : lf + 1;
}

function findBase64Width(body: Buffer, bodyStart: number): readonly TransitRisk[] {
  const lf = body.indexOf(LF);
  const width = body[lf - 1] === CR ? lf - 1 : lf;
  const isOneLine = lf < 0 || body.length - lf < 4;
  if (isOneLine ? body.length <= BASE64_WIDTH + 2 : width === BASE64_WIDTH) return [];
  const what = `is base64 in lines of ${isOneLine ? body.length : width} characters`;
  return [{ at: bodyStart, code: 'base64-width', what }];
}
