import { excerpt } from '../record/tag-list.ts';
import type { Change } from './change.ts';
import type { DifferingLines } from './compare-body.ts';

type Named = Pick<Change, 'kind' | 'message'>;

/** What programs do to lines, as far as it can be proved by doing it again. */
export function findRewriting(block: DifferingLines): Named | undefined {
  return fromEscaped(block) ?? folded(block) ?? boundary(block) ?? encoded(block) ?? stripped(block);
}

/** mbox stores escape `From ` at the start of a line (RFC 4155). */
function fromEscaped({ added, removed }: DifferingLines): Named | undefined {
  const isSame =
    added.length === removed.length &&
    added.every(
      (line, at) =>
        line === removed[at] || (line === `>${removed[at]}` && /^>*From /.test(removed[at] ?? '')),
    );
  return isSame
    ? {
        kind: 'body-from-escaped',
        message: '«>» was put in front of «From » at the start of a line, as mbox files want it',
      }
    : undefined;
}

/** RFC 5321 §4.5.3.1.6 allows 998 octets a line; some servers break longer ones, with or without a blank. */
function folded({ added, removed }: DifferingLines): Named | undefined {
  const join = (lines: readonly string[]): string => lines.join('').replace(/[ \t]/g, '');
  if (added.length === removed.length || join(added) !== join(removed)) return undefined;
  const longest = Math.max(...removed.map((line) => line.length));
  const what =
    added.length > removed.length
      ? `lines were broken, the longest of ${longest} octets`
      : 'lines were joined';
  return { kind: 'body-lines-folded', message: what };
}

/** One boundary replaced by another all over. */
function boundary({ added, removed }: DifferingLines): Named | undefined {
  const [old, now] = [removed, added].map(
    (lines) => /^--([^\s]{1,70}?)(?:--)?$/.exec(lines.find((line) => line.startsWith('--')) ?? '')?.[1],
  );
  if (old === undefined || now === undefined || old === now) return undefined;
  if (removed.join('\n').replaceAll(old, now) !== added.join('\n')) return undefined;
  return {
    kind: 'body-boundary',
    message: `the MIME boundary «${excerpt(old)}» was replaced by «${excerpt(now)}»`,
  };
}

/** The same text in another Content-Transfer-Encoding, whose header line may lie in the block too. */
function encoded({ added, removed }: DifferingLines): Named | undefined {
  const [old, now] = [withoutEncodingHeader(removed), withoutEncodingHeader(added)];
  const [text, written] = [old.join('\r\n'), now.join('\r\n')];
  const forms = { base64: fromBase64, 'quoted-printable': fromQuotedPrintable };
  for (const [name, decode] of Object.entries(forms)) {
    if (isSameText(decode(written), text))
      return {
        kind: 'body-transfer-encoding',
        message: `the body was turned into ${name}, as for a hop without 8BITMIME`,
      };
    if (isSameText(decode(text), written))
      return { kind: 'body-transfer-encoding', message: `the body was turned from ${name} into plain lines` };
  }
  return undefined;
}

const withoutEncodingHeader = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^content-transfer-encoding:/i.test(line));

const isSameText = (decoded: string | undefined, text: string): boolean =>
  decoded !== undefined && decoded.replace(/\s+$/, '') === text.replace(/\s+$/, '') && text.trim() !== '';

function fromQuotedPrintable(text: string): string | undefined {
  if (!/=(?:[0-9A-F]{2}|\r\n)/i.test(text)) return undefined;
  return text
    .replace(/[ \t]+(?=\r\n|$)/g, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string | undefined {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return undefined;
  return Buffer.from(plain, 'base64').toString('latin1');
}

/** Octets above 127 lost their highest bit or became question marks. */
function stripped({ added, removed }: DifferingLines): Named | undefined {
  const [old, now] = [removed.join('\r\n'), added.join('\r\n')];
  if (!/[\x80-\xff]/.test(old)) return undefined;
  const forms = [
    old.replace(/[\x80-\xff]/g, (octet) => String.fromCharCode(octet.charCodeAt(0) & 0x7f)),
    old.replace(/[\x80-\xff]/g, '?'),
    old.replace(/[\x80-\xff]+/g, '?'),
    old.replace(/[\xc0-\xff][\x80-\xbf]+/g, '?'),
  ];
  return forms.includes(now)
    ? { kind: 'body-8bit-lost', message: 'octets above 127 were made seven-bit: characters are lost' }
    : undefined;
}
