import { bufferView, type Octets } from '../der/octets.ts';

/** RFC 2045 §6.7 rule 5: characters on a line, the soft break's `=` included. */
const MAX_CHARACTERS = 76;
const CRLF = '\r\n';

/**
 * Encode text as quoted-printable (RFC 2045 §6.7). Line ends (CRLF or LF) stay line ends, all else that is not
 * printable US-ASCII is escaped, a bare CR too. Made for transit: no blank at a line's end, no line that starts with
 * `From ` or a dot, no soft break at the end.
 */
export function encodeQuotedPrintable(octets: Octets): Buffer<ArrayBuffer> {
  return mapLines(octets, (line) =>
    breakLine(protectLine(line.replace(/[^\t\x20-\x3c\x3e-\x7e]/g, escapeCharacter))),
  );
}

/**
 * Make octets that are meant to be quoted-printable fit for transit: escapes what is not US-ASCII and breaks lines
 * that are too long; lines without such faults stay as they are. The decoded content does not change.
 */
export function repairQuotedPrintable(octets: Octets): Buffer<ArrayBuffer> {
  return mapLines(octets, (line) => {
    const escaped = line.replace(/[^\t\x20-\x7e]/g, escapeCharacter);
    return escaped === line && line.length <= MAX_CHARACTERS ? line : breakLine(escaped);
  });
}

/** Undo quoted-printable: soft breaks go, line ends and wrong escapes stay as they are. */
export function decodeQuotedPrintable(octets: Octets): Buffer<ArrayBuffer> {
  const lines = bufferView(octets).toString('latin1').split('\n').map(decodeLine);
  return Buffer.from(lines.join(''), 'latin1');
}

/** Blanks at the end were added in transit (RFC 2045 §6.7 rule 3). */
function decodeLine(line: string, index: number, lines: readonly string[]): string {
  const isLast = index === lines.length - 1;
  const lineEnd = isLast ? '' : line.endsWith('\r') ? '\r\n' : '\n';
  let end = line.length - (lineEnd === '\r\n' ? 1 : 0);
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end -= 1;
  const text = line.slice(0, end);
  const isSoft = text.endsWith('=');
  const decoded = (isSoft ? text.slice(0, -1) : text).replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return isSoft ? decoded : decoded + lineEnd;
}

function mapLines(octets: Octets, encode: (line: string) => string): Buffer<ArrayBuffer> {
  const text = bufferView(octets).toString('latin1');
  return Buffer.from(text.split(/\r?\n/).map(encode).join(CRLF), 'latin1');
}

function escapeCharacter(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** What is legal but does not survive every relay. */
function protectLine(line: string): string {
  let safe = line;
  if (safe.startsWith('From ')) safe = `=46${safe.slice(1)}`;
  if (safe.startsWith('.')) safe = `=2E${safe.slice(1)}`;
  return /[ \t]$/.test(safe) ? safe.slice(0, -1) + escapeCharacter(safe.slice(-1)) : safe;
}

/** Soft breaks, never inside an escape, never so that a line ends in a blank or starts with `From ` or a dot. */
function breakLine(line: string): string {
  if (line.length <= MAX_CHARACTERS) return line;
  const lines: string[] = [];
  let rest = line;
  while (rest.length > MAX_CHARACTERS) {
    const cut = findCut(rest);
    lines.push(`${rest.slice(0, cut)}=`);
    rest = rest.slice(cut);
  }
  lines.push(rest);
  return lines.join(CRLF);
}

function findCut(line: string): number {
  for (let cut = MAX_CHARACTERS - 1; cut > 0; cut -= 1) {
    const isInEscape = line.lastIndexOf('=', cut - 1) > cut - 3;
    if (!isInEscape && !/^(?:From |\.)/.test(line.slice(cut, cut + 5))) return cut;
  }
  return MAX_CHARACTERS - 1; // nothing but dots
}
