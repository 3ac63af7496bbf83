import { parseAddressList } from '../mime/address-list.ts';
import { fieldsNamed, fieldValue, type HeaderField } from '../mime/header-field.ts';
import type { Entity } from './entity.ts';
import type { Reason } from './reason.ts';
import type { LayerWalk } from './walk-layers.ts';

/** Whose address the signature must vouch for, and what speaks against the header that names it. */
export type Author = {
  readonly address: string | undefined;
  /** It comes from inside the signature (RFC 9788 or an older form), not from the outer header. */
  readonly isProtected: boolean;
  readonly reasons: readonly Reason[];
};

/**
 * Find the author: the one From address, or Sender when From has several (RFC 5322 §3.6.2). With header protection
 * the protected fields count; an outer author that differs is reported (RFC 9788 §4.4).
 */
export function findAuthor({ innermost, message }: LayerWalk): Author {
  const outer = readAuthor(message?.fields ?? []);
  const inside = innermost && readProtectedAuthor(innermost, outer);
  const author = inside ?? outer;
  const isProtected = inside !== undefined;
  if ('problem' in author) {
    const reason = { code: author.code, layer: null, message: author.problem, severity: 'error' as const };
    return { address: undefined, isProtected, reasons: [reason] };
  }
  const differs = inside && 'address' in outer && !isSameAddress(outer.address, author.address);
  const message_ = `the protected author is ${author.address}, the outer header says ${'address' in outer ? outer.address : 'otherwise'}`;
  const mismatch: Reason = { code: 'from-mismatch', layer: null, message: message_, severity: 'error' };
  return { address: author.address, isProtected, reasons: differs ? [mismatch] : [] };
}

type Found =
  | { readonly address: string }
  | { readonly code: 'author-missing' | 'author-ambiguous'; readonly problem: string };

function readAuthor(fields: readonly HeaderField[]): Found {
  const from = addressesIn(fields, 'from');
  if (typeof from === 'string') return { code: 'author-ambiguous', problem: from };
  const [only, second] = from;
  if (only === undefined)
    return { code: 'author-missing', problem: 'there is no From address to compare with' };
  if (second === undefined) return { address: only };
  const sender = addressesIn(fields, 'sender');
  const [one, more] = typeof sender === 'string' ? [] : sender;
  if (one === undefined || more !== undefined)
    return {
      code: 'author-ambiguous',
      problem: 'From has several addresses and there is no Sender that decides',
    };
  return { address: one };
}

/** Addresses of a field that may be there once; text when it is there twice or cannot be read. */
function addressesIn(fields: readonly HeaderField[], name: string): readonly string[] | string {
  const [field, second] = fieldsNamed(fields, name);
  if (second) return `the header has several ${field?.name} fields`;
  if (!field) return [];
  const { mailboxes, problem } = parseAddressList(fieldValue(field));
  return problem
    ? `the ${field.name} field cannot be read: ${problem}`
    : mailboxes.map(({ address }) => address);
}

/**
 * Author inside the protection: `hp` on the payload (RFC 9788), `protected-headers` (its drafts), or a message/rfc822
 * as the whole content (RFC 8551 §3.1). A forwarded message looks like the last; so that one only counts when it
 * names the same author, or says that it is not forwarded.
 */
function readProtectedAuthor({ root }: Entity, outer: Found): Found | undefined {
  if (root.parameters.has('hp') || root.parameters.has('protected-headers')) {
    return fieldsNamed(root.fields, 'from').length > 0 ? readAuthor(root.fields) : undefined;
  }
  const [wrapped] = root.children;
  if (root.mediaType !== 'message/rfc822' || !wrapped) return undefined;
  const inner = readAuthor(wrapped.fields);
  const isWrapper = root.parameters.get('forwarded')?.toLowerCase() === 'no';
  const isSame = 'address' in inner && 'address' in outer && isSameAddress(inner.address, outer.address);
  return isWrapper || isSame ? inner : undefined;
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
