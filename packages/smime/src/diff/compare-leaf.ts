import { bufferView, type Octets } from '../der/octets.ts';
import { decodeBase64 } from '../mime/base64.ts';
import { decodeCharset } from '../mime/encoded-word.ts';
import type { MimePart } from '../mime/part.ts';
import { decodeQuotedPrintable } from '../mime/quoted-printable.ts';
import type { Change, ChangeKind } from './change.ts';
import { excerpt } from './compare-fields.ts';
import { explainText, type Replacement } from './rewritings.ts';

/** A part and the octets that its offsets count in; CRLF line ends. */
export type Side = { readonly source: Buffer<ArrayBuffer>; readonly part: MimePart };

/** A difference between two bodies; `isEncodingOnly` when both decode to the same. */
export type LeafChange = Pick<Change, 'kind' | 'message'> & { readonly isEncodingOnly: boolean };

/** Compare the bodies of two leaves: first as they stand, then decoded, then as text. */
export function compareLeaf(sent: Side, delivered: Side): readonly LeafChange[] {
  const [one, other] = [bodyOf(sent), bodyOf(delivered)];
  const isSameEncoding = sent.part.transferEncoding === delivered.part.transferEncoding;
  if (isSameEncoding && one.equals(other)) return [];
  const contents = [decode(one, sent.part), decode(other, delivered.part)] as const;
  const isSame = contents[0].equals(contents[1]);
  const changes: LeafChange[] = [];
  const add = (kind: ChangeKind, message: string): void => {
    changes.push({ isEncodingOnly: isSame, kind, message });
  };
  if (!isSameEncoding)
    add('transfer-encoding', `${sent.part.transferEncoding} became ${delivered.part.transferEncoding}`);
  else if (isSame) explainEncoding(one, other, sent.part.transferEncoding, add);
  if (isSame) return changes;
  return [...changes, ...compareText(contents, sent.part, delivered.part)];
}

function bodyOf({ part, source }: Side): Buffer<ArrayBuffer> {
  return source.subarray(part.bodyStart, part.end);
}

function decode(body: Buffer<ArrayBuffer>, part: MimePart): Buffer<ArrayBuffer> {
  if (part.transferEncoding === 'base64') return decodeBase64(body);
  return part.transferEncoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** The contents are the same, their encoded forms are not. */
function explainEncoding(
  one: Buffer,
  other: Buffer,
  transferEncoding: string,
  add: (kind: ChangeKind, message: string) => void,
): void {
  if (transferEncoding === 'base64') {
    const [from, to] = [base64Width(one), base64Width(other)];
    add('base64-rewrapped', from === to ? 'base64 re-wrapped' : `base64 re-wrapped ${from} to ${to}`);
    return;
  }
  const [sent, delivered] = [one.toString('latin1'), other.toString('latin1')];
  const joined = (text: string): string => text.replaceAll('=\r\n', '').replace(/=$/, '');
  if (joined(sent) !== joined(delivered))
    add('quoted-printable-rewritten', 'quoted-printable encoded in another way');
  else if (/=(?:\r\n)?$/.test(sent) && !/=(?:\r\n)?$/.test(delivered))
    add('soft-breaks', 'the soft line break at the end was dropped');
  else add('soft-breaks', 'soft line breaks moved');
}

function base64Width(body: Buffer): number {
  const lf = body.indexOf(10);
  return lf < 0 ? body.length : lf - 1;
}

function compareText(
  contents: readonly [Octets, Octets],
  sent: MimePart,
  delivered: MimePart,
): readonly LeafChange[] {
  const isText = sent.mediaType.startsWith('text/');
  const [one, other] = [textOf(contents[0], sent), textOf(contents[1], delivered)];
  if (isText && one === other) {
    const [from, to] = [sent, delivered].map(({ parameters }) => parameters.get('charset') ?? 'us-ascii');
    return [{ isEncodingOnly: false, kind: 'charset-converted', message: `charset ${from} became ${to}` }];
  }
  if (!isText) {
    const sizes = `${contents[0].length} octets sent, ${contents[1].length} delivered`;
    return [{ isEncodingOnly: false, kind: 'content-changed', message: `the content is another: ${sizes}` }];
  }
  const { left, rewritings } = explainText(one, other);
  const known = rewritings.map(({ kind, message }) => ({ isEncodingOnly: false, kind, message }));
  return left ? [...known, { isEncodingOnly: false, ...describeReplacement(left) }] : known;
}

function textOf(octets: Octets, { parameters }: MimePart): string {
  const text =
    decodeCharset(octets, parameters.get('charset') ?? 'utf-8') ?? bufferView(octets).toString('latin1');
  return text.replaceAll('\r\n', '\n');
}

function describeReplacement({ added, removed, rest }: Replacement): Pick<Change, 'kind' | 'message'> {
  if (removed.trim() === '') {
    const isAtEnd = /^(?:\s|<\/?(?:body|html|div|table|tbody|tr|td|p)>)*$/i.test(rest);
    const kind = isAtEnd ? 'footer-added' : 'text-inserted';
    return { kind, message: `${isAtEnd ? 'a footer was added' : 'text was inserted'}: "${excerpt(added)}"` };
  }
  if (added.trim() === '') return { kind: 'text-removed', message: `text is gone: "${excerpt(removed)}"` };
  return { kind: 'content-changed', message: `"${excerpt(removed)}" became "${excerpt(added)}"` };
}
