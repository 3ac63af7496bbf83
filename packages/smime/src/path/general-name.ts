import { type BerElement, childrenOf, contentOf, firstChild } from '../der/ber-reader.ts';
import { oidOf, textOf } from '../der/ber-values.ts';
import { hexOf } from '../der/octets.ts';
import { type Name, parseName } from './name.ts';

/**
 * One GeneralName (RFC 5280 §4.2.1.6). `smtpUtf8Mailbox` is the otherName of RFC 9598; forms that nothing here
 * compares are `other` with their tag.
 */
export type GeneralName =
  | { readonly kind: 'rfc822' | 'dns' | 'uri' | 'smtpUtf8Mailbox'; readonly text: string }
  | { readonly kind: 'directory'; readonly name: Name }
  | { readonly kind: 'ip'; readonly octets: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'other'; readonly tag: number; readonly hex: string };

const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';

export function parseGeneralName(element: BerElement): GeneralName {
  const octets = contentOf(element);
  const text = (): string => Buffer.from(octets).toString('latin1');
  switch (element.identifier) {
    case 0x81:
      return { kind: 'rfc822', text: text() };
    case 0x82:
      return { kind: 'dns', text: text() };
    case 0x86:
      return { kind: 'uri', text: text() };
    case 0x87:
      return { kind: 'ip', octets };
    case 0xa4: {
      const inner = firstChild(element);
      if (inner) return { kind: 'directory', name: parseName(inner) };
      break;
    }
    case 0xa0:
      return parseOtherName(element);
  }
  return { hex: hexOf(octets), kind: 'other', tag: element.identifier & 0x1f };
}

function parseOtherName(element: BerElement): GeneralName {
  const [type, wrapped] = childrenOf(element);
  const value = wrapped && firstChild(wrapped);
  const text = value && textOf(value);
  if (type && oidOf(type) === SMTP_UTF8_MAILBOX && text !== undefined)
    return { kind: 'smtpUtf8Mailbox', text };
  return { hex: hexOf(contentOf(element)), kind: 'other', tag: 0 };
}

/** GeneralNames, also under an implicit tag. */
export function parseGeneralNames(element: BerElement): readonly GeneralName[] {
  return childrenOf(element).map(parseGeneralName);
}

/** Comparable text of a GeneralName, for equality only. */
export function generalNameKey(name: GeneralName): string {
  switch (name.kind) {
    case 'directory':
      return `directory:${name.name.key}`;
    case 'ip':
      return `ip:${hexOf(name.octets)}`;
    case 'other':
      return `${name.tag}:${name.hex}`;
    default:
      return `${name.kind}:${name.text}`;
  }
}
