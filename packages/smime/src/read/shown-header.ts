import { readProtectedHeader, type ShownField } from '../header-protection/read-header.ts';
import type { LayerWalk } from './walk-layers.ts';

/** The header as a reader should show it, each field with what protects it (RFC 9788 §4). */
export type ShownHeader = {
  /** `wrapped` and `draft` are the forms before RFC 9788. */
  readonly scheme: 'rfc9788' | 'wrapped' | 'draft' | 'none';
  readonly hp: 'clear' | 'cipher' | null;
  /** From, Sender, Reply-To, To, Cc, Subject and Date, from inside when they are protected. */
  readonly fields: readonly ShownField[];
};

const SHOWN: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date']);

/**
 * Choose what to show.
 *
 * @param isSigned - The signature around the innermost content proved good.
 * @returns Null for a bare CMS object, which has no header.
 */
export function showHeader({ innermost, layers, message }: LayerWalk, isSigned: boolean): ShownHeader | null {
  if (!message) return null;
  const isEncrypted = layers.some((layer) => layer.isWhole && 'state' in layer && layer.state === 'opened');
  const payload = innermost?.source ?? new Uint8Array(0);
  const { fields, hp, scheme } = readProtectedHeader(message.fields, payload, { isEncrypted, isSigned });
  return { fields: fields.filter(({ name }) => SHOWN.has(name.toLowerCase())), hp: hp ?? null, scheme };
}
