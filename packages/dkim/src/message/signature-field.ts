import { parseTagList, type TagList, tagValue } from '../record/tag-list.ts';
import type { Canonicalization } from './canonical.ts';
import { fieldValue, type HeaderField, type MessageText } from './message-text.ts';

/** A DKIM-Signature as written (RFC 6376 §3.5); what is missing is the default. */
export type SignatureField = {
  readonly field: HeaderField;
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: string;
  readonly header: Canonicalization;
  readonly body: Canonicalization;
  /** Names in `h=`, lower case, in order; a name stands there once for each field that it covers. */
  readonly signed: readonly string[];
  /** `bh=` without blanks. */
  readonly bodyHash: string;
  /** `l=`, when it is a number. */
  readonly bodyLimit?: number;
  /** `z=`: the header as it was when it was signed. */
  readonly copied: readonly { readonly name: string; readonly value: string }[];
};

/** Every DKIM-Signature of a message, from the top. */
export function signaturesOf({ fields }: MessageText): readonly SignatureField[] {
  return fields.filter(({ name }) => name === 'dkim-signature').map(readSignature);
}

function readSignature(field: HeaderField): SignatureField {
  const list = parseTagList(fieldValue(field));
  const text = (name: string): string => (tagValue(list, name) ?? '').replace(/\s/g, '');
  const [header = '', body = ''] = text('c').toLowerCase().split('/');
  const limit = Number(text('l'));
  return {
    algorithm: text('a').toLowerCase() || 'unknown',
    body: body === 'relaxed' ? 'relaxed' : 'simple',
    bodyHash: text('bh'),
    copied: copiedFields(list),
    domain: text('d').toLowerCase(),
    field,
    header: header === 'relaxed' ? 'relaxed' : 'simple',
    selector: text('s'),
    signed: text('h')
      .toLowerCase()
      .split(':')
      .filter((name) => name !== ''),
    ...(/^\d+$/.test(text('l')) && Number.isSafeInteger(limit) && { bodyLimit: limit }),
  };
}

/** `name:value|name:value`, values in DKIM's quoted-printable (RFC 6376 §2.11, §3.5). */
function copiedFields(list: TagList): SignatureField['copied'] {
  return (tagValue(list, 'z') ?? '').split('|').flatMap((item) => {
    const colon = item.indexOf(':');
    if (colon < 0) return [];
    const value = item.slice(colon + 1).replace(/\s/g, '');
    const decoded = value.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return [{ name: item.slice(0, colon).replace(/\s/g, '').toLowerCase(), value: decoded }];
  });
}

/**
 * The fields that a signature covers, in its order: of several with one name the lowest is the first (RFC 6376 §5.4.2).
 * A name without a field is undefined: it covers that there is none.
 */
export function coveredFields(
  { fields }: Pick<MessageText, 'fields'>,
  signed: readonly string[],
): readonly { readonly name: string; readonly field: HeaderField | undefined }[] {
  const left = [...fields];
  return signed.map((name) => {
    const at = left.findLastIndex((field) => field.name === name);
    return { field: at < 0 ? undefined : left.splice(at, 1)[0], name };
  });
}
