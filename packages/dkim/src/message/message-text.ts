/** One header field as it stands in the message. */
export type HeaderField = {
  /** In lower case. */
  readonly name: string;
  /** Name, colon and value with its folding; CRLF inside, none at the end. An octet is a character. */
  readonly raw: string;
  /** Line number in the message, from 1. */
  readonly line: number;
};

/** A message as DKIM sees it: fields and body, CRLF line ends, an octet a character (Latin-1). */
export type MessageText = {
  readonly fields: readonly HeaderField[];
  readonly body: string;
  /** Line number of the body's first line. */
  readonly bodyLine: number;
};

/** Read a message. Bare LF, as files have it, counts as CRLF, as the message was on the wire. */
export function parseMessageText(octets: Uint8Array): MessageText {
  const text = Buffer.from(octets)
    .toString('latin1')
    .replace(/\r?\n/g, '\r\n')
    .replace(/^From [^\r\n]*\r\n/, '');
  const end = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
  const header = end < 0 ? text : text.slice(0, end === 0 ? 0 : end + 2);
  const body = end < 0 ? '' : text.slice(end === 0 ? 2 : end + 4);
  const fields: HeaderField[] = [];
  const lines = header.split('\r\n').slice(0, -1);
  for (const [at, line] of lines.entries()) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last) fields[fields.length - 1] = { ...last, raw: `${last.raw}\r\n${line}` };
    else fields.push({ line: at + 1, name: fieldName(line), raw: line });
  }
  return { body, bodyLine: lines.length + 2, fields };
}

/** Everything after the colon, unfolded, without the blanks around it. */
export function fieldValue({ raw }: Pick<HeaderField, 'raw'>): string {
  return raw
    .slice(raw.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .trim();
}

function fieldName(line: string): string {
  const colon = line.indexOf(':');
  return (colon < 0 ? line : line.slice(0, colon)).trim().toLowerCase();
}
