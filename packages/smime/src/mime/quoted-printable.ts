/** RFC 2045 §6.7 rule 5: characters on a line, the soft break's `=` included. */
const MAX_CHARACTERS = 76;
const CRLF = '\r\n';

/**
 * Encode text as quoted-printable (RFC 2045 §6.7). Line ends (CRLF or LF) stay line ends, all else that is not
 * printable US-ASCII is escaped, a bare CR too. Made for transit: no blank at a line's end, no line that starts with
 * `From ` or a dot, no soft break at the end.
 */
export function encodeQuotedPrintable(octets: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return mapLines(octets, (line) =>
    breakLine(protectLine(line.replace(/[^\t\x20-\x3c\x3e-\x7e]/g, escapeCharacter))),
  );
}

/**
 * Make octets that are meant to be quoted-printable fit for transit: escapes what is not US-ASCII and breaks lines
 * that are too long; lines without such faults stay as they are. The decoded content does not change.
 */
export function repairQuotedPrintable(octets: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return mapLines(octets, (line) => {
    const escaped = line.replace(/[^\t\x20-\x7e]/g, escapeCharacter);
    return escaped === line && line.length <= MAX_CHARACTERS ? line : breakLine(escaped);
  });
}

/** Undo quoted-printable: soft breaks go, line ends and wrong escapes stay as they are. */
export function decodeQuotedPrintable(octets: Uint8Array): Buffer<ArrayBuffer> {
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.length)
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n|=$/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

function mapLines(octets: Uint8Array<ArrayBuffer>, encode: (line: string) => string): Buffer<ArrayBuffer> {
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1');
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
    let cut = MAX_CHARACTERS - 1;
    const lastEscape = rest.lastIndexOf('=', cut - 1);
    if (lastEscape > cut - 3) cut = lastEscape;
    while (cut > MAX_CHARACTERS / 2 && /^(?:From |\.)/.test(rest.slice(cut, cut + 5))) cut -= 1;
    lines.push(`${rest.slice(0, cut)}=`);
    rest = rest.slice(cut);
  }
  lines.push(rest);
  return lines.join(CRLF);
}
