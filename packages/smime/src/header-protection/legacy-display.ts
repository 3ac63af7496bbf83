import { bufferView, type Octets } from '../der/octets.ts';
import { decodeBase64, encodeBase64Lines } from '../mime/base64.ts';
import { decodeEncodedWords } from '../mime/encoded-word.ts';
import type { PartPlan } from '../mime/entity-plan.ts';
import { bodyOctets, headerOctets } from '../mime/entity-writer.ts';
import {
  createHeaderField,
  fieldsNamed,
  fieldValue,
  type HeaderField,
  parseHeader,
} from '../mime/header-field.ts';
import { isIdentity, type MimePart, parseMimeTree } from '../mime/part.ts';
import { encodeQuotedPrintable } from '../mime/quoted-printable.ts';
import { addParameter, replaceParameter } from './content-type.ts';

/** RFC 9788 §5.2.3.2. */
const HTML_CLASS = 'header-protection-legacy-display';

/** Where readers without header protection look for what is hidden. */
const USER_FACING = /^(?:subject|from|to|cc|date|reply-to|followup-to|sender|comments|keywords)$/i;

/**
 * Say the hidden fields at the top of the main body, for readers that do not know header protection (RFC 9788
 * §5.2.2): in text/plain as lines up to a blank line, in text/html as a `div`. Of an alternative every text gets
 * it, of other multiparts the first part. A text in a charset that cannot say them stays as it is.
 *
 * @param entity - CRLF, 7-bit or not.
 * @param hidden - The fields as they really are.
 */
export function addLegacyDisplay(entity: Octets, hidden: readonly HeaderField[]): Octets {
  const shown = hidden.filter(({ name }) => USER_FACING.test(name));
  if (shown.length === 0) return entity;
  const lines = shown.map((field) => `${field.name}: ${decodeEncodedWords(fieldValue(field))}`);
  const source = bufferView(entity);
  const { bodyStart, fields } = parseHeader(source, 0, source.length);
  const root = parseMimeTree(source, fields, bodyStart, source.length);
  const plan = planDisplay(source, root, lines);
  if (!plan) return entity;
  return Buffer.concat([
    ...headerOctets(plan.fields ?? fields, plan.transferEncoding),
    ...bodyOctets({ isCanonical: true, octets: source }, root, plan),
  ]);
}

function planDisplay(
  source: Buffer<ArrayBuffer>,
  part: MimePart,
  lines: readonly string[],
): PartPlan | undefined {
  if (part.children.length === 0) return planText(source, part, lines);
  if (!/^multipart\/(?:alternative|mixed|related)$/.test(part.mediaType)) return undefined;
  const mains = part.mediaType === 'multipart/alternative' ? part.children : part.children.slice(0, 1);
  const children = new Map<MimePart, PartPlan>();
  for (const child of mains) {
    const plan = planDisplay(source, child, lines);
    if (plan) children.set(child, plan);
  }
  return children.size === 0 ? undefined : { children };
}

function planText(
  source: Buffer<ArrayBuffer>,
  part: MimePart,
  lines: readonly string[],
): PartPlan | undefined {
  const isHtml = part.mediaType === 'text/html';
  if (!isHtml && part.mediaType !== 'text/plain') return undefined;
  if (fieldsNamed(part.fields, 'content-disposition').some((field) => /^attachment/i.test(fieldValue(field))))
    return undefined;
  const display = isHtml ? htmlDisplay(lines) : `${lines.join('\r\n')}\r\n\r\n`;
  const isAscii = !/[^\p{ASCII}]/u.test(display);
  const charset = (part.parameters.get('charset') ?? 'us-ascii').toLowerCase();
  if (!/^(?:us-ascii|utf-8)$/.test(charset) && !(isAscii && /^(?:iso-8859-|windows-12)/.test(charset)))
    return undefined;
  const body = source.subarray(part.bodyStart, part.end);
  const inserted = insertDisplay(body, part.transferEncoding, display, isHtml);
  if (!inserted) return undefined;
  return {
    ...inserted,
    children: new Map(),
    fields: markFields(part.fields, isAscii || charset === 'utf-8' ? undefined : 'utf-8'),
  };
}

function markFields(fields: readonly HeaderField[], charset: string | undefined): readonly HeaderField[] {
  const plain = createHeaderField('Content-Type', 'text/plain; charset="us-ascii"');
  const typed = fieldsNamed(fields, 'content-type').length > 0 ? fields : [plain, ...fields];
  return typed.map((field) => {
    if (field.name.toLowerCase() !== 'content-type') return field;
    const named = charset === undefined ? field : replaceParameter(field, 'charset', charset);
    return addParameter(named, 'hp-legacy-display', '1');
  });
}

function htmlDisplay(lines: readonly string[]): string {
  const entities = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
  const escaped = lines.map((line) =>
    line.replace(/["&<>]/g, (character) => entities[character as keyof typeof entities]),
  );
  return `<div class="${HTML_CLASS}">\r\n<pre>${escaped.join('\r\n')}</pre></div>\r\n`;
}

type Inserted = { readonly body: Buffer<ArrayBuffer>; readonly transferEncoding?: string };

/** Put the display in without touching the rest of the encoded body; undefined for an unknown transfer encoding. */
function insertDisplay(
  body: Buffer<ArrayBuffer>,
  transferEncoding: string,
  display: string,
  isHtml: boolean,
): Inserted | undefined {
  const octets = Buffer.from(display, 'utf8');
  const insert = (into: Buffer<ArrayBuffer>, piece: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
    const at = isHtml ? endOfBodyTag(into) : 0;
    return Buffer.concat([into.subarray(0, at), piece, into.subarray(at)]);
  };
  if (transferEncoding === 'base64') {
    const lines = encodeBase64Lines(insert(decodeBase64(body), octets));
    return { body: body.at(-1) === 10 ? lines : lines.subarray(0, -2) };
  }
  // Between soft breaks, so that no line gets too long; the display's own line end is a hard one.
  if (transferEncoding === 'quoted-printable') {
    const lead = isHtml ? '=\r\n' : '';
    return { body: insert(body, Buffer.concat([Buffer.from(lead), encodeQuotedPrintable(octets)])) };
  }
  if (!isIdentity(transferEncoding)) return undefined;
  const isClean = display.split('\r\n').every((line) => line.length < 900 && !/[^\p{ASCII}]/u.test(line));
  if (isClean || transferEncoding !== '7bit') return { body: insert(body, octets) };
  return { body: encodeQuotedPrintable(insert(body, octets)), transferEncoding: 'quoted-printable' };
}

/** After `<body …>`; at the start when there is none. */
function endOfBodyTag(html: Buffer): number {
  const match = /<body(?:\s[^>]{0,4000})?>/i.exec(html.toString('latin1'));
  return match ? match.index + match[0].length : 0;
}
